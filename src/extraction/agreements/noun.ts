import type { AgreementKind } from '../../domain/vocabulary.js'
import type { NounItem, NounPhrase } from '../clauses/types.js'
import type { Document } from '../document.js'
import { AGREEMENT_NOUNS, KIND_MODIFIERS } from '../lexicon/agreement-words.js'
import { askedOfWords } from '../word.js'
import { acronymsIn } from './acronyms.js'
import type { AgreementCandidate } from './candidate.js'

const isInCapitals = askedOfWords(({ text }) => /^[A-Z]+$/.test(text))

/** The nouns that other words beside them make the nouns of agreements. */
const WITH_OTHERS: ReadonlySet<string> = new Set(['map', 'line', 'exchange', 'proposal', 'offer', 'plan', 'fire'])

/** The noun of agreement that an item is, or else its own. */
export function nounOf(item: NounItem, document: Document): string {
  const head = document.tokens[item.head]
  if (head && isInCapitals(head.word)) {
    const acronym = acronymsIn(document).get(item.lemma)
    if (acronym !== undefined) return acronym
  }
  return WITH_OTHERS.has(item.lemma) ? nounOfSeveral(item, document) : item.lemma
}

/** "cease-fire", "road map" and "credit line" are two words to the tagger. */
function nounOfSeveral(item: NounItem, document: Document): string {
  if (item.lemma === 'map' && item.modifiers.includes('road')) return 'roadmap'
  if (item.lemma === 'line' && item.modifiers.some(m => m === 'credit' || m === 'swap')) return 'credit'
  const next = (ahead: number): string => document.tokens[item.head + ahead]?.lower ?? ''
  if (item.lemma === 'line' && next(1) === 'of' && next(2) === 'credit') return 'credit'
  // "signed an exchange of notes"
  if (
    item.lemma === 'exchange' &&
    next(1) === 'of' &&
    /^(?:notes|letters)$/.test(/^diplomatic$/.test(next(2)) ? next(3) : next(2))
  )
    return 'letter'
  if (PROPOSALS.test(item.lemma) && item.modifiers.some(m => /^(?:ceasefire|truce)$/.test(m))) return 'ceasefire'
  if (item.lemma === 'exchange' && item.modifiers.some(m => /^(?:prisoner|captive|hostage|detainee)s?$/.test(m)))
    return 'swap'
  return item.lemma === 'fire' && item.modifiers.includes('cease') ? 'ceasefire' : item.lemma
}

export const PROPOSALS = /^(?:proposal|offer|plan)$/

/** What sort of agreement a noun names, with the words before it. */
export function kindOf(base: AgreementKind, modifiers: readonly string[], joint: boolean): AgreementKind {
  if (base === 'OTHER' || base === 'TREATY') {
    for (const word of modifiers)
      for (const [pattern, kind] of KIND_MODIFIERS)
        if (pattern.test(word) && !(base === 'TREATY' && kind === 'CEASEFIRE')) return kind
  }
  // who lays down arms in a "tariff truce" lays down no arms
  if (base === 'CEASEFIRE' && modifiers.some(m => /^(?:tariffs?|trade|customs|duty)$/.test(m))) return 'TRADE_DEAL'
  return base === 'JOINT_STATEMENT' && !joint ? 'OTHER' : base
}

/** "the truce", "both treaties": one that the reader knows of. */
export const isDefinite = ({ modifiers }: NounPhrase): boolean =>
  /^(?:the|this|that|these|those|both)$/.test(modifiers[0] ?? '')

/** "it is a done deal", "no big deal": said of anything. */
export const isIdiom = (noun: string, modifiers: readonly string[]): boolean =>
  noun === 'deal' &&
  /^(?:done|big|raw)$/.test(modifiers.at(-1) ?? '') &&
  modifiers.length <= 2 &&
  modifiers[0] !== 'the'

/** What sort of word says what an agreement is about: "the steel deal", "the nuclear deal"; null where none does. */
export function matterOf(phrase: NounPhrase, document: Document): AgreementCandidate['about'] {
  const before = phrase.head > phrase.first ? document.tokens[phrase.head - 1] : undefined
  if (before === undefined || AGREEMENT_NOUNS[before.lemma] || before.pos === 'DET') return null
  return before.pos === 'NOUN' ? 'NOUN' : 'OTHER'
}
