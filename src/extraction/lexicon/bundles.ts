import { wordSet } from './word-set.js'

/* Nouns that say little of what they stand for. */

/** Nouns that only count or bundle what stands after "of": "a series of attacks", "dozens of prisoners". */
export const BUNDLES = wordSet(
  'first last latest much all few quarter series number round dozen hundred thousand million package batch group set wave spate range part lot majority kind sort form piece couple handful string slew flurry act total pair tonne ton barrage raft list rest half third portion some most many several plenty majority message cable telegram word expression note show gesture letter tranche instalment installment amount quantity volume consignment one array host cargo shipment consignment delivery truckload planeload shipload box bag sack kilo kilogram litre crate worth'
)

/** Nouns that say less than the noun before them: "ceasefire agreement", "peacekeeping force". */
export const GENERAL_NOUNS = wordSet(
  'agreement force mission operation effort package delivery shipment program programme'
)
