import type { Clause, SentenceAnalysis } from '../clauses/types.js'
import { realityOf } from '../reality/modality.js'
import { doersIn, without } from './actors.js'
import { withoutDoer, type Refusal } from './candidate.js'
import { spoken } from './plain-candidate.js'
import { speakersIn } from './speakers.js'
import { SPEECH } from '../lexicon/interactions/speech-verbs.js'

/** What a denial stands for where it looks for what it answers. */
export const DENIAL = 'denial'

const HAD_NONE =
  /^(?:link|tie|role|part|hand|knowledge|involvement|intention|plan|connection|contact|interest|territorial|ambition|desire|influence|relation|dealing|presence)$/

/**
 * "Gondor says it has no links with the rebels", "he would not give it back": what somebody denies of himself. It turns down whoever
 * has just accused him of something or asked him for something, and else nobody.
 */
export function deniedOfHimself(analysis: SentenceAnalysis): Refusal[] {
  return analysis.clauses.flatMap(clause => {
    const { attribution, relation, sentence } = clause
    if (!attribution?.speaker || !SPEECH.has(attribution.verb) || clause.question) return []
    if ((relation !== 'COMPLEMENT' && relation !== 'MAIN') || !denies(clause)) return []
    const sources = speakersIn(attribution, analysis)
    if (
      sources.length === 0 ||
      !isOwn(clause, sources) ||
      tellsOfOthers(clause) ||
      realityOf(clause, analysis.clauses) === 'HYPOTHETICAL'
    )
      return []
    const candidate = spoken(clause, 'REJECT', sources, [], DENIAL)
    const pending = { ...withoutDoer(candidate), object: DENIAL }
    return [{ sentence, word: DENIAL, reason: 'nobody known from elsewhere is its target', pending }]
  })
}

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

function isOwn({ subject }: Clause, sources: ReturnType<typeof speakersIn>): boolean {
  if (!subject || subject.items.length !== 1) return false
  if (subject.actors.length === 0 && /^(?:it|he|she|they|we|i)$/.test(subject.lemma)) return true
  const own = doersIn(subject)
  return own.length > 0 && without(own, sources).length === 0
}
