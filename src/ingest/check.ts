import type { ActorKey } from '../domain/claim.js'
import type { ClaimRecord } from '../domain/resolution/context.js'
import { decisionsThatHold } from '../domain/resolution/decisions.js'
import { isAboutEntities } from '../domain/resolution/entity-decisions.js'
import { resolve } from '../domain/resolution/resolve.js'
import type { GraphStore, StoreDump } from '../graph/store.js'
import type { Reference } from '../reference/reference.js'
import { expectedLines, expectedShelfLines, resolvedLines, storedShelfLines } from './canonical.js'
import { expectedReviewLines, storedReviewLines } from './check-review.js'
import { entityProblems } from './check-entities.js'
import { holderProblems } from './check-holders.js'
import { voiceProblems } from './check-voices.js'
import { tenuresOf } from './tenures.js'
import type { ReferenceNames } from './resolver-context.js'
import { decidedNames, referenceNames, resolverContext } from './resolver-context.js'

export interface CheckReport {
  /** What was looked at: number of articles, claims, events. */
  readonly looked: { readonly articles: number; readonly claims: number; readonly events: number }
  /** A sentence for each thing that is wrong; empty when all is well. */
  readonly problems: readonly string[]
}

/** More of one sort say no more. */
const MOST_PROBLEMS_OF_A_SORT = 20

/**
 * Checks that a store is what it ought to be: nothing dangling or double, and the graph exactly what its claims resolve
 * to, line by line.
 */
export async function checkStore(store: GraphStore, reference: Reference): Promise<CheckReport> {
  const dump = await store.dump()
  const problems = [
    ...limited(structure(dump)),
    ...limited(await constraints(store)),
    ...limited(voiceProblems(dump)),
    ...limited(entityProblems(dump, namesOf(dump, reference))),
    ...limited(holderProblems(dump)),
    ...limited(resolution(dump, reference))
  ]
  const { articles, claims, events } = dump
  return { looked: { articles: articles.length, claims: claims.length, events: events.length }, problems }
}

function limited(problems: readonly string[]): string[] {
  if (problems.length <= MOST_PROBLEMS_OF_A_SORT) return [...problems]
  const more = problems.length - MOST_PROBLEMS_OF_A_SORT
  return [...problems.slice(0, MOST_PROBLEMS_OF_A_SORT), `… and ${more} more like these`]
}

async function constraints(store: GraphStore): Promise<string[]> {
  return (await store.isMigrated()) ? [] : ['the store is not migrated: run `entente migrate`']
}

function twice(what: string, ids: readonly string[]): string[] {
  const seen = new Set<string>()
  const double = new Set<string>()
  for (const id of ids) if (seen.size === seen.add(id).size) double.add(id)
  return [...double].sort().map(id => `${what} ${id} stands twice`)
}

function structure({ articles, claims, events, relations }: StoreDump): string[] {
  const supported = new Set(relations.filter(({ type }) => type === 'SUPPORTS').map(({ event }) => event))
  return [
    ...twice(
      'article',
      articles.map(({ article }) => article.id)
    ),
    ...twice(
      'claim',
      claims.map(({ claim }) => claim.id)
    ),
    ...twice(
      'event',
      events.map(({ event }) => event.id)
    ),
    ...claims
      .filter(({ claim, madeBy }) => madeBy !== claim.articleId)
      .map(({ claim }) => `claim ${claim.id} has no article`),
    ...events.filter(({ event }) => !supported.has(event.id)).map(({ event }) => `event ${event.id} has no claim`)
  ]
}

/** The names of the reference data, with what people decided about who is who. */
function namesOf({ decisions }: StoreDump, reference: Reference): ReferenceNames {
  const holding = decisions.filter(one => one.undoneAt === null && isAboutEntities(one))
  return decidedNames(referenceNames(reference), holding)
}

function resolution(dump: StoreDump, reference: Reference): string[] {
  const names = namesOf(dump, reference)
  const learnt = new Map(
    dump.learnt.map(({ id, record }) => [id as ActorKey, [record.name, ...record.aliases]] as const)
  )
  const sources = new Map(
    dump.articles.map(
      ({ article: { id, published, publisher }, voice }) => [id, { id, published, publisher, voice }] as const
    )
  )
  const records = dump.claims.flatMap(({ claim, knownAt, retractedOn }): ClaimRecord[] => {
    const source = sources.get(claim.articleId)
    return source ? [{ claim, source, knownAt, retractedOn }] : []
  })
  const decisions = decisionsThatHold(dump.decisions)
  const { events, components } = resolve(records, decisions, resolverContext(names, learnt))
  const misplaced = dump.claims
    .filter(({ claim, component }) => claim.kind !== 'TENURE' && components.get(claim.id) !== component)
    .map(
      ({ claim, component }) => `claim ${claim.id} stands in component ${component}, not ${components.get(claim.id)}`
    )
  const present = events.flatMap(({ event }) => (event === null ? [] : [event]))
  return [
    ...misplaced,
    ...twice('fact', [...resolvedLines(dump), ...storedShelfLines(dump)]),
    ...differences(expectedLines(events, tenuresOf(records, names), dump), resolvedLines(dump)),
    ...differences(expectedReviewLines(records, present, decisions, names), storedReviewLines(dump)),
    ...differences(
      expectedShelfLines(
        present,
        events.flatMap(({ versions }) => versions)
      ),
      storedShelfLines(dump)
    )
  ]
}

function differences(expected: readonly string[], stored: readonly string[]): string[] {
  const [should, is] = [new Set(expected), new Set(stored)]
  return [
    ...[...should].filter(one => !is.has(one)).map(one => `missing: ${one}`),
    ...[...is].filter(one => !should.has(one)).map(one => `should not be there: ${one}`)
  ].sort()
}
