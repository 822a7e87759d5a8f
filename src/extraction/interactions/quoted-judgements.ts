import type { Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import type { Token } from '../document.js'
import { JUDGED_WELL } from '../lexicon/interactions/judged-well.js'
import { realityOf } from '../reality/modality.js'
import { aimedAt } from './aimed-at.js'
import { doersIn, without } from './actors.js'
import type { Outcome } from './candidate.js'
import { plainOutcome } from './plain-candidate.js'

const NAMING = /^(?:call|describe|label|brand|term|dub|characteri[sz]e|decry|slam|blast)$/
/** Between what is judged and the quotation: "as", "an", a comma. */
const GAP = 4
const LONGEST = 14

/**
 * "called Harad's balloons 'a disgusting tactic'": whoever needs the speaker's own words for what another does, blames him, unless
 * the words are good ones.
 */
export function judgedInQuotes(analysis: SentenceAnalysis, tokens: readonly Token[]): Outcome[] {
  if (!analysis.words.some(w => /^["“]$/.test(w))) return []
  return analysis.clauses.flatMap(clause => {
    const { verb, subject, objects } = clause
    if (!NAMING.test(verb.lemma) || verb.passive || verb.negated || verb.modal !== null || clause.quoted) return []
    const [thing] = objects
    if (!thing || !subject || thing.actors.length > 0 || !isDeedOf(thing)) return []
    if (subject.modifiers.includes('former')) return []
    if (!isBlameInQuotes(clause, thing, tokens) || realityOf(clause, analysis.clauses) !== 'HELD') return []
    const sources = doersIn(subject)
    return plainOutcome(
      {
        at: verb.head,
        type: 'ACCUSE',
        mode: 'disapprove',
        contexts: [],
        sources,
        targets: without(aimedAt(thing, 'ACCUSE', analysis, tokens, false), sources),
        attribution: clause.attribution,
        rule: `interactions.quoted.${verb.lemma}`
      },
      analysis
    )
  })
}

/** What somebody has or does; not his people, nor what he has together with others. */
const isDeedOf = ({ owners, complements, lemma }: NounPhrase): boolean =>
  !/^(?:relation|tie|relationship|talk|meeting|visit|summit|friendship|partnership|cooperation|president|leader|minister|people|counterpart)$/.test(
    lemma
  ) &&
  (owners.some(r => r.side !== null) || complements.some(c => c.preposition === 'by'))

function isBlameInQuotes({ sentence }: Clause, thing: NounPhrase, tokens: readonly Token[]): boolean {
  let open = thing.last
  while (open < thing.last + GAP && !/^["“]$/.test(tokens[open]?.text ?? '"')) {
    if (tokens[open]!.pos === 'VERB') return false
    open++
  }
  if (!/^["“]$/.test(tokens[open]?.text ?? '')) return false
  for (let i = open + 1; i < Math.min(open + LONGEST, sentence.lastToken); i++) {
    if (/^["”]$/.test(tokens[i]!.text)) return true
    if (JUDGED_WELL.has(tokens[i]!.lower)) return false
  }
  return false
}
