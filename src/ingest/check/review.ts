import type { Event } from '../../domain/event.js'
import type { Decision } from '../../domain/resolution/decisions.js'
import type { Report } from '../../domain/resolution/reports.js'
import type { ReviewSide } from '../../domain/review/questions.js'
import { openPairs, questionOf } from '../../domain/review/questions.js'
import { unsureLists, unsurePairs } from '../../domain/review/unsure.js'
import type { StoreDump } from '../../graph/store.js'
import { canonicalJson } from '../canonical.js'

/** Lines of what people are asked about, and of the lists that lead there. */
export function storedReviewLines({ claims, questions }: StoreDump): string[] {
  return [
    ...claims
      .filter(({ unsure }) => unsure.length > 0)
      .map(({ claim, unsure }) => `unsure\t${claim.id}\t${canonicalJson(unsure)}`),
    ...questions.map(question => `question\t${question.id}\t${canonicalJson(question)}`)
  ]
}

/** The same lines as they ought to be, from reports, decisions and the events they make. */
export function expectedReviewLines(
  reports: readonly Report[],
  events: readonly Event[],
  decisions: readonly Decision[]
): string[] {
  const lists = unsureLists(unsurePairs(reports.map(({ testimony }) => testimony)))
  const eventOf = new Map(events.flatMap(event => event.claims.map(claim => [claim, event] as const)))
  const pairs = openPairs(
    reports.map(({ id }) => ({ id, event: eventOf.get(id)?.id ?? null, unsure: lists.get(id) ?? [] }))
  )
  const byEvent = new Map<string, ReviewSide>()
  const wanted = new Set(pairs.flatMap(({ left, right }) => [left, right]))
  for (const event of events.filter(({ id }) => wanted.has(id))) {
    const own = reports.filter(({ id }) => eventOf.get(id)?.id === event.id).map(({ testimony }) => testimony)
    byEvent.set(event.id, { event: event.id, claims: [...event.claims, ...event.against], reports: own })
  }
  const questions = pairs.flatMap(pair => {
    const [left, right] = [byEvent.get(pair.left), byEvent.get(pair.right)]
    return (left && right && questionOf(pair, left, right, decisions)) ?? []
  })
  return [
    ...[...lists].map(([id, list]) => `unsure\t${id}\t${canonicalJson(list)}`),
    ...questions.map(question => `question\t${question.id}\t${canonicalJson(question)}`)
  ]
}
