import {
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  Kind,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate
} from 'graphql'
import type { DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode, ValidationRule } from 'graphql'
import { InputError } from '../../domain/errors.js'
import { checkCost } from '../limits/cost.js'

/** What a client asks for over a socket. */
export interface Asked {
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined
  readonly operationName?: string | null | undefined
}

/** The same limits as over HTTP. */
export interface OperationRules {
  readonly rules: readonly ValidationRule[]
  readonly maxTokens: number
  readonly maxCost: number
}

export interface SubscriptionOperation {
  readonly document: DocumentNode
  /** The one field it asks for, by the name in the schema. */
  readonly field: string
  readonly args: Readonly<Record<string, unknown>>
}

/** What is wrong with an operation, all of it. */
export class BadOperation extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super('the operation cannot be carried out')
  }
}

/** Reads a subscription and checks it as a query is checked over HTTP. Throws BadOperation, InputError or GraphQLError. */
export function readOperation(asked: Asked, schema: GraphQLSchema, limits: OperationRules): SubscriptionOperation {
  const document = parse(asked.query, { maxTokens: limits.maxTokens })
  const wrong = validate(schema, document, [...specifiedRules, ...limits.rules])
  if (wrong.length > 0) throw new BadOperation(wrong)
  const operation = getOperationAST(document, asked.operationName ?? undefined)
  if (!operation) {
    throw new InputError('operationName: there is no such operation, or there are several and none is named', {
      field: 'operationName'
    })
  }
  if (operation.operation !== OperationTypeNode.SUBSCRIPTION) {
    throw new InputError(`a ${operation.operation} goes over HTTP: send it to this address with POST`, {
      code: 'SUBSCRIPTIONS_ONLY',
      field: 'query'
    })
  }
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], asked.variables ?? {})
  if (errors) throw new BadOperation(errors)
  checkCost(schema, document, asked.variables ?? {}, limits.maxCost)
  return { document, ...rootField(operation, schema, coerced) }
}

/** That there is exactly one, and no fragment at the root that hides it, validation sees to. */
function rootField(
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  variables: Readonly<Record<string, unknown>>
): Pick<SubscriptionOperation, 'field' | 'args'> {
  const [node] = operation.selectionSet.selections
  const field = node?.kind === Kind.FIELD ? schema.getSubscriptionType()?.getFields()[node.name.value] : undefined
  if (node?.kind !== Kind.FIELD || field === undefined) {
    throw new InputError('name the field of the subscription itself, not a fragment around it', { field: 'query' })
  }
  return { field: field.name, args: getArgumentValues(field, node, variables) }
}
