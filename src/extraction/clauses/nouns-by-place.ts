import type { Token } from '../document.js'
import type { TokenClass } from './tag.js'
import { countsAbout, isShare, moreThan } from './how-many.js'
import { ENDING, type Place } from './known-verbs.js'
import { BE, DEMONYM, REPORTING } from './words.js'

const PEOPLE_BY_ADJECTIVE =
  /^(?:academic|national|official|professional|veteran|militant|activist|executive|cleric|creative|native|teenager|lay)$/

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
      // continues to defy calls for
      if (
        /[^s]s$/.test(word) &&
        before === 'VERB' &&
        at(i - 2) === 'TO' &&
        !REPORTING.has(tokens[i - 1]!.lemma.toLowerCase())
      )
        return 'NOUN'
      // there is mounting frustration, there was anger in Lindon
      if (tokens[i - 2]?.lower === 'there' && BE.has(tokens[i - 1]?.lower ?? '')) {
        if (/ing$/.test(word) && at(i + 1) === 'NOUN') return 'ADJECTIVE'
        if (tokens[i]!.lemma === word && at(i + 1) === 'PREPOSITION') return 'NOUN'
      }
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
      // a Haradrian academic was
      if (
        PEOPLE_BY_ADJECTIVE.test(word) &&
        before === 'NAME' &&
        !/^(?:NOUN|NAME|ADJECTIVE|HYPHEN)$/.test(at(i + 1) ?? '')
      )
        return 'NOUN'
      if (moreThan(tokens, at, i)) return 'ADVERB'
      if (word === 'alert' && (before === 'PREPOSITION' || ALERT.test(tokens[i - 1]?.lower ?? ''))) return 'NOUN' // on high alert
      if (isShare(tokens, at, i)) return 'NOUN'
      if (word === 'worth') return 'PREPOSITION' // assets worth billions
      return word === 'offensive' &&
        at(i + 1) !== 'NOUN' &&
        /^(?:DETERMINER|ADJECTIVE|POSSESSIVE|GENITIVE|NAME)$/.test(before ?? '')
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
