import type { AgreementCandidate } from './candidate.js'
import { sidesOf } from './events.js'

/**
 * "ended their dispute by signing a treaty", "will build a line under a treaty", "signed a treaty, pledging to respect borders":
 * what the treaty that the sentence tells of is for.
 */
export function toldByNoun(undertaking: AgreementCandidate, nouns: readonly AgreementCandidate[]): boolean {
  // "Under the 2020 deal, the bloc agreed to cut its quota": what the deal says
  const own = sidesOf(undertaking.parties)
  const under = nouns.some(
    n =>
      n.basis &&
      n.strong &&
      /^(?:IN_FORCE|AGREED|SIGNED)$/.test(n.status) &&
      own.every(s => sidesOf(n.parties).includes(s))
  )
  if (under && /^agreement\.(?:undertaking|joint)\./.test(undertaking.rule)) return true
  // "signed a treaty and pledged to respect its terms"
  if (PLEDGED.test(undertaking.rule) && KEEPING.test(undertaking.title))
    return nouns.some(n => /^(?:SIGNED|AGREED)$/.test(n.status) && own.every(s => sidesOf(n.parties).includes(s)))
  // "the memorandum in which the two agreed on a border": what stands in it
  const inIt =
    undertaking.by?.relation === 'RELATIVE' &&
    nouns.some(
      n =>
        n.strong &&
        n.at < undertaking.at &&
        n.sentence === undertaking.sentence &&
        own.every(s => sidesOf(n.parties).includes(s))
    )
  if (inIt && undertaking.rule.startsWith('agreement.undertaking.') && IN_WHICH.test(undertaking.sentence.text))
    return true
  const settled = undertaking.rule.startsWith('agreement.settled.')
  const contained =
    undertaking.rule.startsWith('agreement.joint.') ||
    (undertaking.by?.relation === 'PARTICIPIAL' && PLEDGED.test(undertaking.rule))
  if (!settled && !contained) return false
  const sides = sidesOf(undertaking.parties)
  return nouns.some(n => {
    const shared = sidesOf(n.parties).filter(s => sides.includes(s)).length
    return n.strong && shared >= 2 && (settled || (shared === sides.length && /^(?:SIGNED|AGREED)$/.test(n.status)))
  })
}

const IN_WHICH = /\b(?:in|under|by|through|with) which\b|\bwhere(?:by|in)\b/i

const PLEDGED = /^agreement\.undertaking\.(?:pledge|promise|vow|agree|undertake)/

/** What one does with what one has signed. */
const KEEPING =
  /^(?:respect|honou?r|observe|implement|uphold|abide by|comply with|adhere to|stick to|carry out) (?:it|its|the|this|that|all)\b/i
