import type { Clause, NounPhrase, Oblique, SentenceAnalysis } from '../clauses/types.js'
import type { Token } from '../document.js'
import { doersIn } from './actors.js'
import type { Outcome } from './candidate.js'
import { plainOutcome } from './plain-candidate.js'
import { speakersIn } from './speakers.js'

const STRESSING = /^(?:stress|emphasi[sz]e|underline|underscore|highlight|note|reiterate|reaffirm|affirm|raise|press)$/
const NEEDS = /^(?:need|importance|necessity|urgency|imperative|duty|responsibility|obligation)$/
const NEEDED = /^(?:important|vital|essential|crucial|imperative|necessary|critical|urgent|time|incumbent|key)$/
/** So many tokens may stand between whom a need is for and what he needs to do. */
const BETWEEN = 3

/** "stressed the need for Gondor to free the men", "said it was vital for Gondor to talk": what is said to be needed of somebody is asked of him. */
export function needsTold(analysis: SentenceAnalysis, tokens: readonly Token[]): Outcome[] {
  return analysis.clauses.flatMap((clause, index) => {
    const { verb, subject, objects, attribution } = clause
    if (verb.negated || verb.passive || clause.question) return []
    const need = STRESSING.test(verb.lemma) ? objects.find(o => NEEDS.test(o.lemma)) : undefined
    const said = isNeeded(clause, tokens) && attribution?.speaker ? speakersIn(attribution, analysis) : []
    const sources = need ? doersIn(subject) : said
    if (sources.length === 0) return []
    const whose = forWhom(clause, need).find(o => isToDo(o.phrase, index, analysis))?.phrase ?? null
    return plainOutcome(
      {
        at: verb.head,
        type: 'REQUEST',
        mode: 'change',
        contexts: [],
        sources,
        targets: doersIn(whose),
        attribution,
        rule: `interactions.need.${need?.lemma ?? 'needed'}`
      },
      analysis
    )
  })
}

const forWhom = ({ obliques }: Clause, need: NounPhrase | undefined): Oblique[] =>
  [...obliques, ...(need?.complements ?? [])].filter(o => o.preposition === 'for')

/** Whether right behind a phrase an infinitive of the clause at `index` says what it should do. */
const isToDo = ({ last }: NounPhrase, index: number, { clauses }: SentenceAnalysis): boolean =>
  clauses.some(
    c => c.relation === 'INFINITIVE' && c.outer === index && c.verb.head >= last && c.verb.head - last < BETWEEN
  )

/** "it was vital for" */
const isNeeded = ({ verb, subject }: Clause, tokens: readonly Token[]): boolean =>
  verb.lemma === 'be' &&
  subject?.lemma === 'it' &&
  tokens.slice(verb.last, verb.last + BETWEEN).some(t => NEEDED.test(t.lower))
