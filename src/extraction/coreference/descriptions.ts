import type { ActorKey } from '../../domain/claim.js'
import type { Mention, Sentence, Token } from '../document.js'
import type { Reference } from '../../reference/reference.js'
import { KINDS_OF_STATE, NEW_STATES } from '../lexicon/kinds-of-state.js'
import { COUNTRY_NOUNS, FORMS_OF_STATE, NAME_WORDS, ORGANIZATION_NOUNS, RULER_NOUNS } from '../lexicon/groups.js'
import { lexicon } from '../interactions/compile.js'
import { ADDRESSING, AGAINST_OTHERS, JUDGING } from '../lexicon/anaphors.js'
import type { Named } from './named.js'
import type { Opening } from './spoken.js'

/** What has been said before "the country" or "the bloc". */
export interface Said {
  readonly tokens: readonly Token[]
  readonly mentions: readonly Mention[]
  readonly reference: Reference
  readonly sides: readonly Named[]
  readonly organizations: readonly Named[]
  /** How often each side was named. */
  readonly counts: ReadonlyMap<ActorKey, number>
  /** The country or organisation the sentence before began with. */
  readonly opening: Opening | null
  /** Who is named behind a token of a sentence. */
  namedLater(sentence: Sentence, at: number): ReadonlySet<ActorKey>
}

export interface Described {
  readonly last: number
  readonly actor: ActorKey
}

const RECENT = 40
/** Adjectives that make another country of it: "the neighbouring country". */
const ANOTHER =
  /^(?:neighbou?ring|other|host|rival|enemy|own|home|second|third|whole|entire|new|same|said|nearby|foreign|independent|unrecogni[sz]ed|breakaway|self-proclaimed|self-declared|separatist|secessionist|sovereign|modern|federal|central|local|previous|former|last|first|next|only|most|largest|biggest|poorest)$/

const STATE_NOUNS: ReadonlySet<string> = new Set(
  'country,nation,state,kingdom,republic,emirate,sultanate,monarchy,sheikhdom,economy,archipelago'.split(',')
)

const hasWord = (name: string, word: string): boolean => ` ${name.toLowerCase()} `.includes(` ${word} `)

/** Whether a word can be what a description is about. */
export const describes = (word: string): boolean =>
  COUNTRY_NOUNS.has(word) ||
  RULER_NOUNS.has(word) ||
  ORGANIZATION_NOUNS.has(word) ||
  NAME_WORDS.has(word) ||
  FORMS_OF_STATE.has(word) ||
  word === 'state' ||
  STATE_NOUNS.has(word)

/** Whom "the country", "the Gulf state", "the militant group" at token `at` means, where one reading is left. */
export function describedAt(said: Said, sentence: Sentence, at: number): Described | null {
  const { tokens } = said
  const kind = ofKind(said, sentence, at)
  if (kind) return kind === 'NOBODY' ? null : kind
  const noun = headAfter(said, sentence, at)
  if (noun === null) return null
  const word = tokens[noun]!.lower
  const last = noun + 1
  const form = FORMS_OF_STATE.get(word)
  if (form) {
    const known = said.sides
      .slice(-RECENT)
      .findLast(named => named.side !== null && form.has(named.side.slice('country:'.length)))
    if (known?.side && sentence.index - known.sentence <= 4) return { last, actor: known.side }
  }
  const qualified = noun > at + 1
  if (COUNTRY_NOUNS.has(word) || RULER_NOUNS.has(word) || (qualified && (word === 'state' || word === 'island'))) {
    const actor = country(said, sentence, at, qualified, RULER_NOUNS.has(word))
    return actor ? { last, actor } : null
  }
  const actor = organization(said, sentence, noun)
  return actor ? { last, actor } : null
}

/** "the West African nation", "the new state": the one country of that sort that was named last. */
function ofKind({ tokens, mentions, sides }: Said, sentence: Sentence, at: number): Described | 'NOBODY' | null {
  let noun = at + 1
  // only a federation has a federal government
  const federal = tokens[at + 1]?.lower === 'federal' && tokens[at + 2]?.lower === 'government'
  if (federal) noun = at + 2
  while (noun < Math.min(at + 7, sentence.lastToken) && !federal && !STATE_NOUNS.has(tokens[noun]!.lower)) {
    const token = tokens[noun]!
    if (!/^(?:ADJ|PROPN|NOUN|ADV)$/.test(token.pos) && token.text !== '-') return null
    noun++
  }
  if (noun === at + 1 || !(federal || STATE_NOUNS.has(tokens[noun]?.lower ?? ''))) return null
  const after = tokens[noun + 1]
  if (after?.pos === 'NOUN' || after?.lower === 'of') return null
  if (mentions.some(m => m.kind !== 'TOPIC' && m.kind !== 'PLACE' && m.firstToken > at && m.firstToken <= noun))
    return null
  const words = tokens.slice(at + 1, noun).map(({ lower }) => lower)
  const fitting =
    KINDS_OF_STATE.get(words.slice(-2).join(' ')) ??
    KINDS_OF_STATE.get(words.slice(-4).join('').replace('asian', ' asian')) ??
    KINDS_OF_STATE.get(words.at(-1) ?? '') ??
    (words.length === 1 && words[0] === 'new' ? NEW_STATES : undefined)
  if (!fitting) return null
  const recent = sides.slice(-RECENT).filter(({ side, sentence: index }) => {
    return side?.startsWith('country:') && sentence.index - index <= 6 && fitting.has(side.slice('country:'.length))
  })
  const nearest = recent.at(-1)
  if (!nearest?.side) return 'NOBODY'
  // two of the sort in one sentence: either may be meant
  const rivals = new Set(recent.filter(({ sentence: index }) => index === nearest.sentence).map(({ side }) => side))
  return rivals.size === 1 ? { last: noun + 1, actor: nearest.side } : 'NOBODY'
}

/** "the | 15-member | body": behind a number that counts members. */
function afterCounts(tokens: readonly Token[], at: number): number {
  const dash = tokens[at + 1]?.text === '-' ? 1 : 0
  const counted =
    tokens[at]?.pos === 'NUM' && /^(?:member|nation|country|state|strong)$/.test(tokens[at + 1 + dash]?.lower ?? '')
  return counted ? at + 2 + dash : at
}

/** "the Haradrian | group": where the movement that was named last is at home. */
function isHomeOf({ form, kind, actors }: Mention, noun: number, { tokens, organizations, reference }: Said): boolean {
  if (form !== 'DEMONYM' || kind !== 'COUNTRY' || !ORGANIZATION_NOUNS.has(tokens[noun + 1]?.lower ?? '')) return false
  const movement = organizations.at(-1)?.actor.slice('organization:'.length)
  const home = movement === undefined ? undefined : reference.organizations.get(movement)
  return home?.countries.some(code => actors.includes(`country:${code}`)) ?? false
}

/** The noun that "the" opens: right behind it, or behind words that only describe it. */
function headAfter(said: Said, sentence: Sentence, at: number): number | null {
  const { tokens, mentions } = said
  let noun = afterCounts(tokens, at + 1)
  const first = noun
  const known = (word: string): boolean =>
    COUNTRY_NOUNS.has(word) ||
    ORGANIZATION_NOUNS.has(word) ||
    FORMS_OF_STATE.has(word) ||
    word === 'state' ||
    word === 'government'
  while (noun < first + 2 && noun + 1 < sentence.lastToken && !known(tokens[noun]!.lower)) {
    const token = tokens[noun]!
    const federal = /^(?:federal|central)$/.test(token.lower) && tokens[noun + 1]!.lower === 'government'
    if (!federal && (!/^(?:ADJ|PROPN)$/.test(token.pos) || ANOTHER.test(token.lower))) break
    const named = mentions.find(
      m => m.firstToken <= noun && m.lastToken > noun && m.kind !== 'TOPIC' && m.kind !== 'PLACE'
    )
    if (named && !isHomeOf(named, noun, said)) break
    noun++
  }
  // "the Rio Group" is a name
  if (noun > first && (!known(tokens[noun]!.lower) || /^\p{Lu}/u.test(tokens[noun]!.text))) noun = first
  const isNoun = (i: number): boolean => /^(?:NOUN|PROPN)$/.test(tokens[i]?.pos ?? '')
  if (!isNoun(noun) || isNoun(noun + 1)) return null
  // "the government and people of Rohan"
  const owned = tokens[noun + 1]?.lower === 'and' && isNoun(noun + 2) ? noun + 3 : noun + 1
  // "accused the group of a crime"
  if (tokens[at - 1]?.lemma === 'accuse' && owned === noun + 1) return noun
  return tokens[owned]?.lower === 'of' && !tokens[owned + 1]?.lower.endsWith('ing') ? null : noun
}

/** Whether something is done to what begins at a token, by somebody named before it: "urged the country", "sanctions on the country". */
function suffers({ tokens, sides }: Said, sentence: Sentence, at: number, here: ReadonlySet<ActorKey | null>): boolean {
  const [before, ahead] = [tokens[at - 1], tokens[at - 2]]
  const addressed = before?.pos === 'VERB' && isAimed(before.lemma)
  const laid = /^(?:on|to|against|with|at)$/.test(before?.lower ?? '') && /^(?:VERB|NOUN)$/.test(ahead?.pos ?? '')
  const [doer] = sides.filter(n => n.sentence === sentence.index && n.at < at)
  return (
    (addressed || laid) &&
    doer !== undefined &&
    here.has(doer.side) &&
    !tokens.slice(sentence.firstToken, doer.at).some(t => t.pos === 'VERB')
  )
}

const isAimed = (verb: string): boolean =>
  ADDRESSING.has(verb) ||
  JUDGING.has(verb) ||
  AGAINST_OTHERS.has(verb) ||
  (lexicon.verbs.get(verb) ?? []).some(s => s.target.includes('object') && HARMING.test(s.root))
const HARMING = /^(?:ASSAULT|SANCTION|THREATEN|ACCUSE)$/

/** The one country of whose capital a sentence has spoken before a token. */
function placedIn({ mentions }: Said, { firstToken }: Sentence, at: number): ActorKey | null {
  const there = mentions.filter(m => m.form === 'CAPITAL' && m.firstToken >= firstToken && m.lastToken <= at)
  const [one] = there
  return one && there.every(m => m.actors[0] === one.actors[0]) ? (one.actors[0] ?? null) : null
}

function country(said: Said, sentence: Sentence, at: number, qualified: boolean, ruler: boolean): ActorKey | null {
  const near = said.sides
    .slice(-RECENT)
    .filter(named => sentence.index - named.sentence <= 1 && named.side?.startsWith('country:'))
  const here = new Set(near.filter(named => named.sentence === sentence.index).map(({ side }) => side))
  // "Gondor urged the country": not itself, where others are near
  if (here.size === 1 && near.some(n => !here.has(n.side)) && suffers(said, sentence, at, here)) return null
  // "announced in Edoras a loan for the country"
  const place = here.size === 0 && !ruler && at > sentence.firstToken ? placedIn(said, sentence, at) : null
  if (place) return place
  const sides = here.size === 1 ? here : new Set(near.map(({ side }) => side))
  const [side] = sides
  if (sides.size === 1 && side) return side
  // "the junta" is that of the last one named with a junta
  if (ruler && [...sides].filter(named => named !== null).length > 1) return null
  // several are near: the one that the sentence before began with, unless this sentence names it beside
  if (here.size > 0 || (at !== sentence.firstToken && !qualified)) return null
  const later = said.namedLater(sentence, at)
  const { opening } = said
  if (opening?.actor.startsWith('country:') && sentence.index - opening.sentence === 1)
    return later.has(opening.actor) ? null : opening.actor
  const others = [...sides].flatMap(s => (s && !later.has(s) ? [s] : []))
  return others.length === 1 ? others[0]! : null
}

/** Aid groups and the like: "the group" behind one of these is that one. */
const PRIVATE =
  /^(?:aid|rights|advocacy|campaign|charity|lobby|protest|student|business|industry|media|research|hacker|environmental|relief)$/
const BEFORE = 12

/** "The aid group works where the Front is strong. The group": nobody known by name. */
function strangerSince(at: number, from: number, tokens: readonly Token[]): boolean {
  const word = tokens[at]!.lower
  for (let k = at - 2; k > Math.max(0, from - BEFORE); k--)
    if (tokens[k]!.lower === word && PRIVATE.test(tokens[k - 1]!.lower)) return true
  return false
}

function organization(said: Said, sentence: Sentence, noun: number): ActorKey | null {
  const { organizations, reference, tokens, opening, counts } = said
  const word = tokens[noun]!.lower
  const kinds = ORGANIZATION_NOUNS.get(word)
  if (!kinds && !NAME_WORDS.has(word)) return null
  const called = kinds ? calledSo(word, kinds, said) : null
  if (called) return called
  const fitting = new Map<ActorKey, Named>()
  for (let back = organizations.length - 1; back >= 0; back--) {
    const named = organizations[back]!
    if (sentence.index - named.sentence > 8) break
    const meant = fits(named.actor, word, kinds, reference)
    if (meant && !fitting.has(meant)) fitting.set(meant, named)
  }
  const [nearest, ...others] = fitting.keys()
  if (!nearest) return null
  if (strangerSince(noun, fitting.get(nearest)!.at, tokens)) return null
  if (opening && sentence.index - opening.sentence === 1 && fitting.has(opening.actor)) return opening.actor
  // "they left the Union and founded a League": of two in one sentence, the one that the article is about
  const weigh = (actor: ActorKey): number => counts.get(actor) ?? 0
  const beside = others.filter(actor => fitting.get(actor)!.sentence === fitting.get(nearest)!.sentence)
  return beside.find(actor => weigh(actor) >= MAIN * weigh(nearest)) ?? nearest
}
const MAIN = 3

/** "the Mercosur bloc": what the article has called by the word itself, if only one is. */
function calledSo(word: string, kinds: RegExp, { organizations, reference, tokens }: Said): ActorKey | null {
  const called = new Set(
    organizations
      .filter(({ at }) => tokens[at + 1]?.lower === word)
      .map(({ actor }) => fits(actor, word, kinds, reference))
  )
  const [only] = called
  return called.size === 1 ? (only ?? null) : null
}

/** The organisation that a word can mean where this one was named: itself, or the whole it is a body of. */
function fits(actor: ActorKey, word: string, kinds: RegExp | undefined, reference: Reference): ActorKey | null {
  const known = reference.organizations.get(actor.slice('organization:'.length))
  if (NAME_WORDS.has(word) && known && hasWord(known.name, word)) return actor
  if (!kinds) return null
  const whole = word === 'bloc' && known?.partOf ? reference.organizations.get(known.partOf) : known
  if (whole && kinds.test(whole.kind)) return `organization:${whole.id}`
  return !known && kinds.test('MOVEMENT') ? actor : null
}
