import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ModelSettings } from '../../src/llm/settings.js'
import type { ProposedEvent } from '../../src/llm/proposal.js'

export interface Asked {
  readonly url: string
  readonly authorization: string | undefined
  readonly body: {
    readonly model: string
    readonly messages: readonly { readonly role: string; readonly content: string }[]
    readonly response_format: { readonly type: string; readonly json_schema: { readonly schema: object } }
  }
}

/** One answer: a status with a body, text in place of a completion, a pause, or a line cut in the middle. */
export interface Scripted {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** What the model says; a list is its events. */
  readonly says?: string | readonly ProposedEvent[]
  /** The whole body instead of a completion. */
  readonly body?: string
  readonly tokens?: number
  readonly afterMs?: number
  readonly hangsUp?: true
}

export interface ModelServer {
  readonly url: string
  readonly asked: Asked[]
  close(): Promise<void>
}

/** A server with the door of an OpenAI-compatible endpoint, that answers by a list; the last answer is given again and again. */
export async function modelServer(...script: readonly Scripted[]): Promise<ModelServer> {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    void answer(request, response, asked, script)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    }
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  asked: Asked[],
  script: readonly Scripted[]
): Promise<void> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  asked.push({
    url: request.url ?? '',
    authorization: request.headers.authorization,
    body: JSON.parse(text) as Asked['body']
  })
  const now = script[Math.min(asked.length, script.length) - 1] ?? {}
  if (now.afterMs) await new Promise(resolve => setTimeout(resolve, now.afterMs))
  if (response.destroyed) return
  if (now.hangsUp) return void request.socket.destroy()
  const content = typeof now.says === 'string' ? now.says : JSON.stringify({ events: now.says ?? [] })
  const completion = {
    choices: [{ message: { role: 'assistant', content }, finish_reason: 'stop' }],
    usage: { total_tokens: now.tokens ?? 100 }
  }
  response.writeHead(now.status ?? 200, { 'content-type': 'application/json', ...now.headers })
  response.end(now.body ?? JSON.stringify(completion))
}

export function modelSettings(url: string, cache: string, changes: Partial<ModelSettings> = {}): ModelSettings {
  return {
    url,
    model: 'tiny-model',
    apiKey: 'secret-key',
    timeoutMs: 2_000,
    retries: 1,
    maxRequests: 100,
    maxTokens: 100_000,
    cache,
    concurrency: 4,
    ...changes
  }
}
