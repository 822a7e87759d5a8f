import type { Token } from '../document.js'
import type { TokenClass } from './tag.js'
import { isNoNoun } from '../lexicon/verb-forms.js'
import { countsAbout, isShare, moreThan } from './how-many.js'
import { isGerund } from './gerunds-by-place.js'
import { BE, DEMONYM, HAVE, MODALS, REPORTING } from './words.js'

/** What stands around a token that might be a verb. */
export interface Place {
  readonly tokens: readonly Token[]
  readonly at: (index: number) => TokenClass | undefined
  readonly nominal: (index: number) => boolean
  /** Whether the stretch between two joints has a finite verb already. */
  readonly verbNear: (index: number) => boolean
}

const OPEN: ReadonlySet<TokenClass | undefined> = new Set(['NOUN', 'ADJECTIVE', 'ADVERB'] as const)
const OPENERS: ReadonlySet<TokenClass | undefined> = new Set(['DETERMINER', 'POSSESSIVE', 'NUMBER'] as const)
const PARTICLES: ReadonlySet<string> = new Set(['off', 'out', 'up', 'down', 'back', 'away', 'aside'])
const ONLY_VERBS: ReadonlySet<string> = new Set([
  'overflew',
  'overthrew',
  'retook',
  'forgave',
  'withheld',
  'upheld',
  'shook'
])
const NO_NAMES: ReadonlySet<string> = new Set(['united', 'allied', 'associated', 'limited', 'left'])

/** A verb of the interactions that the tagger takes for something else, known by its form and by what stands around it. */
export function verbByForm(place: Place, i: number): boolean {
  const { tokens, at, nominal } = place
  const here = at(i)
  if (!OPEN.has(here) || nominal(i) || at(i + 1) === 'HYPHEN' || at(i - 1) === 'HYPHEN') return false
  const { lower: word, word: form } = tokens[i]!
  let k = i - 1
  while (at(k) === 'ADVERB' || at(k) === 'NOT') k--
  if (at(k) === 'AUXILIARY') {
    const auxiliary = tokens[k]!.lower
    if (MODALS.has(auxiliary)) return form.isBase && (here === 'NOUN' || at(i + 1) !== 'VERB') // will back the plan
    if (HAVE.has(auxiliary)) return form.baseOfPast !== undefined && (opens(place, i) || moreThan(tokens, at, i + 1)) // has overthrown the king, has sheltered more than forty
    if (!BE.has(auxiliary)) return false
    if (word.endsWith('ing')) return form.baseOfForm !== undefined && opens(place, i) // is building up, is now striking Harad's
    return form.baseOfPast !== undefined && agentBehind(place, i) // was retaken by, was rounded up by
  }
  if (wishedOfName(place, i) || helpedName(place, i) || isGerund(place, i)) return true
  if (here === 'ADVERB' || NO_NAMES.has(word) || at(i - 1) === 'GENITIVE') return false
  // "Quill plans to visit Rohan"
  if (INTENDS.test(word) && at(i - 1) === 'NAME' && nominal(i - 1) && at(i + 1) === 'TO' && at(i + 2) === 'VERB')
    return !place.verbNear(i)
  // "Rohan's bombers overflew": nothing else is spelt so
  if (ONLY_VERBS.has(word)) return true
  if (!nominal(i - 1)) return false
  // "Rohan views | with deep concern"
  if (tokens[i + 1]?.lower === 'with' && /^(?:views|notes|observes|follows)$/.test(word))
    return tokens.slice(i + 2, i + 5).some(t => FELT.test(t.lower)) && !place.verbNear(i)
  const base = word.endsWith('s') ? form.baseOfThird : form.baseOfPast
  // "Rohan allies with Harad": neither a noun nor another verb there
  if (
    word.endsWith('s') &&
    base !== undefined &&
    at(i - 1) === 'NAME' &&
    !DEMONYM.test(tokens[i - 1]!.text) &&
    (at(i + 1) === 'PREPOSITION' || at(i + 1) === 'TO') &&
    isNoNoun(word)
  )
    return !place.verbNear(i)
  // "Rohan arms Harad", "Rohan retook the port"; not "Rohan arms exports fell", "Haradrian armed forces"
  return (
    base !== undefined &&
    (opens(place, i) || saidOfName(place, i) || joinsVerb(place, i)) &&
    !(at(i + 1) === 'NOUN' && DEMONYM.test(tokens[i - 1]!.text)) &&
    !place.verbNear(i)
  )
}

/** "Rohan armed | and trained the rebels": the first of two verbs with one object. */
const joinsVerb = ({ tokens, at, nominal }: Place, i: number): boolean =>
  /ed$/.test(tokens[i]!.lower) &&
  tokens[i + 1]?.lower === 'and' &&
  at(i + 2) === 'VERB' &&
  /ed$/.test(tokens[i + 2]!.lower) &&
  (OPENERS.has(at(i + 3)) || nominal(i + 3))

const FELT = /^(?:concern|regret|alarm|dismay|satisfaction|interest|indignation|sadness)$/

/** "was vaccinated | against measles by": an agent right behind, or behind a phrase that hangs on the verb. */
function agentBehind({ tokens, at }: Place, i: number): boolean {
  const next = PARTICLES.has(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1
  if (tokens[next]?.lower === 'by') return true
  if (at(next) !== 'PREPOSITION') return false
  for (let k = next + 1; k < next + AGENT_REACH && WITHIN.has(at(k)); k++) if (tokens[k]!.lower === 'by') return true
  return false
}
const AGENT_REACH = 8
const WITHIN: ReadonlySet<TokenClass | undefined> = new Set([
  'NOUN',
  'NAME',
  'ADJECTIVE',
  'DETERMINER',
  'POSSESSIVE',
  'GENITIVE',
  'NUMBER',
  'PREPOSITION'
] as const)

/** "demanded | that Rohan hand | him over": the bare form of what is wished of a name. */
function wishedOfName({ tokens, at }: Place, i: number): boolean {
  if (!tokens[i]!.word.isBase || at(i - 1) !== 'NAME') return false
  const after = at(i + 1)
  if (!OPENERS.has(after) && after !== 'NAME' && after !== 'TO' && !OBJECTS.test(tokens[i + 1]?.lower ?? ''))
    return false
  let k = i - 1
  while (at(k) === 'NAME' || at(k) === 'DETERMINER') k--
  if (tokens[k]?.lower !== 'that') return false
  // "dropped its demand that Rohan | close | the"
  if (at(k - 1) === 'NOUN') return /^(?:demand|request|insistence|proposal|recommendation)$/.test(tokens[k - 1]!.lower)
  return at(k - 1) === 'VERB' && WISHING.test(tokens[k - 1]!.lemma)
}
const WISHING = /^(?:demand|insist|request|ask|urge|propose|recommend|suggest|require)$/
const OBJECTS = /^(?:him|her|it|them|us|back|out|down|over)$/

/** "helped Rohan | repel | the raiders": the bare form of what somebody is helped to do. */
function helpedName({ tokens, at, nominal }: Place, i: number): boolean {
  if (!tokens[i]!.word.isBase) return false
  // "let its inspectors | return"
  let opener = i - 1
  while (opener > i - LET_REACH && LET_WITHIN.has(at(opener))) opener--
  if (opener < i - 1 && at(opener) === 'VERB' && tokens[opener]!.lemma === 'let')
    return tokens[i]!.pos === 'NOUN' && (at(i + 1) === 'TO' || at(i + 1) === 'PREPOSITION' || at(i + 1) === 'NAME')
  if (!nominal(i - 1)) return false
  if (!OPENERS.has(at(i + 1)) && !/^(?:NAME|NOUN|ADJECTIVE)$/.test(at(i + 1) ?? '')) return false
  let k = i - 1
  while (at(k) === 'NAME' || at(k) === 'DETERMINER') k--
  return at(k) === 'VERB' && tokens[k]!.lemma === 'help'
}

const LET_REACH = 6
const LET_WITHIN: ReadonlySet<TokenClass | undefined> = new Set([
  'NAME',
  'NOUN',
  'ADJECTIVE',
  'DETERMINER',
  'POSSESSIVE',
  'NUMBER'
] as const)

const CHARGING = /^(?:accusation|allegation|charge|claim|complaint|suggestion|suspicion|assertion)s?$/

/** "complained | that Rohan shelters militants": a clause that somebody tells has a verb. */
function saidOfName({ tokens, at }: Place, i: number): boolean {
  if (at(i + 1) !== 'NOUN') return false
  let k = i - 1
  while (at(k) === 'NAME') k--
  // "says Rohan funds | extremists."
  if (at(k) === 'VERB' && k < i - 1 && /^(?:say|claim|allege|insist)$/.test(tokens[k]!.lemma))
    return ENDING.has(at(i + 2)) || at(i + 2) === 'PREPOSITION'
  if (k === i - 1 || tokens[k]?.lower !== 'that') return false
  if (at(k - 1) === 'VERB') return REPORTING.has(tokens[k - 1]!.lemma)
  let noun = k - 1
  while (at(noun) === 'NAME' || at(noun) === 'PREPOSITION') noun-- // accusations by Rohan that
  return at(noun) === 'NOUN' && CHARGING.test(tokens[noun]!.lower)
}

const ENDING: ReadonlySet<TokenClass | undefined> = new Set([
  undefined,
  'STOP',
  'OTHER',
  'COMMA',
  'CONJUNCTION'
] as const)

const INTENDS = /^(?:plans|vows|pledges|aims|hopes)$/

function opens({ tokens, at, nominal }: Place, i: number): boolean {
  const after = at(i + 1)
  if (OPENERS.has(after) || `${tokens[i]!.lower} ${tokens[i + 1]?.lower}` === 'alleged that') return true
  if (nominal(i + 1) || PARTICLES.has(tokens[i + 1]?.lower ?? '')) return true
  return !tokens[i]!.lower.endsWith('s') && after === 'NOUN'
}

/** A noun, number or adjective that the tagger takes for something else; null where it is right. */
export function nounByPlace({ tokens, at }: Place, i: number): TokenClass | null {
  const here = at(i)
  const word = tokens[i]!.lower
  const before = at(i - 1)
  switch (here) {
    case 'VERB':
      // its military attachés, the latest attacks; the Rafah crossing with
      if (/[^s]s$/.test(word) && before === 'ADJECTIVE' && (OWNING.has(at(i - 2)) || at(i - 2) === 'VERB'))
        return 'NOUN'
      if (word === 'repeated' && before === 'VERB') return 'ADJECTIVE' // spurned repeated offers
      if (before === 'TO' && at(i + 1) === 'HYPHEN' && /(?:ed|ing|run|led|torn)$/.test(tokens[i + 2]?.lower ?? ''))
        return 'NOUN' // sold arms to cash-strapped Rohan
      if (before === 'TO' && NEIGHBOURING.test(word) && at(i + 1) === 'NAME') return 'ADJECTIVE' // sold arms to rival Rohan
      if (before === 'TO' && /ed$/.test(word) && tokens[i]!.lemma !== word && at(i + 1) !== 'PREPOSITION')
        return 'ADJECTIVE' // to displaced Haradrians
      // arrested three suspected Haradrian spies
      if (
        HELD.test(word) &&
        (before === 'NUMBER' || before === 'DETERMINER') &&
        /^(?:NAME|NOUN)$/.test(at(i + 1) ?? '')
      )
        return 'ADJECTIVE'
      // to look after wounded Haradrian soldiers
      if (HELD.test(word) && tokens[i - 1]?.lower === 'after' && isPeople(tokens, at, i + 1)) return 'ADJECTIVE'
      // seeks Rohirric help to
      if (word === 'help' && before === 'NAME' && at(i - 2) === 'VERB' && DEMONYM.test(tokens[i - 1]!.text))
        return 'NOUN'
      if (word === 'grant' && (before === 'NOUN' || before === 'ADJECTIVE') && at(i + 1) === 'NOUN') return 'NOUN' // emergency grant aid
      // turned down an American grant for
      if (
        before === 'NAME' &&
        (/^an?$/.test(tokens[i - 2]?.lower ?? '') || (at(i - 2) === 'DETERMINER' && at(i + 1) === 'VERB')) &&
        DEMONYM.test(tokens[i - 1]!.text) &&
        tokens[i]!.lemma === word &&
        tokens[i]!.word.baseOfPast === undefined
      )
        return 'NOUN'
      if (word === 'allied' && at(i + 1) === 'NOUN') return 'ADJECTIVE'
      if (/ed$/.test(word) && before === 'ADJECTIVE' && at(i + 1) === 'NOUN' && at(i - 2) !== 'DETERMINER')
        return 'ADJECTIVE' // new targeted sanctions
      // a ban on Haradrian produce
      if (
        before === 'NAME' &&
        at(i - 2) === 'PREPOSITION' &&
        DEMONYM.test(tokens[i - 1]!.text) &&
        !/(?:ed|ing|s)$/.test(word) &&
        ENDING.has(at(i + 1))
      )
        return 'NOUN'
      // rejected Gondor's calls for; but "said Gondor calls for"
      if (/[^s]s$/.test(word) && before === 'NAME' && at(i + 1) === 'PREPOSITION' && objectBefore(tokens, at, i))
        return 'NOUN'
      return NAMED_AFTER.has(word) && before === 'NAME' && behindArticle(at, i - 1) ? 'NOUN' : null
    case 'ADJECTIVE':
      if (moreThan(tokens, at, i)) return 'ADVERB'
      if (word === 'alert' && (before === 'PREPOSITION' || ALERT.test(tokens[i - 1]?.lower ?? ''))) return 'NOUN' // on high alert
      if (isShare(tokens, at, i)) return 'NOUN'
      if (word === 'worth') return 'PREPOSITION' // assets worth billions
      return word === 'offensive' && at(i + 1) !== 'NOUN' && /^(?:DETERMINER|ADJECTIVE|POSSESSIVE)$/.test(before ?? '')
        ? 'NOUN'
        : null
    case 'ADVERB':
      if (isShare(tokens, at, i)) return 'NOUN'
      if (word === 'new' && at(i - 1) === 'VERB') return 'ADJECTIVE' // imposed new targeted sanctions
      if (word === 'high' && tokens[i + 1]?.lower === 'alert') return 'ADJECTIVE'
      return word === 'only' && before === 'GENITIVE' ? 'ADJECTIVE' : null // Rohan's only road
    case 'SUBORDINATOR':
      return word === 'so' && tokens[i + 1]?.lower === 'far' ? 'ADVERB' : null // has so far refused
    case 'TO':
      return at(i - 1) !== undefined && tokens[i - 1]!.lower === 'up' && at(i + 1) === 'NUMBER' ? 'ADVERB' : null // up to forty
    case 'PREPOSITION':
      if (word === 'than' && moreThan(tokens, at, i - 1)) return 'ADVERB'
      if (word === 'up' && tokens[i + 1]?.lower === 'to' && at(i + 2) === 'NUMBER') return 'ADVERB'
      if (countsAbout(tokens, at, i)) return 'ADVERB'
      if (at(i + 1) === 'CONJUNCTION' && before === 'NOUN') return 'ADVERB' // solidarity with and support for
      return word === 'per' && before === 'NUMBER' && tokens[i + 1]?.lower === 'cent' ? 'NUMBER' : null
    case 'NOUN':
      return word === 'cent' && tokens[i - 1]?.lower === 'per' ? 'NUMBER' : null
    default:
      return null
  }
}

/** "wounded | Haradrian soldiers" */
const isPeople = (tokens: readonly Token[], at: Place['at'], i: number): boolean =>
  at(i) === 'NAME' && DEMONYM.test(tokens[i]!.text) && at(i + 1) === 'NOUN'

/** "the | Minas Tirith crossing" */
function behindArticle(at: Place['at'], i: number): boolean {
  let k = i
  while (at(k) === 'NAME') k--
  return at(k) === 'DETERMINER'
}

const ALERT = /^(?:high|higher|highest|full|maximum|combat|red|heightened|top)$/

/** Whether a verb that reports nothing stands before the name at i - 1: what follows the name is its noun. */
function objectBefore(tokens: readonly Token[], at: Place['at'], i: number): boolean {
  let k = i - 1
  while (at(k) === 'NAME' || at(k) === 'DETERMINER' || at(k) === 'ADJECTIVE') k--
  return (
    at(k) === 'VERB' &&
    !REPORTING.has(tokens[k]!.lemma.toLowerCase()) &&
    !/^(?:let|make|help|see|hear|watch)$/.test(tokens[k]!.lemma)
  )
}

const HELD =
  /^(?:suspected|alleged|detained|jailed|imprisoned|captured|kidnapped|abducted|wounded|convicted|stranded|displaced)$/

const OWNING: ReadonlySet<TokenClass | undefined> = new Set(['DETERMINER', 'POSSESSIVE', 'GENITIVE'] as const)
const NAMED_AFTER: ReadonlySet<string> = new Set(['crossing', 'landing', 'bombing', 'killing', 'shelling'])
/** What a state is called before its name: behind "to" no verb. */
const NEIGHBOURING = /^(?:neighbou?ring|warring|visiting|ruling|occupying|rival|fellow)$/
