import { wordTable } from '../../domain/word-table.js'
import { wordSet } from './word-set.js'

/** Words for meetings as data: what a noun or verb means and how its arguments stand. */
export type MeetingSort = 'MEETING' | 'SUMMIT' | 'CALL' | 'VISIT'

export interface MeetingNoun {
  readonly sort: MeetingSort
  /** A weak noun is a meeting only with parties of its own ("contacts", "discussion", "conference"). */
  readonly strong: boolean
  /** Goes on for months: a meeting only where somebody holds, opens or attends it, or a day or place is given. */
  readonly process: boolean
}

const noun = (sort: MeetingSort, strong = true, process = false): MeetingNoun => ({ sort, strong, process })

/** Singular head nouns. */
export const MEETING_NOUNS = wordTable<MeetingNoun>({
  meeting: noun('MEETING'),
  talk: noun('MEETING'),
  summit: noun('SUMMIT'),
  negotiation: noun('MEETING', false, true),
  consultation: noun('MEETING', false, true),
  discussion: noun('MEETING', false, true),
  dialogue: noun('MEETING', false, true),
  encounter: noun('MEETING'),
  gathering: noun('SUMMIT', false),
  conference: noun('SUMMIT', false),
  retreat: noun('SUMMIT', false),
  meet: noun('SUMMIT', false),
  session: noun('SUMMIT', false, true),
  trilateral: noun('SUMMIT', false),
  bilateral: noun('MEETING', false),
  bilat: noun('MEETING', false),
  'tete-a-tete': noun('MEETING'),
  audience: noun('MEETING', false),
  dinner: noun('MEETING', false),
  banquet: noun('MEETING', false),
  lunch: noun('MEETING', false),
  luncheon: noun('MEETING', false),
  chat: noun('MEETING', false, true),
  parley: noun('MEETING', false),
  handshake: noun('MEETING', false),
  breakfast: noun('MEETING', false),
  reception: noun('MEETING', false),
  call: noun('CALL', false),
  phonecall: noun('CALL'),
  conversation: noun('MEETING', false, true),
  'video-conference': noun('CALL'),
  videoconference: noun('CALL'),
  teleconference: noun('CALL'),
  visit: noun('VISIT'),
  trip: noun('VISIT', false),
  stay: noun('VISIT', false),
  pilgrimage: noun('VISIT', false),
  sojourn: noun('VISIT', false),
  tour: noun('VISIT', false),
  arrival: noun('VISIT', false),
  stop: noun('VISIT', false),
  stopover: noun('VISIT', false)
})

/** "a round of talks", "a series of meetings": the noun after "of" is what is meant. */
export const ROUND_NOUNS = wordSet('round series session set rounds course flurry string day hour week')

/** Words before the noun that show another sort of thing: matches, business, home politics. */
export const FOREIGN_MODIFIERS = wordSet(
  'sports sport football soccer cricket basketball tennis hockey rugby olympic cup season training board shareholder shareholders investor investors business ceo tech technology annual-general cabinet parliament parliamentary party congress committee staff team school family church prayer town-hall campaign rally election coalition council-of-ministers budget company corporate industry press news academic'
)
/** Modifiers that make a call or a conversation one between governments over a distance. */
export const REMOTE_MODIFIERS = wordSet('phone telephone telephonic video virtual online remote')

/** Adjectives that make a gathering one of states: "a regional summit", "Arab foreign ministers". */
export const REGIONAL_MODIFIERS = wordSet(
  'world international regional continental global multilateral muslim southeast southern northern eastern african arab european asian american gulf nordic baltic balkan caribbean pacific eurasian mediterranean scandinavian islamic western latin allied'
)

/** What people of many countries come to that is no affair of their states. */
export const PRIVATE_OCCASIONS = wordSet(
  'congress convention fair festival exhibition expo tournament championship game race match workshop seminar symposium training wedding funeral concert rally protest vigil course school camp'
)

/** Over what people speak who sit at one table. */
export const MEALS = wordSet('breakfast brunch lunch luncheon dinner supper banquet meal coffee tea drink')

export interface MeetingVerb {
  readonly sort: MeetingSort
  /**
   * TWO_WAY: subject and object or "with", or the subject alone if several; HOSTING: the subject receives the object;
   * SPEAKING: "to" or "with"; TOPICAL: subjects of several sides, or one and "with"; the object is what they speak of.
   */
  readonly frame: 'TWO_WAY' | 'HOSTING' | 'SPEAKING' | 'TOPICAL'
  readonly confidence: number
}

export const MEETING_VERBS = wordTable<MeetingVerb>({
  meet: { sort: 'MEETING', frame: 'TWO_WAY', confidence: 0.95 },
  confer: { sort: 'MEETING', frame: 'TWO_WAY', confidence: 0.85 },
  'sit down': { sort: 'MEETING', frame: 'TWO_WAY', confidence: 0.85 },
  'come together': { sort: 'MEETING', frame: 'TWO_WAY', confidence: 0.8 },
  'get together': { sort: 'MEETING', frame: 'TWO_WAY', confidence: 0.8 },
  gather: { sort: 'MEETING', frame: 'TWO_WAY', confidence: 0.85 },
  convene: { sort: 'MEETING', frame: 'TWO_WAY', confidence: 0.8 },
  huddle: { sort: 'MEETING', frame: 'TWO_WAY', confidence: 0.75 },
  see: { sort: 'MEETING', frame: 'TWO_WAY', confidence: 0.75 }, // only each other
  dine: { sort: 'MEETING', frame: 'TWO_WAY', confidence: 0.75 },
  'meet up': { sort: 'MEETING', frame: 'TWO_WAY', confidence: 0.9 },
  reconvene: { sort: 'MEETING', frame: 'TWO_WAY', confidence: 0.8 },
  assemble: { sort: 'MEETING', frame: 'TWO_WAY', confidence: 0.75 },
  discuss: { sort: 'MEETING', frame: 'TOPICAL', confidence: 0.6 },
  host: { sort: 'MEETING', frame: 'HOSTING', confidence: 0.85 },
  receive: { sort: 'MEETING', frame: 'HOSTING', confidence: 0.8 },
  welcome: { sort: 'MEETING', frame: 'HOSTING', confidence: 0.7 },
  greet: { sort: 'MEETING', frame: 'HOSTING', confidence: 0.7 },
  'see off': { sort: 'MEETING', frame: 'HOSTING', confidence: 0.7 },
  entertain: { sort: 'MEETING', frame: 'HOSTING', confidence: 0.7 },
  fete: { sort: 'MEETING', frame: 'HOSTING', confidence: 0.75 },
  speak: { sort: 'CALL', frame: 'SPEAKING', confidence: 0.85 },
  talk: { sort: 'CALL', frame: 'SPEAKING', confidence: 0.75 },
  communicate: { sort: 'CALL', frame: 'SPEAKING', confidence: 0.75 }, // over the line, with somebody
  phone: { sort: 'CALL', frame: 'TWO_WAY', confidence: 0.9 },
  telephone: { sort: 'CALL', frame: 'TWO_WAY', confidence: 0.9 },
  ring: { sort: 'CALL', frame: 'TWO_WAY', confidence: 0.8 },
  dial: { sort: 'CALL', frame: 'TWO_WAY', confidence: 0.8 }
})

/** By which somebody comes to where something else is then told of him. */
export const GOING_SOMEWHERE = wordSet(
  'fly travel go head leave depart move continue proceed arrive return land visit come set'
)

/** Where teams meet. */
export const CONTESTS = wordSet(
  'final semifinal semi-final quarterfinal quarter-final match game qualifier round league cup championship tournament playoff play-off opener friendly derby'
)

/** Going somewhere; with the preposition that names where, or none. */
export const TRAVEL_VERBS = wordTable<readonly string[]>({
  visit: [''],
  tour: [''],
  inspect: [],
  lay: [], // a wreath
  place: [],
  reach: [''],
  travel: ['to'],
  fly: ['to', 'into'],
  jet: ['to', 'into'],
  cross: ['into'],
  transit: ['', 'through', 'via', 'in'],
  stop: ['in', 'at'],
  'stop over': ['in', 'at'],
  'stop off': ['in', 'at'],
  head: ['to', 'for'],
  go: ['to'],
  continue: ['to'],
  proceed: ['to'],
  arrive: ['in', 'at'],
  come: ['to'],
  journey: ['to'],
  shuttle: ['to', 'between'],
  drive: ['to', 'into'],
  rush: ['to'],
  land: ['in', 'at'],
  depart: ['for'],
  leave: ['for'],
  'set off': ['for'],
  return: ['to'],
  'touch down': ['in', 'at'],
  be: ['in'],
  spend: ['in', 'at'],
  lead: ['to']
})

/** Verbs that only carry the noun: whoever is their subject takes part. */
export const LIGHT_VERBS = wordSet(
  'hold have maintain conduct attend join open begin start resume continue conclude finish end complete wrap lead enter pay make undertake schedule plan arrange agree reopen restart launch co-host co-chair chair address conclude engage cancel postpone skip boycott organise organize want seek propose prepare announce request exchange participate take'
)
export const HOSTING_VERBS = wordSet('host convene hold chair co-chair welcome organise organize')
/** Verbs by which somebody else brings others together. */
export const MEDIATING_VERBS = wordSet('mediate broker facilitate sponsor support')

/** Prepositions after a meeting noun that name who takes part. */
export const PARTY_PREPOSITIONS = wordSet('with between among involving of from')

/** How often, how long or how: no object of a verb of meeting. */
export const MEASURES = wordSet(
  'time occasion minute hour day night week weekend month face one-on-one one-to-one tete-a-tete there here'
)

/** Verbs of telling: who tells and who is told take part in the call or the talks in which it is said. */
export const TELLING_VERBS = wordSet('tell inform assure warn urge ask thank congratulate brief remind press promise')

/** Objects of "meet" that are no people. */
export const NOT_MET = wordSet(
  'demand need target goal deadline requirement standard condition criterion criteria expectation challenge obligation commitment cost resistance fate end opposition objective eye test approval threshold quota benchmark promise'
)

/** People without a name whom a visitor meets: their country is the one visited. */
export const UNNAMED_COUNTERPARTS = wordSet(
  'official leader minister counterpart authority representative president premier chancellor king lawmaker politician negotiator leadership diplomat commander general member'
)

/** Organisations' own gatherings, "the General Assembly": attending them is no meeting of those named. */
export const LEVEL_WORDS = {
  leaders: wordSet('summit leader president premier chancellor king emir prince'),
  ministers: wordSet('minister ministerial secretary'),
  envoys: wordSet('envoy diplomat official negotiator delegation ambassador representative team expert working-level')
} as const

/** Ordinals that set a meeting apart from another of the same parties. */
export const OTHER_OCCASION = wordSet(
  'previous prior earlier last next another further second third fourth fifth sixth seventh eighth follow-up new future past'
)

/** What parties agree to do with talks that go on for months: an undertaking, no meeting. */
export const REVIVING_VERBS = wordSet('resume restart revive continue relaunch reopen')
/** These never make a meeting, with or without a day. */
export const HASTENING_VERBS = wordSet('speed step accelerate expedite intensify advance deepen hasten')

/** Verbs that show a process noun sitting down: "held negotiations", "the dialogue took place". */
export const OCCURRING_VERBS = wordSet(
  'hold take begin start open resume conclude conduct host attend convene kick happen occur end finish wrap last reconvene reopen restart come follow continue break schedule set plan postpone cancel suspend mediate broker facilitate materialise materialize'
)

/** What somebody says or writes: a day behind it is that of the words, not of what they are about. */
export const UTTERANCES = wordSet(
  'statement tweet post message letter note speech address interview article broadcast briefing telegram cable email memo communique release editorial column'
)

/** How people speak with each other: an exchange of words, and not of fire. */
export const MANNERS_OF_SPEAKING = wordSet(
  'frank candid cordial lively open friendly warm fruitful constructive productive detailed in-depth thorough substantive extensive heated tense brief lengthy good'
)
