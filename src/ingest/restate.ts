import type { ActorKey, Claim } from '../domain/claim.js'
import { isTenureKey } from '../domain/resolution/tenures.js'
import type { StoredReading, StoreWriter } from '../graph/store.js'
import { canonicalJson } from './canonical.js'
import { prepare, resolvedEntities } from './prepare.js'
import type { ReferenceNames } from './resolver-context.js'
import type { Resolved } from './resolve-changed.js'
import { replaceReports, resolveDirty, touchedComponents } from './resolve-changed.js'
import { stableComponents } from './store-articles.js'
import { resolveTenures, tenureComponents } from './tenures.js'

const liveClaims = ({ claims }: StoredReading): Claim[] =>
  claims.filter(({ retiredAt }) => retiredAt === null).map(({ claim }) => claim)

/** Whether an article's people and bodies stand under other keys, or act for others, by one set of names than by the other. */
export function isToldOtherwise(stored: StoredReading, before: ReferenceNames, now: ReferenceNames): boolean {
  const { id } = stored.article
  const told = (names: ReferenceNames): string =>
    canonicalJson([
      resolvedEntities(stored.entities, names, id),
      stored.claims.map(({ claim }) => claim.participants.map(one => actsAs(one.actor, one.onBehalfOf, id, names))),
      stored.claims.map(({ claim: { facts } }) => (facts.kind === 'TENURE' ? facts.of : null))
    ])
  return told(before) !== told(now)
}

function actsAs(actor: ActorKey, of: ActorKey | null, article: string, names: ReferenceNames): readonly unknown[] {
  const key = names.actorOf(actor, article)
  return [key, of === null ? names.behalfOf(key, key) : names.behalfOf(key, names.actorOf(of, article))]
}

/**
 * Puts what these articles tell under the keys that `names` say, and resolves all events and tenures that this touches. The
 * articles and their claims stay as they were read.
 */
export async function restate(
  writer: StoreWriter,
  names: ReferenceNames,
  readings: readonly StoredReading[]
): Promise<Resolved> {
  const ids = readings.map(({ article }) => article.id)
  const now = readings.map(stored => {
    const { article, entities, notes } = stored
    const extraction = { article, entities, notes, claims: liveClaims(stored) }
    return { stored, prepared: prepare(extraction, article.ingestedAt, article.extractor, names) }
  })
  const reports = now.flatMap(({ prepared }) => prepared.reports)
  const tenures = tenureComponents(
    now.flatMap(({ prepared }) => prepared.tenures),
    names
  )
  const keys = new Set(reports.flatMap(({ blocks }) => blocks))
  await writer.lockBlocks([...keys, ...tenures.values()])
  const own = await writer.componentsOfArticles(ids)
  for (const { stored, prepared } of now) {
    const { article, notes } = stored
    await writer.putReading({
      before: stored,
      article,
      notes,
      entities: prepared.parts.entities,
      rewritten: [],
      added: []
    })
  }
  const components = await stableComponents(writer, names, new Set(keys), async () => {
    const candidates = await writer.reportsInBlocks([...keys])
    const events = own.filter(component => !isTenureKey(component))
    return [...new Set([...touchedComponents(reports, candidates), ...events])].sort()
  })
  const resolved = await resolveDirty(writer, names, { components, fresh: [] })
  await replaceReports(writer, names, resolved)
  const held = [...own.filter(isTenureKey), ...tenures.values()]
  await writer.lockBlocks(held)
  await writer.setComponents(tenures)
  await resolveTenures(writer, names, held, [])
  return resolved
}
