import { join } from 'node:path'
import type { Claim } from '../../domain/claim.js'
import { sameEvent } from '../../domain/identity/same-event.js'
import type { Comparison } from '../../domain/identity/verdict.js'
import { sourceAlone } from '../../domain/resolution/context.js'
import type { ClaimRecord, ResolverContext } from '../../domain/resolution/context.js'
import { actorResolver, nameInKey } from '../../domain/resolution/leaders.js'
import { reportsOf, type Report } from '../../domain/resolution/reports.js'
import { resolve } from '../../domain/resolution/resolve.js'
import { createContext, extract } from '../../extraction/extract.js'
import { leadersOf } from '../../reference/leaders-of.js'
import type { Reference } from '../../reference/reference.js'
import { articleOf } from '../articles/extract-folder.js'
import { readWorld } from '../articles/world.js'
import { bCubed, type BCubed } from './b-cubed.js'
import { readPart, type Dispatch, type Edition, type Mention, type Part } from './dispatches.js'

/** A mention that a claim was found for. */
export interface Found {
  readonly dispatch: Dispatch
  readonly mention: Mention
  readonly claim: Claim
  /** What the claim's article says of the event, as the resolver compares it. */
  readonly report: Report
  /** The event it was resolved to; where no event was made of it, its report. */
  readonly event: string
}

/** Two reports that the gold joins and the answer parts, or the other way round. */
export interface WrongPair {
  readonly a: Found
  readonly b: Found
  readonly comparison: Comparison
}

export interface IdentityFigures extends BCubed {
  readonly part: Part
  readonly dispatches: number
  readonly events: number
  readonly mentions: number
  readonly found: readonly Found[]
  /** Mentions without a claim of their kind. */
  readonly missed: readonly { readonly dispatch: Dispatch; readonly mention: Mention }[]
  readonly wronglyJoined: readonly WrongPair[]
  readonly wronglyParted: readonly WrongPair[]
}

/** Extracts and resolves one part of the set and sets the events against the gold. `reference` is for the real world. */
export function measureIdentity(folder: string, part: Part, reference: Reference): IdentityFigures {
  const editions = readPart(folder, part)
  const invented = readWorld(join(folder, 'world.json'))
  const found = editions.flatMap(edition => foundIn(edition, edition.world === 'real' ? reference : invented))
  const mentions = editions.flatMap(({ dispatches }) =>
    dispatches.flatMap(dispatch => dispatch.mentions.map(mention => ({ dispatch, mention })))
  )
  const has = new Set(found.map(one => one.mention))
  return {
    part,
    dispatches: editions.reduce((n, { dispatches }) => n + dispatches.length, 0),
    events: new Set(mentions.map(({ mention }) => mention.event)).size,
    mentions: mentions.length,
    found,
    missed: mentions.filter(({ mention }) => !has.has(mention)),
    ...bCubed(found.map(({ mention, event }) => ({ gold: mention.event, answer: event }))),
    wronglyJoined: wrongPairs(found, (a, b) => a.mention.event !== b.mention.event && a.event === b.event),
    wronglyParted: wrongPairs(found, (a, b) => a.mention.event === b.mention.event && a.event !== b.event)
  }
}

function foundIn({ world, dispatches }: Edition, reference: Reference): Found[] {
  const extraction = createContext(reference)
  const context = resolverContext(reference)
  const read = dispatches.map(dispatch => {
    const article = articleOf(dispatch.text, dispatch)
    const { claims } = extract(article, extraction)
    const source = sourceAlone(article)
    const records = claims.map((claim): ClaimRecord => {
      return { claim, source, knownAt: dispatch.published, retractedOn: null }
    })
    return { dispatch, claims, records }
  })
  const records = read.flatMap(one => one.records)
  const reports = byClaim(reportsOf(records, [], context), report => report.claims)
  const events = byClaim(resolve(records, [], context).events, event => event.records.map(({ claim }) => claim.id))
  return read.flatMap(({ dispatch, claims }) =>
    dispatch.mentions.flatMap(mention => {
      const claim = claimOf(mention, claims)
      const report = claim && reports.get(claim.id)
      if (!claim || !report) return []
      return { dispatch, mention, claim, report, event: `${world} ${events.get(claim.id)?.id ?? report.id}` }
    })
  )
}

function byClaim<T>(all: readonly T[], claimsOf: (one: T) => Iterable<string>): Map<string, T> {
  return new Map(all.flatMap(one => [...claimsOf(one)].map(claim => [claim, one] as const)))
}

/** The claim that tells of a mention: of its kind, sharing most of its words, then the surest, then by id. */
function claimOf(mention: Mention, claims: readonly Claim[]): Claim | null {
  const shared = (claim: Claim): number => Math.min(claim.end, mention.end) - Math.max(claim.start, mention.start)
  const best = claims
    .filter(claim => claim.kind === mention.kind && shared(claim) > 0)
    .sort((a, b) => shared(b) - shared(a) || b.confidence - a.confidence || (a.id < b.id ? -1 : 1))
  return best[0] ?? null
}

/** Each pair of reports once, however many sentences they rest on. */
function wrongPairs(found: readonly Found[], isWrong: (a: Found, b: Found) => boolean): WrongPair[] {
  const pairs = new Map<string, WrongPair>()
  for (const [index, a] of found.entries()) {
    for (const b of found.slice(index + 1)) {
      const key = `${a.report.id} ${b.report.id} ${a.mention.event} ${b.mention.event}`
      if (!isWrong(a, b) || pairs.has(key)) continue
      pairs.set(key, { a, b, comparison: sameEvent(a.report.testimony, b.report.testimony) })
    }
  }
  return [...pairs.values()]
}

/** Who is who, as a store with this reference data knows it. */
function resolverContext(reference: Reference): ResolverContext {
  return {
    actorOf: actorResolver(owner => leadersOf(reference, owner)),
    behalfOf: (_actor, of) => of,
    nameOf: nameInKey,
    frameworkName: slug => reference.frameworks.get(slug)?.name ?? nameInKey(slug)
  }
}
