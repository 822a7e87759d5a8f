import type { Claim } from '../claim.js'
import { agreementBlocks } from './agreement-blocks.js'
import { agreementSpan, hasEnded } from './agreement-time.js'
import { isInitialled, sameAgreement } from './same-agreement.js'
import { interactionBlocks, interactionSpan, sameInteraction } from './same-interaction.js'
import { isLevelTold, isMannerTold } from './meeting-words.js'
import { meetInstead } from './put-off.js'
import { sameSummit, summitBlocks } from './same-summit.js'
import type { Span } from './span.js'
import { summitSpan } from './summit-pair.js'
import type { ArticleHead, Testimony } from './testimony.js'
import type { Comparison } from './verdict.js'
import { different } from './verdict.js'

/**
 * Whether two claims speak of the same event: `same`, `different` or `unsure`, with a score and reasons in words.
 * Symmetric, and a function of the two claims and their articles alone. Within one article extraction has decided
 * already: the same `event` key is the same event; only a meeting put off and the one that takes its place are one under
 * two keys.
 */
export function sameEvent(a: Testimony, b: Testimony): Comparison {
  const [x, y] = [a.claim.facts, b.claim.facts]
  if (a.article.id === b.article.id) {
    return a.claim.event === b.claim.event && x.kind === y.kind
      ? { verdict: 'same', score: 1, reasons: ['the article tells of one event'] }
      : (x.kind === 'SUMMIT' && y.kind === 'SUMMIT' && meetInstead(a, b, x, y)) ||
          different('the article tells of two events')
  }
  if (x.kind === 'SUMMIT' && y.kind === 'SUMMIT') return sameSummit(a, b, x, y)
  if (x.kind === 'AGREEMENT' && y.kind === 'AGREEMENT') return sameAgreement(a, b, x, y)
  if (x.kind === 'INTERACTION' && y.kind === 'INTERACTION') return sameInteraction(a, b, x, y)
  return different(x.kind === y.kind ? 'claims of an office make no event' : 'of different kinds')
}

/**
 * All that can make a report another event than one of another article, as text. Two reports that have it in common are
 * `different` from the same others; whether they are the same as these or unsure depends on more: words, topics, names.
 */
export function partingKey(testimony: Testimony): string {
  const { facts, participants, date } = testimony.claim
  const who = participants.map(({ actor, role, onBehalfOf }) => `${actor} ${role} ${onBehalfOf}`).sort()
  const told = [isLevelTold(testimony), isMannerTold(testimony), isInitialled(testimony.claim)]
  // of what is told as over, or by a later step, the day of its conclusion stands in no span
  const later = facts.kind === 'AGREEMENT' && (hasEnded(facts) || facts.stepDate !== null)
  const made = later ? (date?.edtf ?? null) : null
  return JSON.stringify([facts, who, spanOfEvent(testimony), told, made])
}

function spanOfEvent(testimony: Testimony): Span | null {
  switch (testimony.claim.facts.kind) {
    case 'SUMMIT':
      return summitSpan(testimony)
    case 'AGREEMENT':
      return agreementSpan(testimony)
    case 'INTERACTION':
      return interactionSpan(testimony)
    case 'TENURE':
      return null
  }
}

/**
 * The blocks a claim stands in. Any two claims of different articles that `sameEvent` can call the same share one, so
 * candidates are found by key and never by looking at everything. Empty for claims that make no event.
 */
export function blockKeys(claim: Claim, article: ArticleHead): string[] {
  const testimony = { claim, article }
  switch (claim.facts.kind) {
    case 'SUMMIT':
      return summitBlocks(testimony, claim.facts)
    case 'AGREEMENT':
      return agreementBlocks(testimony, claim.facts)
    case 'INTERACTION':
      return interactionBlocks(testimony, claim.facts)
    case 'TENURE':
      return []
  }
}
