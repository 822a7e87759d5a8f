import type { ActorKey } from '../../domain/claim.js'
import type { OfficeKind } from '../../domain/vocabulary.js'
import type { Reference } from '../../reference/reference.js'
import { PRIVATE_HEADS, STATE_MODIFIERS, VAGUE_TITLE } from '../lexicon/titles.js'
import type { Person } from './person.js'
import { isBodyOfState } from './bodies-of-state.js'
import type { TitlePhrase } from './title-phrase.js'
import { isCapitalised } from './view.js'
import type { View } from './view.js'
import { isTheirs } from './whose.js'

/** How much an office says of its holder, beside other offices. */
export const WEIGHT: Readonly<Partial<Record<OfficeKind, number>>> = {
  HEAD_OF_STATE: 5,
  HEAD_OF_GOVERNMENT: 5,
  FOREIGN_MINISTER: 4,
  DEFENCE_MINISTER: 4,
  DEPUTY_HEAD: 3,
  MINISTER: 3,
  NATIONAL_SECURITY_ADVISER: 3,
  AMBASSADOR: 3,
  ENVOY: 3,
  ORGANIZATION_HEAD: 3,
  SPOKESPERSON: 2
}

/** The title that says most of a person; null where none makes an official of him. */
export function bestTitle(
  person: Person,
  view: View,
  reference: Reference,
  house: ActorKey | null = null
): TitlePhrase | null {
  let best: TitlePhrase | null = null
  let bestScore = -1
  for (const title of person.titles) {
    if (!isOfficial(title, view, reference) && !(house && isOfOffice(title, view))) continue
    const vague = VAGUE_TITLE.test(title.title) && title.kind === 'OFFICIAL'
    const score =
      (title.former ? 0 : 3) +
      (vague ? 0 : (WEIGHT[title.kind] ?? 1)) +
      (title.owner !== null ? 2 : 0) +
      (title.political ? 1 : 0)
    if (score > bestScore) [best, bestScore] = [title, score]
  }
  return best
}

function isOfficial(title: TitlePhrase, view: View, reference: Reference): boolean {
  // officers of a charity or a rights group hold no political office, whatever they are called
  if (title.owner?.startsWith('organization:') && reference.organizations.get(title.owner.slice(13))?.kind === 'NGO')
    return false
  if (
    title.ofCompany &&
    /^(?:(?:executive |senior )?(?:vice[ -])?president|chancellor|spokes|secretary)/i.test(title.title)
  )
    return false
  if (title.political || title.serves || /^(?:deputy )?chief of mission\b/i.test(title.title)) return true
  if (speaksForBody(title, view)) return true
  if (isBodyOfState(view.keys.slice(title.last, title.phraseLast))) return true
  const words = view.keys.slice(title.first, title.last)
  if (words.slice(0, -1).some(word => STATE_MODIFIERS.has(word))) return true
  // "Speaker of the Lower House", "leader of the delegation"
  if (view.keys.slice(title.last, title.phraseLast).some(word => CHAMBERS.has(word))) return true
  // "its commander": whose, the sentences before must tell
  if (title.owner === null) return isTheirs(title) && !PRIVATE_HEADS.has(words.at(-1) ?? '')
  if (title.owner.startsWith('organization:')) return true
  // "CIA director": an agency of a state stands before it
  if (view.cover[title.first - 1]?.form === 'METONYM') return true
  const head = words.at(-1) ?? ''
  return !PRIVATE_HEADS.has(head) || words.length > 1 || title.phraseLast > title.last
}

/** "Senior Bureau Official for Harad Doe": a capitalised title before a name, in the words of a state's own office. */
function isOfOffice({ determiner, first, last, phraseLast, plural }: TitlePhrase, { tokens, keys }: View): boolean {
  const alone = last - first === 1 && phraseLast === last
  return determiner === null && !plural && !alone && isCapitalised(tokens[first]) && OFFICE.test(keys[last - 1] ?? '')
}
const OFFICE =
  /^(?:secretary|official|director|representative|coordinator|advis[eo]r|counsell?or|assistant|administrator|commissioner|general)$/

/** "Spokesperson Jane Doe" in a text that has just named a body of a state, or in the words of a ministry's own statements. */
function speaksForBody(title: TitlePhrase, { tokens, cover }: View): boolean {
  if (title.kind !== 'SPOKESPERSON' || title.owner !== null || title.ofCompany) return false
  // "Jane Doe, the ministry's spokeswoman"
  if (isBodyOfState([tokens[title.phraseFirst - 2]?.lower ?? '', tokens[title.phraseFirst - 1]?.lower ?? '']))
    return true
  if (title.determiner !== null) return false
  // "…," spokesperson Jane Doe said, in the news of a ministry
  if (!isCapitalised(tokens[title.first]))
    return /^["”'’]$/.test(tokens[title.first - 1]?.text ?? '') && hasBodyBefore(title.first, BODY, { tokens, cover })
  const opening = tokens[title.first - 2]?.lower
  if (
    opening === 'attributable' ||
    (/^(?:statement|remarks)$/.test(opening ?? '') && tokens[title.first - 1]?.lower === 'by')
  )
    return true
  return hasBodyBefore(title.first, STATE_BODY, { tokens, cover })
}
const STATE_BODY = /^(?:Ministry|Government|Presidency)$/
const BODY = /^(?:[Mm]inistry|[Gg]overnment|[Pp]residency|Office)$/

function hasBodyBefore(first: number, body: RegExp, { tokens, cover }: Pick<View, 'tokens' | 'cover'>): boolean {
  for (let at = first - 1; at > Math.max(-1, first - 60); at--)
    if (cover[at]?.form === 'METONYM' || body.test(tokens[at]?.text ?? '')) return true
  return false
}

const CHAMBERS: ReadonlySet<string> = new Set(
  'parliament,house,senate,assembly,chamber,congress,delegation,opposition,security,cabinet,ministers'.split(',')
)
