import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, it } from 'node:test'
import { globSync } from 'tinyglobby'
import ts from 'typescript'
import { projectRoot } from '../../src/paths.js'

/**
 * Which rooms of `src` a room may import from, beside itself. The first part of the path that is a key here is a file's
 * room, so `graph/neo4j` is judged by its own line, not by the line of `graph`.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  'paths.ts': [],
  reference: ['domain', 'paths.ts'],
  extraction: ['domain', 'reference', 'paths.ts'],
  'llm/settings.ts': [],
  llm: ['domain', 'reference', 'extraction', 'llm/settings.ts'],
  words: ['domain', 'reference', 'extraction'],
  'rules.ts': ['domain', 'reference', 'extraction', 'words'],
  'rules-worker.ts': ['domain', 'rules.ts'],
  'extractor.ts': ['domain', 'reference', 'extraction', 'rules.ts', 'llm', 'llm/settings.ts'],
  input: ['domain'],
  'graph/engine.ts': ['domain'],
  'graph/gather.ts': ['graph/engine.ts', 'domain'],
  'graph/rows.ts': ['graph/engine.ts', 'domain'],
  'graph/embedded': ['graph/engine.ts', 'domain', 'paths.ts'],
  'graph/neo4j': ['graph/engine.ts', 'graph/gather.ts', 'graph/rows.ts', 'domain', 'paths.ts'],
  'graph/open.ts': ['graph/engine.ts', 'graph/embedded', 'graph/neo4j', 'domain'],
  graph: ['graph/engine.ts', 'graph/gather.ts', 'graph/rows.ts', 'domain', 'reference', 'paths.ts'],
  ingest: ['domain', 'reference', 'extraction', 'graph', 'input', 'paths.ts'],
  export: ['domain', 'reference', 'graph', 'ingest'],
  feed: ['domain', 'graph'],
  'config.ts': ['domain', 'graph/open.ts', 'extractor.ts', 'paths.ts'],
  api: ['domain', 'reference', 'graph', 'feed', 'input', 'export', 'config.ts', 'paths.ts'],
  evaluation: ['domain', 'reference', 'extraction', 'input', 'paths.ts'],
  'samples.ts': ['domain', 'graph', 'input', 'ingest', 'paths.ts'],
  'assemble.ts': ['domain', 'reference', 'extractor.ts', 'graph', 'graph/open.ts', 'ingest'],
  'app.ts': ['api', 'config.ts', 'graph', 'feed', 'domain'],
  'server.ts': ['*'],
  commands: ['*'],
  'cli.ts': ['*']
}

/** A room knows the contract next door, not the engine behind it. */
const ENGINE_PACKAGES: Readonly<Record<string, string>> = {
  'neo4j-driver': 'graph/neo4j',
  '@grafeo-db/js': 'graph/embedded'
}

const source = join(projectRoot, 'src')
const files = globSync('**/*.ts', { cwd: source }).sort()

function roomOf(file: string): string | undefined {
  return Object.keys(MAY_IMPORT)
    .sort((a, b) => b.length - a.length)
    .find(room => file === room || file.startsWith(`${room}/`))
}

interface Import {
  readonly name: string
  /** Gone when types are stripped, or put off until it is needed. */
  readonly harmless: boolean
}

const imports = new Map(files.map(file => [file, importsIn(readFileSync(join(source, file), 'utf8'))]))

function importsIn(code: string): Import[] {
  const found: Import[] = []
  const add = (specifier: ts.Expression | undefined, harmless: boolean): void => {
    if (specifier && ts.isStringLiteral(specifier)) found.push({ name: specifier.text, harmless })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly === true)
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], true)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('code.ts', code, ts.ScriptTarget.ESNext))
  return found
}

function importedBy(file: string): readonly Import[] {
  return imports.get(file) ?? []
}

function fileOf(importer: string, { name }: Import): string | null {
  return name.startsWith('.') ? relative(source, join(source, dirname(importer), name)).replace(/\.js$/u, '.ts') : null
}

function filesImportedBy(file: string, which: (one: Import) => boolean = () => true): string[] {
  return importedBy(file)
    .filter(which)
    .flatMap(one => fileOf(file, one) ?? [])
}

describe('src', () => {
  it('has only rooms whose dependencies are laid down here', () => {
    assert.deepEqual(
      files.filter(file => roomOf(file) === undefined),
      []
    )
  })

  it('imports only in the direction laid down here', () => {
    const wrong = files.flatMap(file => {
      const room = roomOf(file) ?? ''
      const allowed = MAY_IMPORT[room] ?? []
      return filesImportedBy(file)
        .filter(target => !allowed.includes('*') && roomOf(target) !== room && !allowed.includes(roomOf(target) ?? ''))
        .map(target => `${file} imports ${target}`)
    })
    assert.deepEqual(wrong, [])
  })

  it('names an engine in its own folder only', () => {
    const wrong = files.flatMap(file =>
      importedBy(file)
        .filter(({ name }) => name in ENGINE_PACKAGES && roomOf(file) !== ENGINE_PACKAGES[name])
        .map(({ name }) => `${file} imports ${name}`)
    )
    assert.deepEqual(wrong, [])
  })

  it('has no circle of imports that would have to run in a circle', () => {
    const graph = new Map(files.map(file => [file, filesImportedBy(file, one => !one.harmless)]))
    const circles: string[] = []
    const done = new Set<string>()
    const visit = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) return void circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '))
      if (done.has(file)) return
      for (const target of graph.get(file) ?? []) visit(target, [...trail, file])
      done.add(file)
    }
    for (const file of files) visit(file, [])
    assert.deepEqual(circles, [])
  })

  it('keeps Cypher in graph/queries', () => {
    const cypher = /`[^`]*\b(?:MATCH|MERGE|UNWIND)\s+[($\w]/u
    const wrong = files.filter(
      file =>
        !file.startsWith('graph/queries/') &&
        !/^graph\/(?:embedded|neo4j)\//u.test(file) && // how each engine makes its constraints and searches text
        cypher.test(readFileSync(join(source, file), 'utf8'))
    )
    assert.deepEqual(wrong, [])
  })

  it('says in each folder what the folder is for', () => {
    const folders = new Set(files.map(file => dirname(file)))
    const silent = [...folders].filter(folder => globSync('README.md', { cwd: join(source, folder) }).length === 0)
    assert.deepEqual(silent, [])
  })
})
