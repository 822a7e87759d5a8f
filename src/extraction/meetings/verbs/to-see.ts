import type { Clause, SentenceAnalysis } from '../../clauses/types.js'
import { isLeader, travels, type Shape } from './candidate.js'
import { participant } from '../candidate.js'

/** "saw each other briefly": the tagger has no noun in "each other". */
export function eachOther(clause: Clause, analysis: SentenceAnalysis): boolean {
  const at = clause.verb.last - analysis.sentence.firstToken
  return /^(?:each other|one another)$/i.test(analysis.words.slice(at, at + 2).join(' '))
}

/** "expects to see Brand on Monday", "will see Brand in Edoras": one leader another, to come; "will see him as a threat" is an opinion. */
export function toSee(clause: Clause, analysis: SentenceAnalysis): Shape | null {
  const [object, ...more] = clause.objects
  // "saw Brand in Edoras on Monday", "had already seen Brand in Edoras"
  const seen = clause.verb.tense === 'PAST' && clause.governors.length === 0
  // "used the last day of the gathering to see Brand"
  const outer = clause.relation === 'INFINITIVE' && clause.outer !== null ? analysis.clauses[clause.outer] : undefined
  const used = outer?.verb.lemma === 'use' && outer.objects.length > 0 && !outer.verb.negated
  const ahead =
    seen ||
    used ||
    clause.verb.tense === 'FUTURE' ||
    /^(?:expect|plan|be to|due|hope|set|offer|propose)$/.test(clause.governors.at(-1)?.lemma ?? '')
  if (!object || more.length > 0 || !ahead || clause.verb.passive || clause.verb.negated) return null
  const { subject } = clause
  // "the foreign ministers of Gondor and Rohan"
  const who = (subject?.actors ?? []).filter(r => isLeader(r) || (subject !== null && travels(subject)))
  const whom = object.actors.filter(isLeader)
  // "President Brand of Rohan"
  const [of] = clause.obliques
  const { last } = of?.preposition === 'of' && of.phrase.first === object.last + 1 ? of.phrase : object
  const next = analysis.words[last - analysis.sentence.firstToken] ?? ''
  if (new Set([...who, ...whom].map(r => r.side)).size < 2 || who.length === 0 || whom.length === 0) return null
  if (!/^(?:[,.;]|in|at|on|next|this|later|tomorrow|today|during|for|before|after|when|while|and)$/i.test(next))
    return null
  return {
    sort: 'MEETING',
    parts: [...who, ...whom].map(participant),
    needsOccasion: !used,
    confidence: 0.65,
    rule: 'meeting.verb.see'
  }
}
