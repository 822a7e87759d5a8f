import type { ActorKey } from '../../domain/claim.js'
import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import type { Token } from '../document.js'
import type { Reference } from '../../reference/reference.js'
import { doersIn } from '../interactions/actors.js'
import { COMPANIES, HOLDERS, HOUSES, JUDGING, MATTERS, PAPERS } from '../lexicon/anaphors.js'

/** What sort of thing a phrase names, as far as words that point back can tell. */
export type Sort = 'STATE' | 'BODY' | 'MOVEMENT' | 'HOUSE' | 'PERSON' | 'MATTER' | 'OTHER'

/** Somebody or something a sentence tells of. */
export interface Topic {
  /** Whom it stands for; empty where nobody knows. */
  readonly refs: readonly ActorRef[]
  readonly sort: Sort
  readonly many: boolean
  readonly lemma: string
}

/** What a sentence leaves behind for those after it. */
export interface Told {
  readonly index: number
  readonly subject: Topic | null
  /** Whoever takes part in what it tells, other than as a place. */
  readonly topics: readonly Topic[]
  /** The sides of all who are named there. */
  readonly sides: ReadonlyMap<ActorKey, ActorRef>
  /** … and of those who are named as more than what something is of or with. */
  readonly foremost: ReadonlySet<ActorKey>
  /** Countries that are only where it happens. */
  readonly places: ReadonlyMap<ActorKey, ActorRef>
  /** Its subject only judges, or asks for something. */
  readonly judges: boolean
  /** Somebody met or published something there. */
  readonly speaks: boolean
}

const PLACING =
  /^(?:in|at|near|across|outside|inside|around|throughout|off|along|via|through|from|into|over|about|regarding|concerning)$/
const SINGLE = /^(?:it|he|she|him|her|i)$/

/** People of a side whom its government does not send. */
export const UNOFFICIAL =
  /^(?:opposition|rival|former|ex|exiled|religious|church|business|union|student|protest|tribal|community|civil|local|party|far-right|provincial|regional|village|labour|labor|hospital|school|team|club|company|football|aid|rights)$/

/** Whom a phrase stands for, unless it is of people who do not act for their state. */
export function standsFor(phrase: NounPhrase): readonly ActorRef[] {
  if (!isNamed(phrase) && isUnofficial(phrase)) return []
  // "a spokesman for the charity"
  const other = phrase.complements.some(
    c => /^(?:for|of)$/.test(c.preposition) && c.phrase.actors.length === 0 && COMPANIES.has(c.phrase.lemma)
  )
  return other && !isNamed(phrase) ? [] : doersIn(phrase)
}

const isUnofficial = ({ modifiers, items, actors, owners }: NounPhrase): boolean =>
  modifiers.some((m, i) => {
    const at = (items[0]?.first ?? 0) + i
    return (
      UNOFFICIAL.test(m) && ![...actors, ...owners].some(r => r.mention.firstToken <= at && r.mention.lastToken > at)
    )
  })

/** The head itself is a name or a word that was read as one. */
const isNamed = ({ actors, head }: NounPhrase): boolean =>
  actors.some(({ mention }) => mention.firstToken <= head && mention.lastToken > head)

export function topicOf(phrase: NounPhrase, tokens: readonly Token[], reference: Reference): Topic {
  const refs = standsFor(phrase)
  const word = tokens[phrase.head]?.lower ?? ''
  const named = phrase.actors.find(({ mention: m }) => m.firstToken <= phrase.head && m.lastToken > phrase.head)
  const many =
    phrase.items.length > 1 ||
    new Set(refs.map(r => r.side)).size > 1 ||
    (named ? /^(?:they|them)$/.test(word) : word !== phrase.lemma && !SINGLE.test(word))
  return { refs, sort: sortOf(phrase, named, refs, reference), many, lemma: phrase.lemma }
}

function sortOf(
  { lemma, modifiers, items }: NounPhrase,
  named: ActorRef | undefined,
  refs: readonly ActorRef[],
  reference: Reference
): Sort {
  if (named && !HOLDERS.has(lemma) && !HOUSES.has(lemma)) {
    if (named.actor.startsWith('leader:')) return 'PERSON'
    if (named.actor.startsWith('country:')) return 'STATE'
    const kind = reference.organizations.get(named.actor.slice('organization:'.length))?.kind
    return kind === 'MOVEMENT' || kind === undefined ? 'MOVEMENT' : 'BODY'
  }
  if (named?.actor.startsWith('leader:')) return 'PERSON'
  if (HOUSES.has(lemma)) return 'HOUSE'
  if (HOLDERS.has(lemma) || /^(?:he|she)$/.test(lemma)) return 'PERSON'
  if (refs.length > 0) return lemma === 'it' ? 'STATE' : 'OTHER'
  return (MATTERS.has(lemma) || PAPERS.has(lemma)) && items.length === 1 && !modifiers.includes('group')
    ? 'MATTER'
    : 'OTHER'
}

/** The subject of what a sentence mainly tells. */
export const mainClause = ({ clauses }: SentenceAnalysis): Clause | undefined =>
  clauses.find(c => c.relation === 'MAIN' && c.subject !== null && !c.quoted) ??
  clauses.find(c => c.relation === 'MAIN' && c.subject !== null)

/** "Gondor condemned the coup": what goes on elsewhere. */
const judging = (verb: string): boolean =>
  JUDGING.has(verb) ||
  /^(?:urge|call|demand|ask|appeal|welcome|deplore|decry|voice|express|support|back|oppose)$/.test(verb)

const MEETS = /^(?:meet|gather|convene|talk|confer|assemble|publish|issue|release|adopt|sign|write|send)$/
const GATHERING = /^(?:meeting|summit|session|talk|conference|gathering|visit)$/

export function toldIn(analysis: SentenceAnalysis, tokens: readonly Token[], reference: Reference): Told {
  const main = mainClause(analysis)
  const subject = main?.subject ?? null
  const judges = main !== undefined && !main.verb.passive && judging(main.verb.lemma)
  const topics: Topic[] = []
  const sides = new Map<ActorKey, ActorRef>()
  const foremost = new Set<ActorKey>()
  const places = new Map<ActorKey, ActorRef>()
  const hanging = new Set(analysis.phrases.flatMap(x => x.complements.map(c => c.phrase.first)))
  for (const phrase of analysis.phrases) {
    if (isPlaced(phrase, analysis)) {
      for (const ref of phrase.actors) if (ref.side?.startsWith('country:')) places.set(ref.side, ref)
      continue
    }
    if (!hanging.has(phrase.first)) for (const { side } of phrase.actors) if (side !== null) foremost.add(side)
    const topic = topicOf(phrase, tokens, reference)
    topics.push(topic)
    for (const ref of [...phrase.actors, ...phrase.owners])
      if (ref.side !== null && !sides.has(ref.side)) sides.set(ref.side, ref)
  }
  const speaks =
    analysis.clauses.some(c => MEETS.test(c.verb.lemma)) ||
    analysis.phrases.some(x => GATHERING.test(x.lemma) || PAPERS.has(x.lemma))
  return {
    index: analysis.sentence.index,
    subject: subject && topicOf(subject, tokens, reference),
    topics,
    sides,
    foremost,
    places,
    judges,
    speaks
  }
}

/** "in Umbar", "on the road to Harad": said to tell where. */
export function isPlaced(phrase: NounPhrase, { openers, phrases }: SentenceAnalysis): boolean {
  const opener = openers.get(phrase.first)
  if (opener === undefined) return false
  if (PLACING.test(opener)) return true
  const way = phrases.find(x => x.complements.some(c => c.phrase.first === phrase.first))
  return (
    way !== undefined &&
    /^(?:road|way|bridge|route|border|crossing|coast|train|flight|pipeline|trip|visit|tour)$/.test(way.lemma)
  )
}
