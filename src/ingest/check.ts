import type { ActorKey } from '../domain/claim.js'
import type { ClaimRecord } from '../domain/resolution/context.js'
import type { Decision } from '../domain/resolution/decisions.js'
import { absencesByArticle, identityDecisions, resolverDecisions } from '../domain/resolution/decisions.js'
import { isAboutEntities } from '../domain/resolution/entity-decisions.js'
import type { Report } from '../domain/resolution/reports.js'
import { reportsOf } from '../domain/resolution/reports.js'
import type { Resolution } from '../domain/resolution/resolve.js'
import { resolve } from '../domain/resolution/resolve.js'
import type { GraphStore, StoreDump, TenureState } from '../graph/store.js'
import type { OfficeRecord, Reference } from '../reference/reference.js'
import { expectedLines, expectedShelfLines, resolvedLines, storedShelfLines } from './canonical.js'
import { expectedReviewLines, storedReviewLines } from './check/review.js'
import { entityProblems } from './check/entities.js'
import { holderProblems } from './check/holders.js'
import { voiceProblems } from './check/voices.js'
import { factsOf } from './check/facts.js'
import { unreadableNodes, wholeProblems } from './check/whole.js'
import { resolverDigest } from './refresh.js'
import { officesTold, tenureComponents, tenuresOf } from './tenures.js'
import type { ReferenceNames } from './resolver-context.js'
import { decidedNames, referenceNames, resolverContext } from './resolver-context.js'

export interface CheckReport {
  /** What was looked at: number of articles, claims, events. */
  readonly looked: { readonly articles: number; readonly claims: number; readonly events: number }
  /** A sentence for each thing that is wrong; empty when all is well. */
  readonly problems: readonly string[]
}

const RESOLVED_OTHERWISE =
  'the store was resolved by another version of the program or with other reference data: run `entente migrate`, which resolves it anew'
/** More of one sort say no more. */
const MOST_PROBLEMS_OF_A_SORT = 20

/**
 * Checks that a store is what it ought to be: nothing dangling or double, and the graph exactly what its claims resolve
 * to, line by line, property by property and relationship by relationship.
 */
export async function checkStore(
  store: GraphStore,
  reference: Reference,
  { mostOfASort = MOST_PROBLEMS_OF_A_SORT } = {}
): Promise<CheckReport> {
  const limited = (problems: readonly string[]): string[] => cutOff(problems, mostOfASort)
  let dump: StoreDump
  try {
    dump = await store.dump()
  } catch (error) {
    const unreadable = await unreadableNodes(store)
    if (unreadable.length === 0) throw error
    return { looked: { articles: 0, claims: 0, events: 0 }, problems: limited(unreadable) }
  }
  const { articles, claims, events, resolverDigest: by } = dump
  const looked = { articles: articles.length, claims: claims.length, events: events.length }
  // Whatever is resolved otherwise today would be told as broken.
  if (by !== null && by !== resolverDigest(reference)) return { looked, problems: [RESOLVED_OTHERWISE] }
  const resolved = resolvedAnew(dump, reference)
  const whole = await wholeProblems(store, factsOf(dump, resolved, reference))
  const problems = [
    ...limited(structure(dump)),
    ...limited(await constraints(store)),
    ...limited(voiceProblems(dump)),
    ...limited(entityProblems(dump, namesOf(dump, reference))),
    ...limited(holderProblems(dump)),
    ...limited(resolution(dump, resolved)),
    ...whole.flatMap(limited)
  ]
  return { looked, problems }
}

function cutOff(problems: readonly string[], most: number): string[] {
  if (problems.length <= most) return [...problems]
  return [...problems.slice(0, most), `… and ${problems.length - most} more like these`]
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

interface ResolvedAnew {
  readonly names: ReferenceNames
  readonly records: readonly ClaimRecord[]
  readonly decisions: readonly Decision[]
  readonly events: Resolution['events']
  readonly components: Resolution['components']
  readonly reports: readonly Report[]
  readonly tenures: readonly TenureState[]
  readonly offices: readonly OfficeRecord[]
}

/** What the claims of a store resolve to. */
function resolvedAnew(dump: StoreDump, reference: Reference): ResolvedAnew {
  const names = namesOf(dump, reference)
  const learnt = new Map(
    dump.learnt.map(({ id, record }) => [id as ActorKey, [record.name, ...record.aliases]] as const)
  )
  const absences = absencesByArticle(dump.decisions)
  const sources = new Map(
    dump.articles.map(
      ({ article: { id, published, publisher }, voice }) =>
        [id, { id, published, publisher, voice, absences: absences.get(id) ?? [] }] as const
    )
  )
  const records = dump.claims.flatMap(({ claim, knownAt, retractedOn }): ClaimRecord[] => {
    const source = sources.get(claim.articleId)
    return source ? [{ claim, source, knownAt, retractedOn }] : []
  })
  const decisions = resolverDecisions(dump.decisions)
  const { events, components } = resolve(records, decisions, resolverContext(names, learnt))
  const reports = reportsOf(records, identityDecisions(decisions), resolverContext(names, new Map()))
  return {
    names,
    records,
    decisions,
    events,
    components,
    reports,
    tenures: tenuresOf(records, names),
    offices: officesTold(records, names)
  }
}

function resolution(
  dump: StoreDump,
  { names, records, decisions, events, components, reports, tenures }: ResolvedAnew
): string[] {
  const offices = tenureComponents(records, names)
  const misplaced = dump.claims.flatMap(({ claim, component, retiredAt }) => {
    // Of an office that no extractor finds any more, nothing is asked until one does.
    if (claim.kind === 'TENURE' && retiredAt !== null) return []
    const right = (claim.kind === 'TENURE' ? offices : components).get(claim.id) ?? claim.id
    return right === component ? [] : [`claim ${claim.id} stands in component ${component}, not ${right}`]
  })
  const present = events.flatMap(({ event }) => (event === null ? [] : [event]))
  return [
    ...misplaced,
    ...twice('fact', [...resolvedLines(dump), ...storedShelfLines(dump)]),
    ...differences(expectedLines(events, tenures, dump), resolvedLines(dump)),
    ...differences(expectedReviewLines(reports, present, decisions), storedReviewLines(dump)),
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
