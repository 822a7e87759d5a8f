import { foldName } from '../ids.js'
import { jaccard, overlapOf } from './parties.js'

/** Words that say nothing about which agreement or statement it is. */
const EMPTY_WORDS = new Set(
  `a an and as at between both by for from in into its it of on or over the their they this that to under up with will would
   was were be been has have had is are new joint mutual bilateral trilateral multilateral agreement agreements accord deal deals pact
   statement declaration communique treaty memorandum understanding mou commitment commitments pledge pledged promise promised plan framework
   own historic landmark long awaited planned late early today yesterday tomorrow week month year
   monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december
   said says saying told after before which who he she his her two three sides countries leaders reached signed agreed`.split(
    /\s+/
  )
)

/** Cut to its stem as far as plural and common endings go: enough to let "tariffs" meet "tariff". */
function stem(word: string): string {
  if (word.length <= 4) return word
  const plain = word.replace(/(?:isation|ization|ising|izing|ation|ing|ies|ed|es|s)$/, '')
  // "the withdrawal" is what somebody promised to withdraw, "delivery" what was to be delivered, "fisheries" are for fishing
  return plain.length <= 4 ? plain : plain.replace(/(?:ment|al|er?y|er|e)$/, '')
}

/** The words of a title or sentence that tell it from others, stemmed. */
export function contentWords(text: string): ReadonlySet<string> {
  return new Set(
    foldName(text)
      .split(' ')
      .filter(word => word.length > 1 && !EMPTY_WORDS.has(word))
      .map(stem)
  )
}

/** 0 to 1: between Jaccard, which a long quote lowers, and overlap, which a short title raises. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = overlapOf(a, b)
  if (shared === 0) return 0
  return (jaccard(a, b) + shared / Math.min(a.size, b.size)) / 2
}
