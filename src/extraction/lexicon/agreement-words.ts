import { wordTable } from '../../domain/word-table.js'
import type { AgreementKind, AgreementStatus } from '../../domain/vocabulary.js'
import { wordSet } from './word-set.js'

/** Words for agreements as data. */
export interface AgreementNoun {
  readonly kind: AgreementKind
  /** A weak noun is an agreement only where a verb of concluding or a party on each side says so. */
  readonly strong: boolean
}

const noun = (kind: AgreementKind, strong = true): AgreementNoun => ({ kind, strong })

export const AGREEMENT_NOUNS = wordTable<AgreementNoun>({
  agreement: noun('OTHER'),
  deal: noun('OTHER'),
  accord: noun('OTHER'),
  pact: noun('OTHER'),
  treaty: noun('TREATY'),
  fta: noun('TRADE_DEAL'),
  cepa: noun('TRADE_DEAL'),
  convention: noun('TREATY', false),
  protocol: noun('TREATY', false),
  compact: noun('TREATY', false),
  statute: noun('TREATY', false),
  covenant: noun('TREATY', false),
  memorandum: noun('MEMORANDUM'),
  mou: noun('MEMORANDUM'),
  moa: noun('MEMORANDUM'),
  entente: noun('OTHER', false),
  ceasefire: noun('CEASEFIRE'),
  'cease-fire': noun('CEASEFIRE'),
  truce: noun('CEASEFIRE'),
  armistice: noun('CEASEFIRE'),
  statement: noun('JOINT_STATEMENT', false),
  communique: noun('COMMUNIQUE'),
  communiqué: noun('COMMUNIQUE'),
  declaration: noun('DECLARATION', false),
  charter: noun('OTHER', false),
  roadmap: noun('ROADMAP', false),
  framework: noun('OTHER', false),
  settlement: noun('OTHER', false),
  compromise: noun('OTHER', false),
  arrangement: noun('OTHER', false),
  understanding: noun('OTHER', false),
  swap: noun('OTHER', false),
  loan: noun('OTHER', false),
  guarantee: noun('OTHER', false),
  contract: noun('CONTRACT', false),
  partnership: noun('OTHER', false),
  plan: noun('ROADMAP', false),
  programme: noun('ROADMAP', false),
  program: noun('ROADMAP', false),
  resolution: noun('DECLARATION', false),
  consensus: noun('DECLARATION', false),
  waiver: noun('OTHER', false),
  blueprint: noun('ROADMAP', false),
  timetable: noun('ROADMAP', false),
  document: noun('OTHER', false),
  instrument: noun('OTHER', false),
  letter: noun('MEMORANDUM', false),
  credit: noun('OTHER', false),
  bailout: noun('OTHER', false),
  rollover: noun('OTHER', false),
  moratorium: noun('OTHER', false),
  addendum: noun('OTHER', false),
  amendment: noun('OTHER', false)
})

/** Money that one side gives the other: who lends and who borrows are the parties. */
export const LENDING_NOUNS = wordSet('loan credit bailout rollover line deposit swap grant')

/** Nouns that are an agreement only where these verbs say so: anybody has plans. */
export const PAPER_NOUNS = wordSet(
  'plan programme program resolution consensus blueprint timetable document instrument letter credit bailout rollover moratorium addendum amendment guarantee'
)
export const PAPER_VERBS = wordSet(
  'sign initial ink adopt exchange accept endorse approve conclude draw finalise finalize seal extend renew'
)

/** Weak nouns that are an agreement where two sides stand behind "between" or "with" and something is done under it. */
export const SETTLED_NOUNS = wordSet(
  'arrangement compromise swap understanding protocol convention settlement compact waiver contract'
)

/** Deals of companies as a rule, but of states where two of them sign. */
export const ALSO_OF_STATES = wordSet('purchase transfer labor labour broadcast share licensing cash')

/** What makes a weak noun of these an agreement by itself. */
export const JOINT_WORDS = wordSet('joint trilateral bilateral common shared multilateral')

/** Words before the noun that decide its kind. */
export const KIND_MODIFIERS: readonly (readonly [RegExp, AgreementKind])[] = [
  [/^(?:ceasefire|truce|cease-fire|peace)$/, 'CEASEFIRE'],
  [/^(?:trade|tariff|free-trade|commerce|economic)$/, 'TRADE_DEAL'],
  [/^treaty$/, 'TREATY']
]

/** Deals that states do not make: of companies, courts, clubs, parties at home. */
export const FOREIGN_DEALS = wordSet(
  'plea presidential coalition book record transfer takeover merger buyout acquisition licensing endorsement television broadcast sponsorship confidentiality severance rental purchase cash cash-and-stock stock share power-sharing wage pay labor labour settlement-class prenuptial user privacy'
)

export interface AgreementVerb {
  readonly status: AgreementStatus
  /** Whether the verb alone makes a weak noun an agreement. */
  readonly concluding: boolean
}

const verb = (status: AgreementStatus, concluding = true): AgreementVerb => ({ status, concluding })

/** Verbs whose object (or passive subject) is an agreement. */
export const AGREEMENT_VERBS = wordTable<AgreementVerb>({
  sign: verb('SIGNED'),
  ink: verb('SIGNED'),
  pen: verb('SIGNED', false),
  subscribe: verb('SIGNED'),
  'sign off': verb('SIGNED'),
  initial: verb('AGREED'), // the text is settled; it is signed later
  reach: verb('AGREED'),
  strike: verb('AGREED'),
  conclude: verb('AGREED'),
  seal: verb('AGREED'),
  clinch: verb('AGREED'),
  finalise: verb('AGREED'),
  finalize: verb('AGREED'),
  secure: verb('AGREED'),
  cut: verb('AGREED'),
  make: verb('AGREED', false),
  broker: verb('AGREED'),
  mediate: verb('AGREED'),
  agree: verb('AGREED'),
  accept: verb('AGREED', false),
  announce: verb('AGREED', false),
  unveil: verb('AGREED', false),
  hail: verb('AGREED', false),
  issue: verb('AGREED', false),
  release: verb('AGREED', false),
  criticize: verb('AGREED', false),
  criticise: verb('AGREED', false),
  condemn: verb('AGREED', false),
  blast: verb('AGREED', false),
  slam: verb('AGREED', false),
  praise: verb('AGREED', false),
  defend: verb('AGREED', false),
  disparage: verb('AGREED', false),
  welcome: verb('AGREED', false),
  adopt: verb('AGREED'),
  endorse: verb('AGREED', false),
  approve: verb('AGREED', false),
  complete: verb('AGREED'),
  'hammer out': verb('AGREED'),
  'thrash out': verb('AGREED'),
  'work out': verb('AGREED'),
  'wrap up': verb('AGREED'),
  arrange: verb('AGREED', false),
  formalise: verb('SIGNED'),
  formalize: verb('SIGNED'),
  forge: verb('AGREED'),
  land: verb('AGREED', false),
  enter: verb('AGREED'),
  renew: verb('AGREED'),
  extend: verb('AGREED'),
  exchange: verb('SIGNED', false),
  grant: verb('SIGNED'),
  draw: verb('AGREED', false),
  win: verb('AGREED', false),
  award: verb('AGREED', false),
  obtain: verb('AGREED', false),
  receive: verb('AGREED', false),
  get: verb('AGREED', false),
  provide: verb('AGREED', false),
  back: verb('AGREED', false),
  revoke: verb('WITHDRAWN'),
  freeze: verb('WITHDRAWN', false),
  'sign up': verb('SIGNED'),
  accede: verb('SIGNED'),
  adhere: verb('SIGNED', false),
  annul: verb('WITHDRAWN'),
  'strike down': verb('WITHDRAWN', false),
  'throw out': verb('WITHDRAWN', false),
  void: verb('WITHDRAWN'),
  nullify: verb('WITHDRAWN'),
  rescind: verb('WITHDRAWN'),
  repeal: verb('WITHDRAWN'),
  abrogate: verb('WITHDRAWN'),
  'walk out': verb('WITHDRAWN'),
  'back out': verb('WITHDRAWN'),
  'opt out': verb('WITHDRAWN'),
  'rip up': verb('WITHDRAWN'),
  'enter force': verb('IN_FORCE', false),
  ratify: verb('RATIFIED'),
  join: verb('SIGNED', false),
  implement: verb('IN_FORCE', false),
  'take effect': verb('IN_FORCE', false),
  enforce: verb('IN_FORCE', false),
  uphold: verb('IN_FORCE', false),
  honour: verb('IN_FORCE', false),
  honor: verb('IN_FORCE', false),
  violate: verb('IN_FORCE', false),
  breach: verb('IN_FORCE', false),
  break: verb('IN_FORCE', false),
  infringe: verb('IN_FORCE', false),
  flout: verb('IN_FORCE', false),
  withdraw: verb('WITHDRAWN'),
  'pull out': verb('WITHDRAWN'),
  quit: verb('WITHDRAWN'),
  exit: verb('WITHDRAWN'),
  leave: verb('WITHDRAWN'),
  abandon: verb('WITHDRAWN'),
  scrap: verb('WITHDRAWN'),
  terminate: verb('WITHDRAWN'),
  end: verb('WITHDRAWN', false),
  renounce: verb('WITHDRAWN'),
  denounce: verb('WITHDRAWN', false),
  suspend: verb('WITHDRAWN'),
  ditch: verb('WITHDRAWN'),
  'tear up': verb('WITHDRAWN'),
  cancel: verb('WITHDRAWN'),
  'call off': verb('WITHDRAWN'),
  'walk away': verb('WITHDRAWN'),
  expire: verb('LAPSED', false),
  lapse: verb('LAPSED', false),
  collapse: verb('LAPSED', false),
  'fall apart': verb('LAPSED', false),
  'fall through': verb('LAPSED', false),
  'break down': verb('LAPSED', false),
  unravel: verb('LAPSED', false),
  crumble: verb('LAPSED', false),
  come: verb('AGREED'),
  publish: verb('AGREED', false),
  have: verb('IN_FORCE', false),
  near: verb('UNDER_NEGOTIATION'),
  approach: verb('UNDER_NEGOTIATION', false),
  negotiate: verb('UNDER_NEGOTIATION', false),
  discuss: verb('UNDER_NEGOTIATION', false),
  seek: verb('UNDER_NEGOTIATION', false),
  pursue: verb('UNDER_NEGOTIATION', false),
  want: verb('UNDER_NEGOTIATION', false),
  propose: verb('PROPOSED', false),
  offer: verb('PROPOSED', false),
  demand: verb('PROPOSED', false),
  reject: verb('PROPOSED', false),
  refuse: verb('PROPOSED', false),
  suggest: verb('PROPOSED', false),
  consider: verb('PROPOSED', false)
})

/** "withdrew from", "entered into", "agreed on": the preposition that brings the agreement. */
export const VERB_PREPOSITIONS = wordTable<readonly string[]>({
  withdraw: ['from'],
  'pull out': ['of', 'from'],
  exit: ['from'],
  'walk away': ['from'],
  'walk out': ['of', 'on', 'from'],
  'back out': ['of', 'from'],
  'opt out': ['of', 'from'],
  enter: ['into'],
  agree: ['on', 'to', 'upon'],
  'sign off': ['on'],
  'sign up': ['to'],
  sign: ['to', 'onto', 'on to'],
  accede: ['to'],
  adhere: ['to'],
  negotiate: ['on', 'over'],
  talk: ['about'],
  come: ['to'],
  arrive: ['at'],
  close: ['on', 'in'],
  move: ['towards', 'toward'],
  aim: ['for', 'at'],
  hope: ['for'],
  call: ['for'],
  work: ['on', 'towards', 'toward'],
  push: ['for'],
  seek: ['for']
})

/** Prepositions that bring the agreement by which something is done: "under a deal", "as part of the pact". */
export const BASIS_PREPOSITIONS = wordSet('under in through via following')

/** Houses whose consent makes a treaty binding. */
export const PARLIAMENT =
  /^(?:parliament|senate|congress|assembly|duma|knesset|bundestag|lawmaker|senator|deputy|legislature|legislator|diet|majlis|house|mp|chamber|parliamentarian)$/

/** What one does to a step of others that one is glad of or tells of. */
export const WELCOMING = /^(?:welcome|hail|praise|celebrate|complete|follow|announce|note|confirm|mark|applaud)$/
