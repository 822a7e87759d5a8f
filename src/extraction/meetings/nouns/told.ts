import { OCCURRING_VERBS } from '../../lexicon/meeting-words.js'
import type { Clause, NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import { heldIn } from './company.js'

const ARRANGED: ReadonlySet<string> = new Set([
  'hold',
  'plan',
  'schedule',
  'set',
  'slate',
  'postpone',
  'cancel',
  'suspend'
])

const FROM_TO = /^(?:start|begin|open|end|conclude|finish)$/

/** "took place", not "took office". */
const takesPlace = ({ verb, objects }: Clause): boolean =>
  verb.lemma === 'take' && (objects.length === 0 || objects[0]!.lemma === 'place')

/** "his summit with Brand, which was to take place in Lindon": the relative clause that says where and when. */
export function toldOf(
  phrase: NounPhrase,
  analysis: SentenceAnalysis
): { readonly clause: Clause; readonly index: number } | null {
  const index = analysis.clauses.findIndex(
    c =>
      (c.relation === 'RELATIVE' || c.relation === 'REDUCED' || c.governors.length > 0) &&
      c.verb.first > phrase.head &&
      (OCCURRING_VERBS.has(c.verb.lemma) || c.verb.lemma === 'place') &&
      c.subject !== null &&
      (c.subject.first === phrase.first ||
        // "his attendance at the summit set to take place in Lindon"
        (c.verb.lemma === 'take' && c.subject.complements.some(k => k.phrase.first === phrase.first)) ||
        // "his summit with Brand, which was planned for June": it is not Brand that was planned
        ((takesPlace(c) ||
          (c.verb.passive && ARRANGED.has(c.verb.lemma)) ||
          // "the visit of the premier to Umbar, which concluded on Friday"
          (c.relation === 'RELATIVE' && FROM_TO.test(c.verb.lemma) && c.objects.length === 0) ||
          // "talks with Brand that were due to start on Friday"
          (/^(?:start|begin|resume|open)$/.test(c.verb.lemma) && c.governors.length > 0 && c.objects.length === 0)) &&
          phrase.complements.some(k => k.phrase.first === c.subject?.first || k.phrase.last === c.subject?.last)))
  )
  const held = index < 0 ? heldIn(phrase, analysis) : undefined
  const at = held ? analysis.clauses.indexOf(held) : index < 0 ? rightBehind(phrase, analysis) : index
  return at < 0 ? null : { clause: analysis.clauses[at]!, index: at }
}

/** "during the Union's summit scheduled to be held in Lindon": what stands right behind the noun is told of it, whatever the verb was given for a subject. */
function rightBehind(phrase: NounPhrase, { clauses, words, sentence }: SentenceAnalysis): number {
  const ends = [phrase.last, ...phrase.complements.map(c => c.phrase.last)]
  return clauses.findLastIndex(({ verb }) => {
    const end = ends.findLast(e => e <= verb.head)
    if (end === undefined || !ARRANGED.has(verb.lemma === 'place' ? 'hold' : verb.lemma)) return false
    return words.slice(end - sentence.firstToken, verb.head - sentence.firstToken).every(w => ARRANGING.test(w))
  })
}

const ARRANGING = /^(?:scheduled|set|due|expected|slated|planned|tipped|to|be|being|take)$/
