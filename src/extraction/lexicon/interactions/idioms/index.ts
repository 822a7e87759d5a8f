import type { RootLexicon } from '../frame.js'
import { accuseIdioms } from './accuse.js'
import { agreeIdioms } from './agree.js'
import { aidIdioms } from './aid.js'
import { assaultIdioms } from './assault.js'
import { coerceIdioms } from './coerce.js'
import { concedeIdioms } from './concede.js'
import { consultIdioms } from './consult.js'
import { cooperateIdioms } from './cooperate.js'
import { mobilizeIdioms } from './mobilize.js'
import { protestIdioms } from './protest.js'
import { rejectIdioms } from './reject.js'
import { requestIdioms } from './request.js'
import { retreatIdioms } from './retreat.js'
import { sanctionIdioms } from './sanction.js'
import { supportIdioms } from './support.js'
import { threatenIdioms } from './threaten.js'

/** Set phrases of every root: their verb alone ("pull", "throw", "take") says nothing. */
export const IDIOMS: readonly RootLexicon[] = [
  sanctionIdioms,
  mobilizeIdioms,
  coerceIdioms,
  assaultIdioms,
  accuseIdioms,
  rejectIdioms,
  threatenIdioms,
  protestIdioms,
  concedeIdioms,
  retreatIdioms,
  cooperateIdioms,
  aidIdioms,
  consultIdioms,
  supportIdioms,
  agreeIdioms,
  requestIdioms
]
