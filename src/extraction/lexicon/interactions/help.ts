import { wordSet } from '../word-set.js'
import { nounsOf } from './nouns.js'

/** Who is sent to help, and acts for nobody but himself when he says or wants something. */
export const SENT_TO_HELP = wordSet(
  'rescuer firefighter fireman instructor trainer medic paramedic doctor nurse surgeon engineer technician scientist specialist detective investigator deminer sapper veterinarian teacher team crew rescue hospital brigade bomber lifeguard diver physician epidemiologist volunteer mission police customs'
)
/** What is given to help. */
export const GIVEN_AS_HELP = nounsOf(
  ['HELP'],
  'tranche cargo delivery load parcel contribution gift deposit funding cheque check credit grant loan line initiative scheme programme project fund'
)
