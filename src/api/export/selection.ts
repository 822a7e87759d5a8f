import { buildSchema, coerceInputValue, isInputObjectType } from 'graphql'
import type { GraphQLSchema } from 'graphql'
import { InputError } from '../../domain/errors.js'
import type { Day } from '../../domain/partial-date.js'
import { EVENT_KINDS } from '../../domain/vocabulary.js'
import type { EventKind } from '../../domain/vocabulary.js'
import { knownOn } from '../../export/known-on.js'
import type { EventFilter, GraphStore } from '../../graph/store.js'
import { todayUtc } from '../../input/published.js'
import { asOfWord } from '../as-of.js'
import { agreementFilter, interactionFilter, summitFilter } from '../filters.js'
import { requireCountries } from '../known-countries.js'
import { newsDayOf } from '../news-day.js'
import { scalars } from '../scalars.js'
import { readSdl } from '../schema.js'

/** Which part of a graph is wanted, in words: of a query string or a command line. */
export interface SelectionWords {
  readonly kind?: readonly string[]
  /** Each of these takes part: alpha-2 codes. */
  readonly country?: readonly string[]
  /** Each of these takes part: global ids. */
  readonly leader?: readonly string[]
  readonly organization?: readonly string[]
  /** In one of these: global ids. */
  readonly framework?: readonly string[]
  /** About one of these: global ids. */
  readonly topic?: readonly string[]
  readonly since?: string
  readonly until?: string
  /** The filter of the lists of GraphQL, as JSON. */
  readonly filter?: string
  /** A day, or an instant as in GraphQL: what was known then. */
  readonly asOf?: string
}

const TYPES: Readonly<Record<EventKind, string>> = {
  SUMMIT: 'SummitFilter',
  AGREEMENT: 'AgreementFilter',
  INTERACTION: 'InteractionFilter'
}
const READERS: Readonly<Record<EventKind, (filter: never, day: Day) => EventFilter>> = {
  SUMMIT: summitFilter,
  AGREEMENT: agreementFilter,
  INTERACTION: interactionFilter
}

/**
 * The store's filter for what the words say; null when they ask for everything. The JSON is the filter that the lists
 * of GraphQL take, checked in the same way; with several kinds, what all of these know. `day` is for what depends on
 * today. Throws an InputError that names the word.
 */
export function eventSelection(words: SelectionWords, day: Day): EventFilter | null {
  const asked = filterOf(words)
  if (Object.keys(asked).length === 0 && words.kind === undefined) return null
  const kinds = words.kind === undefined ? EVENT_KINDS : kindsOf(words.kind)
  const [filter] = kinds.map(kind => READERS[kind](coerced(asked, kind) as never, day))
  return { ...filter, kinds }
}

/** What part of a store the words ask for, and the store to read it from: as it was known on the day that they name. */
export async function askedPart(
  words: SelectionWords,
  store: GraphStore
): Promise<{ readonly filter: EventFilter | null; readonly asOf: Day | null; readonly store: GraphStore }> {
  const today = todayUtc()
  const asOf = await asOfWord(words.asOf, { today, firstKnown: () => store.firstKnown() })
  // Only the JSON can ask for what depends on a day.
  const day = asOf ?? (words.filter === undefined ? today : await newsDayOf(store, today))
  const filter = eventSelection(words, day)
  await requireCountries(filter ?? {}, store)
  return asOf === null ? { filter, asOf, store } : { filter: filter ?? {}, asOf, store: knownOn(store, asOf) }
}

function kindsOf(names: readonly string[]): readonly EventKind[] {
  return names.map(name => {
    const kind = EVENT_KINDS.find(one => one === name.toUpperCase())
    if (kind === undefined) {
      throw new InputError(`kind: ${JSON.stringify(name.slice(0, 60))} is none of ${EVENT_KINDS.join(', ')}`, {
        field: 'kind'
      })
    }
    return kind
  })
}

/** The short words put into the form that the filter has. */
function filterOf(words: SelectionWords): Record<string, unknown> {
  const asked: Record<string, unknown> = words.filter === undefined ? {} : parsed(words.filter)
  const from = dayOf(words, 'since')
  const until = dayOf(words, 'until')
  const short: Readonly<Record<string, unknown>> = {
    countries: words.country && { all: words.country },
    leaders: words.leader && { all: words.leader },
    organizations: words.organization && { all: words.organization },
    frameworks: words.framework,
    topics: words.topic && { any: words.topic },
    date: from === undefined && until === undefined ? undefined : { from, until }
  }
  for (const [name, value] of Object.entries(short)) {
    if (value === undefined) continue
    if (name in asked) {
      throw new InputError(`filter says ${name}, and so does a word beside it; say it once`, { field: 'filter' })
    }
    asked[name] = value
  }
  return asked
}

/** The day of a short word, checked here: further on it would be told of as a part of the filter, which nobody wrote. */
function dayOf(words: SelectionWords, name: 'since' | 'until'): string | undefined {
  const word = words[name]
  if (word === undefined) return undefined
  try {
    return scalars.Date.parseValue(word)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    throw new InputError(`${name}: ${error.message}`, { code: error.code, field: name, cause: error })
  }
}

function parsed(text: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new InputError('filter is no JSON; write it as {"countries": {"all": ["KR", "JP"]}}', {
      field: 'filter',
      cause: error
    })
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError('filter must be a JSON object, such as {"countries": {"all": ["KR", "JP"]}}', {
      field: 'filter'
    })
  }
  return { ...value }
}

let contract: GraphQLSchema | undefined

/** The public contract with what its dates may be. */
function schema(): GraphQLSchema {
  if (contract === undefined) {
    contract = buildSchema(readSdl().join('\n'))
    for (const [name, { parseValue }] of Object.entries(scalars))
      Object.assign(contract.getType(name) ?? {}, { parseValue })
  }
  return contract
}

function coerced(asked: unknown, kind: EventKind): unknown {
  const type = schema().getType(TYPES[kind])
  if (!isInputObjectType(type)) throw new TypeError(`the SDL has no input ${TYPES[kind]}`)
  return coerceInputValue(asked, type, (path, _value, error) => {
    const field = ['filter', ...path].join('.')
    const { originalError } = error
    const code = originalError instanceof InputError ? { code: originalError.code } : {}
    throw new InputError(`${field}: ${originalError?.message ?? error.message}`, { ...code, field, cause: error })
  })
}
