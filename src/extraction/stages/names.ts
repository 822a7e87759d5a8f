import type { ActorKey } from '../../domain/claim.js'
import type { Document, ExtractionContext, Mention, Sentence, Stage, Token } from '../document.js'
import { HARMLESS_HEADS } from '../lexicon/names-of-other-things.js'
import { SAFE_ACRONYMS } from '../lexicon/acronyms.js'
import { acceptable, personBeside } from '../names/acceptable.js'
import { groupsOfStates } from '../names/groups-of-states.js'
import { keysOf } from '../names/name-index.js'
import { acts, ofCitizens, ONLOOKERS, taken, traded } from '../names/in-passing.js'
import { isNoState, isOrigin, isStreet } from '../names/no-state.js'
import { stateAcronyms } from '../names/state-acronyms.js'
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
    const short = shortForms(document, actors)
    const halves = koreanHalves(document, keys, evidence)
    const groups = groupsOfStates(document, keys)
    const themes = document.sentences.flatMap(sentence => themesIn(document, sentence, keys, context))
    const mentions = [
      ...withoutNamesakes(ofCitizens(actors, document), themes),
      ...short,
      ...halves,
      ...groups,
      ...themes
    ]
    mentions.sort((a, b) => a.start - b.start || b.end - a.end)
    return { ...document, mentions: [...document.mentions, ...mentions] }
  }
}

/** "the NDF said", after "the Namibian Defence Force (NDF)". */
function shortForms({ tokens, article }: Document, mentions: readonly Mention[]): Mention[] {
  const acronyms = stateAcronyms(tokens, mentions)
  if (acronyms.size === 0) return []
  const taken = new Set(mentions.map(({ firstToken }) => firstToken))
  return tokens.flatMap((token, at): Mention[] => {
    const state = acronyms.get(token.text)
    if (!state || taken.has(at) || tokens[at - 1]?.text === '(') return []
    const text = article.text.slice(token.start, token.end)
    const span = { start: token.start, end: token.end, firstToken: at, lastToken: at + 1, text }
    return [{ ...state, ...span, form: 'METONYM', reading: 'ACTOR' }]
  })
}

/** "the Minsk Group": called after a capital, where it may never have met. */
function withoutNamesakes(actors: readonly Mention[], themes: readonly Mention[]): readonly Mention[] {
  const called = themes.filter(
    m => m.kind === 'FRAMEWORK' && /(?:group|process|format|club|quartet|track|initiative)$/i.test(m.text)
  )
  if (called.length === 0) return actors
  return actors.filter(
    m => m.form !== 'CAPITAL' || !called.some(f => f.firstToken <= m.firstToken && m.lastToken <= f.lastToken)
  )
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
      if (!isNationalCouncil(match, matches.at(-1))) matches.push(match)
      at = match.last
    } else {
      if (person) borne.add(keys[at] ?? '')
      at++
    }
  }
  return matches
}

/** "the Russian Security Council": a state's own. */
function isNationalCouncil({ entries, first }: NameMatch, before: NameMatch | undefined): boolean {
  return (
    before?.last === first &&
    entries.some(({ surface }) => surface === 'the Security Council' || surface === 'Security Council') &&
    before.entries.some(({ kind, form }) => kind === 'COUNTRY' && form !== 'CAPITAL')
  )
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

function toMention(document: Document, match: NameMatch, evidence: Evidence, context: ExtractionContext): Mention[] {
  const chosen = chooseEntry(document.tokens, match, evidence, context.reference)
  if (!chosen) return []
  const [head, tail] = [document.tokens[match.first], document.tokens[match.last - 1]]
  if (!head || !tail) return []
  const after = document.tokens[match.last]
  const harmless = chosen.kind === 'COUNTRY' && after !== undefined && HARMLESS_HEADS.has(after.lower)
  if (harmless && !traded(document.tokens, match.last) && !taken(document.tokens, match)) return []
  if (isStreet(document.tokens, match) || isOrigin(document.tokens, match)) return []
  if (isNoState(document.tokens, match, chosen)) return []
  if (ONLOOKERS.has(chosen.ref) && !acts(document.tokens, match)) return []
  if (chosen.kind === 'ORGANIZATION' && !vouchedFor(chosen, head, after, evidence)) return []
  const named = (
    kind: Mention['kind'],
    form: Mention['form'],
    actor: ActorKey | null,
    ref: string | null,
    country: string | null
  ): Mention => ({
    kind,
    form,
    start: head.start,
    end: tail.end,
    firstToken: match.first,
    lastToken: match.last,
    text: document.article.text.slice(head.start, tail.end),
    actors: actor === null ? [] : [actor],
    ref,
    country,
    reading: kind === 'PLACE' ? 'PLACE' : 'ACTOR',
    office: null
  })
  if (
    chosen.surface === 'Brussels' &&
    !evidence.countries.has('BE') &&
    (evidence.organizations.has('european-union') || standsAlone(after))
  ) {
    // where nothing else of Belgium is spoken of, the seat of the Union stands for it, unless somebody goes or is there
    const preposition = document.tokens[match.first - 1]
    if (officialsBefore(document.tokens, match.first) || !LOCATIVE.has(preposition?.lower ?? '')) {
      return [named('ORGANIZATION', 'METONYM', 'organization:european-union', null, null)]
    }
  }
  switch (chosen.kind) {
    case 'COUNTRY':
      return [named('COUNTRY', chosen.form, `country:${chosen.ref}`, null, chosen.ref)]
    case 'ORGANIZATION':
      return [named('ORGANIZATION', 'NAME', `organization:${chosen.ref}`, null, null)]
    case 'PLACE':
      return [named('PLACE', 'NAME', null, chosen.ref, chosen.country)]
    default:
      return []
  }
}

/** Nothing that it is said of follows: "Brussels airport", "a Brussels-based group". */
const standsAlone = (next: Token | undefined): boolean =>
  /^(?:VERB|AUX|ADV|CCONJ)$/.test(next?.pos ?? '') || /^(?:[,.;:]|['’]s?)$/.test(next?.text ?? '')

/** "officials in Brussels", but not "Gondorian officials in Brussels": they are the Union's. */
const officialsBefore = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'in' &&
  OFFICIALS.test(tokens[at - 2]?.lower ?? '') &&
  !/^\p{Lu}/u.test(tokens[at - 3]?.text ?? '')
const OFFICIALS = /^(?:officials?|diplomats?|authorities|policymakers?|bureaucrats?|leadership)$/
const LOCATIVE = new Set(['in', 'at', 'to', 'from', 'near', 'outside', 'for', 'around', 'into'])

const OF_BODIES = /^(?:leaders?|secretariat|secretary|summit|communiqu[eé]|peacekeepers?|members?)$/

/** A short acronym that few readers know counts where the article also spells it out or introduces it in brackets. */
function vouchedFor(entry: NameEntry, head: Token, next: Token | undefined, evidence: Evidence): boolean {
  const text = head.text.replaceAll('.', '')
  if (/^[A-Z]{2,}-[A-Z]/.test(entry.surface)) return true // "SPLM-N" is nobody else
  if (entry.surface.includes(' ')) return true
  if (!/^[A-Z][A-Z0-9-]{1,3}$/.test(text) || SAFE_ACRONYMS.has(text.replaceAll('-', ''))) return true
  // "PIF leaders", "the ECO summit": what only bodies have
  if (/^[A-Z][A-Z0-9]{2,3}$/.test(text) && next && OF_BODIES.test(next.lower)) return true
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
    if (!match) {
      at++
      continue
    }
    const [head, tail] = [tokens[match.first]!, tokens[match.last - 1]!]
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
