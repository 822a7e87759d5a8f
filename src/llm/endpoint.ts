import pRetry, { AbortError } from 'p-retry'
import { ModelUnavailableError } from '../domain/errors.js'
import { Budget } from './budget.js'
import { answerCache, keyOf } from './cache.js'
import type { Model } from './model.js'
import type { Message } from './prompt.js'
import { PROPOSAL_SCHEMA, readProposal, type Proposal } from './proposal.js'
import type { ModelSettings } from './settings.js'

/** An answer longer than this is no list of events of one story. */
const MAX_ANSWER_BYTES = 2_000_000
const FIRST_PAUSE_MS = 250
/** Longest pause between attempts, whatever a server asks for. */
const LONGEST_PAUSE_MS = 30_000
/** Worth another attempt: too many requests, and what passes by itself. */
const PASSING = new Set([408, 409, 425, 429, 500, 502, 503, 504, 529])

interface Completion {
  readonly choices?: readonly {
    readonly message?: { readonly content?: unknown; readonly refusal?: unknown }
    readonly finish_reason?: unknown
  }[]
  readonly usage?: { readonly total_tokens?: unknown }
}

/** A failed attempt that may go better; `waitMs` where the server says when. */
class Passing extends Error {
  constructor(
    message: string,
    readonly waitMs = 0
  ) {
    super(message)
  }
}

/**
 * A model behind an OpenAI-compatible endpoint. Answers that fit the schema are kept on disk by a hash of the question, so
 * a question is paid for once and a second run gives the same. One of these is one run: its budget is spent for good.
 */
export function endpointModel(settings: ModelSettings): Model {
  const budget = new Budget(settings.maxRequests, settings.maxTokens)
  const cache = answerCache(settings.cache)
  return {
    name: settings.model,
    async ask(question) {
      const body = requestBody(settings.model, question)
      const key = keyOf(settings.model, body)
      const known = await cache.get(key)
      if (known) return known
      const { answer, proposal } = await attempts(settings, budget, body)
      await cache.put(key, answer)
      return proposal
    }
  }
}

function requestBody(model: string, messages: readonly Message[]): object {
  return {
    model,
    messages,
    temperature: 0,
    response_format: {
      type: 'json_schema',
      json_schema: { name: 'diplomatic_events', strict: true, schema: PROPOSAL_SCHEMA }
    }
  }
}

interface Answer {
  readonly answer: string
  readonly proposal: Proposal
}

async function attempts(settings: ModelSettings, budget: Budget, body: object): Promise<Answer> {
  try {
    return await pRetry(() => attempt(settings, budget, body), {
      retries: settings.retries,
      minTimeout: FIRST_PAUSE_MS,
      maxTimeout: LONGEST_PAUSE_MS,
      onFailedAttempt: async ({ error, retriesLeft }) => {
        if (error instanceof Passing && error.waitMs > 0 && retriesLeft > 0) await pause(error.waitMs)
      }
    })
  } catch (error) {
    if (error instanceof ModelUnavailableError) throw error
    const tried = error instanceof Passing ? ` (${settings.retries + 1} attempts)` : ''
    throw new ModelUnavailableError(
      `the model ${settings.model} gave no usable answer${tried}: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error }
    )
  }
}

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, Math.min(ms, LONGEST_PAUSE_MS)))

/** One request. Throws Passing for what may go better next time, and anything else wrapped for good. */
async function attempt(settings: ModelSettings, budget: Budget, body: object): Promise<Answer> {
  try {
    budget.request()
  } catch (error) {
    throw new AbortError(error as Error)
  }
  const response = await send(settings, body)
  if (response.status !== 200) throw refusalOf(response)
  const completion = parse(response.text)
  const tokens = completion.usage?.total_tokens
  // Where the endpoint counts nothing: four characters are about a token.
  const estimate = Math.ceil((JSON.stringify(body).length + response.text.length) / 4)
  budget.tokens(typeof tokens === 'number' && tokens >= 0 ? tokens : estimate)
  const [choice] = completion.choices ?? []
  const content = choice?.message?.content
  if (typeof choice?.message?.refusal === 'string') throw new Passing('the model refuses to answer')
  if (choice?.finish_reason === 'length') throw new Passing('the answer is cut off at the length the server allows')
  if (typeof content !== 'string' || content.trim() === '') throw new Passing('the answer is empty')
  const proposal = readProposal(content)
  if ('wrong' in proposal) throw new Passing(proposal.wrong)
  return { answer: JSON.stringify(proposal), proposal }
}

interface Response {
  readonly status: number
  readonly text: string
  readonly retryAfter: string | null
}

async function send({ url, apiKey, timeoutMs }: ModelSettings, body: object): Promise<Response> {
  try {
    const response = await fetch(`${url.replace(/\/+$/, '')}/chat/completions`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(apiKey === null ? {} : { authorization: `Bearer ${apiKey}` })
      },
      body: JSON.stringify(body),
      redirect: 'error', // the key is for this address and no other
      signal: AbortSignal.timeout(timeoutMs)
    })
    return {
      status: response.status,
      text: await readText(response),
      retryAfter: response.headers.get('retry-after')
    }
  } catch (error) {
    if (error instanceof Passing) throw error
    throw new Passing(whyNot(error, url, timeoutMs))
  }
}

async function readText(response: globalThis.Response): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true })
    if (text.length > MAX_ANSWER_BYTES) throw new Passing(`the answer is longer than ${MAX_ANSWER_BYTES} bytes`)
  }
  return text + decoder.decode()
}

function whyNot(error: unknown, url: string, timeoutMs: number): string {
  const { name, message, cause } = error as Error
  if (name === 'TimeoutError') return `no answer from ${url} within ${timeoutMs} ms (LLM_TIMEOUT_MS)`
  const deeper = cause instanceof Error ? cause.message || (cause as NodeJS.ErrnoException).code : null
  return `${url} cannot be reached (LLM_URL): ${deeper ?? message}`
}

function refusalOf({ status, text, retryAfter }: Response): Error {
  const said = `the endpoint answers ${status}${text === '' ? '' : `: ${text.slice(0, 200).replace(/\s+/g, ' ')}`}`
  if (PASSING.has(status)) return new Passing(said, waitMs(retryAfter))
  const hint =
    status === 401 || status === 403 ? '; look at LLM_API_KEY' : status === 404 ? '; look at LLM_URL and LLM_MODEL' : ''
  return new AbortError(said + hint)
}

/** Seconds, as servers that limit how often they are asked send them; dates are left to the usual pause. */
function waitMs(retryAfter: string | null): number {
  const seconds = Number(retryAfter ?? '')
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : 0
}

function parse(text: string): Completion {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value
  } catch {
    // said below
  }
  throw new Passing(`the endpoint's answer is no JSON object: ${JSON.stringify(text.slice(0, 60))}`)
}
