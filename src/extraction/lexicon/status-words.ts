import { wordTable } from '../../domain/word-table.js'
import { wordSet } from './word-set.js'

/** Words that decide whether something happened, is planned, is only proposed, or was refused. */
/** Verbs and adjectives that govern "to meet", "meeting": what they make of the event. Particles are joined: `rule out`. */
export const GOVERNORS = {
  planned: wordSet(
    'plan intend expect set due schedule slate prepare arrange agree decide promise pledge vow commit aim poise book accept announce likely sure certain bound determine undertake gear look confirm plot mean suppose reschedule finalise finalize'
  ),
  proposed: wordSet(
    'want hope offer propose seek ask urge call invite suggest consider mull request push ready willing open demand try wish like keen eager press need recommend favor favour support back plead appeal encourage able free desire ponder weigh float dream imagine envisage envision picture simulate posit advise expect-to tell order help allow'
  ),
  refused: wordSet('refuse decline reject unwilling oppose reluctant resist veto snub spurn rebuff'),
  cancelled: wordSet('cancel scrap abandon axe scuttle ditch'),
  postponed: wordSet('postpone delay defer suspend shelve'),
  denied: wordSet('deny fail avoid prevent stop unable dispute rule forget'),
  /** They say nothing of their own: "came to meet" is as real as the coming. */
  transparent: wordSet(
    'come go travel fly jet cross stop transit arrive reach head continue begin start resume manage return gather meet sit use attend visit convene proceed help be have keep finish complete join leave stay enter depart decision move success send dispatch vote credit rush hasten hurry prompt cause lead force compel drive spur provoke choose opt'
  )
} as const

/** Plans that last: what stands in them "after …" lies as far ahead, while one decides or promises after what is over. */
export const LASTING_PLANS: ReadonlySet<string> = wordSet('plan intend expect set due schedule slate aim poise gear')

export const PARTICLE_GOVERNORS = wordTable<keyof typeof GOVERNORS>({
  'rule out': 'refused',
  'call off': 'cancelled',
  'pull out': 'cancelled',
  'put off': 'postponed',
  'push back': 'postponed',
  'back out': 'cancelled',
  'turn down': 'refused',
  'hold off': 'postponed',
  'set up': 'planned',
  'end up': 'transparent'
})

/** Adjectives before the noun: "a planned summit", "the proposed talks". */
export const MODIFIERS = {
  planned: wordSet('planned upcoming forthcoming scheduled coming next future expected looming impending anticipated'),
  proposed: wordSet(
    'proposed possible potential would-be prospective suggested hoped-for mooted face-to-face-possible'
  ),
  cancelled: wordSet('cancelled canceled aborted scrapped abandoned'),
  postponed: wordSet('postponed delayed deferred'),
  held: wordSet('last recent previous past earlier latest ill-fated failed concluded historic')
} as const

/** What a verb makes of a meeting or an agreement that is its object or passive subject. */
export const HANDLING = wordTable<keyof typeof GOVERNORS | 'held'>({
  cancel: 'cancelled',
  scrap: 'cancelled',
  'call off': 'cancelled',
  abandon: 'cancelled',
  axe: 'cancelled',
  boycott: 'refused',
  skip: 'refused',
  postpone: 'postponed',
  delay: 'postponed',
  defer: 'postponed',
  'put off': 'postponed',
  'push back': 'postponed',
  'put back': 'postponed',
  reschedule: 'postponed',
  suspend: 'postponed',
  shelve: 'postponed',
  ditch: 'cancelled',
  propose: 'proposed',
  suggest: 'proposed',
  seek: 'proposed',
  demand: 'proposed',
  request: 'proposed',
  offer: 'proposed',
  want: 'proposed',
  consider: 'proposed',
  urge: 'proposed',
  mull: 'proposed',
  float: 'proposed',
  need: 'proposed',
  push: 'proposed',
  reject: 'refused',
  refuse: 'refused',
  decline: 'refused',
  'rule out': 'refused',
  oppose: 'refused',
  deny: 'denied',
  'turn down': 'refused',
  plan: 'planned',
  set: 'planned',
  slate: 'planned',
  schedule: 'planned',
  arrange: 'planned',
  prepare: 'planned',
  expect: 'planned',
  announce: 'planned',
  accept: 'planned',
  await: 'planned',
  anticipate: 'planned',
  'set up': 'planned',
  organise: 'planned',
  organize: 'planned'
})

/** Nouns that make what hangs on them by "of", "for", "to" or "about" no more than a prospect. */
export const PROSPECTS: ReadonlySet<string> = wordSet(
  'importance significance necessity urgency prospect possibility hope idea offer plan call proposal invitation request chance likelihood bid push appeal need demand suggestion willingness readiness desire preparation condition date venue groundwork path way policy agenda holding'
)
