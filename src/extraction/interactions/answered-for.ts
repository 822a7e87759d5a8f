import type { SentenceAnalysis } from '../clauses/types.js'
import { doersIn, without } from './actors.js'
import type { Outcome } from './candidate.js'
import { lexicon } from './compile.js'
import { plainOutcome } from './plain-candidate.js'

/** "apologised to Harad for a raid that killed nine": what somebody apologises for he has done to whom he apologises to. */
export function answeredFor(analysis: SentenceAnalysis): Outcome[] {
  return analysis.clauses.flatMap(clause => {
    const { verb, subject, obliques } = clause
    if (!/^apologi[sz]e$/.test(verb.lemma) || verb.negated || verb.tense === 'FUTURE' || verb.modal !== null) return []
    const to = obliques.find(o => o.preposition === 'to')?.phrase
    const deed = [...obliques, ...(to?.complements ?? [])].find(o => o.preposition === 'for')?.phrase
    const sense = deed && lexicon.nouns.get(deed.lemma)?.find(s => s.root === 'ASSAULT' || s.root === 'COERCE')
    if (!to || !deed || !sense || sense.modifier !== null) return []
    const sources = doersIn(subject)
    // "for a raid on Umbar", "for Gondor's raid": told by the noun
    if (without([...deed.owners, ...deed.actors], sources).length > 0) return []
    if (deed.complements.some(c => /^(?:on|of|against)$/.test(c.preposition))) return []
    return plainOutcome(
      {
        at: deed.head,
        type: sense.root,
        mode: sense.mode,
        contexts: sense.contexts,
        sources,
        targets: doersIn(to),
        attribution: clause.attribution,
        rule: `interactions.noun.${deed.lemma}.answered`
      },
      analysis
    )
  })
}
