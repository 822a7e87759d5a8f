import { wordSet } from './word-set.js'

/* Nouns with an infinitive that say what somebody orders, resolves or means to do. */

/** Nouns with an infinitive that say what their owner did: "Gondor's order to close". */
export const ORDERS = wordSet('order decision decree move')

/** Nouns with an infinitive that say what their owner means to do or not to do: "Gondor's refusal to". */
export const RESOLVES = wordSet(
  'refusal failure readiness willingness reluctance offer promise pledge vow commitment undertaking agreement proposal'
)

/** What somebody means, or is able, to do himself; who accepts an invitation to visit is not who asks. */
export const INTENDED = wordSet(
  'decision plan attempt effort bid move pledge promise threat vow offer refusal failure readiness willingness unwillingness reluctance right desire wish intention push drive campaign agreement proposal commitment order decree resolve ability capacity capability determination struggle initiative bill law legislation scheme aim ambition goal need obligation duty intent request demand resolution policy strategy announcement chance opportunity hope eagerness consent tendency approach project preparation fight quest battle'
)
