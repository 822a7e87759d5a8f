import type { ActorKey } from '../../domain/claim.js'
import type { Document, Mention, Sentence } from '../document.js'
import { dateline } from '../places/dateline.js'
import { askedOfWords } from '../word.js'
import { INSTITUTION_MODIFIERS, INSTITUTIONS } from '../lexicon/groups.js'

/** "the ministry", "the foreign ministry": a short form at a place in the text, and whose it is. */
export interface ShortForm {
  readonly first: number
  readonly last: number
  readonly actor: ActorKey
}

/** How many sentences a ministry that nobody names again stays the one that is meant. */
const STALE = 15
/** Words between a country and its institution: "Gondor's powerful defence ministry". */
const REACH = 4

/**
 * "The ministry also demanded", after "Gondor's foreign ministry said": an institution without its country is that of the
 * last institution of this kind with one. Linear in the number of tokens.
 */
export function institutionsIn(document: Document): ShortForm[] {
  const { tokens, sentences, mentions } = document
  const countries = mentions.filter(
    m => m.kind === 'COUNTRY' && m.actors.length === 1 && m.form !== 'GROUP' && m.form !== 'PRONOUN'
  )
  const covered = new Set<number>()
  for (const m of mentions) if (m.kind !== 'TOPIC') for (let i = m.firstToken; i < m.lastToken; i++) covered.add(i)
  const known = new Map<string, { readonly actor: ActorKey; readonly sentence: number }>()
  const found: ShortForm[] = []
  const home = homeOf(document)
  let next = 0
  for (const sentence of sentences) {
    const named: Mention[] = []
    for (let m = countries[next]; m && m.firstToken < sentence.lastToken; m = countries[++next]) named.push(m)
    for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
      if (!mayBeInstitution(tokens[i]!.word)) continue
      const word = tokens[i]!.lower
      const sent = SENT.test(word)
      const foreign = word === 'office' && tokens[i - 1]?.text === 'Foreign'
      if (!INSTITUTIONS.has(word) && !sent && !foreign) continue
      const key = sent ? 'envoy' : word
      const owner =
        ownerOf(named, i, document) ?? ownerBehind(countries, next, i, document) ?? ownedByPerson(i, sentence, document)
      if (owner) known.set(key, { actor: owner, sentence: sentence.index })
      else {
        const first = openerOf(i, sentence, document, covered)
        const whose = known.get(key)
        const here = seatOf(named, sentence, document)
        const fresh = whose && sentence.index - whose.sentence <= STALE ? whose.actor : null
        const actor = sent
          ? fresh
          : (here ?? fresh ?? (AWAY.test(word) ? null : home) ?? spokeBefore(sentence, document))
        if (first !== null && actor !== null) found.push({ first, last: i + 1, actor })
      }
    }
  }
  return found
}

/** "In Lindon, the government handed": what a sentence that opens in a capital says of the government there. */
function seatOf(named: readonly Mention[], { firstToken }: Sentence, { tokens }: Document): ActorKey | null {
  const seat = named.find(m => m.firstToken === firstToken + 1 && m.form === 'CAPITAL')
  return seat && tokens[firstToken]?.lower === 'in' && tokens[seat.lastToken]?.text === ',' ? seat.actors[0]! : null
}

/** Of these there may be some in whatever country the news from a capital is about. */
const AWAY = /^(?:junta|regime|rulers|army|military|navy|guard|embassy|consulate|administration)$/

/** "ISLAMABAD -": what is sent from a capital and names no other tells of the institutions of that country. */
function homeOf(document: Document): ActorKey | null {
  const line = dateline(document)
  return line?.form === 'CAPITAL' && line.actors.length === 1 ? line.actors[0]! : null
}

/**
 * "Gondor denounced the raid. 'It is a crime,' the foreign ministry said.": whose words go on, the country whose doing the sentence
 * before tells, where this one does not speak of it.
 */
function spokeBefore({ index, start, end }: Sentence, { sentences, mentions, tokens }: Document): ActorKey | null {
  const before = sentences[index - 1]
  if (!before || before.form !== 'PROSE') return null
  const doer = mentions.find(m => m.start >= before.start && m.end <= before.end && m.kind !== 'TOPIC')
  if (doer?.kind !== 'COUNTRY' || doer.form !== 'NAME' || doer.firstToken !== before.firstToken) return null
  let at = doer.lastToken
  while (/^(?:on|late|early)$/.test(tokens[at]?.lower ?? '') || /^(?:ADV|PROPN)$/.test(tokens[at]?.pos ?? '')) at++
  const actor = doer.actors[0]!
  if (!/^(?:VERB|AUX)$/.test(tokens[at]?.pos ?? '') || MUTUAL.test(tokens[at]!.lemma)) return null
  return mentions.some(m => m.start >= start && m.end <= end && m.actors.includes(actor)) ? null : actor
}

/** What two do together: either may go on. */
const MUTUAL = /^(?:meet|sign|host|visit|join|beat|face|hold|agree|fight|clash|border|be)$/

/** Those whom a state sends: "The envoy apologised", after "summoned Gondor's ambassador". */
const SENT = /^(?:ambassador|envoy|diplomat|diplomats|consul|nuncio)$/
const mayBeInstitution = askedOfWords(({ lower }) => INSTITUTIONS.has(lower) || SENT.test(lower) || lower === 'office')

/** The country named before the institution at i with nothing but its own words between; or which it is a name of. */
function ownerOf(named: readonly Mention[], i: number, { tokens }: Document): ActorKey | null {
  const mention = named.findLast(m => m.firstToken <= i)
  if (!mention || i - mention.lastToken > REACH) return null
  for (let k = mention.lastToken; k < i; k++) {
    const token = tokens[k]!
    if (!/^(?:ADJ|NOUN|PROPN|PART)$/.test(token.pos) && !/^['’]s?$/.test(token.lower)) return null
  }
  return mention.actors[0]!
}

/** "a spokesman for Gondor's foreign ministry": the country behind somebody who speaks for it. */
function ownerBehind(countries: readonly Mention[], next: number, i: number, { tokens }: Document): ActorKey | null {
  if (!/^spokes/.test(tokens[i]!.lower) || !/^(?:for|of)$/.test(tokens[i + 1]?.lower ?? '')) return null
  // those of the sentence stand before `next`
  for (let m = next - 1; m >= 0 && countries[m]!.firstToken > i; m--) {
    if (m > 0 && countries[m - 1]!.firstToken > i) continue
    return countries[m]!.firstToken - i <= REACH ? countries[m]!.actors[0]! : null
  }
  return null
}

/** "President Quill called it a crime, and his foreign ministry": the country of whoever was named before. */
function ownedByPerson(i: number, { firstToken }: Sentence, { tokens, mentions }: Document): ActorKey | null {
  let at = i - 1
  while (at > i - REACH && INSTITUTION_MODIFIERS.has(tokens[at]?.lower ?? '')) at--
  if (!/^(?:his|her)$/.test(tokens[at]?.lower ?? '')) return null
  const here = mentions.filter(m => m.kind === 'LEADER' && m.firstToken >= firstToken && m.firstToken < at)
  const of = new Set(here.map(m => m.office?.of ?? null))
  const [only] = of
  return of.size === 1 && only?.startsWith('country:') ? only : null
}

/** Where "the" stands before the institution at i, if it is a short form: nothing names it, and no "of" follows. */
function openerOf(i: number, sentence: Sentence, { tokens }: Document, covered: ReadonlySet<number>): number | null {
  if (covered.has(i) || /^(?:of|for|in)$/.test(tokens[i + 1]?.lower ?? '')) return null
  if (tokens[i + 1]?.pos === 'NOUN' && !/^(?:spokes|official|chief|statement|source)/.test(tokens[i + 1]!.lower))
    return null
  let first = i - 1
  while (first > sentence.firstToken && INSTITUTION_MODIFIERS.has(tokens[first]!.lower)) first--
  return first >= sentence.firstToken && tokens[first]!.lower === 'the' && !covered.has(i - 1) ? first : null
}
