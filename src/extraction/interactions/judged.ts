import type { SentenceAnalysis } from '../clauses/types.js'
import type { Token } from '../document.js'
import { MISDEEDS } from '../lexicon/interactions/misdeeds.js'
import { realityOf } from '../reality/modality.js'
import { BLAMED_DEEDS } from '../lexicon/interactions/deeds-by-noun.js'
import { bad } from './accusations.js'
import { doersIn } from './actors.js'
import type { Refusal } from './candidate.js'
import { SPEECH } from '../lexicon/interactions/speech-verbs.js'
import { spoken as told } from './plain-candidate.js'
import { speakersIn } from './speakers.js'

const misdeeds = new Set(MISDEEDS)

const WORDS_SAID = new Set(
  'claim allegation accusation charge report protest complaint statement remark comment criticism'.split(' ')
)

/**
 * "Gondor said the move was unacceptable": a judgement on a deed whose doer the sentences before name. Of what was only said it
 * is a refusal.
 */
export function judged(analysis: SentenceAnalysis, tokens: readonly Token[]): Refusal[] {
  return analysis.clauses.flatMap(clause => {
    const { subject, attribution, verb } = clause
    if (!subject || !attribution?.speaker || !SPEECH.has(attribution.verb) || clause.question) return []
    const pointed = /^(?:it|this|that)$/.test(subject.lemma)
    const index = analysis.clauses.indexOf(clause)
    // "it was unfortunate that Harad had": of what follows
    const ahead = analysis.clauses.some(
      c => c.outer === index && c.subordinator === 'that' && doersIn(c.subject).length > 0
    )
    if (subject.lemma === 'it' && ahead) return []
    const definite = pointed || /^(?:the|this|these|that|those|such)$/.test(subject.modifiers[0] ?? '')
    const spoken = WORDS_SAID.has(subject.lemma)
    if (!definite || subject.actors.length > 0 || subject.owners.length > 0) return []
    if (!pointed && !spoken && !BLAMED_DEEDS.has(subject.lemma)) return []
    // "said the measures violated the accord"
    const wrong = misdeeds.has(verb.lemma) && !verb.passive && BLAMED_DEEDS.has(subject.lemma)
    if (verb.negated || verb.modal !== null || !(wrong || (verb.lemma === 'be' && bad(clause, tokens)))) return []
    const sources = speakersIn(attribution, analysis)
    if (sources.length === 0 || realityOf(clause, analysis.clauses) === 'HYPOTHETICAL') return []
    const act = told(clause, spoken ? 'REJECT' : 'ACCUSE', sources, [], 'judgement')
    const pending = {
      candidate: act,
      object: pointed ? 'it' : subject.lemma,
      specific: false,
      opposite: null,
      beside: null,
      plain: !pointed,
      definite,
      reacts: false
    }
    return [
      { sentence: clause.sentence, word: 'judgement', reason: 'nobody known from elsewhere is its target', pending }
    ]
  })
}
