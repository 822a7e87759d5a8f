import type { NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import { NEGATED, type Reality } from '../../reality/kinds.js'
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

/** Words that say how somebody stands to a meeting that nobody has agreed on, with the preposition before the meeting. */
const STANCES: ReadonlyMap<string, Reality> = new Map([
  ...['open to', 'closer to', 'close to', 'receptive to', 'amenable to', 'favourable to', 'favorable to'].map(
    word => [word, 'PROPOSED'] as const
  ),
  ...['ready for', 'prepared for', 'eager for', 'ripe for', 'room for', 'keen on', 'interest in', 'interested in'].map(
    word => [word, 'PROPOSED'] as const
  ),
  ...['opposed to', 'averse to', 'hostile to'].map(word => [word, 'REFUSED'] as const),
  ['committed to', 'PLANNED']
])

/** "is open to talks", "is ready for talks", "edged closer to a summit", "is preparing for talks", "has yet to agree to talks": how open it is whether they meet. */
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
  // "invited Brand to the summit in Umbar": whether he came or not, it was to come
  if (link === 'to' && clause.verb.lemma === 'invite' && !clause.verb.negated) return 'PLANNED'
  // "officials are working on a meeting"
  if (link === 'on' && clause.verb.lemma === 'work') return 'PROPOSED'
  const at = phrase.first - sentence.firstToken
  if (/^yet to agree to\b/i.test(words.slice(Math.max(0, at - 4), at).join(' '))) return 'PROPOSED'
  const stance = STANCES.get(`${(words[at - 2] ?? '').toLowerCase()} ${link}`)
  if (!stance) return null
  // "is not open to talks", "has no interest in a summit"
  return clause.verb.negated || /^(?:no|little)$/i.test(words[at - 3] ?? '') ? NEGATED[stance] : stance
}
