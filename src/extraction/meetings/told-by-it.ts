import type { Clause, SentenceAnalysis } from '../clauses/types.js'
import type { MeetingCandidate } from './candidate.js'
import type { MeetingEvent } from './fit.js'
import { handled } from '../reality/handled.js'
import { realityOf } from '../reality/modality.js'
import type { Shape } from './verbs/candidate.js'

/** What is done to a meeting that was planned, or its planning itself. */
const DONE_TO =
  /^(?:cancel|call off|scrap|axe|postpone|put off|push back|delay|defer|reschedule|suspend|shelve|plan|schedule|set|slate|arrange)$/
const OCCURRING = /^(?:hold|host|convene)$/
const RUNNING = /^(?:begin|start|open|resume|reconvene|continue|conclude|end)$/
const RULE = { it: 'meeting.verb.it', they: 'meeting.verb.they', them: 'meeting.verb.they' }

/**
 * "It took place in Umbar", "It will now be held in June", "They were called off": what a pronoun tells of the meeting that the
 * sentences right before tell of.
 */
export function occasionOfIt(clause: Clause, { clauses, words, sentence }: SentenceAnalysis): Shape | null {
  const { verb, subject, objects, relation, governors } = clause
  const pronoun = subject?.lemma
  if ((pronoun !== 'it' && pronoun !== 'they') || !/^(?:MAIN|COORDINATE|INFINITIVE)$/.test(relation)) return null
  // "It was planned that", "It was set to rise": nothing is told of a meeting
  const next = (words[verb.last - sentence.firstToken] ?? '').toLowerCase()
  const lemma = verb.particle === null ? verb.lemma : `${verb.lemma} ${verb.particle}`
  const done = verb.passive && DONE_TO.test(lemma) && !/^(?:that|to)$/.test(next)
  const takesPlace = verb.lemma === 'take' && objects[0]?.lemma === 'place'
  const runs = RUNNING.test(verb.lemma) && objects.length === 0 && !verb.passive
  if (!done && !takesPlace && !runs && !(OCCURRING.test(verb.lemma) && verb.passive)) return null
  const reality = done ? handled(clause, clauses) : realityOf(clause, clauses)
  if (/^(?:DENIED|HYPOTHETICAL|PROPOSED)$/.test(reality)) return null
  return {
    sort: 'MEETING',
    parts: [],
    theirs: pronoun === 'they',
    close: true,
    // what became of it needs no day
    needsOccasion: !done || reality === 'PLANNED',
    // "It was to be held": what was to be
    reality: governors.length > 0 && reality === 'HELD' ? 'PLANNED' : reality,
    confidence: 0.65,
    rule: RULE[pronoun]
  }
}

/** "Delegations are expected in Umbar on Friday": those of the talks that the sentences right before tell of. */
export function delegationsAwaited({ verb, subject, governors }: Clause): Shape | null {
  if (!subject || subject.actors.length + subject.owners.length > 0 || subject.items.length > 1) return null
  if (!/^(?:delegation|negotiator|envoy|delegate)$/.test(subject.lemma)) return null
  if (subject.modifiers.some(m => !/^(?:the|both|two)$/.test(m))) return null
  const awaited = verb.lemma === 'expect' && verb.passive && verb.tense === 'PRESENT'
  const coming = /^(?:arrive|gather|assemble)$/.test(verb.lemma) && (verb.tense === 'FUTURE' || governors.length > 0)
  if (verb.negated || !(awaited || coming)) return null
  return {
    sort: 'MEETING',
    parts: [],
    theirs: true,
    close: true,
    needsOccasion: true,
    reality: 'PLANNED',
    confidence: 0.65,
    rule: RULE.they
  }
}

/** "They": talks, negotiations; "it": one meeting. */
export const isOfThatNumber = ({ rule }: MeetingCandidate, { candidates }: MeetingEvent): boolean =>
  rule !== RULE.they || candidates.some(c => PLURAL.test(c.rule))
const PLURAL = /\.(?:talk|negotiation|consultation|discussion)$/
