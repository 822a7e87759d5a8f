import type { OfficeKind } from '../../domain/vocabulary.js'

/** What a title's head noun says of its bearer. */
export interface TitleHead {
  readonly kind: OfficeKind
  /** Political by itself; otherwise only with a state or an organisation to belong to ("chief", "director"). */
  readonly political: boolean
}

/** Keys of words have no hyphens: "vice-minister" is looked up as one word where the tagger leaves it whole. */
const head = (kind: OfficeKind, political: boolean, words: string): [string, TitleHead][] =>
  words.split(',').map(word => [word.replaceAll('-', ''), { kind, political }])

/** The last word of a title, singular and plural. */
export const TITLE_HEADS: ReadonlyMap<string, TitleHead> = new Map([
  ...head(
    'HEAD_OF_STATE',
    true,
    'president,prez,monarch,king,queen,emir,amir,sultan,emperor,empress,pope,pontiff,co-president'
  ),
  ...head('HEAD_OF_GOVERNMENT', true, 'premier,chancellor,taoiseach,pm,vice-premier'),
  ...head('DEPUTY_HEAD', true, 'vice-president,tanaiste,vp'),
  ...head('MINISTER', true, 'minister,fm,vice-minister,undersecretary,under-secretary'),
  ...head('MINISTER', false, 'secretary,treasurer'),
  ...head('AMBASSADOR', true, 'ambassador,high-commissioner'),
  ...head(
    'ENVOY',
    true,
    'envoy,diplomat,negotiator,emissary,nuncio,mediator,consul,affaires,daffaires,plenipotentiary,peacemaker,facilitator'
  ),
  ...head('ENVOY', false, 'representative,delegate,coordinator,rapporteur'),
  ...head('SPOKESPERSON', false, 'spokesman,spokeswoman,spokesperson'),
  ...head('NATIONAL_SECURITY_ADVISER', false, 'adviser,advisor,nsa'),
  ...head('MOVEMENT_LEADER', false, 'warlord,guerrilla'),
  ...head(
    'OFFICIAL',
    true,
    'senator,congressman,congresswoman,lawmaker,legislator,parliamentarian,mp,mla,mep,ayatollah,politician,statesman,dictator,strongman,counterpart,prince,princess,governor,councillor,sheikh,sheikha,deputy-minister,ex-president,ex-premier'
  ),
  ...head(
    'OFFICIAL',
    false,
    'assistant,leader,ruler,chief,head,chairman,chairwoman,chairperson,chair,director,general,commander,commissioner,official,speaker,member,counsellor,counselor,aide,attorney,judge,prosecutor,mayor,boss,co-leader,co-chair,co-chairman,figurehead,founder,admiral,marshal,colonel,candidate,tsar,czar,administrator,inspector,president-elect,nominee,deputy'
  )
])

/** Words that may stand before the head and belong to the title. */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'assembly,chamber,knesset,majlis,duma,rada,sejm,bundestag,natural,constitutional,legal,equality,minorities,railways,aviation,shipping,cooperatives,indigenous,minerals,reintegration,unification,rehabilitation,reconstruction,resettlement,logistics,rural,integration,diaspora,expatriates,emergencies,emergency,decentralisation,decentralization,' +
    'relief,aid,watchdog,atomic,operations,peacekeeping,disarmament,shadow,resources,works,lands,reforms,reform,gender,family,families,children,religion,water,wildlife,foreign,external,internal,interior,home,defence,defense,finance,financial,economy,economic,economics,trade,commerce,commercial,industry,' +
    'industrial,energy,petroleum,oil,gas,mines,mining,justice,health,education,culture,cultural,agriculture,agricultural,farm,food,fisheries,' +
    'environment,environmental,climate,water,labour,labor,employment,transport,transportation,infrastructure,planning,development,cooperation,' +
    'investment,tourism,immigration,migration,refugee,security,national,public,social,sports,sport,youth,women,affairs,information,digital,' +
    'technology,science,innovation,communications,communication,housing,treasury,budget,cabinet,prime,first,deputy,vice,assistant,under,' +
    'permanent,principal,special,chief,general,senior,junior,state,federal,attorney,secretary,supreme,crown,grand,high,presidential,parliamentary,' +
    'policy,nuclear,peace,human,rights,humanitarian,political,military,army,navy,air,force,armed,forces,staff,police,intelligence,spy,' +
    'opposition,party,majority,minority,house,senate,congressional,congress,parliament,council,commission,central,bank,religious,spiritual,' +
    'rebel,militia,paramilitary,guerrilla,interim,acting,caretaker,provisional,transitional,press,government,ministry,department,foreign-policy,' +
    'director,managing,executive,regional,provincial,territorial,border,brexit,european,europe,counterterrorism,anti-terrorism,nonproliferation,' +
    'arms,control,lead,top,personal,roving,trade-policy,enlargement,competition,monetary,revenue,customs,space,war,veterans,oceans,maritime,' +
    'joint,chiefs,commander-in-chief,liaison,delegation,minister,un,ruling,coalition,group,movement,faction,bureau,organization,organisation,agency,authority,board,fund,directorate,administration,politburo,office,committee,mission,field,major,brigadier,lieutenant,rear,country,resident,charge,service,directorate,division,desk,representatives,deputies,commons,lords'
  ).split(',')
)

/** Adjectives before a title that are no part of it. */
export const TITLE_ADJECTIVES: ReadonlySet<string> = new Set(
  (
    'new,newly,elected,re-elected,reelected,appointed,named,incoming,longtime,long-time,veteran,current,present,sitting,powerful,populist,' +
    'conservative,liberal,socialist,leftist,left-wing,right-wing,far-right,centrist,center-left,center-right,nationalist,hardline,hard-line,' +
    'embattled,outspoken,influential,young,aging,ageing,authoritarian,longest-serving,communist,islamist,pro-western,pro-russian,de,facto,' +
    'installed,rival,one-time,onetime,billionaire,exiled,jailed,own,visiting,respective,reformist,moderate,designated,controversial,democratic,republican'
  ).split(',')
)

/** Before or around a title: it is held no longer. */
export const FORMER_WORDS: ReadonlySet<string> = new Set(
  'former,ex,ex-,then,then-,late,outgoing,ousted,deposed,erstwhile,previous,toppled,slain,assassinated,one-time,onetime,retired,predecessor'.split(
    ','
  )
)

export const ACTING_WORDS: ReadonlySet<string> = new Set(['acting', 'interim', 'caretaker', 'provisional'])

/** Titles that one state alone uses, as English-language news writes them: whose they are where the text does not say. */
export const NATIONAL_TITLES: ReadonlyMap<string, string> = new Map([
  ['home secretary', 'GB'],
  ['foreign secretary', 'GB'],
  ['defence secretary', 'GB'],
  ['chancellor of the exchequer', 'GB'],
  ['taoiseach', 'IE'],
  ['tanaiste', 'IE'],
  ['secretary of state', 'US'],
  ['deputy secretary of state', 'US'],
  ['assistant secretary of state', 'US'],
  ['defense secretary', 'US'],
  ['secretary of defense', 'US'],
  ['treasury secretary', 'US'],
  ['commerce secretary', 'US'],
  ['homeland security secretary', 'US'],
  ['energy secretary', 'US'],
  ['trade representative', 'US'],
  ['attorney general', 'US'],
  ['house speaker', 'US'],
  ['senate majority leader', 'US'],
  ['senate minority leader', 'US'],
  ['house minority leader', 'US'],
  ['senator', 'US'],
  ['congressman', 'US'],
  ['congresswoman', 'US'],
  ['national security council spokesman', 'US'],
  ['national security council spokeswoman', 'US'],
  ['national security council spokesperson', 'US'],
  ['special presidential envoy', 'US'],
  ['pope', 'VA'],
  ['pontiff', 'VA'],
  ['external affairs minister', 'IN'],
  ['chief cabinet secretary', 'JP'],
  ['supreme leader', 'IR'],
  ['state counsellor', 'MM']
])

/** … but of these several states have one: where that state is not the only one named, the article decides. */
export const SHARED_TITLES: ReadonlySet<string> = new Set([
  'home secretary',
  'foreign secretary',
  'defence secretary',
  'defense secretary',
  'commerce secretary',
  'energy secretary',
  'attorney general',
  'house speaker',
  'senate majority leader',
  'senate minority leader',
  'senator',
  'national security council spokesman',
  'national security council spokeswoman',
  'national security council spokesperson',
  'trade representative',
  'deputy secretary of state'
])

/** Forms of address and ranks before a name: no office, but the name's bearer is a person. */
export const ADDRESSES: ReadonlySet<string> = new Set(
  'h.e.,h.e,h.r.h.,hrh,honourable,honorable,excellency,majesty,daw,snr,snr.,shri,smt,smt.,eng,eng.,maj,atty,atty.,amb,amb.,chief,alhaji,hajia,datuk,dato,engr,engr.,barrister,mr,mr.,mrs,mrs.,ms,ms.,miss,dr,dr.,sir,dame,lord,lady,gen,gen.,lt,lt.,lieutenant,col,col.,maj,maj.,capt,capt.,cmdr,cmdr.,cdr,sgt,sgt.,adm,adm.,general,sheikh,sheikha,hon,hon.,prof,prof.,rev,rev.,brig,brig.,brigadier,marshal,field,comrade,president-elect,sen,sen.,rep,rep.,gov,gov.,baroness,imam,shah,colonel,major,captain,admiral'.split(
    ','
  )
)

/** Small words inside long forms of address: "the Most Honourable", "His Excellency". */
export const BEFORE_ADDRESSES: ReadonlySet<string> = new Set('the,his,her,most,right,rt,very'.split(','))

/** Abbreviated titles of American legislators and governors. */
export const SHORT_TITLES: ReadonlyMap<string, string> = new Map([
  ['sen.', 'Senator'],
  ['sen', 'Senator'],
  ['rep.', 'Representative'],
  ['gov.', 'Governor']
])

/** Nouns of people who hold no office: a name beside them is nobody of ours. */
export const PRIVATE_ROLES: ReadonlySet<string> = new Set(
  (
    'analyst,professor,researcher,scholar,expert,economist,strategist,journalist,reporter,correspondent,editor,columnist,author,writer,historian,' +
    'lecturer,fellow,activist,lawyer,attorney-at-law,resident,owner,ceo,investor,trader,farmer,teacher,student,doctor,engineer,pilot,singer,actor,' +
    'actress,artist,director-of-photography,player,coach,striker,midfielder,defender,goalkeeper,athlete,driver,victim,survivor,witness,mother,father,wife,husband,son,daughter,brother,sister,' +
    'businessman,businesswoman,banker,entrepreneur,consultant,specialist,blogger,producer,photographer,critic,scientist,physicist,psychologist'
  ).split(',')
)

/** Whether a word can be part of a title, so that a name beside it is no family name of somebody else. */
export function isTitleWord(word: string): boolean {
  return TITLE_HEADS.has(word) || TITLE_MODIFIERS.has(word) || FORMER_WORDS.has(word)
}

/** The office kind that a whole title names; the head alone does not tell a foreign minister from another. */
export function officeKindOf(title: string, fallback: OfficeKind): OfficeKind {
  const words = title.toLowerCase().replaceAll('-', ' ')
  if (/\b(?:spokes(?:man|woman|person)|press secretary)\b/.test(words)) return 'SPOKESPERSON'
  if (/\bassistant to the\b/.test(words)) return 'OFFICIAL'
  if (/\bambassador\b|\bhigh commissioner to\b/.test(words)) return 'AMBASSADOR'
  if (/\b(?:envoy|special representative|negotiator|charge d|mediator)\b/.test(words)) return 'ENVOY'
  if (/\b(?:deputy|vice|assistant|under)\b.+\b(?:minister|secretary)\b/.test(words) && !/prime/.test(words))
    return 'MINISTER'
  if (/\b(?:deputy|vice)\b.+\b(?:prime|premier|president|chancellor)\b/.test(words)) return 'DEPUTY_HEAD'
  if (/\b(?:national )?security advis[eo]r\b/.test(words)) return 'NATIONAL_SECURITY_ADVISER'
  if (
    /\b(?:foreign|external affairs)\b.+\b(?:minister|secretary|chief)\b|\bsecretary of state\b|\bminister (?:of|for) (?:foreign|external)\b|\btop diplomat\b/.test(
      words
    )
  )
    return 'FOREIGN_MINISTER'
  if (
    /\bdefen[cs]e\b.+\b(?:minister|secretary|chief)\b|\b(?:minister|secretary) (?:of|for) (?:national )?defen[cs]e\b/.test(
      words
    )
  )
    return 'DEFENCE_MINISTER'
  if (/\b(?:prime minister|premier|taoiseach|chief executive of government)\b/.test(words)) return 'HEAD_OF_GOVERNMENT'
  if (/\bchancellor of the exchequer\b/.test(words)) return 'MINISTER'
  if (/\bsecretary general\b|\bdirector general\b/.test(words)) return 'ORGANIZATION_HEAD'
  if (/\bcrown prince\b/.test(words)) return 'DEPUTY_HEAD'
  if (/\b(?:supreme leader|head of state)\b/.test(words)) return 'HEAD_OF_STATE'
  return fallback
}

/** Before a head that is political only with an owner: these say that a state or a cause is behind it. */
export const STATE_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'foreign,external,defence,defense,army,guard,coastguard,military,opposition,rebel,government,ministry,presidential,intelligence,security,parliament,' +
    'parliamentary,cabinet,navy,forces,house,senate,supreme,nuclear,trade,treasury,interior,militia,paramilitary,guerrilla,peace,spy,state,' +
    'department,congressional,prime,crown,religious,spiritual,separatist,transitional,interim,ruling,coalition,delegation,attorney,humanitarian,policy,party,shadow,democrats'
  ).split(',')
)

/** Heads that a country before them does not make political: a "French director" makes films. */
export const PRIVATE_HEADS: ReadonlySet<string> = new Set(
  'director,founder,boss,chair,chairman,chairwoman,chairperson,member,candidate,head,judge,deputy,prosecutor,coordinator,counselor,treasurer,nominee,inspector'.split(
    ','
  )
)

/** Titles that say little: another title of the same person is shown instead. */
export const VAGUE_TITLE =
  /^(?:counterpart|leader|ruler|official|politician|dictator|strongman|chief|head|diplomat|member|candidate|aide|boss|lawmaker|sheikh|sheikha|general|colonel|marshal|admiral)s?$/i
