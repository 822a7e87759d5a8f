import type { NounPhrase } from '../clauses/types.js'

/** "the removal of Harad from the list of sponsors of terror": off what nobody wants to be on. */
export const fromBlacklist = ({ complements }: NounPhrase): boolean =>
  complements
    .flatMap(c => [c, ...c.phrase.complements])
    .some(
      c =>
        c.preposition === 'from' &&
        (/^(?:blacklist|watchlist)$/.test(c.phrase.lemma) ||
          (c.phrase.lemma === 'list' &&
            [...c.phrase.modifiers, ...wordsBehind(c.phrase)].some(w => FEARED_LISTS.test(w))))
    )

const FEARED_LISTS =
  /^(?:sanctions?|terrors?|terrorism|terrorists?|black|grey|gray|blacklist|risk|high-risk|watch|sponsors?|enemies)$/

const wordsBehind = (phrase: NounPhrase): string[] =>
  phrase.complements.flatMap(c => [...c.phrase.modifiers, c.phrase.lemma, ...wordsBehind(c.phrase)])
