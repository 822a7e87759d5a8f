import type { NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import type { Reality } from '../../reality/kinds.js'
import type { PhraseRole } from '../../events/roles.js'

const TURNING_DOWN = /^(?:reject|decline|refuse|rebuff|spurn|dismiss|ignore|snub)$/
const OFFERED = /^(?:offer|proposal|invitation|call|request|suggestion|demand|appeal|idea|bid|push)$/

/** "rejected Rohan's offer of talks", "an invitation to a summit was turned down": whoever does so refuses the meeting. */
export function turnedDown(offer: NounPhrase, { clauses }: SentenceAnalysis): boolean {
  if (!OFFERED.test(offer.lemma)) return false
  return clauses.some(({ verb, objects, subject }) => {
    const what = verb.passive ? (subject ? [subject] : []) : objects
    const turns = TURNING_DOWN.test(verb.lemma) || (/^turn$/.test(verb.lemma) && verb.particle === 'down')
    return turns && !verb.negated && what.some(o => o.first === offer.first)
  })
}

/** Words with "to" that say how somebody stands to a meeting that nobody has agreed on. */
const STANCES: ReadonlyMap<string, Reality> = new Map([
  ...['open', 'closer', 'close', 'receptive', 'amenable', 'favourable', 'favorable'].map(
    word => [word, 'PROPOSED'] as const
  ),
  ...['opposed', 'averse', 'hostile'].map(word => [word, 'REFUSED'] as const),
  ...['committed'].map(word => [word, 'PLANNED'] as const)
])

/** "is open to talks", "edged closer to a summit", "is preparing for talks", "has yet to agree to talks": how open it is whether they meet. */
export function stanceTo(
  phrase: NounPhrase,
  { role, clause, preposition }: PhraseRole,
  opener: string | null,
  { words, sentence }: SentenceAnalysis
): Reality | null {
  if (role !== 'OBLIQUE') return null
  const link = opener ?? preposition
  if (link === 'for' && /^(?:prepare|gear|brace|ready)$/.test(clause.verb.lemma))
    return clause.verb.tense === 'PAST' && !clause.verb.progressive ? null : 'PLANNED'
  if (link !== 'to') return null
  const at = phrase.first - sentence.firstToken
  if (/^yet to agree to\b/i.test(words.slice(Math.max(0, at - 4), at).join(' '))) return 'PROPOSED'
  return STANCES.get((words[at - 2] ?? '').toLowerCase()) ?? null
}
