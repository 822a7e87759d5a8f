import type { Token } from '../document.js'
import type { TokenClass } from './tag.js'
import { isNoNoun } from '../lexicon/verb-forms.js'
import { moreThan } from './how-many.js'
import { isGerund } from './gerunds-by-place.js'
import { BE, DEMONYM, HAVE, MODALS, REPORTING } from './words.js'

/** What stands around a token that might be a verb. */
export interface Place {
  readonly tokens: readonly Token[]
  readonly at: (index: number) => TokenClass | undefined
  readonly nominal: (index: number) => boolean
  /** Whether the stretch between two joints has a finite verb already. */
  readonly verbNear: (index: number) => boolean
}

const OPEN: ReadonlySet<TokenClass | undefined> = new Set(['NOUN', 'ADJECTIVE', 'ADVERB'] as const)
const OPENERS: ReadonlySet<TokenClass | undefined> = new Set(['DETERMINER', 'POSSESSIVE', 'NUMBER'] as const)
const PARTICLES: ReadonlySet<string> = new Set(['off', 'out', 'up', 'down', 'back', 'away', 'aside'])
const ONLY_VERBS: ReadonlySet<string> = new Set([
  'overflew',
  'overthrew',
  'retook',
  'forgave',
  'withheld',
  'upheld',
  'shook'
])
const NO_NAMES: ReadonlySet<string> = new Set(['united', 'allied', 'associated', 'limited', 'left'])

/** A verb of the interactions that the tagger takes for something else, known by its form and by what stands around it. */
export function verbByForm(place: Place, i: number): boolean {
  const { tokens, at, nominal } = place
  const here = at(i)
  if (!OPEN.has(here) || nominal(i) || at(i + 1) === 'HYPHEN' || at(i - 1) === 'HYPHEN') return false
  const { lower: word, word: form } = tokens[i]!
  let k = i - 1
  while (at(k) === 'ADVERB' || at(k) === 'NOT') k--
  if (at(k) === 'AUXILIARY') {
    const auxiliary = tokens[k]!.lower
    if (MODALS.has(auxiliary)) return form.isBase && (here === 'NOUN' || at(i + 1) !== 'VERB') // will back the plan
    if (HAVE.has(auxiliary)) return form.baseOfPast !== undefined && (opens(place, i) || moreThan(tokens, at, i + 1)) // has overthrown the king, has sheltered more than forty
    if (!BE.has(auxiliary)) return false
    if (word.endsWith('ing')) return form.baseOfForm !== undefined && opens(place, i) // is building up, is now striking Harad's
    return form.baseOfPast !== undefined && agentBehind(place, i) // was retaken by, was rounded up by
  }
  if (wishedOfName(place, i) || helpedName(place, i) || isGerund(place, i) || supposedOfName(place, i)) return true
  if (here === 'ADVERB' || NO_NAMES.has(word) || at(i - 1) === 'GENITIVE') return false
  // "Quill plans to visit Rohan"
  if (INTENDS.test(word) && at(i - 1) === 'NAME' && nominal(i - 1) && at(i + 1) === 'TO' && at(i + 2) === 'VERB')
    return !place.verbNear(i)
  // "its guns shot down five drones": nobody has a shot down
  if (here === 'NOUN' && /^(?:shot|struck|threw|drove|blew)$/.test(word) && at(i - 1) !== 'DETERMINER')
    if (/^(?:down|back|out|off|up|away)$/.test(tokens[i + 1]?.lower ?? '')) return true
  // "Rohan's bombers overflew": nothing else is spelt so
  if (ONLY_VERBS.has(word)) return true
  // "Rohirric forces neutralised | four raiders": a form of the past between a plural and what it is done to
  if (at(i - 1) === 'NOUN' && /[^s]s$/.test(tokens[i - 1]!.lower) && /ed$/.test(word) && form.baseOfPast !== undefined)
    return (OPENERS.has(at(i + 1)) || nominal(i + 1) || PARTICLES.has(tokens[i + 1]?.lower ?? '')) && !place.verbNear(i)
  // "Rohirric instructors train | Haradrian commandos": the only verb there may be
  if (
    here === 'NOUN' &&
    at(i - 1) === 'NOUN' &&
    /[^s]s$/.test(tokens[i - 1]!.lower) &&
    form.isBase &&
    !word.endsWith('s') &&
    nominal(i + 1)
  )
    return !place.verbNear(i)
  // "Gondor, in turn, | alleged | that Rohan"
  if (
    here === 'ADJECTIVE' &&
    /ed$/.test(word) &&
    tokens[i + 1]?.lower === 'that' &&
    REPORTING.has(form.baseOfPast ?? '') &&
    at(i - 1) === 'COMMA'
  )
    return !place.verbNear(i)
  // "a protocol, | mediated | by Rohan, was": a participle with its agent behind
  if (
    here === 'ADJECTIVE' &&
    /ed$/.test(word) &&
    form.baseOfPast !== undefined &&
    tokens[i + 1]?.lower === 'by' &&
    (at(i - 1) === 'COMMA' || at(i - 1) === 'NOUN')
  )
    return nominal(i + 2) || at(i + 2) === 'DETERMINER'
  // "where it props | up the junta"
  if (at(i - 1) === 'PRONOUN' && /^(?:it|he|she)$/.test(tokens[i - 1]!.lower) && form.baseOfThird !== undefined)
    return opens(place, i) && BESIDE_SUBJECT.has(at(i - 2))
  // "Rohan, Gondor | claims, | is arming them"
  if (here === 'NOUN' && at(i - 1) === 'NAME' && at(i + 1) === 'COMMA' && REPORTING.has(form.baseOfThird ?? '')) {
    let k = i - 1
    while (at(k) === 'NAME') k--
    if (at(k) === 'COMMA') return true
  }
  // "Rohan and Gondor contest | all or parts of it": behind a list the bare form
  if (here === 'NOUN' && form.isBase && joined(place, i) && OPENERS.has(at(i + 1))) return !place.verbNear(i)
  if (!nominal(i - 1)) return false
  // "Rohan views | with deep concern"
  if (tokens[i + 1]?.lower === 'with' && /^(?:views|notes|observes|follows)$/.test(word))
    return tokens.slice(i + 2, i + 5).some(t => FELT.test(t.lower)) && !place.verbNear(i)
  // "if Rohan | attacks, it will pay"
  if (form.baseOfThird !== undefined && supposedOf(place, i)) return true
  const base = word.endsWith('s') ? form.baseOfThird : form.baseOfPast
  // "Rohan allies with Harad": neither a noun nor another verb there
  if (
    word.endsWith('s') &&
    base !== undefined &&
    at(i - 1) === 'NAME' &&
    !DEMONYM.test(tokens[i - 1]!.text) &&
    (at(i + 1) === 'PREPOSITION' || at(i + 1) === 'TO') &&
    isNoNoun(word)
  )
    return !place.verbNear(i)
  // "Rohan arms Harad", "Rohan retook the port"; not "Rohan arms exports fell", "Haradrian armed forces"
  return (
    base !== undefined &&
    (opens(place, i) || saidOfName(place, i) || joinsVerb(place, i) || moreThan(tokens, at, i + 1)) &&
    !(at(i + 1) === 'NOUN' && DEMONYM.test(tokens[i - 1]!.text)) &&
    !place.verbNear(i)
  )
}

/** "should Rohan | attack it again": the bare form of what is only supposed. */
function supposedOfName({ tokens, at, nominal }: Place, i: number): boolean {
  if (!tokens[i]!.word.isBase || !nominal(i - 1)) return false
  let k = i - 1
  while (at(k) === 'NAME' || at(k) === 'DETERMINER' || at(k) === 'NOT') k--
  return at(k) === 'SUBORDINATOR' && tokens[k]!.lower === 'should'
}

/** Behind "if" and a name, with nothing behind it: what somebody is supposed to do. */
function supposedOf({ tokens, at }: Place, i: number): boolean {
  if (at(i + 1) !== undefined && !/^(?:COMMA|STOP|QUOTE)$/.test(at(i + 1)!)) return false
  let k = i - 1
  while (at(k) === 'NAME') k--
  return k < i - 1 && /^(?:if|unless|once)$/.test(tokens[k]?.lower ?? '')
}

/** Whether a name joined to another by "and" stands right before i. */
function joined({ at, nominal }: Place, i: number): boolean {
  let k = i - 1
  while (nominal(k)) k--
  while (at(k) === 'DETERMINER' || at(k) === 'NAME') k--
  return k < i - 1 && nominal(i - 1) && at(k) === 'CONJUNCTION'
}

/** "Rohan armed | and trained the rebels": the first of two verbs with one object. */
const joinsVerb = ({ tokens, at, nominal }: Place, i: number): boolean =>
  /ed$/.test(tokens[i]!.lower) &&
  tokens[i + 1]?.lower === 'and' &&
  at(i + 2) === 'VERB' &&
  /ed$/.test(tokens[i + 2]!.lower) &&
  (OPENERS.has(at(i + 3)) || nominal(i + 3))

const BESIDE_SUBJECT: ReadonlySet<TokenClass | undefined> = new Set([
  undefined,
  'COMMA',
  'CONJUNCTION',
  'SUBORDINATOR',
  'RELATIVE',
  'STOP',
  'QUOTE'
] as const)

const FELT = /^(?:concern|regret|alarm|dismay|satisfaction|interest|indignation|sadness)$/

/** "was vaccinated | against measles by": an agent right behind, or behind a phrase that hangs on the verb. */
function agentBehind({ tokens, at }: Place, i: number): boolean {
  const next = PARTICLES.has(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1
  if (tokens[next]?.lower === 'by') return true
  if (at(next) !== 'PREPOSITION') return false
  for (let k = next + 1; k < next + AGENT_REACH && WITHIN.has(at(k)); k++) if (tokens[k]!.lower === 'by') return true
  return false
}
const AGENT_REACH = 8
const WITHIN: ReadonlySet<TokenClass | undefined> = new Set([
  'NOUN',
  'NAME',
  'ADJECTIVE',
  'DETERMINER',
  'POSSESSIVE',
  'GENITIVE',
  'NUMBER',
  'PREPOSITION'
] as const)

/** "demanded | that Rohan hand | him over": the bare form of what is wished of a name. */
function wishedOfName({ tokens, at }: Place, i: number): boolean {
  if (!tokens[i]!.word.isBase || at(i - 1) !== 'NAME') return false
  const after = at(i + 1)
  if (!OPENERS.has(after) && after !== 'NAME' && after !== 'TO' && !OBJECTS.test(tokens[i + 1]?.lower ?? ''))
    return false
  let k = i - 1
  while (at(k) === 'NAME' || at(k) === 'DETERMINER') k--
  if (tokens[k]?.lower !== 'that') return false
  // "dropped its demand that Rohan | close | the"
  if (at(k - 1) === 'NOUN') return /^(?:demand|request|insistence|proposal|recommendation)$/.test(tokens[k - 1]!.lower)
  return at(k - 1) === 'VERB' && WISHING.test(tokens[k - 1]!.lemma)
}
const WISHING = /^(?:demand|insist|request|ask|urge|propose|recommend|suggest|require)$/
const OBJECTS = /^(?:him|her|it|them|us|back|out|down|over)$/

/** "helped Rohan | repel | the raiders": the bare form of what somebody is helped to do. */
function helpedName({ tokens, at, nominal }: Place, i: number): boolean {
  if (!tokens[i]!.word.isBase) return false
  // "let its inspectors | return"
  let opener = i - 1
  while (opener > i - LET_REACH && LET_WITHIN.has(at(opener))) opener--
  if (opener < i - 1 && at(opener) === 'VERB' && tokens[opener]!.lemma === 'let')
    return tokens[i]!.pos === 'NOUN' && (at(i + 1) === 'TO' || at(i + 1) === 'PREPOSITION' || at(i + 1) === 'NAME')
  if (!nominal(i - 1)) return false
  if (!OPENERS.has(at(i + 1)) && !/^(?:NAME|NOUN|ADJECTIVE)$/.test(at(i + 1) ?? '')) return false
  let k = i - 1
  while (at(k) === 'NAME' || at(k) === 'DETERMINER') k--
  return at(k) === 'VERB' && tokens[k]!.lemma === 'help'
}

const LET_REACH = 6
const LET_WITHIN: ReadonlySet<TokenClass | undefined> = new Set([
  'NAME',
  'NOUN',
  'ADJECTIVE',
  'DETERMINER',
  'POSSESSIVE',
  'NUMBER'
] as const)

const CHARGING = /^(?:accusation|allegation|charge|claim|complaint|suggestion|suspicion|assertion)s?$/

/** "complained | that Rohan shelters militants": a clause that somebody tells has a verb. */
function saidOfName({ tokens, at }: Place, i: number): boolean {
  if (at(i + 1) !== 'NOUN') return false
  let k = i - 1
  while (at(k) === 'NAME') k--
  // "says Rohan funds | extremists."
  if (at(k) === 'VERB' && k < i - 1 && /^(?:say|claim|allege|insist)$/.test(tokens[k]!.lemma))
    return ENDING.has(at(i + 2)) || at(i + 2) === 'PREPOSITION'
  if (k === i - 1 || tokens[k]?.lower !== 'that') return false
  if (at(k - 1) === 'VERB') return REPORTING.has(tokens[k - 1]!.lemma)
  let noun = k - 1
  while (at(noun) === 'NAME' || at(noun) === 'PREPOSITION') noun-- // accusations by Rohan that
  return at(noun) === 'NOUN' && CHARGING.test(tokens[noun]!.lower)
}

/** What stands behind the last word of a phrase. */
export const ENDING: ReadonlySet<TokenClass | undefined> = new Set([
  undefined,
  'STOP',
  'OTHER',
  'COMMA',
  'CONJUNCTION'
] as const)

const INTENDS = /^(?:plans|vows|pledges|aims|hopes)$/

function opens({ tokens, at, nominal }: Place, i: number): boolean {
  const after = at(i + 1)
  if (OPENERS.has(after) || `${tokens[i]!.lower} ${tokens[i + 1]?.lower}` === 'alleged that') return true
  if (nominal(i + 1) || PARTICLES.has(tokens[i + 1]?.lower ?? '')) return true
  return !tokens[i]!.lower.endsWith('s') && after === 'NOUN'
}
