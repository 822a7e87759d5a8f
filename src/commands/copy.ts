import { existingGraph, graphSettings } from './graph-settings.js'
import { copyGraph } from '../graph/copy.js'
import { openEngine } from '../graph/open.js'
import { InputError } from '../domain/errors.js'
import { EXIT, type ExitCode } from './exit.js'
import type { Terminal } from './terminal.js'

const LINE_EVERY_MS = 2_000

/** `entente copy FROM TO`: a store into an empty one, read back and compared. */
export async function copy(from: string, to: string, terminal: Terminal): Promise<ExitCode> {
  if (from === to) throw new InputError(`${from} cannot be copied to itself`)
  const source = await openEngine(existingGraph(graphSettings(from)))
  try {
    const target = await openEngine(graphSettings(to))
    try {
      const began = Date.now()
      let told = began
      const print = await copyGraph(source, target, {
        onProgress: (nodes, relationships) => {
          if (Date.now() - told < LINE_EVERY_MS) return
          told = Date.now()
          terminal.err(`${count(nodes)} nodes, ${count(relationships)} relationships`)
        }
      })
      terminal.out(
        `copied ${from} to ${to}: ${count(print.nodes)} nodes, ${count(print.relationships)} relationships in ` +
          `${((Date.now() - began) / 1_000).toFixed(1)} s; read back, both are the same`
      )
      return EXIT.done
    } finally {
      await target.close()
    }
  } finally {
    await source.close()
  }
}

function count(value: number): string {
  return value.toLocaleString('en-US')
}
