import { wordSet } from '../word-set.js'

/* Nouns for what somebody has done or said, as others take it up, answer it, blame or praise it. */

/** Nouns that only point at what somebody did: "the move", "a decision". Not "attack": who tells of one has seldom done it. */
export const STEPS = wordSet(
  'move decision ruling verdict order step action announcement measure plan policy act gesture initiative veto test launch drill exercise manoeuvre deployment law bill ban tariff sanction embargo project proposal offer withdrawal release recognition pledge visit trip vote intervention campaign blockade leak disclosure publication expulsion closure suspension cancellation'
)

/** What somebody has said to another, taken up by its noun: "the charge", "the offer". */
export const SAYINGS = wordSet(
  'charge claim accusation allegation assertion suggestion comment remark statement demand request condition precondition pre-condition proposal offer plan ultimatum'
)

/** What another has said, and is answered. */
export const ANSWERED_WORDS = wordSet(
  'accusation allegation charge claim criticism demand request call ultimatum report assertion complaint threat warning condemnation proposal offer'
)

/** What another has done, and is answered. */
export const ANSWERED_DEEDS = wordSet(
  'attack raid strike seizure arrest detention invasion shelling bombing incursion annexation expulsion ban tariff sanction embargo blockade decision move step action offensive killing exercise drill deployment measure operation test launch assault closure war'
)

/** What one state does to another, and nobody to those at home: what a speaker says "must end". */
export const DEEDS_ABROAD = wordSet(
  'provocation aggression interference meddling occupation harassment bombardment incursion intrusion overflight encroachment hostility violation restriction siege shelling bombing airstrike levy duty curb boycott drilling rhetoric escalation intervention intimidation coercion bullying'
)

/** What two have come to together, whoever speaks of it. */
export const REACHED_TOGETHER = wordSet(
  'deal agreement treaty pact memorandum accord summit meeting talk declaration statement plan visit partnership normalisation normalization rapprochement reconciliation thaw détente detente restoration breakthrough settlement'
)

/** What is demanded of another state and of nobody at home. */
export const DEMANDED_OF_STATES = wordSet(
  'apology explanation clarification compensation reparation return release freedom withdrawal extradition handover assurance guarantee proof evidence'
)

/** What somebody does, by which he is blamed: "Harad's actions violated the accord". */
export const BLAMED_DEEDS = wordSet(
  'offer drone aircraft jet ship vessel rocket step initiative response treatment handling post gesture escalation intervention harassment landing flight case lawsuit resolution verdict tax balloon propaganda failure inaction refusal attempt restriction curb control rule manoeuvre maneuver action policy behaviour behavior conduct move rhetoric programme program ambition activity presence act interference aggression provocation test launch posture stance decision statement approach plan exercise drill manoeuvre strike attack raid claim remark comment proposal demand visit trip deployment project sanction tariff measure operation incursion blockade law bill ban campaign offensive violence bloodshed war occupation siege repression crackdown clampdown bombardment shelling bombing invasion hostility position occupation persecution missile troop force weapon support entry storming assault closure expulsion arrest detention killing execution seizure annexation incursion rejection refusal veto dam pipeline wall fence drilling exploration mining fishing construction portrayal meddling'
)

/** Deeds and virtues for which somebody is praised. */
export const VIRTUES = wordSet(
  'courage bravery resilience leadership role contribution effort commitment decision step generosity help assistance support hospitality progress reform achievement response solidarity determination wisdom initiative record friendship patience sacrifice'
)

/** What only a state does to its people: who condemns it from abroad blames the country that the article is about. */
export const STATE_DEEDS = wordSet(
  'coup takeover putsch crackdown clampdown repression detention imprisonment jailing sentence sentencing verdict ruling execution election vote poll law bill trial conviction closure reform referendum arrest raid dissolution bloodshed'
)

/** What is asked of whoever can grant it, mostly of those at home. */
export const ASKED_AT_HOME = wordSet(
  'permission approval exemption authorisation authorization waiver mandate postponement extension funding budget'
)

/** What is asked of a country's rulers, whoever they are: "called for a return to constitutional order". */
export const ASKED_OF_RULERS = wordSet(
  'release restraint order calm dialogue inquiry investigation transition election reform restoration return end halt rule'
)

/** What is felt about what goes on in a country. */
export const FELT_ABROAD = wordSet('concern alarm dismay regret worry disappointment outrage shock')
