import type { NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import type { Part } from '../candidate.js'
import { participant } from '../candidate.js'

/** "the pair", "both leaders", "they" */
export function pointsBack(phrase: NounPhrase | null): boolean {
  if (!phrase || phrase.items.length > 1) return false
  if (phrase.lemma === 'they') return true
  if (/^(?:their|our)$/.test(phrase.items[0]?.possessive ?? '') && pluralHead(phrase)) return true
  // "the foreign ministers of both countries"
  const ofBoth = phrase.complements.find(
    c =>
      /^(?:of|from)$/.test(c.preposition) && /^(?:country|nation|state|side|neighbour|neighbor)$/.test(c.phrase.lemma)
  )
  if (ofBoth && /\b(?:both|two)\b/.test(ofBoth.phrase.modifiers.join(' '))) return true
  // "The delegations gathered in Umbar": of those who were to talk
  if (phrase.modifiers[0] === 'the' && SENT.test(phrase.lemma) && isUnnamed(phrase)) return true
  return (
    /^(?:the|both)$/.test(phrase.modifiers[0] ?? '') &&
    (/^(?:pair|duo|two|man|woman)$/.test(phrase.lemma) ||
      (/^(?:leader|president|minister|side|diplomat|statesman|politician)$/.test(phrase.lemma) &&
        (phrase.modifiers.includes('two') || phrase.modifiers[0] === 'both')))
  )
}

const SENT = /^(?:negotiator|delegation|envoy|delegate|team)$/
const isUnnamed = ({ actors, owners, complements, modifiers }: NounPhrase): boolean =>
  actors.length + owners.length === 0 &&
  modifiers.length === 1 &&
  !complements.some(c => /^(?:of|from)$/.test(c.preposition))

/** "Gondor and Rohan said their ministers would meet": the two that the sentence names before. */
export function pairBefore(phrase: NounPhrase | null, { phrases }: SentenceAnalysis): Part[] {
  const named = phrases
    .filter(p => phrase !== null && p.last <= phrase.first)
    .flatMap(p => p.actors)
    .filter(r => r.mention.kind !== 'COUNTRY' || r.mention.reading !== 'PLACE') // "signed in Lindon after their presidents met"
  const sides = new Set(named.map(r => r.side).filter(s => s !== null))
  return sides.size >= 2 && sides.size <= 4 ? named.map(participant) : []
}

export function pluralHead(phrase: NounPhrase | null): boolean {
  return (
    phrase !== null &&
    /^(?:leader|minister|official|diplomat|envoy|negotiator|delegation|country|side|two|three|they|president|representative|member|delegate|chief|nation|state|organisation|organization|team|pair|trio)$/.test(
      phrase.lemma
    )
  )
}

/** "the prime ministers met", "the presidents shook hands": of the two of whom the article speaks. */
export function areTheMinisters(phrase: NounPhrase | null, { words, sentence }: SentenceAnalysis): boolean {
  if (!phrase || phrase.items.length > 1 || phrase.complements.some(c => /^(?:of|from)$/.test(c.preposition)))
    return false
  return (
    phrase.modifiers[0] === 'the' &&
    phrase.modifiers.slice(1).every(m => /^(?:foreign|prime|defen[cs]e|interior|finance|trade|deputy)$/.test(m)) &&
    /^(?:president|minister|premier|chancellor)$/.test(phrase.lemma) &&
    /s$/.test(words[phrase.head - sentence.firstToken] ?? '')
  )
}
