import { wordTable } from '../../domain/word-table.js'
import { nounsOf } from './interactions/nouns.js'
import { wordSet } from './word-set.js'

/** Words for what parties undertake, settle between them or do for one another, as data. */
/** Verbs that commit: what follows ("agreed to …", "pledged to …") is an undertaking where several parties say it together. */
export const UNDERTAKING_VERBS = wordSet(
  'agree pledge vow promise commit undertake decide resolve reaffirm reiterate affirm settle'
)
/** With a noun: "reaffirmed their commitment to", "expressed their resolve to". */
export const COMMITMENT_NOUNS = wordSet(
  'commitment goal pledge resolve determination intention need support principle objective position vow readiness aim'
)
/** "will establish a joint body": verbs and what they found. */
export const FOUNDING_VERBS = wordSet('establish create launch form open inaugurate found institute')
export const FOUNDED = wordSet(
  'body committee commission council mechanism group taskforce force hotline fund channel forum centre center secretariat consultation dialogue platform partnership zone corridor alliance network initiative confederation federation bloc union'
)
/** What parties "will" do together according to their statement. */
export const JOINT_VERBS = wordSet(
  'link align recognise recognize lift remove ease exchange invest launch pool reduce cut drop end waive open build hold jointly-hold strengthen deepen expand enhance boost promote coordinate increase share develop respond resume restore accelerate cooperate collaborate'
)

/** What one side does for another when it keeps its word: "agreed to lend Rohan …", "will supply Gondor with …". */
export const PROVIDING_VERBS = wordSet(
  'lend loan supply provide give send sell grant donate deliver transfer finance fund'
)
/** By which something passes into another's hands, whoever they are who promise it together. */
export const GIVING_VERBS = wordSet(
  'lend loan supply provide give sell grant donate deliver transfer hand return cede surrender extradite repatriate pay compensate'
)
/** What it may promise besides: "agreed to normalise ties with Rohan". */
export const COOPERATIVE_VERBS = wordSet(
  'buy purchase import export build help support restore normalise normalize establish re-establish resume reopen open accept take train pay invest cooperate work share return host allow deepen boost strengthen expand exempt lift waive release free restructure forgive write swap exchange hand extradite repatriate cede surrender compensate let'
)

/** By which it gives up what weighs on another: a promise where a day is told by which it is to be done. */
export const YIELDING_VERBS = wordSet('withdraw pull remove evacuate vacate hand surrender cede dismantle')
/** What it gives up: arms and ground, and not aid or an embassy. */
export const YIELDED = nounsOf(
  ['FORCES', 'ARMS', 'TERRITORY'],
  'settlement settler checkpoint blockade fence barrier mine'
)

/** By which it takes a burden off another's trade and people, and what it takes off. */
export const RELIEVING_VERBS = wordSet('lift ease waive remove scrap drop cut reduce lower suspend abolish end')
export const RELIEVED = wordSet(
  'sanction tariff duty levy surcharge restriction ban control curb embargo blockade quota barrier requirement fee charge toll visa'
)

/** Two sides that do this have come to terms, though no word says so: verb and what it is done to. */
export const SETTLING = wordTable<ReadonlySet<string>>({
  settle: wordSet('dispute row quarrel border claim case'),
  resolve: wordSet('dispute row quarrel'),
  end: wordSet('dispute row feud standoff'),
  make: wordSet('peace'),
  bury: wordSet('hatchet'),
  restore: wordSet('relation tie'),
  establish: wordSet('relation tie'),
  normalise: wordSet('relation tie'),
  normalize: wordSet('relation tie'),
  demarcate: wordSet('border frontier boundary'),
  delimit: wordSet('border frontier boundary'),
  upgrade: wordSet('relation tie relationship partnership'),
  elevate: wordSet('relation tie relationship partnership')
})

/** Words that couple two states before the noun: "the Franco-German treaty" (whose second word is a name), "inter-Korean". */
export const COUPLES = wordTable<readonly string[]>({
  franco: ['FR'],
  sino: ['CN'],
  russo: ['RU'],
  anglo: ['GB'],
  indo: ['IN'],
  greco: ['GR'],
  turco: ['TR'],
  italo: ['IT'],
  'inter-korean': ['KP', 'KR']
})
