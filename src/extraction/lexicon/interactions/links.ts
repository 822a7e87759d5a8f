import { wordSet } from '../word-set.js'

/** What goes on between two sides, to the good of both. */
export const LINKS = wordSet(
  'flight link route train ferry bus service line crossing border frontier trade commerce turnover traffic cooperation co-operation collaboration exchange investment connection pipeline railway hotline channel road bridge'
)
/** How two sides stand to each other. */
export const TIES = wordSet('tie relation relationship')
/** What becomes of links and ties for the better: "flights between Gondor and Harad resumed", "were reopened". */
export const GROWING = wordSet(
  'resume restart restore re-establish reestablish reopen re-open open launch inaugurate grow increase rise expand deepen strengthen improve warm double triple boom flourish jump surge soar climb upgrade elevate normalise normalize mend repair revive rebuild thaw'
)
/** The same as a noun: "the reopening of the border between them". */
export const GROWTH = wordSet(
  'resumption restart restoration reopening re-opening launch inauguration growth expansion deepening strengthening improvement warming upgrade upgrading normalisation normalization revival renewal'
)
/** By these verbs it is only wanted, doubted or still to come. */
export const WANTING = wordSet(
  'urge demand seek propose discuss want oppose reject block delay postpone suspend call ask consider await expect hope plan fear doubt negotiate talk aim'
)
