import type { ExtractionContext } from '../../document.js'
import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import type { MeetingCandidate } from '../candidate.js'
import { candidate, isLeader } from './candidate.js'
import { leading, placeAmong } from '../../places/where.js'

/** How close a sentence puts somebody: in sight of all, or only as company, which may be on paper. */
type Nearness = 'SEEN' | 'NEXT_TO' | 'COMPANY'

const STANDING = /^(?:standing|sitting|seated|speaking|appearing|stood|sat|posing|walking|strolling)$/
/** What is done in one place by two who are said to be alongside each other; who is "indicted alongside" another need not be there. */
const PRESENT =
  /^(?:say|tell|speak|announce|unveil|open|inaugurate|pose|sit|stand|walk|watch|visit|tour|lay|hail|pledge|vow|warn|promise|address|launch|appear|brief|inspect|review|cut|wave|arrive|declare|stress)$/

/** "Quill, flanked by Brand, said", "with Brand looking on": who is beside whom while something is said or done has met him. */
export function besideEachOther(analysis: SentenceAnalysis, context: ExtractionContext): MeetingCandidate[] {
  return analysis.phrases.flatMap(phrase => {
    const there = phrase.actors.filter(r => isLeader(r) && r.side !== null)
    if (there.length === 0) return []
    const nearness = nearnessOf(phrase, analysis)
    if (nearness === null) return []
    const clause = clauseOf(phrase, there, analysis)
    if (!clause || (nearness === 'NEXT_TO' && !(PRESENT.test(clause.verb.lemma) || stands(phrase, analysis)))) return []
    const place =
      placeAmong(phrase.complements, analysis, context) ??
      placeAmong(clause.obliques, analysis, context) ??
      placeAmong(leading(clause, analysis), analysis, context)
    if (nearness === 'COMPANY' && !place) return []
    const parts = [...clause.subject!.actors.filter(isLeader), ...there].map(ref => ({
      ref,
      role: 'PARTICIPANT' as const
    }))
    const shape = { sort: 'MEETING' as const, parts, confidence: 0.65, rule: 'meeting.verb.appear' }
    return [candidate(clause, analysis.clauses.indexOf(clause), analysis, shape, place, false)]
  })
}

function nearnessOf({ first, last, head, lemma }: NounPhrase, { words, sentence }: SentenceAnalysis): Nearness | null {
  const at = first - sentence.firstToken
  const [before, link] = [words[at - 2], words[at - 1]].map(w => (w ?? '').toLowerCase())
  if (link === 'by' && before === 'flanked') return 'SEEN'
  if (link === 'by' && /^(?:joined|accompanied)$/.test(before!)) return 'COMPANY'
  if (/^(?:alongside|beside)$/.test(link!) || (link === 'to' && before === 'next')) return 'NEXT_TO'
  // the tagger may take "standing" into the name
  const end = (/^(?:standing|sitting)$/.test(lemma) ? head : last) - sentence.firstToken
  const behind = words
    .slice(end, end + 3)
    .join(' ')
    .toLowerCase()
  // "told reporters in Lindon, Brand standing alongside"
  return (link === 'with' || (link === ',' && ALONGSIDE.test(behind))) && LOOKING_ON.test(behind) ? 'SEEN' : null
}

const LOOKING_ON =
  /^(?:looking on|watching|(?:at|by) (?:his|her) side|(?:standing|sitting|seated) (?:alongside|beside|by|next|at))\b/
const ALONGSIDE = /^(?:standing|sitting|seated) (?:alongside|beside|next to him|at his|by his)\b/

const stands = ({ first }: NounPhrase, { words, sentence }: SentenceAnalysis): boolean =>
  words
    .slice(Math.max(0, first - 3 - sentence.firstToken), first - sentence.firstToken)
    .some(w => STANDING.test(w.toLowerCase()))

/** The clause that tells what was said or done: the phrase's own, or else the sentence's main one; its subject is of another side. */
function clauseOf(phrase: NounPhrase, there: readonly ActorRef[], { clauses }: SentenceAnalysis): Clause | null {
  const told = ({ subject, verb, governors }: Clause): boolean =>
    subject !== null &&
    subject.first !== phrase.first &&
    verb.form === 'FINITE' &&
    verb.tense !== 'FUTURE' &&
    verb.modal === null &&
    !verb.negated &&
    !verb.passive &&
    governors.length === 0 &&
    subject.actors.some(r => isLeader(r) && r.side !== null && there.every(o => o.side !== r.side))
  const own = clauses.find(c => c.obliques.some(o => o.phrase.first === phrase.first))
  return own && told(own) ? own : (clauses.find(c => c.relation === 'MAIN' && told(c)) ?? null)
}
