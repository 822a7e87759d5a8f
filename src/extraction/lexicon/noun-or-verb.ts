import { UTTERANCES } from './meeting-words.js'
import { wordSet } from './word-set.js'

/*
 * Words of one spelling that are now a verb and now a noun or an adjective, and those by which the one is told from the
 * other. The rooms of `clauses/` that mend what the tagger took them for go by these.
 */

/** What somebody does and is told of by a noun of the same spelling: "condemned its missile launch". */
export const DEED_NOUNS = wordSet(
  'launch test strike attack raid visit assault exercise drill protest march vote bid move'
)
/** Verbs whose past is spelt like the bare form: "a mine run by". */
export const UNCHANGING = wordSet(
  'run cut hit put set shut quit beat come become burst cast cost hurt let read rid shed split spread thrust bid overrun'
)
/** Take a verb without an ending although they have none themselves. */
export const MANY_IN_ONE = wordSet(
  'police people public majority number couple pair half rest some youth staff team lot government'
)
/** Verbs after which "that" takes a bare form: "demanded that Harad end its raids". */
export const WISHING = wordSet('demand request ask insist urge propose recommend suggest require order')
/** What neighbours, rulers and visitors are called: "from neighbouring Rohan", "for ruling Gondor\'s left". */
export const DESCRIBING = wordSet(
  'neighbouring neighboring surrounding remaining leading ruling warring visiting opposing incoming outgoing emerging developing occupying invading participating competing rising resurgent existing wobbling following upcoming pending sprawling fledgling'
)
/** Nouns of intent that are verbs behind two who are joined: "Rohan and Gondor plan to sign". */
export const INTENDING = wordSet('plan pledge vow promise aim hope attempt move')
/** Verbs of a headline that are nouns elsewhere: "Rohan demands that". */
export const DEMANDING_OR_CLAIMING = wordSet('demands claims urges insists requests')
/** What is written to warn: "a statement warning Rohan that". */
export const WARNING_PAPERS = wordSet('statement letter note message resolution declaration report communique')
/** What is given out or known of words: "said in a statement released Tuesday that", "in a letter seen by reporters". */
export const GIVING_OUT = wordSet(
  'release issue publish broadcast air carry post deliver send write give see obtain circulate quote print read record date address distribute leak submit conduct translate report run cite share upload televise stream view put make hold attend host organise organize convene mark'
)
/** What people say or write something in: a participle behind it tells of the words, a verb before it of who says them. */
export const MEDIA_OF_SPEECH: ReadonlySet<string> = new Set([
  ...UTTERANCES,
  ...wordSet(
    'communiqué report document remark comment video recording paper declaration readout transcript survey review study dispatch essay op-ed commentary warning notice bulletin response reply conference rally ceremony hearing debate sermon event'
  )
])
/** What is said to go on meanwhile: "locked in a row, trading accusations". */
export const TRADING = wordSet('trading exchanging swapping raising killing wounding injuring')
/** What may be followed by a clause, or by a bare verb, without a word between. */
export const LETTING = wordSet(
  'let make help see hear watch have be want hope fear know think believe ensure wish demand insist propose recommend find show'
)
/** By which a visitor is received or spoken to: "told visiting Premier Quill". */
export const RECEIVING = wordSet(
  'told tells met meets hosted hosts received receives welcomed welcomes assured asked urged thanked greeted informed briefed'
)
/** What may be a working one: "a three-day working visit". */
export const WORKING_OCCASIONS = wordSet(
  'visit trip lunch dinner breakfast session meeting talks group groups level party parties paper papers relationship'
)
/** What is given in honour of a guest: "a dinner for visiting Premier Quill". */
export const HONOURS = wordSet('dinner lunch luncheon breakfast banquet reception ceremony welcome honour honor party')
/** Words a title of somebody of rank begins with. */
export const RANKS = wordSet(
  'President Premier Prime Chancellor King Queen Foreign Minister Vice Deputy Secretary Emir Sultan'
)
/** Who accompanies somebody: "the emir and accompanying delegation". */
export const COMPANY = wordSet('delegation delegations ministers officials entourage')
/** Before these, "close" is no verb: "agreed to close cooperation". */
export const CLOSE_BEFORE = wordSet(
  'cooperation coordination ties contact contacts relations collaboration consultation consultations partnership'
)
/** Left over or in force, before a noun: "the last remaining treaty". */
export const LASTING = wordSet('remaining existing standing pending outstanding')
/** How ties and tensions change, before a noun: "expanding cooperation". */
export const CHANGING = wordSet(
  'expanding growing deepening increasing rising widening continuing mounting escalating worsening'
)
/** Nouns in the plural that the tagger takes for verbs behind a name: "ignored Haradrian calls to". */
export const SAID_OR_DONE = wordSet(
  'calls demands claims threats attacks strikes raids dictates moves offers appeals requests protests bids attempts objections tests drills advances pledges promises help support aid'
)
/** The same behind "and": "sparked an outcry and calls for". */
export const OUTCRIES = wordSet('calls demands protests claims attacks strikes threats')
/** What goes on at a front, at the head of a sentence: "Fighting between". */
export const FIGHTING = wordSet('fighting shelling bombing shooting')
/** How ties can be: "closer ties between". */
export const CLOSER = wordSet('closer stronger better deeper warmer tighter')
/** What there are talks about, read as verbs behind "to": "brought to trade talks". */
export const TRADED_OVER = wordSet('trade border exchange')
/** To what somebody is taken: "took Harad to court". */
export const COME_TO = wordSet('court war power office justice task account')
/** By which somebody is or stays something: "remains committed to". */
export const LEFT_AS_THEY_ARE = wordSet('remain remains remained remaining stay stays stayed become becomes became')
/** What there is about trade or a border between states. */
export const NEGOTIATED = wordSet(
  'talks negotiations deal deals agreement agreements pact pacts summit meeting meetings discussions'
)
