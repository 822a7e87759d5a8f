import { GraphQLError } from 'graphql'
import type { ASTNode } from 'graphql'

/** A query that is too big: says which limit, its figure and, where it can be told, the query's own. */
export function limitError(
  code: string,
  message: string,
  figures: { readonly limit: number; readonly actual: number; readonly field?: string },
  nodes: readonly ASTNode[] = []
): GraphQLError {
  return new GraphQLError(message, { nodes, extensions: { code, ...figures } })
}
