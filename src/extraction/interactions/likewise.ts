import type { InteractionType } from '../../domain/vocabulary.js'
import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import type { Token } from '../document.js'
import { ALIKE, ECHOED, ECHOING, JOINED_IN, LIKE_CARRYING } from '../lexicon/interactions/echoes.js'
import { realityOf } from '../reality/modality.js'
import { doersIn, known, without } from './actors.js'
import type { InteractionCandidate, Refusal } from './candidate.js'

/** Who does what another has just done, as the sentences before tell: of which kinds, or of any. */
export interface Echo {
  readonly at: number
  readonly sources: readonly ActorRef[]
  readonly types: readonly InteractionType[] | null
  /** Whom they joined in it; null where they did it by themselves. */
  readonly beside?: readonly ActorRef[]
}

type Kinds = readonly InteractionType[] | null | undefined

/** "Harad made a similar appeal", "Harad followed suit", "So did Harad", "as did Harad". */
export function echoesIn(analysis: SentenceAnalysis, tokens: readonly Token[]): Refusal[] {
  const { sentence, clauses } = analysis
  const said = clauses.flatMap(clause => {
    const told = echoedBy(clause)
    const types = told === undefined ? echoedBehind(clause, tokens) : told
    if (types === undefined || clause.verb.negated || clause.verb.modal !== null || clause.question) return []
    if (clause.governors.length > 0 || realityOf(clause, clauses) !== 'HELD') return []
    return [{ at: clause.verb.head, sources: known(doersIn(clause.subject)), types }]
  })
  return [...said, ...clauses.flatMap(joining), ...inverted(analysis, tokens)]
    .filter(({ sources }) => sources.length > 0)
    .map(echo => ({ sentence, word: 'likewise', reason: 'nothing told before is done likewise', pending: null, echo }))
}

const STANDING_ALONE: ReadonlySet<string> = new Set(['MAIN', 'COORDINATE', 'PARTICIPIAL', 'ADVERBIAL'])

/** "did the same", "echoed that charge", where the tagger sees no noun. */
function echoedBehind({ verb, objects, relation }: Clause, tokens: readonly Token[]): Kinds {
  if (verb.passive || objects.length > 0 || !STANDING_ALONE.has(relation)) return undefined
  const [next, after] = [tokens[verb.last]?.lower ?? '', tokens[verb.last + 1]?.lower ?? '']
  if (verb.lemma === 'do') return next === 'likewise' || (next === 'the' && after === 'same') ? null : undefined
  return ECHOING.has(verb.lemma) && next === 'that' ? ECHOED.get(after) : undefined
}

/** Undefined where a clause repeats nothing; null where it may repeat anything. */
function echoedBy({ verb, objects, obliques, relation }: Clause): Kinds {
  if (verb.passive || !STANDING_ALONE.has(relation)) return undefined
  const [what] = objects
  if (!what || what.actors.length > 0 || what.owners.length > 0) return undefined
  if (what.lemma === 'suit' || what.lemma === 'example') return verb.lemma === 'follow' ? null : undefined
  if (what.lemma === 'same') return verb.lemma === 'do' ? null : undefined
  const types = ECHOED.get(what.lemma)
  if (!types || namesSomebody(what) || obliques.some(o => namesSomebody(o.phrase))) return undefined
  if (LIKE_CARRYING.has(verb.lemma)) return what.modifiers.some(m => ALIKE.has(m)) ? types : undefined
  return ECHOING.has(verb.lemma) && /^(?:the|that|those|this|these|such)$/.test(what.modifiers[0] ?? '')
    ? types
    : undefined
}

/** "voiced similar concerns about the tests of Rohan": what is repeated is told in full. */
const namesSomebody = ({ actors, owners, complements }: NounPhrase): boolean =>
  actors.length > 0 || owners.length > 0 || complements.some(c => namesSomebody(c.phrase))

/** "It was joined by Harad", "Harad joined in": beside whoever has just done something. */
function joining({ verb, subject, objects, obliques, relation }: Clause): Echo[] {
  if (verb.lemma !== 'join' || verb.negated || verb.modal !== null || verb.tense === 'FUTURE' || !subject) return []
  if (relation !== 'MAIN' && relation !== 'COORDINATE') return []
  const by = verb.passive ? obliques.find(o => o.preposition === 'by')?.phrase : undefined
  const alone = !verb.passive && (verb.particle === 'in' || objects[0]?.lemma === 'in.') && obliques.length === 0
  // "was joined by Rohan in a drill": that is told there
  if (!by && !alone) return []
  const others = obliques.filter(o => o.preposition === 'in' || o.preposition === 'at' || o.preposition === 'for')
  const joiner = by ?? subject
  const sources = known([
    ...doersIn(joiner),
    ...joiner.complements.filter(c => NAMING_SOME.test(c.preposition)).flatMap(c => doersIn(c.phrase))
  ])
  if (others.length > 0 || sources.some(r => r.actor !== r.side)) return []
  return [{ at: verb.head, sources, types: JOINED_IN, beside: by ? known(doersIn(subject)) : [] }]
}
const NAMING_SOME = /^(?:including|like|such as|among them)$/

/** "So did Harad.", "Gondor recalled its envoy, as did Harad" */
function inverted({ phrases, sentence }: SentenceAnalysis, tokens: readonly Token[]): Echo[] {
  return phrases.flatMap(phrase => {
    const first = phrase.first
    if (!/^(?:did|has|have|had)$/.test(tokens[first - 1]?.lower ?? '')) return []
    if (!/^(?:so|as)$/.test(tokens[first - 2]?.lower ?? '')) return []
    const end = tokens[phrase.last]
    if (phrase.last < sentence.lastToken && end && end.pos !== 'PUNCT') return []
    return [{ at: first - 1, sources: known(doersIn(phrase)), types: null }]
  })
}

/** How many sentences back what is repeated may lie: of what was not understood in between, nobody knows. */
const REACH = 1

/** What the last sentence that tells of such an act says, done by who does likewise. */
export function doneLikewise(
  echo: Echo,
  refusal: Refusal,
  earlier: readonly InteractionCandidate[]
): InteractionCandidate[] {
  const { sentence } = refusal
  const told = earlier.filter(
    c =>
      sentence.index - c.sentence.index <= REACH &&
      c.sentence !== sentence &&
      c.targets.length > 0 &&
      c.sources.length > 0 &&
      c.reality === 'HELD' &&
      (echo.types === null || echo.types.includes(c.type))
  )
  const nearest = told.filter(c => c.sentence === told.at(-1)?.sentence)
  // "Gondor condemned Harad's raid on Rohan. Umbar did the same": it raided nobody
  const main = nearest.sort((a, b) => a.at - b.at).find(c => !c.rule.startsWith('interactions.nominal.'))
  if (!main) return []
  // "Gondor condemned the raid and offered condolences. Harad issued a similar statement": both, where he did both
  if (echo.beside && without(echo.beside, main.sources).length > 0) return []
  const same = nearest.filter(c => without(c.sources, main.sources).length === 0)
  return same.flatMap(c => {
    const sources = without(echo.sources, [...c.sources, ...c.targets])
    if (sources.length === 0) return []
    const rule = `interactions.likewise.${c.type.toLowerCase()}`
    const confidence = c.confidence * 0.85
    return [{ ...c, sentence, at: echo.at, sources, date: null, attribution: null, confidence, rule }]
  })
}
