import type { FastifyInstance } from 'fastify'
import type { Ingest } from '../../src/api/context.js'
import { buildApp } from '../../src/app.js'
import type { ApiSettings } from '../../src/config.js'
import { readSettings } from '../../src/config.js'
import type { ChangeFeed } from '../../src/feed/feed.js'
import type { GraphStore } from '../../src/graph/store.js'

export interface Answer {
  readonly status: number
  readonly type: string
  readonly headers: Readonly<Record<string, unknown>>
  readonly data: Record<string, unknown> | null | undefined
  readonly errors: readonly ApiError[]
}

export interface ApiError {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string }
}

export interface Service {
  readonly app: FastifyInstance
  ask(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer>
}

/** The service over a store, asked without a network. `environment` holds settings that differ from the defaults. */
export async function aService(
  store: GraphStore,
  ingest: Ingest,
  environment: Readonly<Record<string, string>> = {},
  settings: Partial<ApiSettings> = {},
  feed?: ChangeFeed
): Promise<Service> {
  // Kept answers would hide from tests whether a question is answered right when it is compiled, or asked of the store.
  // A suite that fills stores in the process it asks in would be turned away as too busy on a slow machine.
  const read = readSettings({ MAX_EVENT_LOOP_DELAY_MS: '0', ANSWER_CACHE: 'off', ...environment }).api
  const app = await buildApp({ store, ingest, settings: { ...read, ...settings }, ...(feed ? { feed } : {}) })
  return {
    app,
    async ask(query, variables, headers = {}) {
      const response = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', ...headers },
        payload: JSON.stringify({ query, variables })
      })
      const body = JSON.parse(response.body) as { data?: Record<string, unknown> | null; errors?: ApiError[] }
      return {
        status: response.statusCode,
        type: String(response.headers['content-type']),
        headers: response.headers,
        data: body.data,
        errors: body.errors ?? []
      }
    }
  }
}

/** The code of the only error. */
export function onlyCode({ errors }: Answer): string {
  return errors.length === 1 ? (errors[0]?.extensions.code ?? '') : `${errors.length} errors: ${JSON.stringify(errors)}`
}
