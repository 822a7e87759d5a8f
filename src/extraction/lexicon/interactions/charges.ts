import { wordSet } from '../word-set.js'

/** What somebody is accused of, as a noun. */
export const CHARGE_NOUNS = {
  /** With a "that" clause: "the accusation that Harad was meddling". */
  spelt: wordSet(
    'accusation allegation charge claim assertion suspicion complaint criticism suggestion perception impression notion fear rumour rumor'
  ),
  /** Also where "that" is left out: "dismissed accusations it is arming Harad". */
  bare: wordSet('accusation allegation claim charge suspicion rumour rumor'),
  /** Behind what somebody is accused of: "accuses Harad of arming them, a charge Harad denies". */
  apposed: wordSet('charge claim accusation allegation assertion suggestion')
} as const

/** What is done to a charge by whom it is levelled at. */
export const DENYING = wordSet('deny reject dismiss dispute refute rebut contest challenge')

/** By which verbs a charge is called something, which whom it is levelled at does to turn it down. */
export const CALLING_CHARGES = wordSet('call describe term label brand deem characterise characterize')

/** By which verbs a charge is levelled, or only told. */
export const CHARGING = wordSet(
  'accuse allege claim say tell charge blame suspect report believe assert contend insist warn suggest'
)

/** What somebody wishes another to do, as a noun: "Gondor's demand that Harad withdraw". */
export const WISH_NOUNS = wordSet('demand insistence request requirement condition proposal call suggestion')
