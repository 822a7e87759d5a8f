import { wordSet } from './word-set.js'

/** What is concluded between states, by its name. */
export const PACTS = wordSet(
  'agreement deal accord pact treaty ceasefire truce memorandum protocol convention framework declaration arrangement'
)
/** What is done to such a paper by those who come to it. */
export const CONCLUDING = wordSet('sign conclude negotiate reach strike seal initial agree ratify')
/** What people come together for, and what is done to it by those who do. */
const GATHERINGS = wordSet(
  'talk meeting summit call negotiation consultation conference session dialogue discussion round'
)
const HOLDING = wordSet('hold host have convene conduct co-host attend chair')

/** Whether a verb tells of those who come to what a noun names: "signed" to a pact, "held" to talks. */
export const comeTo = (noun: string, verb: string): boolean =>
  (PACTS.has(noun) && CONCLUDING.has(verb)) || (GATHERINGS.has(noun) && HOLDING.has(verb))
export const isComeTo = (noun: string): boolean => PACTS.has(noun) || GATHERINGS.has(noun)

/** What is done to a paper, so that what stands before "that" is it: "the deal that it signed". */
export const HANDED = wordSet('sign conclude negotiate broker reach strike ratify seal initial')
/** What one state does to something that has been named before: "the sanctions that Rohan imposed". */
export const DONE_TO = wordSet(
  'sign conclude negotiate reach strike seal initial agree ratify impose launch propose make take back support send issue announce host hold lead buy sell offer adopt build fire use broker release publish approve seize occupy control annex arm fund finance supply levy slap deploy detain arrest deliver provide deny freeze withhold carry conduct stage wage introduce lift suspend cancel grant pledge promise donate transfer station export raise voice level file lodge seek request demand receive withdraw order accept reject refuse extend resume restore close open give show express place put inflict exchange hand tear break mount present submit pay lend owe fly ship train recruit capture cut erect enact draft table veto sponsor'
)
/** What nobody does without laying something on somebody. */
export const LAYING = wordSet('impose slap levy place put inflict wage mount')
/** After these, "that" tells what is claimed or feared. */
export const TOLD_BY_THAT = wordSet(
  'claim fear belief news report fact idea hope concern suggestion possibility allegation accusation statement view announcement sign evidence assurance condition demand message warning rumour rumor impression sense proof conclusion decision argument promise day time year moment'
)
