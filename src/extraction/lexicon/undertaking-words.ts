import { wordTable } from '../../domain/word-table.js'

/** Words for what parties undertake, settle between them or do for one another, as data. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Verbs that commit: what follows ("agreed to …", "pledged to …") is an undertaking where several parties say it together. */
export const UNDERTAKING_VERBS = set(
  'agree pledge vow promise commit undertake decide resolve reaffirm reiterate affirm settle'
)
/** With a noun: "reaffirmed their commitment to", "expressed their resolve to". */
export const COMMITMENT_NOUNS = set(
  'commitment goal pledge resolve determination intention need support principle objective position vow readiness aim'
)
/** "will establish a joint body": verbs and what they found. */
export const FOUNDING_VERBS = set('establish create launch form open inaugurate found institute')
export const FOUNDED = set(
  'body committee commission council mechanism group taskforce force hotline fund channel forum centre center secretariat consultation dialogue platform partnership zone corridor alliance network initiative confederation federation bloc union'
)
/** What parties "will" do together according to their statement. */
export const JOINT_VERBS = set(
  'link align recognise recognize lift remove ease exchange invest launch pool reduce cut drop end waive open build hold jointly-hold strengthen deepen expand enhance boost promote coordinate increase share develop respond resume restore accelerate cooperate collaborate'
)

/** What one side does for another when it keeps its word: "agreed to lend Rohan …", "will supply Gondor with …". */
export const PROVIDING_VERBS = set('lend loan supply provide give send sell grant donate deliver transfer finance fund')
/** What it may promise besides: "agreed to normalise ties with Rohan". */
export const COOPERATIVE_VERBS = set(
  'buy purchase import export build help support restore normalise normalize establish re-establish resume reopen open accept take train pay invest cooperate work share return host allow deepen boost strengthen expand exempt lift waive release free restructure forgive write swap exchange'
)

/** Two sides that do this have come to terms, though no word says so: verb and what it is done to. */
export const SETTLING = wordTable<ReadonlySet<string>>({
  settle: set('dispute row quarrel border claim case'),
  resolve: set('dispute row quarrel'),
  end: set('dispute row feud standoff'),
  make: set('peace'),
  bury: set('hatchet'),
  restore: set('relation tie'),
  establish: set('relation tie'),
  normalise: set('relation tie'),
  normalize: set('relation tie'),
  demarcate: set('border frontier boundary'),
  delimit: set('border frontier boundary'),
  upgrade: set('relation tie relationship partnership'),
  elevate: set('relation tie relationship partnership')
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
