import { asOneString, rememberedOfWords } from '../../domain/memo.js'
import { wordSet } from '../lexicon/word-set.js'

/** Closed word classes of English that the tagger leaves open. No word of diplomacy here: those are in `lexicon/`. */
export const MODALS = wordSet("will would shall should may might can could must wo ca ’ll 'll")
export const BE = wordSet("be is are was were been being am 's ’s")
export const HAVE = wordSet("have has had having 've ’ve 'd ’d")
export const DO = wordSet('do does did')
export const SUBORDINATORS = wordSet(
  'if unless when while because although though whereas whether once until till as since after before that so lest'
)
/** May stand before a clause as well as before a noun. */
export const CLAUSE_PREPOSITIONS = wordSet('after before since until till as than like')
export const RELATIVES = wordSet('who which whom whose where')
export const PARTICLES = wordSet('off out up down back away over through aside forward ahead together on in')
export const OBJECT_CONTROL = wordSet(
  'ask urge tell press invite allow back support train arm equip want expect order force call persuade convince encourage push help request require demand instruct direct lobby prompt lead cause drive spur provoke oblige pressure task enable permit advise implore beg beseech compel authorize authorise appoint designate assign delegate'
)
/** Verbs that report speech or thought; what they introduce is somebody's word. */
export const REPORTING = wordSet(
  'say tell add note announce report rule claim deny state declare stress insist warn argue believe think explain confirm reveal write suggest quote describe acknowledge admit allege assert maintain reiterate tweet post hint predict estimate conclude remark comment reply respond recall contend disclose emphasise emphasize underline underscore indicate signal mention hope fear pledge vow promise ask know understand expect lament complain decry bemoan deplore regret resent counter retort assess convey'
)
/** What a speaker does by speaking: "said Harad had not withdrawn, accusing it of", where Harad is not who accuses. */
export const UTTERING = wordSet(
  'accuse urge call warn blame condemn demand vow promise describe cite say add insist reiterate stress express threaten denounce criticize criticise reject deny claim praise hail thank pledge ask tell rebuff dismiss rebut refute slam blast decry rebuke castigate lambast chide defend apologise apologize commend congratulate applaud'
)
export const PREDICATIVE = wordSet(
  'due likely unlikely ready willing unwilling able unable keen eager reluctant open set poised certain sure hopeful free prepared obliged'
)

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  people: 'people',
  countries: 'country',
  treaties: 'treaty',
  talks: 'talk',
  news: 'news',
  series: 'series',
  forces: 'force',
  mous: 'mou',
  memoranda: 'memorandum',
  children: 'child',
  lives: 'life',
  wives: 'wife',
  knives: 'knife',
  thieves: 'thief',
  crises: 'crisis',
  axes: 'axe',
  pickaxes: 'pickaxe',
  embargoes: 'embargo',
  vetoes: 'veto',
  heroes: 'hero',
  tomatoes: 'tomato',
  potatoes: 'potato',
  torpedoes: 'torpedo',
  cargoes: 'cargo',
  gases: 'gas',
  buses: 'bus',
  viruses: 'virus'
}

/** Lower-case singular of a noun; the tagger gives none for capitalised words. */
export const singular = rememberedOfWords(word => asOneString(singularOf(word)))

function singularOf(word: string): string {
  const lower = word.toLowerCase()
  const known = IRREGULAR_PLURALS[lower]
  if (known) return known
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`
  if (/(?:ches|shes|sses|xes)$/.test(lower)) return lower.slice(0, -2)
  if (lower.endsWith('men')) return `${lower.slice(0, -3)}man`
  if (lower.endsWith('s') && !/(?:ss|us|is)$/.test(lower) && lower.length > 3) return lower.slice(0, -1)
  return lower
}

/** Verbs that are spelt like nouns, which taggers miss in headlines ("Rohan hosts talks") and after "to". */
export const NOUN_LIKE_VERBS = wordSet(
  'host visit meet talk call sign slam hail urge vow mull eye discuss agree accuse back welcome reject warn threaten demand pledge condemn summon recall expel sanction ban bar seek open launch start resume end halt suspend freeze cut boost arrive tour invite ink seal strike reach hold blame deny praise thank offer send ship delay postpone cancel scrap skip snub rebuff press push approve ratify join quit leave withdraw attack bomb shell target strike raid test fire lift ease impose name visit trade share support aid help pay plan aim hope set head face vote rule order claim say tell greet receive attend address convene gather travel fly land jail arrest detain free release swap exchange clash fight deploy mass protest rally raise lower lead chair mediate broker review finalise finalize conclude strengthen deepen expand break sever block push pull rebuke scold rap pressure rebuff shun vow spurn swap counter answer escalate step reopen close shut sue question decry blast lash dispatch'
)

/** How names of peoples end; what stands between one and a noun is an adjective. */
export const DEMONYM = /(?:[iecm]an|ese|ish|[qlnt]i|ch|ic)$/

/** What nothing is done to by: "Gondor complained to Harad about the migrants let through". */
export const NEVER_PASSIVE = wordSet(
  'arrive complain protest appeal apologize apologise respond react retaliate agree insist reply vow intervene acquiesce relent object collaborate cooperate quarrel bristle participate talk travel confer stand rally'
)
