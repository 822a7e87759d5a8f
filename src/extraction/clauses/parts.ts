import type { SentenceForm } from '../document.js'
import { distinctActors } from './actors.js'
import { apposed } from './appositions.js'
import { withAsidesBetweenCommas, withNamesBetweenDashes } from './dash-asides.js'
import { finiteVerb, type Element } from './elements.js'
import { withCountriesOfHolders } from './holders-of.js'
import { withoutAsidesInLists } from './list-asides.js'
import { listed } from './lists.js'
import type { ActorRef, NounPhrase, Oblique, VerbGroup } from './types.js'
import { REPRESENTATIVES, REPRESENTATIVE_LINKS, SERVANTS } from '../lexicon/representatives.js'
import { CLAUSE_PREPOSITIONS } from './words.js'
import { phraseWith } from './remade.js'
import { nounPart, prepositionalPart, verbPart, wordPart } from './row.js'

/** Elements with coordination, prepositional phrases and appositions put together. */
export type Part =
  | { readonly type: 'NOUN'; readonly phrase: NounPhrase }
  | { readonly type: 'PP'; readonly preposition: string; readonly phrase: NounPhrase }
  | { readonly type: 'VERB'; readonly verb: VerbGroup; readonly preposition: string | null; readonly first: number }
  | {
      readonly type: 'TIME' | 'ADJECTIVE' | 'RELATIVE' | 'SUBORDINATOR' | 'CONJUNCTION' | 'COMMA' | 'STOP' | 'QUOTE'
      readonly word: string
      readonly first: number
    }

const QUANTIFYING = new Set([
  'member',
  'group',
  'number',
  'dozen',
  'pair',
  'series',
  'hundred',
  'handful',
  'clutch',
  'string',
  'host',
  'majority',
  'range',
  'each',
  'all',
  'both',
  'some',
  'rest',
  'head'
])

/** In: the elements of a sentence. Out: nouns with what hangs on them, verbs, and what stands between. */
export function partsOf(elements: readonly Element[], form: SentenceForm): Part[] {
  const row = prepositional(listed(withCountriesOfHolders(withoutAsidesInLists(withoutEmptyAsides(elements))), form))
  return apposed(withAsidesBetweenCommas(withNamesBetweenDashes(withComplements(row))))
}

/** "Gondor, too, condemned", "Rohan, however, has": what nothing stands between but an adverb are no commas. */
function withoutEmptyAsides(elements: readonly Element[]): readonly Element[] {
  const empty = (k: number): boolean =>
    elements[k - 1]?.type === 'NOUN' &&
    elements[k]?.type === 'COMMA' &&
    elements[k + 1]?.type === 'COMMA' &&
    finiteVerb(elements[k + 2])
  return elements.filter((_, k) => !empty(k) && !empty(k - 1))
}

function prepositional(elements: readonly Element[]): Part[] {
  const parts: Part[] = []
  for (let i = 0; i < elements.length; i++) {
    const e = elements[i]!
    const next = elements[i + 1]
    const opens = e.type === 'PREPOSITION' || (e.type === 'SUBORDINATOR' && CLAUSE_PREPOSITIONS.has(e.word))
    if (opens && next) {
      // "appealed for "calm" from", "accused it of "playing with fire"": what is put in quotation marks hangs on the word before them
      const inside = next.type === 'QUOTE' ? elements[i + 2] : undefined
      if (
        next.type === 'QUOTE' &&
        i > 0 && // "In "The Treaty", a film,"
        (inside?.type === 'NOUN' || (inside?.type === 'VERB' && inside.verb.form === 'GERUND'))
      ) {
        parts.push(wordPart('QUOTE', next.word, next.first))
        parts.push(
          inside.type === 'NOUN'
            ? prepositionalPart(e.word, inside.phrase)
            : verbPart(inside.verb, e.word, inside.first)
        )
        i += 2
        continue
      }
      if (next.type === 'NOUN') {
        if (CLAUSE_PREPOSITIONS.has(e.word) && clauseFollows(elements, i + 1)) {
          parts.push(wordPart('SUBORDINATOR', e.word, e.first))
          continue
        }
        parts.push(prepositionalPart(e.word, next.phrase))
        i++
        continue
      }
      if (next.type === 'TIME') {
        if (CLAUSE_PREPOSITIONS.has(e.word) && elements[i + 2]?.type === 'NOUN') {
          parts.push(wordPart('SUBORDINATOR', e.word, e.first))
        }
        continue
      }
      if (next.type === 'VERB' && next.verb.form === 'GERUND') {
        parts.push(verbPart(next.verb, e.word, e.first))
        i++
        continue
      }
      if (next.type === 'PREPOSITION') continue // from between, ahead of
    }
    if (e.type === 'NOUN') parts.push(nounPart(e.phrase))
    else if (e.type === 'VERB') parts.push(verbPart(e.verb, null, e.first))
    else if (e.type === 'PREPOSITION') parts.push(wordPart('ADJECTIVE', e.word, e.first))
    else parts.push(wordPart(e.type, e.word, e.first))
  }
  return parts
}

/** "after both countries struck deals": the noun (with its own "of …") is a subject. */
function clauseFollows(elements: readonly Element[], noun: number): boolean {
  let k = noun + 1
  while (elements[k]?.type === 'PREPOSITION' && elements[k + 1]?.type === 'NOUN') k += 2
  if (elements[k]?.type === 'TIME') k++
  return finiteVerb(elements[k]) && !qualifies(elements, k)
}

/** "after a meeting held in Edoras": what is only held by somebody, with nothing that it holds, no more than qualifies its noun. */
function qualifies(elements: readonly Element[], k: number): boolean {
  const verb = elements[k]
  if (verb?.type !== 'VERB' || verb.verb.first !== verb.verb.head || verb.verb.tense !== 'PAST') return false
  if (!/^(?:hold|host|organi[sz]e|convene|conduct|mediate|broker|chair|attend)$/.test(verb.verb.lemma)) return false
  for (let at = k + 1; at < elements.length; at++) {
    const element = elements[at]!
    if (element.type === 'COMMA' || element.type === 'STOP') break
    if (element.type === 'VERB' && element.verb.form === 'FINITE') return false
  }
  return elements[k + 1]?.type !== 'NOUN'
}

/** Hangs each run of prepositional phrases on the noun before it, and on one another. */
function withComplements(parts: readonly Part[]): Part[] {
  const result = [...parts]
  let run: Oblique[] = []
  for (let i = result.length - 1; i >= 0; i--) {
    const part = result[i]!
    if (part.type === 'PP') {
      const phrase = withRun(part.phrase, run)
      result[i] = prepositionalPart(part.preposition, phrase)
      run = [{ preposition: part.preposition, phrase }, ...run]
    } else if (part.type === 'NOUN') {
      if (run.length > 0) result[i] = nounPart(withRun(part.phrase, run))
      run = []
    } else if (part.type !== 'TIME' && part.type !== 'QUOTE') run = []
  }
  return result
}

const withRun = (phrase: NounPhrase, run: readonly Oblique[]): NounPhrase =>
  run.length === 0 ? phrase : linked(phraseWith(phrase, { complements: run }))

/** "the government in Edoras" */
const SEATED =
  /^(?:government|authority|authorities|regime|junta|leadership|parliament|congress|assembly|senate|legislature)$/

/** "Member of the Council and Foreign Minister Quill": who holds both offices, though "and" seems to join the second to the first. */
function alsoMinister({ lemma, actors, items, complements }: NounPhrase): readonly ActorRef[] | null {
  const last = complements.at(-1)
  const second = last?.phrase.items.length === 2 ? last.phrase.items[1] : undefined
  if (items.length > 1 || actors.length > 0 || !HOLDING.test(lemma) || !second) return null
  const [named, ...more] = second.actors
  const titled = second.modifiers.some(m => /^(?:minister|councilor|councillor|premier|president)$/.test(m))
  const own = complements.every(c => c.preposition === 'of')
  return own && titled && named?.actor.startsWith('leader:') && more.length === 0 && second.owners.length === 0
    ? second.actors
    : null
}

const HOLDING = /^(?:member|director|chairman|vice-chairman|vice-chairperson|secretary|head|president|chief)$/

/** "the chairman of the Union", "a director at the Council": who leads a body or a part of it acts for it, as nobody does who chairs a company. */
const chairs = ({ lemma }: NounPhrase, { preposition, phrase }: Oblique): boolean =>
  (preposition === 'of' ? LEADING : LEADING_PARTS).test(lemma) &&
  /^(?:of|at|for)$/.test(preposition) &&
  phrase.actors.length > 0 &&
  phrase.actors.every(a => a.actor.startsWith('organization:'))
const LEADING = /^(?:chair(?:man|woman|person)?|director|coordinator|chief|head|secretary-general)$/
const LEADING_PARTS = /^(?:director|coordinator|spokesman|spokeswoman|spokesperson)$/

/** "officials from Syria and the IMF", "the leaders of both countries", "members of the bloc" stand for what follows. */
function linked(phrase: NounPhrase): NounPhrase {
  const holder = alsoMinister(phrase)
  if (holder) return phraseWith(phrase, { actors: holder })
  // "the ministers of foreign affairs of A and B"
  const portfolio =
    /^(?:affair|relation|defence|defense|trade|finance|energy|justice|state|government|diplomacy|staff)$/.test(
      phrase.complements[0]?.phrase.lemma ?? ''
    )
  const link = phrase.complements[portfolio && phrase.complements[1]?.preposition === 'of' ? 1 : 0]
  const tail = phrase.items[phrase.items.length - 1]!
  if (!link || tail.actors.some(a => a.actor.startsWith('leader:'))) return phrase
  const representative =
    REPRESENTATIVES.has(phrase.lemma) &&
    (REPRESENTATIVE_LINKS.has(link.preposition) ||
      (link.preposition === 'in' && SEATED.test(phrase.lemma)) ||
      (link.preposition === 'to' && SERVANTS.has(phrase.lemma)))
  const quantified = QUANTIFYING.has(phrase.lemma) && link.preposition === 'of'
  if (!representative && !quantified && !chairs(phrase, link)) return phrase
  // "Gondorian diplomats from the mission": from where somebody comes adds nobody
  if (link.preposition === 'from' && phrase.actors.length > 0) return phrase
  const acting = link.phrase.actors.map(a => (quantified ? a : { ...a, actor: a.side ?? a.actor }))
  return acting.length === 0 ? phrase : phraseWith(phrase, { actors: distinctActors([...phrase.actors, ...acting]) })
}
