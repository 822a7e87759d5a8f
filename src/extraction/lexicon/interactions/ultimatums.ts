import { wordSet } from '../word-set.js'

/** What stands behind "or" where who does not obey will be harmed: "to leave or face war". */
export const OR_ELSE = wordSet('else face suffer expect regret die')

/** The same behind "or be". */
export const OR_BE = wordSet(
  'killed shot attacked punished destroyed annihilated arrested bombed crushed shelled executed expelled evicted deported jailed fined'
)
