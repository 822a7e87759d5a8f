import { createClient } from 'graphql-ws'
import type { TypedDocumentString } from './gql/graphql'

interface Reply<Data> {
  readonly data?: Data | null
  readonly errors?: readonly { readonly message: string }[]
}

function hashOf<Data, Variables>(document: TypedDocumentString<Data, Variables>): string {
  return String(document.__meta__?.['hash'])
}

/**
 * Asks over GET, by the document's hash: the browser keeps the answer with its ETag, and asking again costs a 304 while
 * nothing has changed.
 */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables
): Promise<Data> {
  const parameters = new URLSearchParams({ documentId: hashOf(document), variables: JSON.stringify(variables) })
  const response = await fetch(`/graphql?${parameters}`, {
    headers: { accept: 'application/graphql-response+json', 'x-entente-csrf': '1' }
  })
  const { data, errors } = (await response.json()) as Reply<Data>
  if (errors?.[0]) throw new Error(errors[0].message)
  if (!data) throw new Error(`the service answers ${response.status} and nothing else`)
  return data
}

const socket = createClient({ url: `${location.origin.replace(/^http/, 'ws')}/graphql`, retryAttempts: Infinity })

/** Calls back with each answer of a subscription. Gives a function that ends it. */
export function listen<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  onAnswer: (data: Data) => void
): () => void {
  return socket.subscribe<Data>(
    { query: '', variables, extensions: { documentId: hashOf(document) } },
    {
      next: ({ data }) => {
        if (data) onAnswer(data)
      },
      error: error => console.error(error),
      complete: () => undefined
    }
  )
}
