import type { ActorRef, Clause, NounPhrase } from '../clauses/types.js'
import type { Token } from '../document.js'
import { placeBehindAll } from './aimed-at.js'

const VOTES = /^(?:election|vote|poll|referendum|ballot|runoff|plebiscite|voting)$/
const VIRTUES =
  /^(?:free|fair|legitimate|democratic|transparent|credible|competitive|genuine|valid|inclusive|honest|lawful)$/
const SPOILING = /^(?:mar|rig|steal|manipulate|falsify|taint|overshadow|flaw|engineer)$/
const HELD_UNDER = /^(?:pressure|threat|intimidation|duress|coercion|repression)$/
const REACH = 8

/** "The vote in Harad was neither free nor fair", "Harad's election was held under pressure": whose vote somebody finds fault with. */
export function unfairVoteOf(clause: Clause, tokens: readonly Token[]): readonly ActorRef[] {
  const { subject, verb, obliques } = clause
  if (!subject || !VOTES.test(subject.lemma) || clause.question) return []
  const spoilt = verb.passive && !verb.negated && SPOILING.test(verb.lemma)
  const pressed =
    verb.lemma === 'hold' &&
    !verb.negated &&
    obliques.some(o => o.preposition === 'under' && HELD_UNDER.test(o.phrase.lemma))
  return spoilt || pressed || lacksVirtue(clause, tokens) ? voters(subject) : []
}

function lacksVirtue({ verb, sentence }: Clause, tokens: readonly Token[]): boolean {
  if (!/^(?:be|consider|call|regard|deem|describe|meet)$/.test(verb.lemma)) return false
  let denied = verb.negated
  for (let i = verb.last; i < Math.min(verb.last + REACH, sentence.lastToken); i++) {
    const { lower } = tokens[i]!
    if (lower === 'neither' || lower === 'not') denied = true
    if (/^(?:unfair|undemocratic|rigged|fraudulent|flawed|illegitimate|sham)$/.test(lower)) return !verb.negated
    if (VIRTUES.test(lower)) return denied
  }
  return false
}

const voters = (vote: NounPhrase): readonly ActorRef[] => {
  const owners = vote.owners.filter(r => r.side?.startsWith('country:'))
  return owners.length > 0 ? owners : placeBehindAll(vote)
}
