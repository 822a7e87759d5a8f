import type { ActorKey } from '../../domain/claim.js'
import type { Sentence } from '../document.js'
import type { NamePhrase } from './name-phrase.js'
import { ownerOf } from './owner-before.js'
import type { TitlePhrase } from './title-phrase.js'
import type { View } from './view.js'

const LEADS = new Set(['leads', 'heads', 'led', 'headed', 'commands', 'chairs', 'rules'])

/** "X, who leads the Front", "a group headed by X": a title made of the verb. */
export function leadership(view: View, sentence: Sentence, name: NamePhrase): TitlePhrase | null {
  const { tokens, keys } = view
  const make = (verbAt: number, ownerAt: number): TitlePhrase | null => {
    const cover = view.cover[ownerAt]
    const owner = cover && cover.kind !== 'PLACE' ? ownerOf(cover) : null
    if (!owner) return null
    const noun = /^head/.test(keys[verbAt] ?? '')
      ? 'head'
      : /^command/.test(keys[verbAt] ?? '')
        ? 'commander'
        : 'leader'
    return madeTitle(sentence, verbAt, `${noun} of ${cover?.text ?? ''}`, owner)
  }
  let at = name.last
  if (tokens[at]?.text === ',' && keys[at + 1] === 'who') at += 2
  if (at > name.last && LEADS.has(keys[at] ?? '')) {
    for (let next = at + 1; next < Math.min(at + 7, sentence.lastToken); next++) {
      if (view.cover[next]) return make(at, next)
      // "led a delegation to Gondor" leads no Gondor
      if (
        tokens[next]?.text === ',' ||
        tokens[next]?.pos === 'VERB' ||
        /^(?:to|in|at|from|against|for|into)$/.test(keys[next] ?? '')
      )
        break
    }
  }
  const by = name.first - 1
  if (keys[by] === 'by' && LEADS.has(keys[by - 1] ?? '')) {
    for (let back = by - 2; back >= Math.max(sentence.firstToken, by - 14); back--) {
      if (view.cover[back]) return make(by - 1, back)
      if (tokens[back]?.pos === 'VERB' && tokens[back]?.text !== '-') break
    }
  }
  return null
}

/** "the Kremlin's Ilya Brandt": who stands for a seat of government by genitive speaks for it. */
export function seatOf(view: View, sentence: Sentence, name: NamePhrase): TitlePhrase | null {
  if (name.words.length < 2 || !/^['’]s$/.test(view.tokens[name.first - 1]?.text ?? '')) return null
  const seat = view.cover[name.first - 2]
  const owner = seat?.form === 'METONYM' ? ownerOf(seat) : null
  return owner === null ? null : madeTitle(sentence, name.first, 'official', owner)
}

/** A title that the text says in other words. */
export function madeTitle(sentence: Sentence, at: number, title: string, owner: ActorKey): TitlePhrase {
  return {
    sentence,
    first: at,
    last: at,
    phraseFirst: at,
    phraseLast: at,
    title,
    kind: owner.startsWith('organization:') ? 'MOVEMENT_LEADER' : 'OFFICIAL',
    political: true,
    owner,
    statedOwner: true,
    former: false,
    plural: false,
    ofCompany: false,
    determiner: null,
    ofParty: false,
    serves: false,
    possessor: null
  }
}
