import type { Testimony } from '../domain/identity/testimony.js'
import { blockKeys } from '../domain/identity/same-event.js'
import type { Event } from '../domain/event.js'
import type { Decision } from '../domain/resolution/decisions.js'
import { resolverDecisions } from '../domain/resolution/decisions.js'
import type { ListedReport, ReviewQuestion, ReviewSide } from '../domain/review/questions.js'
import { openPairs, questionOf } from '../domain/review/questions.js'
import type { UnsurePair } from '../domain/review/unsure.js'
import { unsureLists, unsurePairs } from '../domain/review/unsure.js'
import type { StoreWriter } from '../graph/store.js'
import { lockAll } from './lock.js'
import type { ReferenceNames } from './resolver-context.js'

/**
 * Puts pairs that are unsure on the lists of both reports. Gives the reports whose list is another now: questions about
 * their events have to be asked anew.
 */
export async function keepUnsure(writer: StoreWriter, pairs: readonly UnsurePair[]): Promise<string[]> {
  const ids = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))]
  if (ids.length === 0) return []
  if (!writer.alone) await writer.lockUnsureLists(ids)
  const known = await writer.unsureLists(ids)
  const lists = unsureLists(pairs, known)
  const changed = new Map(
    [...lists].filter(([id, list]) => JSON.stringify(known.get(id) ?? []) !== JSON.stringify(list))
  )
  await writer.setUnsureLists(changed)
  return [...changed.keys()]
}

/**
 * Makes lists anew where reports went and others came in their place: those of the new ones, and of whoever had one on
 * its list that is gone. Both the gone ones and those that came must stand off and on their blocks already.
 */
export async function replaceUnsure(
  writer: StoreWriter,
  gone: readonly Testimony[],
  come: readonly Testimony[]
): Promise<string[]> {
  const left = new Set(gone.map(({ claim }) => claim.id))
  const near = (await writer.reportsInBlocks(blocksOf([...gone, ...come]))).map(({ testimony }) => testimony)
  const lists = await writer.unsureLists(near.map(({ claim }) => claim.id))
  const fresh = new Set(come.map(({ claim }) => claim.id))
  const bereft = near.filter(
    ({ claim }) => !fresh.has(claim.id) && (lists.get(claim.id) ?? []).some(([other]) => left.has(other))
  )
  if (bereft.length > 0 && !writer.alone) await writer.lockBlocks(blocksOf(bereft))
  const again = [...come, ...bereft]
  const others = (await writer.reportsInBlocks(blocksOf(again))).map(({ testimony }) => testimony)
  await writer.setUnsureLists(new Map([...left, ...again.map(({ claim }) => claim.id)].map(id => [id, []])))
  const changed = await keepUnsure(writer, unsurePairs(again, others))
  return [...new Set([...changed, ...again.map(({ claim }) => claim.id)])]
}

const blocksOf = (testimonies: readonly Testimony[]): string[] => [
  ...new Set(testimonies.flatMap(({ claim, article }) => blockKeys(claim, article)))
]

/**
 * Asks anew about events that changed, and about those of reports whose lists did. To be called when everything else is
 * written: it reads what stands in the store.
 */
export async function askAnew(
  writer: StoreWriter,
  names: ReferenceNames,
  { before, after }: { readonly before: readonly Event[]; readonly after: readonly Event[] },
  listed: readonly string[] = []
): Promise<void> {
  if (listed.length > 0 && !writer.alone) {
    // Somebody may be changing events that only a list leads to.
    await lockAll(writer, names, await writer.componentsOfClaims(listed), new Set())
  }
  const elsewhere = listed.length === 0 ? [] : await writer.listedReports(listed)
  const events = new Set([...before, ...after].map(({ id }) => id))
  for (const { event } of elsewhere) if (event !== null) events.add(event)
  const ids = [...events].sort()
  await writer.replaceQuestions(ids, await questionsAbout(writer, ids))
}

async function questionsAbout(writer: StoreWriter, events: readonly string[]): Promise<ReviewQuestion[]> {
  const own = await writer.reportsOfEvents(events)
  const known = new Map<string, ListedReport>(own.map(report => [report.id, report]))
  const missing = own.flatMap(({ unsure }) => unsure.map(([id]) => id)).filter(id => !known.has(id))
  if (missing.length === 0 && own.every(({ unsure }) => unsure.length === 0)) return []
  for (const report of missing.length === 0 ? [] : await writer.listedReports(missing)) known.set(report.id, report)
  // Two events that only stand on the lists of these are none of their questions.
  const asked = new Set(events)
  const pairs = openPairs([...known.values()]).filter(({ left, right }) => asked.has(left) || asked.has(right))
  if (pairs.length === 0) return []
  const sides = await sidesOf(writer, [...new Set(pairs.flatMap(({ left, right }) => [left, right]))])
  const claims = [...sides.values()].flatMap(side => side.claims)
  const decisions: Decision[] = resolverDecisions(await writer.decisionsOfClaims(claims))
  return pairs.flatMap(pair => {
    const [left, right] = [sides.get(pair.left), sides.get(pair.right)]
    return (left && right && questionOf(pair, left, right, decisions)) ?? []
  })
}

async function sidesOf(writer: StoreWriter, ids: readonly string[]): Promise<Map<string, ReviewSide>> {
  const events = await writer.eventsByIds(ids)
  const reports = await writer.reportsOfEvents(ids)
  const sides = new Map<string, ReviewSide>()
  for (const [index, event] of events.entries()) {
    const id = ids[index]
    if (event === null || event.id !== id) continue
    const own = reports.filter(report => report.event === id).map(({ testimony }) => testimony)
    sides.set(id, { event: id, claims: [...event.claims, ...event.against], reports: own })
  }
  return sides
}
