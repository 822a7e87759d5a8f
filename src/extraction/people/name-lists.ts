import type { ActorKey } from '../../domain/claim.js'
import type { Sentence } from '../document.js'
import { nameAt } from './name-phrase.js'
import type { NamePhrase } from './name-phrase.js'
import { ownerOf } from './owner-before.js'
import type { TitlePhrase } from './title-phrase.js'
import type { View } from './view.js'

/** Between a plural and the names of those it is said of: "presidents attending were". */
const LISTING: ReadonlySet<string> = new Set(
  'attending,present,were,are,include,included,including,there,also'.split(',')
)

/** "Presidents X of A, Y of B and Z of C": each name with the country behind it. */
export function eachWithOwner(view: View, sentence: Sentence, title: TitlePhrase): [TitlePhrase, NamePhrase][] {
  const { tokens, keys } = view
  const found: [TitlePhrase, NamePhrase][] = []
  let at = title.last
  while (at < title.last + 5 && LISTING.has(keys[at] ?? '')) at++
  for (;;) {
    const name = nameAt(view, sentence, at, true)
    const cover = name && /^(?:of|for|from)$/.test(keys[name.last] ?? '') ? view.cover[name.last + 1] : undefined
    const owner = cover ? ownerOf(cover) : null
    if (!name || !cover || owner === null) break
    found.push([{ ...title, owner, statedOwner: true, title: singular(title.title), plural: false }, name])
    at = cover.lastToken
    if (tokens[at]?.text === ',') at++
    if (keys[at] === 'and') at++
    if (at === cover.lastToken) break
  }
  return found.length > 1 ? found : []
}

/** "The foreign ministers of A and B, X and Y": as many names as owners, in the same order. */
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
    } else if (at >= title.last && !cover && !/^(?:of|the|and|,)$/.test(tokens[at]?.lower ?? '')) break
  }
  if (owners.length < 2 || tokens[end]?.text !== ',') return []
  const listed = names.filter(name => name.first > end && name.first <= end + 14).slice(0, owners.length)
  if (listed.length !== owners.length) return []
  const between = tokens.slice(end, listed.at(-1)?.first ?? end)
  if (between.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return []
  return listed.map((name, index) => [
    { ...title, owner: owners[index] ?? null, statedOwner: true, title: singular(title.title), plural: false },
    name
  ])
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
  return called.map(([title, name], index) => [
    { ...title, owner: owners[index]!, statedOwner: true, ofCompany: false },
    name
  ])
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
    /\b(minister|president|premier|envoy|leader|chief|ambassador|secretarie|secretary|senator|lawmaker|general|governor|commander|mp|mep|diplomat|official|adviser|spokesman)s\b.*$/i,
    '$1'
  )
}
