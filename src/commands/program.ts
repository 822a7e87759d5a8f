import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { projectRoot } from '../paths.js'
import type { Wish } from '../domain/resolution/wish.js'
import { EXIT, type ExitCode } from './exit.js'
import type {
  AuditOptions,
  ChangesOptions,
  DecideOptions,
  ExportOptions,
  ExtractOptions,
  GraphOptions,
  IngestOptions,
  Neo4jOptions,
  ReextractOptions,
  ReviewOptions,
  ServeOptions
} from './options.js'
import type { Terminal } from './terminal.js'

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

  withGraph(program.command('serve'))
    .description('Serve the graph over GraphQL.')
    .option('--host <host>', 'address to listen on instead of HOST')
    .option('--port <port>', 'port to listen on instead of PORT')
    .option('--new-key', 'make a key for this run that allows changes, and print it')
    .action(async (options: ServeOptions) => {
      const { serve } = await import('./serve.js')
      code = await serve(options, terminal)
    })

  withGraph(withArticleOptions(program.command('ingest').argument('<inputs...>', 'files, folders, globs or -')))
    .description('Take articles into the graph.')
    .option('--to <url>', 'send them to a running service instead of opening the store')
    .option('--key <key>', 'the API key of that service')
    .addHelpText('after', INPUTS + EXIT_CODES)
    .action(async (inputs: string[], options: IngestOptions) => {
      const { ingest } = await import('./ingest.js')
      code = await ingest(inputs, options, terminal)
    })

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
    .command('words')
    .description('Your own words, leaders and organisations: see docs/operator-words.md.')
    .command('check')
    .argument('<folder>', 'the folder, as in WORDS_FOLDER')
    .description('Verify a folder of words; exit code 1 when it cannot be used.')
    .action(async (folder: string) => {
      const { checkWords } = await import('./words.js')
      code = checkWords(folder, terminal)
    })

  withGraph(program.command('migrate'))
    .description('Bring a store to the form this version needs. Running it again changes nothing.')
    .action(async (options: GraphOptions) => {
      const { migrate } = await import('./migrate.js')
      code = await migrate(options, terminal)
    })

  program
    .command('copy')
    .argument('<from>', 'store to read, as in GRAPH_URL')
    .argument('<to>', 'empty store to write, as in GRAPH_URL')
    .description('Copy a store to another engine, with its claims, ids and history.')
    .addHelpText(
      'after',
      '\nExample: entente copy embedded:./data/entente neo4j://localhost:7687\nUser and password of Neo4j come from GRAPH_USER and GRAPH_PASSWORD.'
    )
    .action(async (from: string, to: string) => {
      const { copy } = await import('./copy.js')
      code = await copy(from, to, terminal)
    })

  withGraph(program.command('check'))
    .description('Verify that a store holds together; exit code 1 when it does not.')
    .action(async (options: GraphOptions) => {
      const { check } = await import('./check.js')
      code = await check(options, terminal)
    })

  withGraph(program.command('reextract'))
    .description('Read stored articles anew with the present extractor, and show what differs by rule and by event.')
    .option('--dry-run', 'show what would differ, and change nothing')
    .option('--json', 'one JSON document with every rule and event')
    .addHelpText(
      'after',
      '\nArticles that this version has read already are left alone. Stopped half way, it goes on where it was when it is run again.'
    )
    .action(async (options: ReextractOptions) => {
      const { reextract } = await import('./reextract.js')
      code = await reextract(options, terminal)
    })

  withGraph(program.command('export'))
    .description('Write the graph in a format for other programs.')
    .option('--format <name>', 'canonical, jsonl, csv, graphml, gexf, jsonld, turtle or csl', 'canonical')
    .option('--out <file>', 'write into this file instead of standard output; for csv also a new folder')
    .option('--kind <kinds...>', 'only SUMMIT, AGREEMENT, INTERACTION')
    .option('--country <codes...>', 'only what all of these take part in: KR JP')
    .option('--leader <ids...>', 'only what all of these take part in: leader:lee-jae-myung')
    .option('--organization <ids...>', 'only what all of these take part in: organization:nato')
    .option('--framework <ids...>', 'only what belongs to one of these: framework:g7')
    .option('--topic <ids...>', 'only what is about one of these: topic:trade')
    .option('--since <day>', 'only what may have happened on this day or later')
    .option('--until <day>', 'only what may have happened on this day or earlier')
    .option('--filter <json>', 'the filter of the lists of GraphQL')
    .option('--as-of <day>', 'what was known on this day, instead of today')
    .option('--evidence', 'with claims and articles, also where the format leaves them out')
    .option('--no-evidence', 'without claims and articles')
    .addHelpText(
      'after',
      `
Formats: canonical (the default; one fact a line, sorted, without ingestion times: equal graphs give equal bytes),
jsonl, csv (a zip file, or a folder with --out FOLDER), graphml, gexf, jsonld, turtle, csl (citations). A file that ends in .gz is packed.
docs/exports.md says what each holds.`
    )
    .action(async (options: ExportOptions) => {
      const { exportGraph } = await import('./export.js')
      code = await exportGraph(options)
    })

  /** Commands by which people put things right: what they want is all that differs. */
  const decision = (command: Command, description: string): Command =>
    withGraph(command)
      .description(description)
      .option('--to <url>', 'decide in a running service instead of opening the store')
      .option('--key <key>', 'the API key of that service')
      .option('--reason <words>', 'why')
      .option('--source <words>', 'where you have it from: an address, a document')
      .option('--author <name>', 'who decides, instead of the user of this computer')
      .option('--dry-run', 'show what it would change, and change nothing')
  const carryOut = async (wish: Wish, options: DecideOptions): Promise<void> => {
    const { decide } = await import('./decide.js')
    code = await decide(wish, options, terminal)
  }
  decision(
    program
      .command('merge')
      .argument('<ids...>', 'ids of two or more events of one kind, or of two leaders or organisations'),
    'Say that events are one, or that two leaders or organisations are.'
  ).action((ids: string[], options: DecideOptions) =>
    carryOut(ids.some(isEntityId) ? { do: 'MERGE_ENTITIES', entities: ids } : { do: 'MERGE', events: ids }, options)
  )
  decision(
    program
      .command('split')
      .argument('<id>', 'id of an event, a leader or an organisation')
      .argument('<parts...>', 'ids of the claims to split off; of articles, for a leader or organisation')
      .option('--name <who>', 'who the other leader or organisation is: a name in full, or an id'),
    'Say that claims speak of another event than the rest, or articles of somebody else.'
  ).action((id: string, parts: string[], { name = '', ...options }: DecideOptions & { readonly name?: string }) =>
    carryOut(
      isEntityId(id)
        ? { do: 'SPLIT_ENTITY', entity: id, articles: parts, name }
        : { do: 'SPLIT', event: id, claims: parts },
      options
    )
  )
  decision(
    program
      .command('correct')
      .argument('<id>', 'id of an event, of a leader, or of an organisation known from articles alone')
      .argument(
        '<field>',
        'title, date or status; of a summit also level, format, place, host, framework; of an agreement agreementKind, deadline, framework; of an interaction type, mode; of a leader or an organisation name or country'
      )
      .argument('[value]', 'the right value; without one, nobody knows'),
    'Put a value of an event, a leader or an organisation right.'
  ).action((id: string, field: string, value: string | undefined, options: DecideOptions) => {
    const told = { field, value: value ?? null }
    return carryOut(
      isEntityId(id) ? { do: 'CORRECT_ENTITY', entity: id, ...told } : { do: 'CORRECT', event: id, ...told },
      options
    )
  })
  decision(
    program.command('retract').argument('<article>', 'id of an article'),
    'Take an article back: it no longer counts.'
  ).action((article: string, options: DecideOptions) => carryOut({ do: 'RETRACT', article }, options))
  decision(
    program.command('undo').argument('<decision>', 'id of the decision'),
    'Take back a merge, split, correction or retraction.'
  ).action((id: string, options: DecideOptions) => carryOut({ do: 'UNDO', decision: id }, options))
  withGraph(program.command('audit'))
    .description('List what people put right by hand, the latest first.')
    .option('--last <n>', 'so many lines at most')
    .option('--json', 'one JSON document a line')
    .action(async (options: AuditOptions) => {
      const { audit } = await import('./decide.js')
      code = await audit(options, terminal)
    })

  decision(program.command('review'), 'List pairs of events that may be one, the likeliest first, or answer one.')
    .option('--same <ids...>', 'these events are one')
    .option('--different <ids...>', 'these two events are two')
    .option('--ask', 'ask about one pair after another; answers are read from standard input')
    .option('--kind <kind>', 'SUMMIT, AGREEMENT or INTERACTION')
    .option('--last <n>', 'so many pairs at most')
    .option('--json', 'one JSON document a line')
    .action(async (options: ReviewOptions) => {
      const { review } = await import('./review.js')
      code = await review(options, terminal)
    })

  withGraph(program.command('changes'))
    .description('List what a store learnt, the oldest first.')
    .option('--since <time>', 'what was stored on this day, or at this time, or later')
    .option('--country <code>', 'what concerns this country, ISO 3166-1 alpha-2')
    .option('--event <id>', 'what became of this event')
    .option('--json', 'one JSON document a line')
    .option('--follow', 'go on with what is learnt from now on; needs --to')
    .option('--to <url>', 'ask a running service instead of opening the store')
    .option('--key <key>', 'the API key of that service, where it wants one')
    .action(async (options: ChangesOptions) => {
      const { changes } = await import('./changes.js')
      code = await changes(options, terminal)
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

  for (const command of program.commands) hintAtHelp(command, 'entente')
  // A command inherits neither exitOverride nor output when it is made before they are set: they are set above.
  await program.parseAsync([...args], { from: 'user' })
  return code
}

/** Who or what is meant by an id: a person or body, or else an event. */
const isEntityId = (id: string): boolean => /^(?:leader|organization):/.test(id)

/** What a mistake is followed by: where the help of this very command is. */
function hintAtHelp(command: Command, path: string): void {
  const name = `${path} ${command.name()}`
  command.showHelpAfterError(`(${name} --help tells more)`)
  for (const inner of command.commands) hintAtHelp(inner, name)
}

function withGraph(command: Command): Command {
  return command.option('--graph <url>', 'the store, instead of GRAPH_URL')
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
