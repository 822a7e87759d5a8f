import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import type { Token } from '../document.js'
import { doersIn } from './actors.js'

/** Nouns whose "that" clause is what somebody is accused of: "the accusation that Harad was meddling". */
const CHARGE_NOUNS = new Set(
  'accusation allegation charge claim assertion suspicion complaint criticism suggestion perception impression notion fear rumour rumor'.split(
    ' '
  )
)

const BARE_CHARGES = /^(?:accusation|allegation|claim|charge|suspicion|rumour|rumor)$/

/** The charge that a clause spells out, with who makes it; null for all other clauses. */
export function chargedBy(
  clause: Clause,
  analysis: SentenceAnalysis,
  tokens: readonly Token[]
): { readonly noun: NounPhrase; readonly by: readonly ActorRef[] } | null {
  const top = topOf(clause, analysis)
  const from = top.subject?.first ?? top.verb.first
  // "dismissed accusations | it is arming Harad"
  const bare = analysis.phrases.find(x => x.last === from && BARE_CHARGES.test(x.lemma))
  if (bare) return { noun: bare, by: bare.owners.filter(r => r.side !== null) }
  if (tokens[from - 1]?.lower !== 'that') return null // most clauses are no charge
  const noun = analysis.phrases.find(
    x => CHARGE_NOUNS.has(x.lemma) && tokens[x.last]?.lower === 'that' && x.last + 1 === from
  )
  return noun ? { noun, by: noun.owners.filter(r => r.side !== null) } : behindAuthor(from, analysis, tokens)
}

/** "allegations | by the president of Gondor | that Harad was meddling". */
function behindAuthor(
  from: number,
  analysis: SentenceAnalysis,
  tokens: readonly Token[]
): { readonly noun: NounPhrase; readonly by: readonly ActorRef[] } | null {
  for (const noun of analysis.phrases) {
    if (!CHARGE_NOUNS.has(noun.lemma)) continue
    const author = noun.complements.find(
      c => (c.preposition === 'by' || c.preposition === 'from' || c.preposition === 'of') && c.phrase.last + 1 === from
    )
    if (author && tokens[author.phrase.last]?.lower === 'that') return { noun, by: doersIn(author.phrase) }
  }
  return null
}

/** The clause an infinitive hangs on, up to the one with a subject of its own. */
function topOf(clause: Clause, analysis: SentenceAnalysis): Clause {
  let top = clause
  for (let guard = 0; top.relation === 'INFINITIVE' && top.outer !== null && guard < 5; guard++)
    top = analysis.clauses[top.outer] ?? top
  return top
}
