import { readSettings } from '../config.js'
import { start, untilStopped } from '../server.js'
import { EXIT, type ExitCode } from './exit.js'
import { graphSettings } from './graph-settings.js'
import { portNumber } from './port.js'
import type { ServeOptions } from './options.js'
import type { Terminal } from './terminal.js'

/** `entente serve`: serves the graph until it is told to stop. */
export async function serve({ graph, host, port, newKey }: ServeOptions, terminal: Terminal): Promise<ExitCode> {
  const settings = readSettings()
  const running = await start(
    {
      ...settings,
      graph: graphSettings(graph),
      host: host ?? settings.host,
      port: port === undefined ? settings.port : portNumber(port)
    },
    { say: line => terminal.out(line), newKey }
  )
  await untilStopped(running, line => terminal.out(line))
  return EXIT.done
}
