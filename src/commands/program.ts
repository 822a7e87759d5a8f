import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { projectRoot } from '../paths.js'
import { EXIT, type ExitCode } from './exit.js'
import type { Terminal } from './terminal.js'

/** Options of commands that read articles, as commander hands them over. */
export interface ArticleOptions {
  readonly published?: string
  readonly publisher?: string
  readonly url?: string
}

export interface ExtractOptions extends ArticleOptions {
  readonly json?: boolean
  readonly explain?: boolean
}

export interface Neo4jOptions {
  readonly data?: string
  readonly port?: string
}

const INPUTS = `
Inputs are files (.txt, .html, .json, .jsonl), folders, globs in quotes, and - for standard input. JSON records hold
"text" or "html", and "title", "published", "publisher", "url", "language" as far as known; a .jsonl file holds one a line.`
const EXIT_CODES = `
Exit code: 0 all went well, 1 something failed (some inputs, the store), 2 the command was called wrongly.`

/**
 * Runs the command `entente` and resolves to its exit code. What a command needs is loaded when it is called: `--help`
 * must not wait for a database driver.
 */
export async function entente(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = EXIT.done
  const program = new Command('entente')
    .description('A diplomatic-relations knowledge graph from news.')
    .version(readVersion(), '-V, --version')
    .exitOverride()
    .showHelpAfterError('(entente --help tells more)')
    .configureOutput({
      writeOut: text => terminal.out(text.trimEnd()),
      writeErr: text => terminal.err(text.trimEnd())
    })
    .addHelpText(
      'after',
      `\nSettings such as GRAPH_URL come from the environment or a file .env: see docs/settings.md.${EXIT_CODES}`
    )

  withArticleOptions(program.command('extract').argument('<inputs...>', 'files, folders, globs or -'))
    .description('Show what articles yield, and store nothing.')
    .option('--json', 'one JSON document an article; several articles give one a line')
    .option('--explain', 'also say which rule found what, and why other sentences were not used')
    .addHelpText('after', INPUTS + EXIT_CODES)
    .action(async (inputs: string[], options: ExtractOptions) => {
      const { extract } = await import('./extract.js')
      code = await extract(inputs, options, terminal)
    })

  program
    .command('neo4j')
    .description('Fetch and start a local Neo4j server (needs Java 17 and Maven, no Docker).')
    .option('--data <folder>', 'where it keeps its data', './data/neo4j')
    .option('--port <port>', 'Bolt port on the loopback address', '7687')
    .action(async (options: Neo4jOptions) => {
      const { neo4j } = await import('./neo4j.js')
      code = await neo4j(options, terminal)
    })

  // A command inherits neither exitOverride nor output when it is made before they are set: they are set above.
  await program.parseAsync([...args], { from: 'user' })
  return code
}

function withArticleOptions(command: Command): Command {
  return command
    .option('--published <date>', 'day, month or year of publication, where an input does not say')
    .option('--publisher <name>', 'who published it, where an input does not say')
    .option('--url <url>', 'where it stands on the web, where an input does not say')
}

function readVersion(): string {
  const manifest = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { readonly version: string }
  return manifest.version
}
