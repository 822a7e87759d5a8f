import { InputError } from '../domain/errors.js'
import { foldName } from '../domain/ids.js'
import type { NodeType } from '../domain/ids.js'
import type { Day } from '../domain/partial-date.js'
import { overdueOn } from '../domain/life-cycle.js'
import {
  AGREEMENT_KINDS,
  AGREEMENT_STATUSES,
  INTERACTION_STATUSES,
  INTERACTION_TYPES,
  QUAD_CLASSES,
  SUMMIT_FORMATS,
  SUMMIT_LEVELS,
  SUMMIT_STATUSES
} from '../domain/vocabulary.js'
import type { EventKind } from '../domain/vocabulary.js'
import type { EventFilter, KeySet } from '../graph/store.js'
import { both, boundsOf, dateRange, defined, figure, keySet, matchOf, overlap, terms, values } from './filter-values.js'
import type { Maybe } from './filter-values.js'
import type * as Api from './generated/types.js'
import { parseIdOf } from './ids.js'

export { dateRange, defined } from './filter-values.js'

/** More articles than any event has. */
const MOST_ARTICLES = 1_000_000
/** A filter's text is a few words. */
const MOST_TEXT = 200

/** Reads an ISO 3166-1 alpha-2 code in a filter. */
export function alpha2(code: string, field: string): string {
  if (!/^[A-Z]{2}$/.test(code)) {
    throw new InputError(
      `${field}: ${JSON.stringify(code.slice(0, 60))} is no ISO 3166-1 alpha-2 code; write two capitals, such as KR`,
      { code: 'BAD_COUNTRY_CODE', field }
    )
  }
  return code
}

/** Reads a country in a filter, as an actor key. */
export const countryKey = (code: string, field: string): string => `country:${alpha2(code, field)}`
const idOf = (type: NodeType) => (id: string, field: string) => parseIdOf([type], id, field).id
const slugOf = (type: NodeType) => (id: string, field: string) => parseIdOf([type], id, field).key

/** Reads a choice of countries. */
export function countrySet(set: Maybe<Api.CountrySet>, field: string): KeySet | undefined {
  return keySet(set, field, countryKey)
}

/** Reads a choice of leaders or of organisations. */
export function actorSet(type: 'leader' | 'organization', set: Maybe<Api.ActorSet>, field: string): KeySet | undefined {
  return keySet(set, field, idOf(type))
}

/** Reads a choice of topics, as slugs. */
export function topicSet(set: Maybe<Api.TopicSet>, field: string): KeySet | undefined {
  return keySet(set, field, slugOf('topic'))
}

/** Words as they are looked for; throws for a text without any, or far too long. */
export function wordsOf(text: Maybe<string>, field: string): string | undefined {
  if (text === null || text === undefined) return undefined
  if (text.length > MOST_TEXT) {
    throw new InputError(`${field} has ${text.length} characters and may have ${MOST_TEXT}`, { field })
  }
  const words = foldName(text)
  if (words === '') throw new InputError(`${field}: ${JSON.stringify(text)} holds no word to look for`, { field })
  return words
}

type CommonFilter = Pick<
  Api.SummitFilter,
  | 'countries'
  | 'leaders'
  | 'organizations'
  | 'frameworks'
  | 'framework'
  | 'topics'
  | 'date'
  | 'minConfidence'
  | 'confidence'
  | 'minArticles'
  | 'articleCount'
  | 'independentCount'
  | 'modality'
  | 'text'
>

function common(filter: Maybe<CommonFilter>, kinds: readonly EventKind[]): EventFilter {
  if (!filter) return { kinds }
  const framework = filter.framework ? matchOf(filter.framework, 'filter.framework', slugOf('framework')) : undefined
  const frameworks = values(filter.frameworks, 'filter.frameworks', slugOf('framework'))
  return defined({
    kinds,
    countries: keySet(filter.countries, 'filter.countries', countryKey),
    leaders: keySet(filter.leaders, 'filter.leaders', idOf('leader')),
    organizations: keySet(filter.organizations, 'filter.organizations', idOf('organization')),
    frameworks: both(frameworks, framework?.some, 'filter.framework'),
    noFrameworks: framework === undefined || framework.none.length === 0 ? undefined : framework.none,
    topics: keySet(filter.topics, 'filter.topics', slugOf('topic')),
    date: dateRange(filter.date, 'filter.date'),
    confidence: overlap(
      defined({ min: figure(filter.minConfidence, 'filter.minConfidence', 1) }),
      boundsOf(filter.confidence, 'filter.confidence', 1),
      'filter.confidence'
    ),
    articles: overlap(
      defined({ min: figure(filter.minArticles, 'filter.minArticles', MOST_ARTICLES) }),
      boundsOf(filter.articleCount, 'filter.articleCount', MOST_ARTICLES),
      'filter.articleCount'
    ),
    independent: boundsOf(filter.independentCount, 'filter.independentCount', MOST_ARTICLES),
    modalities: keySet(filter.modality, 'filter.modality', value => value),
    words: wordsOf(filter.text, 'filter.text')
  })
}

/** The store's filter for meetings, as far as one can tell on a day what became of them. */
export function summitFilter(filter: Maybe<Api.SummitFilter>, day: Day): EventFilter {
  const { level, format, status } = filter ?? {}
  const statuses = both(filter?.statuses ?? undefined, terms(status, SUMMIT_STATUSES, 'filter.status'), 'filter.status')
  return defined({
    ...common(filter, ['SUMMIT']),
    levels: both(filter?.levels ?? undefined, terms(level, SUMMIT_LEVELS, 'filter.level'), 'filter.level'),
    formats: both(filter?.formats ?? undefined, terms(format, SUMMIT_FORMATS, 'filter.format'), 'filter.format'),
    statuses,
    overdue: statuses ? overdueOn(day) : undefined
  })
}

/** The store's filter for agreements. */
export function agreementFilter(filter: Maybe<Api.AgreementFilter>, day: Day): EventFilter {
  const { kind, status, fulfilment } = filter ?? {}
  return defined({
    ...common(filter, ['AGREEMENT']),
    agreementKinds: both(filter?.kinds ?? undefined, terms(kind, AGREEMENT_KINDS, 'filter.kind'), 'filter.kind'),
    statuses: both(filter?.statuses ?? undefined, terms(status, AGREEMENT_STATUSES, 'filter.status'), 'filter.status'),
    fulfilments: fulfilment ?? undefined,
    promisedBefore: fulfilment ? day : undefined
  })
}

/** The store's filter for interactions. */
export function interactionFilter(filter: Maybe<Api.InteractionFilter>): EventFilter {
  const { type, quadClass, status } = filter ?? {}
  return defined({
    ...common(filter, ['INTERACTION']),
    interactionTypes: both(filter?.types ?? undefined, terms(type, INTERACTION_TYPES, 'filter.type'), 'filter.type'),
    quadClasses: both(
      filter?.quadClasses ?? undefined,
      terms(quadClass, QUAD_CLASSES, 'filter.quadClass'),
      'filter.quadClass'
    ),
    statuses: both(filter?.statuses ?? undefined, terms(status, INTERACTION_STATUSES, 'filter.status'), 'filter.status')
  })
}

/** The filter of a relationship's timeline. */
export function timelineFilter(args: {
  readonly kinds?: Maybe<readonly EventKind[]>
  readonly since?: Maybe<Day>
  readonly until?: Maybe<Day>
}): EventFilter {
  if (args.since && args.until && args.since > args.until) {
    throw new InputError(`since ${args.since} is after until ${args.until}; no day is in between`, {
      code: 'CONTRADICTORY_FILTER',
      field: 'since'
    })
  }
  const date = args.since || args.until ? { from: args.since, until: args.until } : undefined
  return defined({ kinds: args.kinds ?? undefined, date: dateRange(date, 'timeline') })
}
