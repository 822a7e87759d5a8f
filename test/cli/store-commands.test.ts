import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { createStore } from '../../src/graph/create-store.js'
import { openEmbedded } from '../../src/graph/embedded/engine.js'
import { createWriter } from '../../src/graph/writer.js'
import { canonicalExport } from '../../src/ingest/canonical.js'
import { checkStore } from '../../src/ingest/check.js'
import { projectRoot } from '../../src/paths.js'
import { loadReference } from '../../src/reference/load.js'
import { aSummit } from '../builders.js'
import { aStore, extractionsOf, reference as tinyReference } from '../ingest/harness.js'
import { run } from './run-entente.js'

const STORY = 'French President Emmanuel Macron met German Chancellor Friedrich Merz in Paris on Monday.'

let folder = ''
let graph = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-commands-'))
  graph = `embedded:${join(folder, 'store')}`
  await writeFile(join(folder, 'a.txt'), STORY)
  await writeFile(join(folder, 'b.txt'), '')
  await writeFile(
    join(folder, 'c.json'),
    JSON.stringify([{ text: `${STORY} They talked of trade.` }, { text: STORY, published: '2025-02-30' }])
  )
})
after(() => rm(folder, { recursive: true, force: true }))

/** What `entente export` writes, without starting a process for it. */
async function factsOf(store: string): Promise<string> {
  const engine = await openEmbedded({ folder: store })
  const facts = await canonicalExport(createStore(engine, loadReference(), createWriter))
  await engine.close()
  return facts.map(line => `${line}\n`).join('')
}

const published = ['--published', '2025-09-02', '--publisher', 'The Gazette']

describe('entente ingest, check, migrate and copy', () => {
  it('stores what is good, tells what is not, and says how it went', async () => {
    const { code, out, err } = await run(['ingest', join(folder, '*.*'), '--graph', graph, ...published])
    assert.equal(code, 1)
    assert.match(out, /^read 4, stored 2, already there 0, refused 2 in \d+\.\d s \(\d+\/s\)\n$/)
    assert.match(err, /^refused .*b\.txt: it is empty/m)
    assert.match(err, /^refused .*c\.json, record 2: published 2025-02-30 does not exist/m)
  })

  it('stores nothing twice', async () => {
    const { code, out } = await run(['ingest', join(folder, 'a.txt'), '--graph', graph, ...published])
    assert.equal(code, 0)
    assert.match(out, /^read 1, stored 0, already there 1, refused 0 /)
  })

  it('finds the store whole', async () => {
    const { code, out, err } = await run(['check'], '', { GRAPH_URL: graph })
    assert.equal(code, 0, err)
    assert.match(out, /2 articles, .* all well\n$/)
  })

  it('has nothing to migrate', async () => {
    const { code, out } = await run(['migrate', '--graph', graph])
    assert.equal(code, 0)
    assert.match(out, /^embedded:.* is at version \d+\n$/)
  })

  it('copies a store, and not into one that is not empty', async () => {
    const [from, to] = [join(folder, 'tiny'), join(folder, 'copy')]
    const filled = await aStore(await openEmbedded({ folder: from }))
    await filled.put(...extractionsOf(['They met.', 'They met again.'].map(text => aSummit({ text, quote: text }))))
    await filled.close()
    const copied = await run(['copy', `embedded:${from}`, `embedded:${to}`])
    assert.equal(copied.code, 0, copied.err)
    assert.match(copied.out, /both are the same/)
    const copy = await aStore(await openEmbedded({ folder: to }))
    const { looked, problems } = await checkStore(copy, tinyReference)
    await copy.close()
    assert.deepEqual([looked.articles, problems], [2, []])
    const again = await run(['copy', `embedded:${from}`, `embedded:${to}`])
    assert.equal(again.code, 2)
    assert.match(again.err, /not empty/)
  })

  it('exports the graph, one fact a line and sorted, the same to a file as to standard output', async () => {
    const file = join(folder, 'graph.tsv')
    const { code, out, err } = await run(['export', '--graph', graph])
    assert.equal(code, 0, err)
    const lines = out.trimEnd().split('\n')
    assert.deepEqual(lines, [...lines].sort())
    assert.equal(lines.filter(line => line.startsWith('article\t')).length, 2)
    assert.ok(!out.includes('ingestedAt'))
    const written = await run(['export', '--graph', graph, '--format', 'canonical', '--out', file])
    assert.deepEqual([written.code, written.out], [0, ''])
    assert.equal(await readFile(file, 'utf8'), out)
    assert.equal(await factsOf(join(folder, 'store')), out)
    const unknown = await run(['export', '--graph', graph, '--format', 'papyrus', '--out', join(folder, 'none')])
    assert.equal(unknown.code, 2)
    assert.match(unknown.err, /papyrus is not known; there are canonical/)
    assert.deepEqual(
      (await readdir(folder)).filter(name => /none|part/.test(name)),
      []
    )
  })

  it('exports what passes a filter, and csv as a folder that is there whole or not at all', async () => {
    const narrowed = await run(['export', '--graph', graph, '--format', 'jsonl', '--country', 'FR', 'DE'])
    assert.equal(narrowed.code, 0, narrowed.err)
    assert.match(narrowed.out, /^\{"node":"Summit","id":"summit:[0-9a-f]{24}"/m)
    const early = await run(['export', '--graph', graph, '--format', 'jsonl', '--as-of', '1900-01-01'])
    assert.equal(early.code, 2)
    assert.match(early.err, /on 1900-01-01 nothing was known yet/)
    const tables = join(folder, 'tables')
    const csv = ['export', '--graph', graph, '--format', 'csv', '--kind', 'SUMMIT', '--out', tables]
    assert.equal((await run(csv)).code, 0)
    assert.ok((await readdir(tables)).includes('datapackage.json'))
    const again = await run(csv)
    assert.equal(again.code, 2)
    assert.match(again.err, /is there already/)
    const wrong = await run(['export', '--graph', graph, '--format', 'jsonl', '--filter', '{"colour": 1}'])
    assert.equal(wrong.code, 2)
    assert.match(wrong.err, /"colour" is not defined/)
  })

  it('tells when articles were read by another version, and reads them anew', async () => {
    assert.match((await run(['reextract', '--graph', graph])).out, /^nothing to do/)
    const exported = await factsOf(join(folder, 'store'))
    const engine = await openEmbedded({ folder: join(folder, 'store') })
    await engine.write(transaction => transaction.run('MATCH (a:Article) SET a.extractor = $older', { older: '0.0.1' }))
    await engine.close()
    assert.match((await run(['check', '--graph', graph])).err, /^2 of 2 articles .* run entente reextract/)
    const dry = await run(['reextract', '--graph', graph, '--dry-run', '--json'])
    assert.equal(dry.code, 0, dry.err)
    const { dryRun, read, changed, events } = JSON.parse(dry.out) as Record<string, unknown>
    assert.deepEqual([dryRun, read, changed, events], [true, 2, 0, []])
    const done = await run(['reextract', '--graph', graph])
    assert.match(done.out, /^2 articles read anew, 0 are read otherwise now; 0 events differ$/m)
    assert.equal((await run(['check', '--graph', graph])).err, '')
    assert.equal(await factsOf(join(folder, 'store')), exported)
  })

  it('makes no store where it only looks', async () => {
    const absent = join(folder, 'absent')
    for (const args of [
      ['check', '--graph', `embedded:${absent}`],
      ['copy', `embedded:${absent}`, 'embedded:']
    ]) {
      const { code, err } = await run(args)
      assert.equal(code, 2)
      assert.match(err, /there is no store/)
    }
    assert.ok(!existsSync(absent))
  })

  it('says what is wrong with an address', async () => {
    const { code, err } = await run(['migrate', '--graph', 'mysql://localhost'])
    assert.equal(code, 2)
    assert.match(err, /not supported/)
    assert.ok(!err.includes('    at '), err)
  })
})

describe('entente serve, and ingest --to', () => {
  it('takes articles while it holds the store, and others are told how to send theirs', async () => {
    const server = spawn(
      process.execPath,
      [join(projectRoot, 'bin', 'entente.js'), 'serve', '--port', '0', '--new-key', '--graph', graph],
      {
        env: { PATH: process.env['PATH'], SAMPLES: 'off' },
        stdio: ['ignore', 'pipe', 'inherit']
      }
    )
    try {
      let said = ''
      server.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
      while (!said.includes('Ctrl+C')) {
        if (server.exitCode !== null) assert.fail(`it ended: ${said}`)
        await new Promise(resolve => setTimeout(resolve, 50))
      }
      const address = /GraphQL\s+(\S+)/u.exec(said)?.[1] ?? ''
      const key = /Key for changes\s+(\S+)/u.exec(said)?.[1] ?? ''
      const d = join(folder, 'd.jsonl')
      await writeFile(
        d,
        ['Italy', 'Spain', 'Poland']
          .map(country => `${JSON.stringify({ text: `${country} thanked France.` })}\n`)
          .join('')
      )
      const inputs = [join(folder, 'a.txt'), d, join(folder, 'b.txt')]

      const sent = await run(['ingest', ...inputs, ...published, '--to', address, '--key', key])
      assert.match(sent.out, /^read 5, stored 3, already there 1, refused 1 /, sent.err)
      assert.equal(sent.code, 1)

      const wrongKey = await run(['ingest', d, '--to', address, '--key', 'wrong'])
      assert.equal(wrongKey.code, 1)
      assert.match(wrongKey.err, /key/)

      const locked = await run(['ingest', d, '--graph', graph])
      assert.equal(locked.code, 1)
      assert.ok(locked.err.includes(`work through it (\`--to ${address} --key KEY\` of ingest`), locked.err)

      const busy = await run(['serve', '--port', new URL(address).port, '--graph', 'embedded:'], '', { SAMPLES: 'off' })
      assert.equal(busy.code, 1)
      assert.match(busy.err, /port \d+ is in use.*--port/)
    } finally {
      const ended = new Promise(resolve => server.once('exit', resolve))
      server.kill()
      await ended
    }
  })

  it('asks for the key', async () => {
    const { code, err } = await run(['ingest', join(folder, 'a.txt'), '--to', 'http://127.0.0.1:9'])
    assert.equal(code, 2)
    assert.match(err, /--to needs --key/)
  })
})

describe('the wrapper', () => {
  it('is what package.json calls entente', async () => {
    const { bin } = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8')) as {
      bin: Record<string, string>
    }
    assert.deepEqual(bin, { entente: 'bin/entente.js' })
  })
})

describe('entente merge, correct, retract, undo and audit', () => {
  const LEADERS = ['leader:~NO:ola-testmann', 'leader:~NO:olav-testmann'] as const
  const by = ['--author', 'ann', '--reason', 'one man']
  let of: string[] = []
  const decided = async (...args: string[]): Promise<{ shown: string; decision: string }> => {
    const { code, out, err } = await run([...args, ...of])
    assert.equal(code, 0, err)
    const decision = /^done; to take it back: entente undo (decision:[0-9a-f]+)$/m.exec(out)?.[1] ?? ''
    return { shown: out, decision }
  }
  const graphOf = (): Promise<string> => factsOf(join(folder, 'decided'))
  const counted = (facts: string): string =>
    facts
      .split('\n')
      .filter(line => !/^(?:decision|audit|change)\t/.test(line))
      .join('\n')

  before(async () => {
    of = ['--graph', `embedded:${join(folder, 'decided')}`]
    const oslo = join(folder, 'oslo.jsonl')
    const articles = [
      [
        '2025-05-02',
        'Norwegian Fisheries Minister Ola Testmann met his Danish counterpart Per Vesterhav in Oslo on Friday.'
      ],
      [
        '2025-05-03',
        'Norwegian Fisheries Minister Olav Testmann met Danish Fisheries Minister Per Vesterhav in Oslo on Friday.'
      ]
    ]
    await writeFile(oslo, articles.map(([day, text]) => `${JSON.stringify({ text, published: day })}\n`).join(''))
    const { code, err } = await run(['ingest', oslo, ...of])
    assert.equal(code, 0, err)
  })

  it('refuse what is not there, and leave no line of it', async () => {
    const refused = await run(['retract', 'article:000000000000000000000000', ...of])
    assert.deepEqual([refused.code, /^refused \(NOT_FOUND\)/.test(refused.err)], [1, true])
    const wrong = await run(['merge', 'summit:000000000000000000000000', 'summit:000000000000000000000000', ...of])
    assert.match(wrong.err, /^refused \(NOT_FOUND\)/)
    const field = await run(['correct', LEADERS[0], 'age', '50', ...of])
    assert.match(field.err, /^refused \(FIELD_NOT_CORRECTABLE\): .*name and country/)
    const none = await run(['audit', ...of])
    assert.deepEqual([none.code, none.out], [0, ''])
  })

  it('make two spellings of one person one, show it first, and take it back', async () => {
    const before = await graphOf()
    const dry = await decided('merge', ...LEADERS, ...by, '--dry-run')
    assert.match(dry.shown, /^changed {2}summit:[0-9a-f]{24} {2}Per Vesterhav–Ola Testmann /m)
    assert.match(dry.shown, /nothing was changed: this only showed what would be$/m)
    assert.equal(await graphOf(), before)

    const merged = await decided('merge', ...LEADERS, ...by)
    assert.equal(merged.shown.split('\n')[0], dry.shown.split('\n')[0])
    assert.doesNotMatch(counted(await graphOf()), /^TOOK_PART\t\S+\tleader:~NO:olav-testmann\t/m)
    const log = await run(['audit', ...of])
    assert.match(
      log.out,
      /^\S+ {2}ann {2}merged leader:~NO:olav-testmann into leader:~NO:ola-testmann \(one man\) {2}decision:/
    )

    await decided('undo', merged.decision, ...by)
    assert.match(counted(await graphOf()), /^TOOK_PART\t\S+\tleader:~NO:olav-testmann\t/m)
    assert.equal((await run(['audit', ...of])).out.trimEnd().split('\n').length, 2)
    assert.match((await run(['check', ...of])).out, /all well/)
  })

  it('correct a name, and titles follow', async () => {
    const { shown, decision } = await decided('correct', LEADERS[0], 'name', 'Ola Prøvemann', ...by)
    assert.match(shown, /title: .*Ola Testmann.* -> .*Ola Prøvemann/)
    await decided('undo', decision, ...by)
    assert.match(await graphOf(), /Ola Testmann/)
  })

  it('take an article back with what it alone told, and bring it again', async () => {
    const article = /^article\t(article:[0-9a-f]{24})\t.*olav-testmann/m.exec(await graphOf())?.[1] ?? ''
    const { shown, decision } = await decided('retract', article, ...by)
    assert.match(shown, /articleCount|participants/)
    const again = await decided('retract', article, ...by)
    assert.match(again.shown, /nothing to do: it was retracted before/)
    await decided('undo', decision, ...by)
    assert.match(await graphOf(), /^TOOK_PART\t\S+\tleader:~NO:olav-testmann\t/m)
    assert.match((await run(['check', ...of])).out, /all well/)
  })
})
