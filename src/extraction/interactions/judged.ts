import type { Clause, SentenceAnalysis } from '../clauses/types.js'
import type { Token } from '../document.js'
import { MISDEEDS } from '../lexicon/interactions/misdeeds.js'
import { realityOf } from '../reality/modality.js'
import { BLAMED_DEEDS, DEEDS_ABROAD } from '../lexicon/interactions/deeds-by-noun.js'
import { bad } from './accusations.js'
import { doersIn } from './actors.js'
import type { Refusal } from './candidate.js'
import { SPEECH } from '../lexicon/interactions/speech-verbs.js'
import { spoken as told } from './plain-candidate.js'
import { speakersIn } from './speakers.js'

const misdeeds = new Set(MISDEEDS)

const WORDS_SAID = new Set(
  'claim allegation accusation charge report protest complaint statement remark comment criticism demand request ultimatum threat insinuation assertion suggestion'.split(
    ' '
  )
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
    // "it was unfortunate that Harad had", "it was unrealistic to expect it": of what follows
    const ahead = analysis.clauses.some(
      c =>
        c.outer === index &&
        (c.relation === 'INFINITIVE' || (c.subordinator === 'that' && doersIn(c.subject).length > 0))
    )
    if (subject.lemma === 'it' && ahead) return []
    const definite = pointed || /^(?:the|this|these|that|those|such)$/.test(subject.modifiers[0] ?? '')
    const spoken = WORDS_SAID.has(subject.lemma)
    if (!definite || subject.actors.length > 0 || subject.owners.length > 0) return []
    if (!pointed && !spoken && !(BLAMED_DEEDS.has(subject.lemma) || DEEDS_ABROAD.has(subject.lemma))) return []
    // "said the measures violated the accord"
    const wrong = misdeeds.has(verb.lemma) && !verb.passive && BLAMED_DEEDS.has(subject.lemma)
    const baseless = spoken && hasNothingBehind(clause)
    if (
      verb.modal !== null ||
      !(baseless || (!verb.negated && (wrong || (verb.lemma === 'be' && bad(clause, tokens)))))
    )
      return []
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

/** "did not reflect reality", "had no basis": what is said so of words turns them down. */
const hasNothingBehind = ({ verb, objects, obliques }: Clause): boolean =>
  verb.negated
    ? /^(?:reflect|match|correspond|conform)$/.test(verb.lemma) &&
      [...objects, ...obliques.map(o => o.phrase)].some(x => /^(?:reality|truth|fact)$/.test(x.lemma))
    : /^(?:have|lack|be)$/.test(verb.lemma) &&
      [...objects, ...obliques.filter(o => o.preposition === 'without').map(o => o.phrase)].some(
        x =>
          /^(?:basis|foundation|ground|merit|substance)$/.test(x.lemma) &&
          (verb.lemma !== 'have' || x.modifiers[0] === 'no')
      )
