import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { InputError } from './domain/errors.js'
import type { ExtractionSettings } from './extractor.js'
import type { GraphSettings } from './graph/open.js'

/** Everything an operator can set. Read here and nowhere else, and handed on as arguments. */
export interface Settings {
  readonly host: string
  readonly port: number
  readonly graph: GraphSettings
  /** Where instances of the service tell one another what was written; null when there is only one. */
  readonly redisUrl: string | null
  readonly extraction: ExtractionSettings
  /** Whether an empty store is filled with the sample dispatches. */
  readonly samples: boolean
  readonly logLevel: string
  readonly api: ApiSettings
}

/** What the HTTP service needs to know. */
export interface ApiSettings {
  /** Keys that allow changes; none means that nobody may change anything. */
  readonly apiKeys: readonly string[]
  /** Origins whose pages may ask; `*` is everybody. */
  readonly corsOrigins: readonly string[]
  readonly trustProxy: boolean
  readonly ide: boolean
  readonly introspection: boolean
  readonly bodyLimitBytes: number
  /** Requests per minute and address; 0 is no limit. */
  readonly rateLimit: number
  readonly requestTimeoutMs: number
  /** Above this delay of the event loop, requests are turned away with 503; 0 is never. */
  readonly maxEventLoopDelayMs: number
  readonly limits: QueryLimits
  readonly exports: ExportLimits
  /** Whether names can be reconciled at /reconcile. */
  readonly reconcile: boolean
  readonly subscriptions: SubscriptionSettings
  readonly answerCache: AnswerCacheSettings
  readonly persistedDocuments: {
    /** A folder of documents, or a file that maps hashes to them; null where none are kept. */
    readonly path: string | null
    /** Whether nothing else is answered. */
    readonly only: boolean
  }
  /** Whether answers tell what they cost and how long they took: when a caller asks for it, always, or never. */
  readonly extensions: 'ON-REQUEST' | 'ALWAYS' | 'OFF'
}

/** What downloads of the graph may take. */
export interface ExportLimits {
  readonly atOnce: number
  /** A reader that takes nothing for so long is let go. */
  readonly stallMs: number
}

export interface AnswerCacheSettings {
  /** Memory for answers; 0 keeps none. */
  readonly maxBytes: number
  /** How long clients and caches between may show an answer to a GET without asking; 0 has them ask each time. */
  readonly maxAgeSeconds: number
}

/** Subscriptions over WebSocket: who may have them, and how many. */
export interface SubscriptionSettings {
  /** `KEYS` lets in only who sends a key that allows changes. */
  readonly mode: 'ON' | 'KEYS' | 'OFF'
  readonly perSocket: number
  /** Sockets of one client address. */
  readonly socketsPerClient: number
  readonly messageBytes: number
  /** What a client may send over a socket in a minute; 0 is no limit. */
  readonly messagesPerMinute: number
  /** How often each client is asked whether it is still there; whoever has not answered by the next time is let go. */
  readonly heartbeatMs: number
}

/** How big a GraphQL query may be. */
export interface QueryLimits {
  readonly depth: number
  readonly tokens: number
  readonly aliases: number
  readonly cost: number
}

interface Rule<T> {
  readonly type: 'string' | 'integer'
  readonly default: T
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
}

const text = (preset: string): Rule<string> => ({ type: 'string', default: preset })
const whole = (preset: number, minimum = 0, maximum = Number.MAX_SAFE_INTEGER): Rule<number> => ({
  type: 'integer',
  default: preset,
  minimum,
  maximum
})
const oneOf = (preset: string, ...values: readonly string[]): Rule<string> => ({
  type: 'string',
  enum: values,
  default: preset
})
const onOrOff = (preset: 'on' | 'off'): Rule<string> => oneOf(preset, 'on', 'off')

/** Every setting, with its default. `docs/settings.md` says the same to people; a test compares both. */
export const SETTINGS = {
  GRAPH_URL: { schema: text('embedded:./data/entente'), about: 'Where the graph is kept.' },
  GRAPH_USER: { schema: text('neo4j'), about: 'User for Neo4j.' },
  GRAPH_PASSWORD: { schema: text(''), about: 'Password for Neo4j.' },
  GRAPH_DATABASE: { schema: text('neo4j'), about: 'Database within Neo4j.' },
  REDIS_URL: { schema: text(''), about: 'Redis, by which several instances tell one another what was written.' },
  EXTRACTOR: {
    schema: oneOf('rules', 'rules', 'llm', 'rules+llm'),
    about: 'Who finds events: the rules, a language model, or both.'
  },
  EXTRACTION_THREADS: {
    schema: whole(1, 1),
    about: 'Threads that read articles by the rules; with 1 the process reads them itself.'
  },
  WORDS_FOLDER: { schema: text(''), about: "Folder of the operator's own words, leaders and organisations." },
  LLM_URL: { schema: text(''), about: 'Base address of an OpenAI-compatible endpoint.' },
  LLM_MODEL: { schema: text(''), about: 'Model to ask.' },
  LLM_API_KEY: { schema: text(''), about: 'Key for the endpoint.' },
  LLM_TIMEOUT_MS: { schema: whole(60_000, 1), about: 'How long one request to the model may take.' },
  LLM_RETRIES: { schema: whole(2, 0, 10), about: 'Further attempts where one fails.' },
  LLM_MAX_REQUESTS: { schema: whole(1_000), about: 'Requests to the model in one run.' },
  LLM_MAX_TOKENS: { schema: whole(5_000_000), about: 'Tokens the model may read and write in one run.' },
  LLM_CACHE: { schema: text('./data/llm-cache'), about: 'Folder in which answers of the model are kept.' },
  LLM_CONCURRENCY: { schema: whole(4, 1, 64), about: 'Articles the model is asked about at once.' },
  HOST: { schema: text('127.0.0.1'), about: 'Address to listen on.' },
  PORT: { schema: whole(4000, 0, 65_535), about: 'Port to listen on.' },
  SAMPLES: { schema: onOrOff('on'), about: 'Fill an empty store with the sample dispatches.' },
  LOG_LEVEL: {
    schema: oneOf('warn', 'fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'),
    about: 'How much to log.'
  },
  API_KEYS: { schema: text(''), about: 'Keys that allow changes, separated by commas.' },
  CORS_ORIGINS: { schema: text(''), about: 'Origins whose pages may ask, separated by commas.' },
  TRUST_PROXY: { schema: onOrOff('off'), about: 'Believe the address that a proxy in front passes on.' },
  IDE: { schema: onOrOff('on'), about: 'Serve the query editor at / and its questions at /questions.' },
  INTROSPECTION: { schema: onOrOff('on'), about: 'Let clients read the schema.' },
  BODY_LIMIT_BYTES: { schema: whole(4_194_304, 1_024), about: 'Largest request body.' },
  RATE_LIMIT: { schema: whole(0), about: 'Requests per minute and address; 0 is no limit.' },
  REQUEST_TIMEOUT_MS: { schema: whole(30_000, 1), about: 'How long one request may take.' },
  MAX_EVENT_LOOP_DELAY_MS: {
    schema: whole(5_000),
    about: 'Delay of the event loop above which requests are turned away.'
  },
  QUERY_MAX_DEPTH: { schema: whole(16, 1), about: 'Levels of a query.' },
  QUERY_MAX_TOKENS: { schema: whole(2_000, 10), about: 'Words and marks of a query.' },
  QUERY_MAX_ALIASES: { schema: whole(30), about: 'Aliases in a query.' },
  QUERY_MAX_COST: { schema: whole(50_000, 1), about: 'Objects a query may fetch at most.' },
  RECONCILE: { schema: onOrOff('on'), about: 'Serve a reconciliation service at /reconcile.' },
  EXPORTS_AT_ONCE: { schema: whole(8, 1), about: 'Downloads of the graph at once.' },
  EXPORT_STALL_MS: { schema: whole(60_000, 10), about: 'How long a download may stand still.' },
  ANSWER_CACHE: { schema: onOrOff('on'), about: 'Keep answers for whoever asks the same again.' },
  ANSWER_CACHE_MB: { schema: whole(64, 1), about: 'Memory for kept answers.' },
  HTTP_MAX_AGE_S: { schema: whole(0), about: 'How long clients may show an answer to a GET without asking.' },
  PERSISTED_DOCUMENTS: {
    schema: oneOf('on', 'on', 'only'),
    about: 'Whether documents that are kept may be named, or nothing else is answered.'
  },
  PERSISTED_DOCUMENTS_PATH: { schema: text(''), about: 'Folder or file of the documents that are kept.' },
  EXTENSIONS: {
    schema: oneOf('on-request', 'on-request', 'always', 'off'),
    about: 'Whether answers tell what they cost and how long they took.'
  },
  SUBSCRIPTIONS: { schema: oneOf('on', 'on', 'keys', 'off'), about: 'Who may subscribe over WebSocket.' },
  SUBSCRIPTIONS_PER_SOCKET: { schema: whole(100, 1), about: 'Subscriptions on one socket.' },
  SOCKETS_PER_CLIENT: { schema: whole(50, 1), about: 'Sockets that one client address may have open.' },
  SOCKET_MESSAGE_BYTES: { schema: whole(65_536, 1_024), about: 'Largest message over a socket.' },
  SOCKET_MESSAGES_PER_MINUTE: {
    schema: whole(10_000),
    about: 'Messages that a client may send over a socket in a minute; 0 is no limit.'
  },
  SOCKET_HEARTBEAT_MS: { schema: whole(12_000, 100), about: 'How often a client is asked whether it is still there.' }
} satisfies Readonly<Record<string, { readonly schema: Rule<string> | Rule<number>; readonly about: string }>>

type Values = { readonly [K in keyof typeof SETTINGS]: (typeof SETTINGS)[K]['schema']['default'] }

/**
 * Reads the settings from the environment, and from a file `.env` beside it where there is one; the environment wins.
 * Throws an InputError that names the setting, what it is and what it may be.
 */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const values = validated(environment)
  return {
    host: values.HOST,
    port: values.PORT,
    graph: {
      url: values.GRAPH_URL,
      user: values.GRAPH_USER,
      password: values.GRAPH_PASSWORD,
      database: values.GRAPH_DATABASE
    },
    redisUrl: values.REDIS_URL === '' ? null : values.REDIS_URL,
    extraction: {
      extractor: values.EXTRACTOR as ExtractionSettings['extractor'], // its schema allows no others
      wordsFolder: values.WORDS_FOLDER === '' ? null : values.WORDS_FOLDER,
      threads: values.EXTRACTION_THREADS,
      model: {
        url: values.LLM_URL,
        model: values.LLM_MODEL,
        apiKey: values.LLM_API_KEY === '' ? null : values.LLM_API_KEY,
        timeoutMs: values.LLM_TIMEOUT_MS,
        retries: values.LLM_RETRIES,
        maxRequests: values.LLM_MAX_REQUESTS,
        maxTokens: values.LLM_MAX_TOKENS,
        cache: values.LLM_CACHE,
        concurrency: values.LLM_CONCURRENCY
      }
    },
    samples: values.SAMPLES === 'on',
    logLevel: values.LOG_LEVEL,
    api: {
      apiKeys: list(values.API_KEYS),
      corsOrigins: list(values.CORS_ORIGINS),
      trustProxy: values.TRUST_PROXY === 'on',
      ide: values.IDE === 'on',
      introspection: values.INTROSPECTION === 'on',
      bodyLimitBytes: values.BODY_LIMIT_BYTES,
      rateLimit: values.RATE_LIMIT,
      requestTimeoutMs: values.REQUEST_TIMEOUT_MS,
      maxEventLoopDelayMs: values.MAX_EVENT_LOOP_DELAY_MS,
      limits: {
        depth: values.QUERY_MAX_DEPTH,
        tokens: values.QUERY_MAX_TOKENS,
        aliases: values.QUERY_MAX_ALIASES,
        cost: values.QUERY_MAX_COST
      },
      reconcile: values.RECONCILE === 'on',
      exports: { atOnce: values.EXPORTS_AT_ONCE, stallMs: values.EXPORT_STALL_MS },
      answerCache: {
        maxBytes: values.ANSWER_CACHE === 'on' ? values.ANSWER_CACHE_MB * 1_048_576 : 0,
        maxAgeSeconds: values.HTTP_MAX_AGE_S
      },
      persistedDocuments: {
        path: values.PERSISTED_DOCUMENTS_PATH === '' ? null : values.PERSISTED_DOCUMENTS_PATH,
        only: values.PERSISTED_DOCUMENTS === 'only'
      },
      extensions: values.EXTENSIONS.toUpperCase() as ApiSettings['extensions'],
      subscriptions: {
        mode: values.SUBSCRIPTIONS.toUpperCase() as SubscriptionSettings['mode'],
        perSocket: values.SUBSCRIPTIONS_PER_SOCKET,
        socketsPerClient: values.SOCKETS_PER_CLIENT,
        messageBytes: values.SOCKET_MESSAGE_BYTES,
        messagesPerMinute: values.SOCKET_MESSAGES_PER_MINUTE,
        heartbeatMs: values.SOCKET_HEARTBEAT_MS
      }
    }
  }
}

function validated(environment: NodeJS.ProcessEnv): Values {
  const file = environment === process.env ? settingsFile() : {}
  return Object.fromEntries(
    Object.entries(SETTINGS).map(([name, { schema }]) => {
      const text = environment[name] || file[name] // `PORT=` in a compose file means "not set"
      return [name, text ? valueOf(name, text, schema) : schema.default]
    })
  ) as Values
}

function settingsFile(): NodeJS.ProcessEnv {
  try {
    return parseEnv(readFileSync('.env', 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw error
  }
}

function valueOf(name: string, text: string, rule: Rule<string> | Rule<number>): string | number {
  const refuse = (must: string): never => {
    throw new InputError(`setting ${name} is ${JSON.stringify(text)} and must be ${must}`, {
      code: 'BAD_SETTING',
      field: name
    })
  }
  if (rule.type === 'string') {
    return rule.enum?.includes(text) === false ? refuse(`one of ${rule.enum.join(', ')}`) : text
  }
  const value = Number(text)
  if (!Number.isInteger(value)) refuse('integer')
  if (rule.minimum !== undefined && value < rule.minimum) refuse(`>= ${rule.minimum}`)
  if (rule.maximum !== undefined && value > rule.maximum) refuse(`<= ${rule.maximum}`)
  return value
}

function list(value: string): string[] {
  return value
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '')
}
