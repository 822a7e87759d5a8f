import type { ActorKey } from '../../domain/claim.js'
import type { Sentence } from '../document.js'
import { nameAt } from './name-phrase.js'
import type { NamePhrase } from './name-phrase.js'
import { ownerOf } from './owner-before.js'
import { withOwner } from './title-phrase.js'
import type { TitlePhrase } from './title-phrase.js'
import type { View } from './view.js'

/** Between a plural and the names of those it is said of: "presidents attending were". */
const LISTING: ReadonlySet<string> = new Set(
  'attending,present,were,are,include,included,including,there,also'.split(',')
)

/** "Presidents X of A, Y of B and Z of C", "ministers X (A) and Y (B)": each name with the country behind it. */
export function eachWithOwner(view: View, sentence: Sentence, title: TitlePhrase): [TitlePhrase, NamePhrase][] {
  const { tokens, keys } = view
  const found: [TitlePhrase, NamePhrase][] = []
  let at = title.last
  while (at < title.last + 5 && LISTING.has(keys[at] ?? '')) at++
  for (;;) {
    const name = nameAt(view, sentence, at, true)
    const bracketed = name !== null && tokens[name.last]?.text === '('
    const behind = name && (bracketed || /^(?:of|for|from)$/.test(keys[name.last] ?? ''))
    const cover = behind ? view.cover[name.last + 1] : undefined
    const owner = cover ? ownerOf(cover) : null
    if (!name || !cover || owner === null || (bracketed && tokens[cover.lastToken]?.text !== ')')) break
    found.push([ownedBy(title, owner), name])
    const end = cover.lastToken + (bracketed ? 1 : 0)
    at = end
    if (tokens[at]?.text === ',') at++
    if (keys[at] === 'and') at++
    if (at === end) break
  }
  return found.length > 1 ? found : []
}

/** "The foreign ministers of A and B, X and Y", "X and Y, negotiators for A and B": as many names as owners, in the same order. */
export function respectively(
  view: View,
  sentence: Sentence,
  title: TitlePhrase,
  names: readonly NamePhrase[]
): [TitlePhrase, NamePhrase][] {
  const { tokens } = view
  const owners: ActorKey[] = []
  const from = title.phraseLast > title.last ? title.last : Math.max(sentence.firstToken, title.phraseFirst - 6)
  let end = title.last
  for (let at = from; at < Math.min(title.last + 10, sentence.lastToken); at++) {
    const cover = view.cover[at]
    const owner = cover && cover.firstToken === at ? ownerOf(cover) : null
    if (owner !== null) {
      owners.push(owner)
      end = Math.max(end, cover?.lastToken ?? end)
    } else if (
      at >= title.last &&
      !cover &&
      !/^(?:of|for|the|and|governments?|authorities|,)$/.test(tokens[at]?.lower ?? '')
    )
      break
  }
  if (owners.length < 2) return []
  const before = namesBefore(view, title, names, owners.length)
  if (before.length > 0 && from === title.last) return before.map((name, i) => [ownedBy(title, owners[i]!), name])
  if (tokens[end]?.text !== ',') return []
  const listed = names.filter(name => name.first > end && name.first <= end + 14).slice(0, owners.length)
  if (listed.length !== owners.length) return []
  const between = tokens.slice(end, listed.at(-1)?.first ?? end)
  if (between.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return []
  return listed.map((name, index) => [ownedBy(title, owners[index]!), name])
}

function ownedBy(title: TitlePhrase, owner: ActorKey): TitlePhrase {
  return { ...title, owner, statedOwner: true, title: singular(title.title), plural: false }
}

/** So many full names, joined by commas and "and", right before the comma before a title; none where there are fewer. */
function namesBefore(
  { tokens }: View,
  title: TitlePhrase,
  names: readonly NamePhrase[],
  count: number
): readonly NamePhrase[] {
  if (tokens[title.phraseFirst - 1]?.text !== ',') return []
  const found: NamePhrase[] = []
  for (let end = title.phraseFirst - 1; found.length < count;) {
    const name = names.find(({ last, words }) => last === end && words.length > 1)
    if (!name) return []
    found.unshift(name)
    end = name.first
    while (/^(?:,|and)$/.test(tokens[end - 1]?.lower ?? '')) end--
    if (end === name.first && found.length < count) return []
  }
  return found
}

/** "Presidents X, Y and Z of A, B and C, respectively": as many owners behind the names as there are names. */
export function pairedBehind(view: View, called: readonly [TitlePhrase, NamePhrase][]): [TitlePhrase, NamePhrase][] {
  const { tokens, keys } = view
  let at = called.at(-1)?.[1].last ?? 0
  if (called.length < 2 || !/^(?:of|from)$/.test(keys[at] ?? '')) return []
  at++
  const owners: ActorKey[] = []
  for (;;) {
    if (keys[at] === 'the') at++
    const cover = view.cover[at]
    const owner = cover && cover.firstToken === at ? ownerOf(cover) : null
    if (!cover || owner === null) break
    owners.push(owner)
    const end = cover.lastToken
    at = tokens[end]?.text === ',' ? end + 1 : end
    if (keys[at] === 'and') at++
    if (at === end) break
  }
  if (owners.length !== called.length) return []
  return called.map(([title, name], index) => [withOwner(title, owners[index]!), name])
}

/** "Ministers Jane Doe and John Roe": full names right behind the plural of their title. */
export function allCalled(view: View, sentence: Sentence, title: TitlePhrase): [TitlePhrase, NamePhrase][] {
  const { tokens, keys } = view
  if (title.phraseLast > title.last) return []
  const found: [TitlePhrase, NamePhrase][] = []
  const own = { ...title, title: singular(title.title), plural: false }
  for (let at = title.last; at < sentence.lastToken;) {
    const name = nameAt(view, sentence, at, true)
    if (!name || name.words.length < 2) break
    found.push([own, name])
    at = name.last
    if (tokens[at]?.text === ',') at++
    if (keys[at] === 'and') at++
    if (at === name.last) break
  }
  return found.length > 1 ? found : []
}

function singular(title: string): string {
  return title.replace(
    /\b(minister|president|premier|envoy|leader|chief|ambassador|secretarie|secretary|senator|lawmaker|general|governor|commander|mp|mep|diplomat|official|adviser|spokesman|negotiator|mediator|delegate|representative|commissioner|speaker)s\b.*$/i,
    '$1'
  )
}
