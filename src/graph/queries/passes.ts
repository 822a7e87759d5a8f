import { BROKEN_STATUSES, KEPT_STATUSES } from '../../domain/promise.js'
import type { Value } from '../engine.js'

/**
 * Filters that an event passes. They travel as one map: Neo4j plans a statement anew for each mixture of parameter types
 * and list sizes (200 ms), and looks into no map. Only what a statement tests has to be there.
 */
export interface EventFilterParameters {
  readonly [name: string]: Value
  readonly kinds: readonly string[]
}

/** A value no property has: a filter by an empty list. */
export const NOTHING: readonly string[] = ['~']

const OVERDUE = `e.kind = 'SUMMIT' AND (e.status = 'PLANNED' OR e.putOffUntil = true) AND e.latest < $filter.overdue`
/** What became of an event as far as one can tell on a day: see `summitStatusOn`. */
export const STATUS = `CASE WHEN ${OVERDUE} THEN 'UNCONFIRMED' ELSE e.status END`

const listed = (statuses: readonly string[]): string => statuses.map(status => `'${status}'`).join(', ')
/** What became of a promise as far as one can tell on a day: see `fulfilmentOn`. */
const FULFILMENT = `CASE WHEN e.deadline IS NULL THEN '' WHEN e.status IN [${listed(BROKEN_STATUSES)}] THEN 'BROKEN'
    WHEN e.status IN [${listed(KEPT_STATUSES)}] THEN 'KEPT' WHEN e.deadline < $filter.promisedBefore THEN 'OVERDUE' ELSE 'OPEN' END`

const anyTag = (name: string): string => `any(tag IN $filter.${name} WHERE tag IN e.tags)`

/**
 * What can be tested of an event, the cheap before the dear. Undated events overlap no stretch of days. An interval with
 * one open end has the other: an open beginning always came before, an open end always comes after.
 */
const TESTS = {
  levels: 'e.level IN $filter.levels',
  formats: 'e.format IN $filter.formats',
  statuses: `(${STATUS}) IN $filter.statuses`,
  agreementKinds: 'e.agreementKind IN $filter.agreementKinds',
  fulfilments: `(${FULFILMENT}) IN $filter.fulfilments`,
  interactionTypes: 'e.interactionType IN $filter.interactionTypes',
  quadClasses: 'e.quadClass IN $filter.quadClasses',
  from: '(e.latest >= $filter.from OR (e.latest IS NULL AND e.earliest IS NOT NULL))',
  until: '(e.earliest <= $filter.until OR (e.earliest IS NULL AND e.latest IS NOT NULL))',
  minConfidence: 'e.confidence >= $filter.minConfidence',
  maxConfidence: 'e.confidence <= $filter.maxConfidence',
  minArticles: 'e.articleCount >= $filter.minArticles',
  maxArticles: 'e.articleCount <= $filter.maxArticles',
  minIndependent: 'e.independentCount >= $filter.minIndependent',
  maxIndependent: 'e.independentCount <= $filter.maxIndependent',
  happened: 'e.happened = true',
  dated: 'e.latest IS NOT NULL',
  all: '(size(row.all) = 0 OR all(tag IN row.all WHERE tag IN e.tags))',
  /** Tags by whose shelves the event is met too. */
  met: '(size(row.met) = 0 OR none(tag IN row.met WHERE tag IN e.tags))',
  anyCountry: anyTag('anyCountry'),
  anyLeader: anyTag('anyLeader'),
  anyOrganization: anyTag('anyOrganization'),
  anyTopic: anyTag('anyTopic'),
  anyFramework: anyTag('anyFramework'),
  none: 'none(tag IN $filter.none WHERE tag IN e.tags)',
  allModalities: 'all(one IN $filter.allModalities WHERE one IN e.modalities)',
  anyModality: 'any(one IN $filter.anyModality WHERE one IN e.modalities)',
  noModality: 'none(one IN $filter.noModality WHERE one IN e.modalities)',
  words: `all(word IN $filter.words WHERE (' ' + e.text) CONTAINS word)`
} as const

export type TestName = keyof typeof TESTS
/** Which tests a statement makes. Kinds are told by the shelf. */
export type Tests = ReadonlySet<TestName>

const ORDER = Object.keys(TESTS) as TestName[]

function inOrder(tests: Tests): TestName[] {
  return ORDER.filter(name => tests.has(name))
}

/** The condition on an event `e` met by `row`. */
export function passes(tests: Tests): string {
  const conditions = inOrder(tests).map(name => TESTS[name])
  return conditions.length === 0 ? 'true' : conditions.join('\n    AND ')
}

/**
 * Statements by what they test. Over 100,000 events the tests cost the embedded engine more than finding the events does
 * (nothing 25 ms, all properties 150, tags as well 300), so what is not asked for is not tested. The texts are put
 * together from constants, each once.
 */
export function byTests(build: (condition: string, label: string) => string): (tests: Tests) => string {
  const known = new Map<string, string>()
  return tests => {
    const label = inOrder(tests).join(' ')
    let statement = known.get(label)
    if (statement === undefined) known.set(label, (statement = build(passes(tests), label)))
    return statement
  }
}
