import type { Oblique, SentenceAnalysis } from '../clauses/types.js'
import { known } from './actors.js'
import type { Outcome } from './candidate.js'
import { ownersIn } from './phrases.js'
import { plainOutcome } from './plain-candidate.js'

const PACKAGES = /^(?:package|regime|listing|list|designation|measure|round|campaign|programme|program)$/

/** "Gondor's sanctions package against Harad", "13 new listings": penalties that a noun for them only modifies another. */
export function packagesIn(analysis: SentenceAnalysis): Outcome[] {
  return analysis.phrases.flatMap(phrase => {
    const { lemma, modifiers, items, complements, head } = phrase
    if (!PACKAGES.test(lemma) || items.length > 1 || !modifiers.some(m => /^sanctions?$/.test(m))) return []
    if (/^(?:no|future|more|further|possible)$/.test(modifiers[0] ?? '')) return []
    return plainOutcome(
      {
        at: head,
        type: 'SANCTION',
        mode: 'discontinue',
        contexts: ['economic'],
        sources: ownersIn(phrase),
        targets: complements.filter(aimed).flatMap(c => [...known(c.phrase.actors), ...known(c.phrase.owners)]),
        attribution: null,
        rule: `interactions.noun.${lemma}.sanctions`
      },
      analysis
    )
  })
}

const aimed = ({ preposition }: Oblique): boolean => /^(?:on|against|over|toward|towards)$/.test(preposition)
