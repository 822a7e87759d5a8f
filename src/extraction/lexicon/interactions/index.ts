import { accuse } from './accuse.js'
import { agree } from './agree.js'
import { aid } from './aid.js'
import { assault } from './assault.js'
import { coerce } from './coerce.js'
import { concede } from './concede.js'
import { consult } from './consult.js'
import { cooperate } from './cooperate.js'
import type { RootLexicon } from './frame.js'
import { IDIOMS } from './idioms/index.js'
import { mobilize } from './mobilize.js'
import { protest } from './protest.js'
import { reject } from './reject.js'
import { request } from './request.js'
import { retreat } from './retreat.js'
import { sanction } from './sanction.js'
import { support } from './support.js'
import { threaten } from './threaten.js'

/** Every root with its frames; where two frames fit equally well, the earlier root wins. */
export const INTERACTION_LEXICON: readonly RootLexicon[] = [
  threaten,
  sanction,
  retreat,
  concede,
  protest,
  aid,
  cooperate,
  mobilize,
  assault,
  coerce,
  reject,
  request,
  accuse,
  support,
  consult,
  agree,
  ...IDIOMS
]
