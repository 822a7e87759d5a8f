import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  getVariableValues,
  GraphQLError,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind
} from 'graphql'
import type {
  ArgumentNode,
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLNamedType,
  GraphQLOutputType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode
} from 'graphql'
import { pageSize } from '../pages.js'
import { limitError } from './limit-error.js'

/** What a plain list is taken to hold: tenures, parties, steps. */
const LIST_LENGTH = 10
/** Lists known to be longer. */
const LONG_LISTS: Readonly<Record<string, number>> = {
  'Country.leaders': 100,
  'Country.memberships': 50,
  'Organization.leaders': 30,
  'Organization.members': 100,
  'Framework.countries': 20,
  'Article.entities': 50,
  'Article.notes': 30
}

interface Walk {
  readonly schema: GraphQLSchema
  readonly variables: Readonly<Record<string, unknown>>
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** Fragments already walked: many may spread one, and each walk of it costs the same. */
  readonly known: Map<string, number>
  /** Set where a variable decides what something costs. */
  varies: boolean
}

/**
 * How many objects an operation may fetch: a page counts as many as `first` asks for, a plain list as it usually holds, and what
 * hangs below as many times. Also checks every `first`, so that a page too large is refused before anything runs.
 */
function costOf(selections: SelectionSetNode | undefined, parent: GraphQLNamedType, walk: Walk): number {
  let cost = 0
  for (const selection of selections?.selections ?? []) {
    if (selection.kind === Kind.FIELD) cost += costOfField(selection, parent, walk)
    else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const type = selection.typeCondition && walk.schema.getType(selection.typeCondition.name.value)
      cost += costOf(selection.selectionSet, type ?? parent, walk)
    } else cost += costOfFragment(selection.name.value, walk)
  }
  return cost
}

function costOfFragment(name: string, walk: Walk): number {
  const present = walk.known.get(name)
  if (present !== undefined) return present
  const fragment = walk.fragments.get(name)
  const type = fragment && walk.schema.getType(fragment.typeCondition.name.value)
  walk.known.set(name, 0)
  const cost = type ? costOf(fragment.selectionSet, type, walk) : 0
  walk.known.set(name, cost)
  return cost
}

function costOfField(node: FieldNode, parent: GraphQLNamedType, walk: Walk): number {
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined
  if (field === undefined) return 0 // __typename and introspection
  if (!walk.varies && node.arguments?.some(isPricedByVariable)) walk.varies = true
  const args = getArgumentValues(field, node, walk.variables)
  const type = getNamedType(field.type)
  const below = isCompositeType(type) ? costOf(node.selectionSet, type, walk) : 0
  if (field.args.some(({ name }) => name === 'first')) return 1 + pageSize(args['first'] as number | null) * below
  if (!isCompositeType(type)) return 0
  if (field.name === 'edges' || field.name === 'pageInfo') return below // wrapping: the connection has been counted
  return lengthOf(parent, field, args) * (1 + below)
}

/** The arguments that decide what a field costs. */
const PRICED = new Set(['first', 'ids', 'on'])

function isPricedByVariable({ name, value }: ArgumentNode): boolean {
  if (!PRICED.has(name.value)) return false
  return (
    value.kind === Kind.VARIABLE || (value.kind === Kind.LIST && value.values.some(one => one.kind === Kind.VARIABLE))
  )
}

/** How many objects a field that is no page may hold. */
function lengthOf(
  parent: GraphQLNamedType,
  field: GraphQLField<unknown, unknown>,
  args: Readonly<Record<string, unknown>>
): number {
  if (!isList(field.type)) return 1
  const ids = args['ids']
  if (Array.isArray(ids)) return ids.length
  const usual = LONG_LISTS[`${parent.name}.${field.name}`] ?? LIST_LENGTH
  // In office on one day are few; since 2000 there were many.
  return field.name === 'leaders' && args['on'] != null ? LIST_LENGTH : usual
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type))
}

/** What operations cost that cost the same whatever their variables; kept as long as Mercurius keeps the document. */
const fixedCosts = new WeakMap<OperationDefinitionNode, number>()

/**
 * Refuses an operation that asks for too large a page or too many objects. Called before every execution, for what a
 * query costs may depend on its variables: a check of the text alone would let a warmed-up query pass with others.
 * Gives the cost of the costliest operation.
 */
export function checkCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  limit: number
): number {
  let costliest = 0
  for (const operation of document.definitions) {
    if (operation.kind !== Kind.OPERATION_DEFINITION) continue
    const actual = fixedCosts.get(operation) ?? costOfOperation(schema, document, operation, variables)
    if (actual > limit) {
      const message = `the query may fetch ${actual} objects and may fetch at most ${limit}; ask for smaller pages`
      throw limitError('QUERY_TOO_COSTLY', message, { limit, actual }, [operation])
    }
    costliest = Math.max(costliest, actual)
  }
  return costliest
}

function costOfOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>
): number {
  const root = schema.getRootType(operation.operation)
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  // Where variables do not fit, this is not the operation that will run, or execution says what is wrong with them.
  if (!root || coerced === undefined) return 0
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const walk: Walk = { schema, variables: coerced, fragments, known: new Map(), varies: false }
  try {
    const cost = costOf(operation.selectionSet, root, walk)
    if (!walk.varies) fixedCosts.set(operation, cost)
    return cost
  } catch (error) {
    // Arguments that do not fit are execution's to report.
    if (error instanceof GraphQLError && error.extensions['code'] === undefined) return 0
    throw error
  }
}
