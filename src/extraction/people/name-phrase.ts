import type { Sentence } from '../document.js'
import { ADDRESSES, BEFORE_ADDRESSES, TITLE_HEADS, isTitleWord } from '../lexicon/titles.js'
import { askedOfWords } from '../word.js'
import { isCapitalised, isGluedHyphen, isTitleCased } from './view.js'
import type { View } from './view.js'

/** A stretch that reads like a person's name. Token range [first, last). */
export interface NamePhrase {
  readonly sentence: Sentence
  readonly first: number
  readonly last: number
  /** Keys of its words, particles included: ["abdel", "fattah", "al", "burhan"]. */
  readonly words: readonly string[]
  /** "Mr", "Gen." right before it. */
  readonly address: string | null
}

/** Small words inside names, lower case in running text. */
const PARTICLES = new Set(
  'al,el,ul,ur,bin,ibn,ben,bint,abu,von,van,der,den,de,del,della,di,da,das,do,dos,du,la,le,ter,ten,zu,y,e,i,af,av,al-,ad,as,ash,az,an,ar,os,binti,haji'.split(
    ','
  )
)
/** Capitalised words that begin or stand in no person's name. */
const NO_NAME = new Set(
  (
    'monday,tuesday,wednesday,thursday,friday,saturday,sunday,january,february,march,april,june,july,august,september,october,november,december,' +
    'jan,feb,mar,apr,jun,jul,aug,sept,sep,oct,nov,dec,the,a,an,i,we,he,she,it,they,you,his,her,their,our,its,this,that,these,those,in,on,at,by,for,from,' +
    'of,to,with,and,but,or,as,after,before,while,when,if,since,during,under,over,between,also,both,all,some,many,most,more,other,another,no,not,' +
    'government,ministry,department,parliament,congress,senate,house,embassy,council,committee,commission,agency,court,army,navy,party,movement,' +
    'university,institute,center,centre,bank,company,group,association,union,federation,organization,organisation,republic,kingdom,state,states,' +
    'city,province,region,district,county,north,south,east,west,northern,southern,eastern,western,central,middle,sea,ocean,river,lake,mountain,' +
    'mount,island,islands,peninsula,strait,gulf,valley,airport,street,road,square,palace,hall,hotel,stadium,war,treaty,agreement,accord,act,bill,' +
    'convention,declaration,charter,summit,conference,forum,meeting,talks,international,national,world,global,united,democratic,islamic,muslim,muslims,' +
    'christian,christians,jewish,jews,arab,arabs,kurdish,kurds,kurd,sunni,shia,shiite,catholic,orthodox,communist,socialist,republican,republicans,democrats,democrat,conservative,' +
    'labour,liberal,western,european,europeans,europe,africa,african,africans,asia,asian,asians,americas,nazi,soviet,cold,new,great,first,second,third,god,internet,twitter,' +
    'facebook,google,x,tv,news,agency,press,media,times,post,reuters,ap,afp,bbc,cnn,xinhua,tass,interfax,bloomberg,day,week,month,year,' +
    'covid,brexit,photo,file,image,read,watch,covid-19,says,said,chief,special,air,force,forces,security,defense,defence,foreign,affairs,mr,mrs,ms,dr,' +
    'yes,however,meanwhile,earlier,later,last,next,today,tomorrow,yesterday,according,despite,following,speaking,asked,among,amid,its,there,here,what,who,how,why,where,which,now,then,so,because,although,though,until,' +
    'statement,constitution,olympics,games,cup,league,nobel,prize,holocaust,ramadan,easter,christmas,eid,bible,koran,quran,church,mosque,temple,prison,hospital,school,college,academy,library,museum,theater,theatre,railway,railways,administration,authority,corporation,board,fund,directorate,secretariat,programme,program,bureau,division'
  ).split(',')
)

/** … but for these, which are given names behind a title. */
const GIVEN: ReadonlySet<string> = new Set(['christian', 'bill', 'june', 'april', 'august', 'jan'])

/** Words in lower case begin no name but for particles, and what may stand before a form of address. */
const mayOpenName = askedOfWords(
  ({ text, lower }) => /^\p{Lu}/u.test(text) || PARTICLES.has(text) || BEFORE_ADDRESSES.has(lower)
)

/** Names in running text, longest first from left to right; none inside a title-cased headline. */
export function namesIn(view: View, sentence: Sentence): NamePhrase[] {
  if (isTitleCased(view.tokens, sentence)) return []
  const found: NamePhrase[] = []
  let at = sentence.firstToken
  while (at < sentence.lastToken) {
    if (!mayOpenName(view.tokens[at]!.word)) {
      at++
      continue
    }
    const name = nameAt(view, sentence, at, false)
    if (name) found.push(name)
    at = name ? name.last : at + 1
  }
  return found
}

/**
 * The name that begins at a token, or null. After a title (`expected`) a word that is a country elsewhere may begin it:
 * "Foreign Minister Israel Katz".
 */
export function nameAt(view: View, sentence: Sentence, from: number, expected: boolean): NamePhrase | null {
  const { tokens, keys } = view
  let first = afterStyle(view, sentence, from)
  let address: string | null = null
  while (first < sentence.lastToken && ADDRESSES.has(tokens[first]?.lower ?? '') && isCapitalised(tokens[first])) {
    address = tokens[first]?.lower ?? null
    if (TITLE_HEADS.has(keys[first] ?? '') && !isCapitalised(tokens[first + 1])) return null
    first++
    if (isStop(tokens, first)) first++ // "Eng." in two tokens
    first = afterStyle(view, sentence, first) // "Dr the Honourable"
  }
  // "Mr. DOE Jane": a family name in capitals
  const shouted = address !== null && /^\p{Lu}{3,}$/u.test(tokens[first]?.text ?? '') && isNameWord(view, first + 1)
  if (!shouted && !beginsName(view, sentence, first, expected || address !== null)) return null
  let last = first + 1
  for (let steps = 0; steps < 10 && last < sentence.lastToken; steps++) {
    const next = continuation(view, sentence, last)
    if (next === null) break
    last = next
  }
  // "US envoy Anthony Lake met", "Mr Oliver North said": nouns that families are called by too
  if (last === first + 1 && (expected || address !== null) && isFamilyNoun(view, sentence, last)) last++
  // a name ends with a name's word, not with a particle
  while (last > first && PARTICLES.has(tokens[last - 1]?.text ?? '')) last--
  const words = nameWords(view, first, last)
  return words.length === 0 ? null : { sentence, first, last, words, address }
}

const FAMILY_NOUNS = /^(?:lake|west|north|east|hall|church|day|temple|street|house|post|great|bill|march|bank)$/

/** Whether a noun with a capital may be the family name behind a given name: nothing with a capital goes on behind it. */
function isFamilyNoun({ tokens, keys, cover }: View, sentence: Sentence, at: number): boolean {
  if (at >= sentence.lastToken || cover[at] || !FAMILY_NOUNS.test(keys[at] ?? '') || !isCapitalised(tokens[at]))
    return false
  const next = at + 1 < sentence.lastToken ? tokens[at + 1] : undefined
  return !isCapitalised(next) && /^(?:VERB|AUX|ADP|ADV|PUNCT|CCONJ|PART)$/.test(next?.pos ?? 'PUNCT')
}

/** Where a form of address begins behind "the Most" or "His": at the word itself, else where it was looked for. */
function afterStyle({ tokens }: View, sentence: Sentence, from: number): number {
  let at = from
  while (at < Math.min(from + 3, sentence.lastToken) && BEFORE_ADDRESSES.has(tokens[at]?.lower ?? '')) at++
  return at > from && STYLE.test(tokens[at]?.lower ?? '') && isCapitalised(tokens[at]) ? at : from
}
const STYLE = /^(?:honou?rable|hon|excellency|majesty)$/

/** Keys of a name's words; "H.R." is two initials. */
export function nameWords(view: View, first: number, last: number): string[] {
  const words: string[] = []
  for (let at = first; at < last; at++) {
    const text = view.tokens[at]?.text ?? ''
    const glued = /^(\p{Lu})\.(\p{Lu}\p{Ll}+)$/u.exec(text) // "K.Doe"
    if (glued) words.push(glued[1]!.toLowerCase(), glued[2]!.toLowerCase())
    else if (at === first && INITIALS.test(text) && last > first + 1) words.push(...text.toLowerCase())
    else if (/^(?:\p{Lu}\.){2,}$/u.test(text))
      words.push(
        ...text
          .toLowerCase()
          .split('.')
          .filter(letter => letter !== '')
      )
    else if (view.keys[at]) words.push(view.keys[at] ?? '')
  }
  return words
}

function beginsName(view: View, sentence: Sentence, at: number, expected: boolean): boolean {
  const { tokens, keys, cover } = view
  const token = tokens[at]
  if (!token || at >= sentence.lastToken) return false
  if (PARTICLES.has(token.text)) {
    let next = isGluedHyphen(tokens, at + 1) ? at + 2 : at + 1
    if (/^(?:von|van|de)$/.test(token.text) && /^(?:der|den|la|los|las)$/.test(tokens[next]?.text ?? '')) next++
    return (
      /^(?:al|el|bin|abu|von|van|de|da|ul|dos|di)$/.test(token.text) &&
      next < sentence.lastToken &&
      isNameWord(view, next) &&
      (next > at + 1 || expected)
    )
  }
  if (cover[at])
    return expected && cover[at]?.form === 'NAME' && cover[at]?.lastToken === at + 1 && isNameWord(view, at + 1)
  // "High Commissioner Christian Turner"
  const given = keys[at] ?? ''
  if ((expected || given === 'jan') && GIVEN.has(given) && isCapitalised(token) && isNameWord(view, at + 1)) return true
  if (expected && token.text === 'He' && isNameWord(view, at + 1)) return true // Vice Premier He Lifeng
  // "Minister VK Singh"
  if (expected && INITIALS.test(token.text) && !NO_INITIALS.has(token.text) && isNameWord(view, at + 1)) return true
  if (!isNameWord(view, at) || (!expected && isMonthOfMay(view, at))) return false
  if (expected) return true
  const opening =
    at === sentence.firstToken || (at === sentence.firstToken + 1 && /^["“‘']$/.test(tokens[at - 1]?.text ?? ''))
  // a sentence's first word is capitalised anyhow: it begins a name where the tagger or the next word says so
  return (
    !opening ||
    token.pos === 'PROPN' ||
    (isNameWord(view, at + 1) && !(COMMON.has(token.pos) && /(?:ing|ed|ly)$/.test(token.lower)))
  )
}
const COMMON = new Set(['VERB', 'ADV', 'ADJ'])
const INITIALS = /^\p{Lu}{2,3}$/u
const NO_INITIALS: ReadonlySet<string> = new Set([
  'PM',
  'FM',
  'CM',
  'EAM',
  'MP',
  'MEP',
  'NSA',
  'UN',
  'EU',
  'US',
  'UK',
  'HE',
  'HRH',
  'HM'
])

/** "in May", "last May", "May 2018", "1 May": a month, and nobody of that name. */
function isMonthOfMay({ tokens, keys }: View, at: number): boolean {
  if (keys[at] !== 'may') return false
  return BEFORE_MONTH.test(tokens[at - 1]?.lower ?? '') || /^\d/.test(tokens[at + 1]?.text ?? '')
}
const BEFORE_MONTH =
  /^(?:in|on|of|since|until|till|before|after|during|through|throughout|early|mid|late|last|next|this|every|\d{1,4}(?:st|nd|rd|th)?)$/

function isNameWord(view: View, at: number): boolean {
  const token = view.tokens[at]
  const key = view.keys[at] ?? ''
  if (!token || key === '' || view.cover[at] !== undefined || !isCapitalised(token)) return false
  if (key === 'he') return token.text === 'He' && isNameWord(view, at - 1) // "Liu He"
  if (NO_NAME.has(key) || (isTitleWord(key) && key !== 'field')) return false
  if (key.endsWith('s') && TITLE_HEADS.has(key.slice(0, -1)) && isCapitalised(view.tokens[at + 1])) return false // Presidents Quill and Brand
  // "MoU", "MoUs" are no names, "DiCarlo" is one
  return (
    /^\p{L}[\p{L}.'’‘`]*$/u.test(token.text) && !/^(?:\p{Lu}{4,}|\p{Lu}{2,3}s?|\p{Lu}\p{Ll}\p{Lu}s?)$/u.test(token.text)
  )
}

/** The index after the next word of the name; null where it ends. */
function continuation(view: View, sentence: Sentence, at: number): number | null {
  const { tokens, keys, cover } = view
  const token = tokens[at]
  if (!token) return null
  if (isGluedHyphen(tokens, at))
    return at + 1 < sentence.lastToken &&
      cover[at + 1] === undefined &&
      !/^(?:led|backed|based|brokered|era|style|like)$/.test(keys[at + 1] ?? '')
      ? at + 2
      : null
  if (isNameWord(view, at)) return at + 1
  // "Jane A. Doe": an initial that is a word elsewhere
  if (/^\p{Lu}\.$/u.test(token.text) && isNameWord(view, at - 1) && isNameWord(view, at + 1)) return at + 1
  // "Hsiao Bi-khim": what looks like a prefix and is a given name
  if (isNameWord(view, at - 1) && JOINED_GIVEN.test(token.text)) return at + 1
  if (isStop(tokens, at) && isNameWord(view, at + 1) && SHORTENED.test(tokens[at - 1]?.text ?? '')) return at + 2
  // "Han So-yun": a word that is no name elsewhere, joined to one
  if (
    isCapitalised(token) &&
    cover[at] === undefined &&
    isGluedHyphen(tokens, at + 1) &&
    /^\p{Lu}\p{Ll}+$/u.test(token.text)
  )
    return at + 1
  // "Jack London", "Mohamed Salman": a place's name that goes on a person's
  const covered = cover[at]
  if (
    covered &&
    covered.lastToken === at + 1 &&
    (covered.kind === 'PLACE' || covered.form === 'CAPITAL') &&
    isNameWord(view, at - 1) &&
    (at - 2 < 0 || tokens[at - 2]?.text !== ',')
  ) {
    return isPlainText(token.text) && tokens[at - 1]?.pos === 'PROPN' && !/^(?:’s|'s)$/.test(tokens[at + 1]?.text ?? '')
      ? at + 1
      : null
  }
  if (PARTICLES.has(token.text)) {
    let next = at + 1
    if (isGluedHyphen(tokens, next)) next++
    while (next < at + 3 && PARTICLES.has(tokens[next]?.text ?? '')) next++
    return next < sentence.lastToken && isNameWord(view, next) ? next + 1 : null
  }
  // “Tony” between given and family name
  if (
    /^[“"‘']$/.test(token.text) &&
    isNameWord(view, at + 1) &&
    /^[”"’']$/.test(tokens[at + 2]?.text ?? '') &&
    isNameWord(view, at + 3)
  )
    return at + 4
  return null
}

const JOINED_GIVEN = /^(?:Bi|Un|In|De|Mi|Ex|Co|Sub)-\p{Ll}{2,5}$/u

/** Short forms of given names: "Ma. Doe", "Zh.Doe". */
const SHORTENED = /^(?:Mohd|\p{Lu}\p{Ll}?)$/u

/** A full stop that stands right behind a word: of an abbreviation. */
function isStop(tokens: View['tokens'], at: number): boolean {
  return tokens[at]?.text === '.' && tokens[at - 1]?.end === tokens[at]?.start
}

function isPlainText(text: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(text)
}
