import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { ModelUnavailableError } from '../../src/domain/errors.js'
import { extract } from '../../src/extraction/extract.js'
import { extractByBoth, extractByModel } from '../../src/llm/extract-with-model.js'
import type { Model } from '../../src/llm/model.js'
import type { ProposedEvent } from '../../src/llm/proposal.js'
import { run } from '../cli/run-entente.js'
import { inventedContext } from '../extraction/invented-world.js'
import { modelServer } from './model-server.js'
import { aStory, CHARGE, pact, snub, summit } from './story.js'

const says = (...events: readonly ProposedEvent[]): Model => ({ name: 'tiny', ask: async () => ({ events }) })
const away: Model = {
  name: 'tiny',
  ask: () => Promise.reject(new ModelUnavailableError('the model tiny gave no usable answer'))
}
const rulesAlone = extract(aStory(), inventedContext)

describe('EXTRACTOR=llm', () => {
  it('takes events from the model alone, people and countries from the rules', async () => {
    const { claims, entities } = await extractByModel(aStory(), inventedContext, says(snub))
    assert.deepEqual(
      claims.map(({ quote }) => quote),
      [CHARGE]
    )
    assert.match(claims[0]!.extractor, /^llm:tiny@[0-9a-f]{12}$/)
    assert.deepEqual(entities, rulesAlone.entities)
  })

  it('fails where the model is away, so that the article can be handed in again', async () => {
    await assert.rejects(extractByModel(aStory(), inventedContext, away), ModelUnavailableError)
  })
})

describe('EXTRACTOR=rules+llm', () => {
  it('keeps both, with one key for an event that both read, and ids of their own', async () => {
    const { claims, notes } = await extractByBoth(aStory(), inventedContext, says(summit, snub))
    const meetings = claims.filter(({ kind }) => kind === 'SUMMIT')
    assert.equal(meetings.filter(({ rule }) => rule === 'llm.proposed').length, 1)
    assert.equal(new Set(meetings.map(({ event }) => event)).size, 1)
    assert.equal(new Set(claims.map(({ id }) => id)).size, claims.length)
    assert.deepEqual(claims.slice(0, rulesAlone.claims.length), rulesAlone.claims)
    const said = notes.filter(({ rule }) => rule.startsWith('llm.')).map(({ rule, message }) => `${rule} ${message}`)
    assert.ok(said.includes('llm.alone INTERACTION: proposed by tiny, not found by the rules'), said.join('\n'))
    assert.ok(said.includes('llm.notProposed AGREEMENT: found by the rules, not proposed by tiny'), said.join('\n'))
  })

  it('says where they differ in a value', async () => {
    const differing = { ...summit, level: 'MINISTERS', place: null, date: null } as const
    const { notes } = await extractByBoth(aStory(), inventedContext, says(differing, pact))
    const [note] = notes.filter(({ rule }) => rule === 'llm.differs')
    assert.match(note?.message ?? '', /SUMMIT: the rules read level LEADERS, tiny MINISTERS/)
  })

  it('has the rules alone where the model is away, and says so', async () => {
    const { claims, notes } = await extractByBoth(aStory(), inventedContext, away)
    assert.deepEqual(claims, rulesAlone.claims)
    assert.deepEqual(
      notes.filter(({ rule }) => rule === 'llm.notAsked').map(({ severity, message }) => [severity, message]),
      [['WARNING', 'read by the rules alone: the model tiny gave no usable answer']]
    )
  })

  it('does not ask about a story that is too long', async () => {
    const story = aStory(`${'Valdoria praised Merrowland for its patience in the long talks. '.repeat(1_500)}`.trim())
    const { notes } = await extractByBoth(story, inventedContext, says(snub))
    assert.match(notes.at(-1)?.message ?? '', /read by the rules alone: the story has [\d,]+ characters/)
  })
})

describe('the commands, with a model', () => {
  const folders: string[] = []
  after(() => Promise.all(folders.map(folder => rm(folder, { recursive: true, force: true }))))
  const quote = 'French President Emmanuel Macron gave German Chancellor Friedrich Merz a cool welcome on Monday.'
  const cool: ProposedEvent = { ...snub, quotes: [quote], sources: ['Emmanuel Macron'], targets: ['Friedrich Merz'] }

  async function aDesk(): Promise<{ folder: string; file: string }> {
    const folder = await mkdtemp(join(tmpdir(), 'entente-llm-cli-'))
    folders.push(folder)
    const file = join(folder, 'a.txt')
    await writeFile(file, `${quote} The weather was fine and the cheese was praised by all who came.`)
    return { folder, file }
  }
  const settingsFor = (url: string, folder: string, extractor: string): Record<string, string> => ({
    EXTRACTOR: extractor,
    LLM_URL: url,
    LLM_MODEL: 'tiny-model',
    LLM_CACHE: join(folder, 'cache'),
    LLM_RETRIES: '0',
    GRAPH_URL: `embedded:${join(folder, 'store')}`
  })

  it('ingest and extract give the same from answers kept, with nobody there', async () => {
    const { folder, file } = await aDesk()
    const server = await modelServer({ says: [cool] })
    const settings = settingsFor(server.url, folder, 'llm')
    const first = await run(['extract', file, '--published', '2025-09-02', '--json'], '', settings)
    await server.close()
    assert.equal(first.code, 0, first.err)
    assert.match(first.out, /"extractor": "llm:tiny-model@[0-9a-f]{12}"/)
    const again = await run(['extract', file, '--published', '2025-09-02', '--json'], '', settings)
    assert.equal(again.out, first.out)
    const stored = await run(['ingest', file, '--published', '2025-09-02'], '', settings)
    assert.equal(stored.code, 0, stored.err)
    const exported = await run(['export', '--format', 'canonical'], '', settings)
    assert.match(exported.out, /llm:tiny-model@/)
    assert.equal(server.asked.length, 1)
  })

  it('ingest refuses what the model cannot be asked about, and takes it later', async () => {
    const { folder, file } = await aDesk()
    const dead = await modelServer({})
    await dead.close()
    const refused = await run(['ingest', file, '--published', '2025-09-02'], '', settingsFor(dead.url, folder, 'llm'))
    assert.equal(refused.code, 1)
    assert.match(refused.err, /refused .*a\.txt: the model tiny-model gave no usable answer/)
    const server = await modelServer({ says: [cool] })
    const taken = await run(['ingest', file, '--published', '2025-09-02'], '', settingsFor(server.url, folder, 'llm'))
    await server.close()
    assert.equal(taken.code, 0, taken.err)
  })

  it('say at once which setting is missing', async () => {
    const { folder, file } = await aDesk()
    const { code, err } = await run(['extract', file], '', { ...settingsFor('', folder, 'rules+llm'), LLM_URL: '' })
    assert.notEqual(code, 0)
    assert.match(err, /setting LLM_URL is empty and EXTRACTOR=rules\+llm needs it/)
  })
})
