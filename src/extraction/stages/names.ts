import type { ActorKey } from '../../domain/claim.js'
import type { Document, ExtractionContext, Mention, Sentence, Stage, Token } from '../document.js'
import { BORNE_BY_PEOPLE, HARMLESS_HEADS } from '../lexicon/names-of-other-things.js'
import { RISKY_UPPER, SAFE_ACRONYMS, SPOKEN_ACRONYMS } from '../lexicon/acronyms.js'
import { isTitleWord } from '../lexicon/titles.js'
import { keysOf } from '../names/name-index.js'
import type { NameEntry, NameMatch } from '../names/name-index.js'
import { chooseEntry, collectEvidence } from '../names/choose.js'
import type { Evidence } from '../names/choose.js'

/**
 * In: tokens and sentences. Out: mentions of countries, organisations, places, frameworks and topics by name.
 * Who a name with several meanings is, is decided by what else the article names.
 */
export const names: Stage = {
  name: 'names',
  run(document, context) {
    const keys = keysOf(document.tokens)
    const borne = new Set<string>()
    const all = document.sentences.flatMap(sentence => matchesIn(document, sentence, keys, context, borne))
    const matches = borne.size === 0 ? all : withoutFirstNames(all, keys, borne)
    const evidence = collectEvidence(document.tokens, matches)
    const actors = matches.flatMap(match => toMention(document, match, evidence, context))
    const halves = koreanHalves(document, keys, evidence)
    const themes = document.sentences.flatMap(sentence => themesIn(document, sentence, keys, context))
    const mentions = [...actors, ...halves, ...themes].sort((a, b) => a.start - b.start || b.end - a.end)
    return { ...document, mentions: [...document.mentions, ...mentions] }
  }
}

/** Longest matches from left to right, none over another. */
function matchesIn(
  document: Document,
  sentence: Sentence,
  keys: readonly string[],
  context: ExtractionContext,
  borne: Set<string>
): NameMatch[] {
  const { tokens } = document
  const matches: NameMatch[] = []
  const accept = (entry: NameEntry, first: number, last: number): boolean => acceptable(tokens, entry, first, last)
  let at = sentence.firstToken
  while (at < sentence.lastToken) {
    const match = keys[at] === '' ? null : context.names.actors.longest(tokens, keys, at, sentence.lastToken, accept)
    const person = match !== null && personBeside(document, sentence, match, keys)
    if (match && !person) {
      matches.push(match)
      at = match.last
    } else {
      if (person) borne.add(keys[at] ?? '')
      at++
    }
  }
  return matches
}

const FIRST_NAMES: ReadonlySet<string> = new Set(['jordan', 'chad', 'georgia'])

/** Where "Chad Miller" is spoken of and nothing else of the country is, "Chad" alone is he. */
function withoutFirstNames(
  matches: readonly NameMatch[],
  keys: readonly string[],
  borne: ReadonlySet<string>
): readonly NameMatch[] {
  const keyOf = ({ first, last }: NameMatch): string => (last - first === 1 ? (keys[first] ?? '') : '')
  const countryOf = ({ entries }: NameMatch): string | null => entries.find(e => e.kind === 'COUNTRY')?.ref ?? null
  return matches.filter(match => {
    const key = keyOf(match)
    if (!FIRST_NAMES.has(key) || !borne.has(key)) return true
    return matches.some(other => keyOf(other) !== key && countryOf(other) === countryOf(match))
  })
}

const LOWER_ORGANIZATION = /^[a-z]/

function acceptable(tokens: readonly Token[], entry: NameEntry, first: number, last: number): boolean {
  const head = tokens[first]
  if (!head) return false
  // "Emirates" alone is an airline; the country has its article
  if (entry.surface === 'Emirates' && tokens[first - 1]?.lower !== 'the') return false
  // "Opec+" is another club than Opec
  if (
    entry.surface.endsWith('+') !== (tokens[last]?.text === '+' && tokens[last]?.start === tokens[last - 1]?.end) &&
    /opec|brics/i.test(entry.surface)
  )
    return false
  const letters = entry.surface.replace(/[.\s]/g, '')
  if (last - first === 1 && letters.length <= 6 && /^[A-Z][A-Z0-9+&-]*$/.test(letters)) {
    const text = head.text.replaceAll('.', '')
    // British papers write "Nato"
    if (text !== text.toUpperCase()) return SPOKEN_ACRONYMS.has(letters) && /^[A-Z][a-z]+$/.test(text)
    return !(RISKY_UPPER.has(text) && shouted(tokens, first))
  }
  // "LeT", "JeM": mixed case is part of the form; "Let" is a verb
  if (letters.length <= 5 && /^[A-Z].*[A-Z]$/.test(letters) && head.text !== letters) return false
  if (
    entry.kind === 'PLACE' &&
    tokens[first - 1]?.lower === 'the' &&
    !/^the /i.test(entry.surface) &&
    entry.size < 1_000_000
  )
    return false
  // "the Commission" is one with its article and a capital; "a commission" and "Boundary Commission" are others
  const bare = entry.surface.replace(/^the /, '')
  if (
    bare !== entry.surface &&
    entry.kind === 'ORGANIZATION' &&
    last - first === 1 &&
    tokens[first - 1]?.lower !== 'the'
  )
    return false
  if (
    /^(?:security|council)\b/i.test(bare) &&
    entry.kind === 'ORGANIZATION' &&
    OTHER_COUNCIL.test(tokens[first - 1]?.text ?? '')
  )
    return false
  return LOWER_ORGANIZATION.test(bare) || /^\P{Ll}/u.test(head.text)
}

/** "National Security Council", "Peace and Security Council": bodies of their own. */
const OTHER_COUNCIL = /^(?:National|Supreme|Federal|Homeland|Presidential|Regional|and)$/

/** In text set in capitals "US" may be the pronoun. */
function shouted(tokens: readonly Token[], at: number): boolean {
  const capitals = (token: Token | undefined): boolean => token !== undefined && /^[A-Z]{3,}$/.test(token.text)
  return capitals(tokens[at - 1]) || capitals(tokens[at + 1])
}

/** "Michael Jordan", "Chad Wolf": a name that people bear beside a capitalised word nobody knows. */
function personBeside(document: Document, sentence: Sentence, match: NameMatch, keys: readonly string[]): boolean {
  if (match.last - match.first > 1 || sentence.form === 'HEADLINE') return false
  const lesserPlace = match.entries.every(entry => entry.kind === 'PLACE' && entry.size < 1_000_000)
  if (!lesserPlace && !BORNE_BY_PEOPLE.has(keys[match.first] ?? '')) return false
  const { tokens } = document
  const before = match.first > sentence.firstToken ? tokens[match.first - 1] : undefined
  const after = match.last < sentence.lastToken ? tokens[match.last] : undefined
  const startsSentence = match.first - 1 === sentence.firstToken
  return (
    (nameLike(after) && tokens[match.last - 1]?.end !== after?.start) ||
    (nameLike(before) && (!startsSentence || before?.pos === 'PROPN')) ||
    /^(?:mr|mrs|ms|dr)\.?$/.test(before?.lower ?? '')
  )
}

function nameLike(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.pos === 'PROPN' &&
    /^[A-Z][a-z]+$/.test(token.text) &&
    !isTitleWord(token.lower) &&
    !NO_PERSON.test(token.lower)
  )
}
const NO_PERSON =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|sept|government|parliament|embassy|senate|congress|army|navy|river|valley|strait|islands?|peninsula|city|state|county|university|ministry|court|summit|treaty|agreement|republic|kingdom)$/

function toMention(document: Document, match: NameMatch, evidence: Evidence, context: ExtractionContext): Mention[] {
  const chosen = chooseEntry(document.tokens, match, evidence, context.reference)
  if (!chosen) return []
  const [head, tail] = [document.tokens[match.first], document.tokens[match.last - 1]]
  if (!head || !tail) return []
  const after = document.tokens[match.last]
  if (chosen.kind === 'COUNTRY' && after && HARMLESS_HEADS.has(after.lower)) return []
  if (isStreet(document.tokens, match) || isOrigin(document.tokens, match)) return []
  if (isNoState(document.tokens, match, chosen)) return []
  if (chosen.kind === 'ORGANIZATION' && !vouchedFor(chosen, head, evidence)) return []
  const span = {
    start: head.start,
    end: tail.end,
    firstToken: match.first,
    lastToken: match.last,
    text: document.article.text.slice(head.start, tail.end),
    office: null
  }
  if (chosen.surface === 'Brussels' && evidence.organizations.has('european-union') && !evidence.countries.has('BE')) {
    // where the Union is spoken of, its seat stands for it, unless somebody goes or is there
    if (!LOCATIVE.has(document.tokens[match.first - 1]?.lower ?? '')) {
      return [
        {
          ...span,
          kind: 'ORGANIZATION',
          form: 'METONYM',
          actors: ['organization:european-union'],
          ref: null,
          country: null,
          reading: 'ACTOR'
        }
      ]
    }
  }
  switch (chosen.kind) {
    case 'COUNTRY':
      return [
        {
          ...span,
          kind: 'COUNTRY',
          form: chosen.form,
          actors: [`country:${chosen.ref}`],
          ref: null,
          country: chosen.ref,
          reading: 'ACTOR'
        }
      ]
    case 'ORGANIZATION':
      return [
        {
          ...span,
          kind: 'ORGANIZATION',
          form: 'NAME',
          actors: [`organization:${chosen.ref}`],
          ref: null,
          country: null,
          reading: 'ACTOR'
        }
      ]
    case 'PLACE':
      return [
        { ...span, kind: 'PLACE', form: 'NAME', actors: [], ref: chosen.ref, country: chosen.country, reading: 'PLACE' }
      ]
    default:
      return []
  }
}

/** "Vienna Street", "Place d'Italie": streets are named after everywhere. */
function isStreet(tokens: readonly Token[], { first, last }: NameMatch): boolean {
  if (/^(?:Street|Avenue|Road|Square|Boulevard|Lane|Alley|Terrace)$/.test(tokens[last]?.text ?? '')) return true
  const before = tokens[first - 1]?.lower ?? ''
  const opener = /^(?:de|du|des|di|del)$/.test(before) ? tokens[first - 2] : tokens[first - 1]
  return /^(?:Rue|Avenue|Boulevard|Calle|Via|Piazza)$/.test(opener?.text ?? '')
}

/** "Panama-flagged", "French-built", "Moscow-born": where a thing or somebody comes from does nothing. */
function isOrigin(tokens: readonly Token[], { last }: NameMatch): boolean {
  const [tail, mark, word] = [tokens[last - 1], tokens[last], tokens[last + 1]]
  return (
    mark?.text === '-' &&
    mark.start === tail?.end &&
    word?.start === mark.end &&
    /^(?:flagged|flag|registered|born|built|made|bred|grown|educated|trained|style|themed|affiliated|linked)$/.test(
      word.lower
    )
  )
}

/** "ethnic Albanians" are a people, "US$50" money, "translated from Spanish" a tongue. */
function isNoState(tokens: readonly Token[], { first, last }: NameMatch, { form }: NameEntry): boolean {
  const before = tokens[first - 1]?.lower ?? ''
  if (tokens[last - 1]?.text.endsWith('$') || /^(?:\$|dollars?$)/.test(tokens[last]?.lower ?? '')) return true
  if (form !== 'DEMONYM') return false
  if (before === 'ethnic') return true
  const spoken = /^(?:translated|translation|interpreted|speaks?|speaking|spoke|spoken|written|fluent|said|posted)$/
  const tongue = /^(?:in|from|into)$/.test(before) && !/^(?:ADJ|NOUN|PROPN|PART)$/.test(tokens[last]?.pos ?? '')
  return tongue && spoken.test(tokens[first - 2]?.lower ?? '')
}

const LOCATIVE = new Set(['in', 'at', 'to', 'from', 'near', 'outside', 'for', 'around', 'into'])

/** A short acronym that few readers know counts where the article also spells it out or introduces it in brackets. */
function vouchedFor(entry: NameEntry, head: Token, evidence: Evidence): boolean {
  const text = head.text.replaceAll('.', '')
  if (!/^[A-Z][A-Z0-9-]{1,3}$/.test(text) || SAFE_ACRONYMS.has(text)) return true
  return evidence.spelledOut.has(entry.ref) || evidence.bracketed.has(text)
}

/** "The North", "the South" where a Korea is named. */
function koreanHalves(document: Document, keys: readonly string[], evidence: Evidence): Mention[] {
  if (!evidence.countries.has('KP') && !evidence.countries.has('KR')) return []
  const found: Mention[] = []
  for (const [index, token] of document.tokens.entries()) {
    const half = token.text === 'North' ? 'KP' : token.text === 'South' ? 'KR' : null
    if (half === null) continue
    // "North and South Korea"
    const both = /^(?:and|or)$/.test(keys[index + 1] ?? '') && keys[index + 3] === 'korea'
    const other = both && keys[index + 2] === (half === 'KP' ? 'south' : 'north')
    if (!other && (keys[index - 1] !== 'the' || !evidence.countries.has('KP'))) continue
    const after = document.tokens[index + 1]
    if (after && (after.pos === 'PROPN' || /^[A-Z-]/.test(after.text))) continue
    const actor: ActorKey = `country:${half}`
    found.push({
      kind: 'COUNTRY',
      form: 'DESCRIPTION',
      start: token.start,
      end: token.end,
      firstToken: index,
      lastToken: index + 1,
      text: token.text,
      actors: [actor],
      ref: null,
      country: half,
      reading: 'ACTOR',
      office: null
    })
  }
  return found
}

function themesIn(
  document: Document,
  sentence: Sentence,
  keys: readonly string[],
  context: ExtractionContext
): Mention[] {
  const { tokens, article } = document
  const found: Mention[] = []
  const accept = (entry: NameEntry, first: number, last: number): boolean =>
    entry.kind === 'TOPIC' || acceptable(tokens, entry, first, last)
  let at = sentence.firstToken
  while (at < sentence.lastToken) {
    const match = keys[at] === '' ? null : context.names.themes.longest(tokens, keys, at, sentence.lastToken, accept)
    const [head, tail] = [tokens[match?.first ?? -1], tokens[(match?.last ?? 0) - 1]]
    if (!match || !head || !tail) {
      at++
      continue
    }
    for (const kind of ['FRAMEWORK', 'TOPIC'] as const) {
      const refs = match.entries.filter(entry => entry.kind === kind)
      const only = kind === 'FRAMEWORK' ? refs.slice(0, refs.length === 1 ? 1 : 0) : refs
      for (const { ref } of only) {
        found.push({
          kind,
          form: 'NAME',
          start: head.start,
          end: tail.end,
          firstToken: match.first,
          lastToken: match.last,
          text: article.text.slice(head.start, tail.end),
          actors: [],
          ref,
          country: null,
          reading: 'ACTOR',
          office: null
        })
      }
    }
    at = match.last
  }
  return found
}
