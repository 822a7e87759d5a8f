import type { NounItem, NounPhrase } from '../clauses/types.js'
import type { Document } from '../document.js'
import { AGREEMENT_NOUNS } from '../lexicon/agreement-words.js'
import type { AgreementCandidate } from './candidate.js'
import { kindOf, nounOf } from './noun.js'
import type { Roles } from '../events/roles.js'
import { titleOf } from './title.js'
import { phraseWith } from '../clauses/remade.js'

/** "signed a joint statement and, with Gondor, a pact on trade", "a memorandum and an agreement with Gondor": all with Gondor. */
export function sharing(candidates: readonly AgreementCandidate[]): AgreementCandidate[] {
  const sides = ({ parties }: AgreementCandidate): string[] => parties.map(r => r.side ?? r.actor)
  return candidates.map(candidate => {
    if (candidate.by === null || new Set(sides(candidate)).size >= 2) return candidate
    const whole = candidates.find(
      c =>
        c.by === candidate.by &&
        (c.beside || candidate.beside) &&
        new Set(sides(c)).size >= 2 &&
        sides(candidate).every(s => sides(c).includes(s))
    )
    return whole ? { ...candidate, parties: whole.parties } : candidate
  })
}

/** "signed the joint statement and two agreements on trade": the papers coordinated with the first, each with a determiner of its own. */
export function besides(
  phrase: NounPhrase,
  first: NounItem,
  told: readonly AgreementCandidate[],
  document: Document
): AgreementCandidate[] {
  const [one, ...spreadOver] = told
  if (!one || spreadOver.length > 0) return []
  const rest = phrase.items.slice(phrase.items.indexOf(first) + 1)
  return rest.flatMap(item => {
    const entry = AGREEMENT_NOUNS[nounOf(item, document)]
    if (!entry?.strong || !DETERMINED.test(item.modifiers[0] ?? '')) return []
    const kind = kindOf(entry.kind, item.modifiers, false)
    const title = titleOf(alone(phrase, item), document)
    return [{ ...one, kind, title, about: null, definite: false, beside: true }]
  })
}

/** "signed a statement to strengthen ties, as well as a pact on trade": the pact is no second thing to strengthen, but signed too. */
export function behindPurpose(
  phrase: NounPhrase,
  item: NounItem,
  roles: Roles,
  before: readonly AgreementCandidate[],
  document: Document
): AgreementCandidate | null {
  const [first] = phrase.items
  const last = before.at(-1)
  const entry = AGREEMENT_NOUNS[nounOf(item, document)]
  if (!last || !entry?.strong || item === first || !/^an?$/.test(item.modifiers[0] ?? '')) return null
  if (last.sentence.form !== 'PROSE' || !/^(?:AGREED|SIGNED)$/.test(last.status) || last.reality !== 'HELD') return null
  const purpose = roles.of(phrase)?.clause
  if (purpose?.relation !== 'INFINITIVE' || !AGREEMENT_NOUNS[purpose.governors.at(-1)?.lemma ?? '']) return null
  const own = alone(phrase, item)
  const kind = kindOf(entry.kind, item.modifiers, false)
  return { ...last, at: item.head, kind, title: titleOf(own, document), about: null, subject: true, beside: true }
}

/** One of several nouns that share a phrase; what follows them hangs on the last. */
export const alone = (phrase: NounPhrase, { first, last, head }: NounItem): NounPhrase =>
  phraseWith(phrase, { first, last, head, complements: last === phrase.last ? phrase.complements : [] })

const DETERMINED = /^(?:an?|the|two|three|four|five|six|several|another|\d+)$/
