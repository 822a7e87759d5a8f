import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { ModelUnavailableError } from '../../src/domain/errors.js'
import { endpointModel } from '../../src/llm/endpoint.js'
import { questionAbout } from '../../src/llm/prompt.js'
import { PROPOSAL_SCHEMA } from '../../src/llm/proposal.js'
import type { ModelSettings } from '../../src/llm/settings.js'
import { modelServer, modelSettings, type Asked, type Scripted } from './model-server.js'
import { aStory, snub, summit } from './story.js'

const folders: string[] = []
async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-llm-'))
  folders.push(folder)
  return folder
}
after(() => Promise.all(folders.map(folder => rm(folder, { recursive: true, force: true }))))

const question = questionAbout(aStory())

interface Outcome {
  readonly events: readonly unknown[] | null
  readonly error: string
  readonly asked: readonly Asked[]
}

async function ask(script: readonly Scripted[], changes: Partial<ModelSettings> = {}, times = 1): Promise<Outcome> {
  const server = await modelServer(...script)
  try {
    const model = endpointModel(modelSettings(server.url, await aFolder(), changes))
    let events: readonly unknown[] | null = null
    for (let i = 0; i < times; i++) events = (await model.ask(questionAbout(aStory(`Story ${i}.`)))).events
    return { events, error: '', asked: server.asked }
  } catch (error) {
    assert.ok(error instanceof ModelUnavailableError, String(error))
    assert.equal(error.code, 'MODEL_UNAVAILABLE')
    assert.ok(!error.message.includes('secret-key'))
    return { events: null, error: error.message, asked: server.asked }
  } finally {
    await server.close()
  }
}

describe('a model behind an endpoint', () => {
  it('is asked with the story, the schema and the key', async () => {
    const { events, asked } = await ask([{ says: [summit] }])
    assert.deepEqual(events, [summit])
    const [{ url, authorization, body }] = asked as [Asked]
    assert.equal(url, '/v1/chat/completions')
    assert.equal(authorization, 'Bearer secret-key')
    assert.equal(body.model, 'tiny-model')
    assert.deepEqual(body.response_format.json_schema.schema, PROPOSAL_SCHEMA)
    assert.match(body.messages.at(-1)?.content ?? '', /Published: 2025-08-26\n[\s\S]*Story 0\./)
  })

  it('sends no key where there is none', async () => {
    const { asked } = await ask([{ says: [] }], { apiKey: null })
    assert.equal(asked[0]?.authorization, undefined)
  })

  it('may wrap its JSON into Markdown', async () => {
    const { events } = await ask([{ says: `\`\`\`json\n${JSON.stringify({ events: [snub] })}\n\`\`\`` }])
    assert.deepEqual(events, [snub])
  })

  const mended: readonly (readonly [string, Scripted])[] = [
    ['says something that is no JSON', { says: 'Of course! Here are the events:' }],
    ['leaves the schema', { says: '{"events":[{"kind":"PARTY"}]}' }],
    ['says nothing', { says: '' }],
    ['answers no JSON at all', { body: '<html>proxy</html>' }],
    ['answers JSON that is no completion', { body: '[]' }],
    ['is asked too often', { status: 429, headers: { 'retry-after': '0.05' }, body: '{}' }],
    ['stumbles', { status: 500, body: 'oops' }],
    ['hangs up', { hangsUp: true }],
    ['is too slow', { afterMs: 600, says: [] }]
  ]
  for (const [what, first] of mended) {
    it(`that ${what} is asked again`, async () => {
      const { events, error, asked } = await ask([first, { says: [snub] }], { timeoutMs: 300 })
      assert.deepEqual(events, [snub], error)
      assert.equal(asked.length, 2)
    })
  }

  it('that never gives what fits is given up after the attempts allowed, with the reason', async () => {
    const { error, asked } = await ask([{ says: '{"events":[{}]}' }], { retries: 2 })
    assert.equal(asked.length, 3)
    assert.match(error, /tiny-model gave no usable answer \(3 attempts\): the answer does not fit the schema/)
  })

  it('that is slow every time is given up, and the setting named', async () => {
    const { error } = await ask([{ afterMs: 500, says: [] }], { timeoutMs: 100, retries: 0 })
    assert.match(error, /within 100 ms \(LLM_TIMEOUT_MS\)/)
  })

  const final: readonly (readonly [number, RegExp])[] = [
    [400, /answers 400: no such parameter/],
    [401, /answers 401.*look at LLM_API_KEY/],
    [404, /answers 404.*look at LLM_URL and LLM_MODEL/]
  ]
  for (const [status, why] of final) {
    it(`that answers ${status} is not asked again`, async () => {
      const { error, asked } = await ask([{ status, body: 'no such parameter' }], { retries: 3 })
      assert.equal(asked.length, 1)
      assert.match(error, why)
    })
  }

  it('that sends elsewhere is not followed: the key stays here', async () => {
    const { error, asked } = await ask([{ status: 307, headers: { location: 'http://127.0.0.1:1/' } }], { retries: 0 })
    assert.equal(asked.length, 1)
    assert.match(error, /cannot be reached/)
  })

  it('that is not there is told with its address', async () => {
    const server = await modelServer({})
    await server.close()
    const model = endpointModel(modelSettings(server.url, await aFolder(), { retries: 0 }))
    await assert.rejects(model.ask(question), /cannot be reached \(LLM_URL\): .*ECONNREFUSED/)
  })

  it('that pours out text without end is cut off', async () => {
    const { error } = await ask([{ body: 'x'.repeat(2_100_000) }], { retries: 0 })
    assert.match(error, /longer than/)
  })
})

describe('the budget of a run', () => {
  it('ends the requests, attempts included', async () => {
    const { error, asked } = await ask([{ status: 500 }, { says: [] }], { maxRequests: 2 }, 3)
    assert.equal(asked.length, 2)
    assert.match(error, /budget of this run is spent: 2 requests \(LLM_MAX_REQUESTS\)/)
  })

  it('ends the tokens', async () => {
    const { error, asked } = await ask([{ says: [], tokens: 600 }], { maxTokens: 1_000 }, 3)
    assert.equal(asked.length, 2)
    assert.match(error, /1000 tokens \(LLM_MAX_TOKENS\)/)
  })
})

describe('answers on disk', () => {
  it('are given again without asking, by another run too, with nobody there', async () => {
    const cache = await aFolder()
    const server = await modelServer({ says: [summit] }, { says: [snub] })
    const first = await endpointModel(modelSettings(server.url, cache)).ask(question)
    const again = await endpointModel(modelSettings(server.url, cache)).ask(question)
    await server.close()
    const alone = await endpointModel(modelSettings(server.url, cache, { maxRequests: 0 })).ask(question)
    assert.equal(server.asked.length, 1)
    assert.deepEqual([again, alone], [first, first])
  })

  it('belong to a model and a question', async () => {
    const cache = await aFolder()
    const server = await modelServer({ says: [summit] })
    await endpointModel(modelSettings(server.url, cache)).ask(question)
    await endpointModel(modelSettings(server.url, cache, { model: 'other-model' })).ask(question)
    await endpointModel(modelSettings(server.url, cache)).ask(questionAbout(aStory('Another story.')))
    await server.close()
    assert.equal(server.asked.length, 3)
  })

  it('that were cut or written over are asked for anew; bad answers are never kept', async () => {
    const cache = await aFolder()
    const server = await modelServer({ says: 'nonsense' }, { says: [summit] })
    const model = endpointModel(modelSettings(server.url, cache))
    await model.ask(question)
    const [file = ''] = (await readdir(cache, { recursive: true })).filter(name => name.endsWith('.json'))
    await writeFile(join(cache, file), '{"events": [')
    assert.deepEqual((await model.ask(question)).events, [summit])
    await server.close()
    assert.equal(server.asked.length, 3)
  })
})
