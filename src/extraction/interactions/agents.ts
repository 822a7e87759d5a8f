import type { ActorRef, Clause, Oblique } from '../clauses/types.js'
import type { Token } from '../document.js'
import { doersIn } from './actors.js'
import { lexicon } from './compile.js'

/** The agent of a passive; not who stands behind a deed on the way: "was filed over the violations by Harad". */
export function agentOf({ verb, obliques }: Clause): Oblique | undefined {
  const at = obliques.findIndex(o => o.preposition === 'by' && !isManner(o))
  const before = obliques[at - 1]
  // "was hit with sanctions | by Gondor"
  const means =
    before?.preposition === 'with' &&
    /^(?:hit|target|punish|threaten|slap|meet|greet|present|supply|provide)$/.test(verb.lemma)
  return before &&
    !means &&
    (lexicon.nouns.has(before.phrase.lemma) || /^(?:violation|breach|act|action)$/.test(before.phrase.lemma))
    ? undefined
    : obliques[at]
}

/** Who does what a clause tells: its subject, or in the passive its agent. */
export const doersOfClause = (clause: Clause): ActorRef[] =>
  doersIn(clause.verb.passive ? (agentOf(clause)?.phrase ?? null) : clause.subject)

/** "was deported by mistake", "were flown home by plane": how, and nobody. */
const isManner = ({ phrase: { lemma, modifiers, owners } }: Oblique): boolean =>
  modifiers.length === 0 &&
  owners.length === 0 &&
  /^(?:mistake|accident|error|force|air|sea|land|plane|ship|train|bus|boat|road|rail|night|chance|surprise|way|law|decree|proxy|lot|then|now|phone|telephone|letter)$/.test(
    lemma
  )

/** "were arrested | and their boats seized by the navy of Harad": the first clause has the agent of the second. */
export function agentBehind(next: Clause | undefined, { verb }: Clause, tokens: readonly Token[]): Oblique | undefined {
  const first = next?.subject?.first ?? -1
  const joined = next?.relation === 'REDUCED' && first === verb.last + 1 && tokens[verb.last]?.lower === 'and'
  return joined ? agentOf(next) : undefined
}
