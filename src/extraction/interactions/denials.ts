import type { ActorRef, Clause, SentenceAnalysis } from '../clauses/types.js'
import { realityOf } from '../reality/modality.js'
import { doersIn, without } from './actors.js'
import { withoutDoer, type Refusal } from './candidate.js'
import { spoken } from './plain-candidate.js'
import { speakersIn } from './speakers.js'
import type { Token } from '../document.js'
import { FALSEHOODS, MERITS } from '../lexicon/interactions/falsehoods.js'
import { SPEECH } from '../lexicon/interactions/speech-verbs.js'

/** What a denial stands for where it looks for what it answers. */
export const DENIAL = 'denial'

const HAD_NONE =
  /^(?:link|tie|role|part|hand|knowledge|involvement|intention|plan|connection|contact|interest|territorial|ambition|desire|influence|relation|dealing|presence)$/

/**
 * "Gondor says it has no links with the rebels", "he would not give it back", "That is a lie": what somebody denies of himself
 * or of what was told before. It turns down whoever has just accused him of something or asked him for something, and else nobody.
 */
export function denialsIn(analysis: SentenceAnalysis, tokens: readonly Token[]): Refusal[] {
  return analysis.clauses.flatMap(clause => {
    const { attribution, relation, sentence } = clause
    if (!attribution?.speaker || !SPEECH.has(attribution.verb) || clause.question) return []
    if (relation !== 'COMPLEMENT' && relation !== 'MAIN') return []
    const sources = speakersIn(attribution, analysis)
    if (sources.length === 0) return []
    if (!belies(clause, tokens) && !deniesOfHimself(clause, sources, analysis)) return []
    const candidate = spoken(clause, 'REJECT', sources, [], DENIAL)
    const pending = { ...withoutDoer(candidate), object: DENIAL }
    return [{ sentence, word: DENIAL, reason: 'nobody known from elsewhere is its target', pending }]
  })
}

/** "That is a lie", "There is no truth in this": whoever says so of what was told before denies it. */
function belies({ subject, verb, objects }: Clause, tokens: readonly Token[]): boolean {
  const [what] = objects
  if (verb.lemma !== 'be' || verb.modal !== null || !what) return false
  const told = subject?.lemma ?? tokens[verb.first - 1]?.lower ?? ''
  if (told === 'there') return MERITS.has(what.lemma) && (verb.negated || what.modifiers[0] === 'no')
  return /^(?:it|this|that|these|those)$/.test(told) && FALSEHOODS.has(what.lemma) && !verb.negated
}

const deniesOfHimself = (clause: Clause, sources: readonly ActorRef[], { clauses }: SentenceAnalysis): boolean =>
  denies(clause) && isOwn(clause, sources) && !tellsOfOthers(clause) && realityOf(clause, clauses) !== 'HYPOTHETICAL'

const denies = ({ verb, objects, governors }: Clause): boolean => {
  if (verb.modal !== null && !/^(?:will|would|can|cannot)$/.test(verb.modal)) return false
  if (verb.negated) return governors.length === 0 && !MUSING.test(verb.lemma)
  return (
    governors.length === 0 &&
    objects.some(o => o.lemma === 'nothing' || (o.modifiers[0] === 'no' && HAD_NONE.test(o.lemma)))
  )
}

/** "does not know", "did not say": nothing is turned down. */
const MUSING =
  /^(?:know|say|think|believe|expect|see|comment|elaborate|specify|forget|fear|worry|mind|remember|be|mean|allow|let|permit|tolerate|hesitate|rule|propose|plan)$/

/** "has not proposed a venture with Rohan": no other state is named in what answers an accusation. */
const tellsOfOthers = ({ objects, obliques }: Clause): boolean =>
  [...objects, ...obliques.map(o => o.phrase)].some(x =>
    [...x.actors, ...x.owners].some(r => r.side?.startsWith('country:'))
  )

function isOwn({ subject }: Clause, sources: readonly ActorRef[]): boolean {
  if (!subject || subject.items.length !== 1) return false
  if (subject.actors.length === 0 && /^(?:it|he|she|they|we|i)$/.test(subject.lemma)) return true
  const own = doersIn(subject)
  return own.length > 0 && without(own, sources).length === 0
}
