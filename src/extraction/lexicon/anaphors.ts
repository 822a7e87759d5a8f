import { wordSet } from './word-set.js'

/** What a state has one of and acts through: named without its country it is that of the one in focus. */
export const HOUSES = wordSet(
  'ministry government administration office presidency embassy army military navy cabinet leadership junta regime parliament chancellery mission consulate'
)

/** One person who acts for a state or body. */
export const HOLDERS = wordSet(
  'president premier chancellor minister leader king queen emir sultan monarch secretary spokesman spokeswoman spokesperson envoy ambassador diplomat official negotiator chief adviser advisor commander general representative commissioner head ruler delegate mediator counterpart statesman'
)

/** Several people who act for a state or body; each with the heads of those whom it may mean once more. */
export const MEMBERS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    minister: 'minister chief diplomat',
    leader: 'leader head president premier chief ruler monarch',
    head: 'head leader president',
    diplomat: 'diplomat minister envoy ambassador official negotiator',
    envoy: 'envoy ambassador diplomat negotiator representative',
    ambassador: 'ambassador envoy diplomat',
    official: 'official diplomat negotiator',
    negotiator: 'negotiator delegate envoy official diplomat',
    delegate: 'delegate representative minister envoy diplomat official',
    president: 'president',
    ruler: 'ruler leader general',
    general: 'general ruler leader'
  }).map(([noun, fitting]) => [noun, wordSet(fitting)])
)

/** Those who stand for the rulers of a state, without its name. */
export const RULING = wordSet('authority official leader ruler general diplomat')

/** Words for a state that is in focus. */
export const STATE_WORDS = wordSet('country nation state kingdom republic emirate sultanate neighbour neighbor')

/** Words for several states that are in focus. */
export const STATES_WORDS = wordSet(
  'country nation state neighbour neighbor government junta ally partner side power regime kingdom republic'
)

/** Papers in which somebody speaks. */
export const PAPERS = wordSet(
  'statement communique communiqué declaration letter note resolution readout release document text paper report'
)

/** What goes on and what is made: nobody that a pronoun for people or states could mean. */
export const MATTERS = wordSet(
  'talk meeting session summit visit trip conference ceremony statement document paper plan deal agreement speech move decision announcement step lorry truck road train building hall hotel day week month year night hour price share market storm rain flood quake earthquake vote election result figure number crisis dispute row quarrel conflict war fighting clash attack raid strike test launch border crossing bridge island area region'
)

/** Bodies that are nobody's by name and that "it" may mean. */
export const COMPANIES = wordSet(
  'company bank firm court club university channel newspaper airline hospital agency party union team charity group organisation organization foundation institute magazine network broadcaster operator maker school church committee commission council panel board tribunal bloc alliance force militia movement association federation'
)

/** Before a noun it only tells what its sort is, and makes no other of it. */
export const DESCRIBING = wordSet(
  'the both these those two three four foreign prime defence defense interior state federal central national presidential military transitional ruling senior top new joint final powerful regional western european african asian arab gulf balkan baltic nordic sahel latin american islamic islamist communist socialist conservative nationalist military-led led backed small tiny large vast poor rich oil-rich landlocked neighbouring neighboring coup ministry government same whole veteran young old year member nation strong long longtime newly elected combative embattled populist outspoken affairs trade finance economy energy north south east west northern southern eastern western island african southeast resulting closing concluding official written'
)

/** What is said or done to somebody who can answer: "urged it to", "thanked them for". */
export const ADDRESSING = wordSet(
  'urge ask tell press warn thank accuse threaten implore advise remind beg invite encourage pressure persuade order instruct lecture reprimand rebuke'
)
/** … and where "for" says why: "condemned it for". */
export const JUDGING = wordSet(
  'praise condemn criticise criticize blame commend punish reward congratulate denounce hail slam rebuke'
)

/** Whoever does this to others turns to them: "spoke to both", "held talks with both". */
export const CONTACTING = wordSet(
  'speak talk call phone telephone meet visit host receive brief hold appeal write contact offer consult bring summon join'
)

/** What is laid upon somebody: "sanctions on it", "ties with it". */
export const LAID_UPON = wordSet(
  'sanction embargo tariff pressure restriction ban blockade tie relation talk war attack threat aid weapon arm support solidarity demand force contact link trade treaty pact'
)

/** Whoever does this does it to what is another's. */
export const AGAINST_OTHERS = wordSet(
  'reject condemn criticise criticize denounce dismiss back support welcome praise endorse oppose protest slam decry deplore applaud hail rebuff summon expel resent'
)

/** What things and plans do as well as states: "it seems", "it includes". */
export const OF_THINGS = wordSet(
  'be have seem appear take remain follow come mark make mean happen become last cost need help begin start end include cover focus depend allow give enter bring create lead require involve run serve provide apply affect look continue open go contain show set carry offer use work rain snow stand lie turn get sound feel'
)
