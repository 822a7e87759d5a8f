import type { Claim, Extraction } from '../../src/domain/claim.js'
import type { DecisionOutcome } from '../../src/domain/resolution/wish.js'
import type { GraphStore } from '../../src/graph/store.js'
import { Decider } from '../../src/ingest/decide.js'
import { EntityDecider } from '../../src/ingest/decide-entities.js'
import { storeArticles } from '../../src/ingest/store-articles.js'
import { world } from '../ingest/generated.js'
import { names, prepared, readAnew } from '../ingest/harness.js'

/** What a store goes through, in this order. Each part can be broken off at any moment and begun again. */
export const PARTS = ['ingestion', 'merging', 'retraction', 'reextraction'] as const
export type Part = (typeof PARTS)[number]

const ARTICLES = 120
const BATCH = 3
const STEPS = 8
const LATER = 'later'

/** Does one part, or the rest of it: what is done already is seen in the store and left alone. */
export async function work(store: GraphStore, part: Part): Promise<void> {
  const articles = world(ARTICLES)
  switch (part) {
    case 'ingestion':
      for (let at = 0; at < articles.length; at += BATCH) {
        const batch = articles.slice(at, at + BATCH).map(prepared)
        await store.write(writer => storeArticles(writer, names, batch))
      }
      return
    case 'merging':
      return decideAll(store, mergingSteps(articles))
    case 'retraction':
      return decideAll(store, retractionSteps(articles))
    case 'reextraction':
      await readAnew(store, articles.map(readLater), {}, LATER)
  }
}

interface Step {
  /** Also the reason that the audit log keeps: so a step that was done is known. */
  readonly name: string
  readonly decide: (decider: Decider, by: By) => Promise<DecisionOutcome | null>
}

type By = Parameters<Decider['retract']>[1]

/** Makes the steps that the audit log does not know, each at a time of its own. */
async function decideAll(store: GraphStore, steps: (store: GraphStore) => Promise<readonly Step[]>): Promise<void> {
  const done = new Set((await store.auditLog({ first: 100, after: null })).edges.map(({ node }) => node.reason))
  for (const [index, { name, decide }] of (await steps(store)).entries()) {
    if (done.has(name)) continue
    const at = `2026-02-01T00:00:${String(index).padStart(2, '0')}.000Z`
    await store.write(writer =>
      decide(new Decider(writer, names, new EntityDecider(writer, names, at), at), {
        author: 'Ada',
        reason: name,
        source: null
      })
    )
  }
}

/** A claim of each meeting, of an article that no newer text replaces: the n-th is the same every time. */
function summitClaims(articles: readonly Extraction[]): Claim[] {
  const addresses = articles.map(({ article }) => article.url)
  const meetings = new Map<string | undefined, Claim>()
  for (const { article, claims } of articles) {
    const revised = addresses.indexOf(article.url) !== addresses.lastIndexOf(article.url)
    const [claim] = claims
    if (claim?.kind === 'SUMMIT' && !revised) meetings.set(article.url?.split('/').at(-1), claim)
  }
  return [...meetings.values()]
}

function mergingSteps(articles: readonly Extraction[]) {
  const claims = summitClaims(articles)
  return (store: GraphStore): Promise<readonly Step[]> =>
    Promise.resolve(
      Array.from({ length: STEPS }, (_, n): Step => {
        const [a, b] = [claims[2 * n]?.id ?? '', claims[2 * n + 1]?.id ?? '']
        const eventOf = async (claim: string): Promise<string> =>
          (await store.eventsOfClaims([claim]))[0]?.[0]?.id ?? ''
        if (n % 3 === 2) {
          const name = `correct ${n}`
          return { name, decide: async (decider, by) => decider.correct(await eventOf(a), 'title', `Title ${n}`, by) }
        }
        return {
          name: `merge ${n}`,
          decide: async (decider, by) => decider.merge([await eventOf(a), await eventOf(b)], by)
        }
      })
    )
}

function retractionSteps(articles: readonly Extraction[]) {
  return async (store: GraphStore): Promise<readonly Step[]> => {
    const decisionOf = async (name: string): Promise<string> => {
      const { edges } = await store.auditLog({ first: 100, after: null })
      return edges.find(({ node }) => node.reason === name)?.node.decision ?? ''
    }
    return Promise.resolve(
      Array.from({ length: STEPS }, (_, n): Step => {
        const article = articles[n * 5]?.article.id ?? ''
        if (n % 3 !== 2) return { name: `retract ${n}`, decide: (decider, by) => decider.retract(article, by) }
        const undone = n % 2 === 0 ? `retract ${n - 1}` : `merge ${n - 4}`
        return { name: `undo ${n}`, decide: async (decider, by) => decider.undo(await decisionOf(undone), by) }
      })
    )
  }
}

/** What a later extractor finds: some claims no more, some otherwise, some for the first time. */
function readLater(extraction: Extraction, index: number): Extraction {
  const [claim] = extraction.claims
  if (!claim) return extraction
  switch (index % 5) {
    case 0:
      return { ...extraction, claims: [] }
    case 1:
      return { ...extraction, claims: [{ ...claim, confidence: 0.5, topics: ['energy'] }] }
    case 2: {
      const [first, second] = claim.participants
      if (!first || !second || claim.kind === 'INTERACTION') return extraction
      const accused: Claim = {
        ...claim,
        id: `claim:${claim.id.slice('claim:'.length).split('').reverse().join('')}`,
        kind: 'INTERACTION',
        event: 'i1',
        participants: [
          { ...first, role: 'SOURCE' },
          { ...second, role: 'TARGET' }
        ],
        facts: { kind: 'INTERACTION', type: 'ACCUSE', mode: null, contexts: [], status: 'DONE' }
      }
      return { ...extraction, claims: [claim, accused] }
    }
    default:
      return extraction
  }
}
