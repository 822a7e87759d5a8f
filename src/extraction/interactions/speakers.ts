import type { ActorRef, Attribution, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { GIVING_OUT, MEDIA_OF_SPEECH } from '../lexicon/noun-or-verb.js'
import { doersIn } from './actors.js'

/** Whose words a clause is: "Gondor said it hoped that" leads back to Gondor. */
export function speakersIn(attribution: Attribution | null, analysis: SentenceAnalysis): readonly ActorRef[] {
  let speaker = attribution?.speaker ?? null
  for (let guard = 0; guard < 3; guard++) {
    const own = doersIn(speaker)
    if (own.length > 0 || !speaker) return own
    if (MEDIA_OF_SPEECH.has(speaker.lemma)) return doersIn(whoGaveOut(speaker, analysis))
    if (!isPronoun(speaker)) return own
    const { first } = speaker
    const told = analysis.clauses.find(c => c.subject?.first === first && c.relation === 'COMPLEMENT')
    speaker = told?.attribution?.speaker ?? null
  }
  return []
}

/** "A statement issued Monday by Gondor said", "Gondor issued a statement saying": who speaks by a paper. */
function whoGaveOut({ first }: NounPhrase, { clauses }: SentenceAnalysis): NounPhrase | null {
  for (const { verb, relation, subject, objects, obliques } of clauses) {
    if (!GIVING_OUT.has(verb.lemma) || verb.negated) continue
    if (relation === 'REDUCED' && subject?.first === first)
      return obliques.find(o => o.preposition === 'by')?.phrase ?? null
    if (!verb.passive && objects.some(o => o.first === first)) return subject
  }
  return null
}

const isPronoun = ({ items, lemma }: NounPhrase): boolean => items.length === 1 && /^(?:it|he|she|they)$/.test(lemma)
