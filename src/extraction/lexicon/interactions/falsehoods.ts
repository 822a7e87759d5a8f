import { wordSet } from '../word-set.js'

/** What somebody calls a charge that he denies: "That is a lie". */
export const FALSEHOODS = wordSet(
  'lie falsehood fabrication nonsense slander calumny fantasy fiction invention propaganda rubbish hoax myth smear disinformation misinformation libel absurdity distortion'
)
/** Of a denied charge there is none of these: "There is no truth in it". */
export const MERITS = wordSet('truth basis substance merit foundation evidence proof')
