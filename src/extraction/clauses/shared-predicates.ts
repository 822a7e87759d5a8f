import type { Token } from '../document.js'
import { MEETING_VERBS } from '../lexicon/meeting-words.js'
import { distinctActors } from './actors.js'
import { analysisWith, clauseWith, phraseWith } from './remade.js'
import type { Clause, NounItem, NounPhrase, SentenceAnalysis } from './types.js'

/*
 * A predicate told once and meant of two: "as did Harad", "Gondor recalled its envoy and Harad its consul". Who has it in
 * common joins the subject, as if both had been named before the verb.
 */

/** Sentences in which nobody shares a predicate are given back as they are. */
export function withSharedPredicates(analysis: SentenceAnalysis, tokens: readonly Token[]): SentenceAnalysis {
  let shared: Map<Clause, Clause> | null = null
  const left = new Map<NounPhrase, NounPhrase>()
  for (const clause of analysis.clauses) {
    const echo = echoed(clause, analysis.clauses)
    if (echo) (shared ??= new Map()).set(echo.of, alsoDoneBy(shared.get(echo.of) ?? echo.of, echo.by.items))
    const behind = followersOf(clause, tokens)
    if (behind)
      (shared ??= new Map()).set(clause, withoutThem(alsoDoneBy(shared.get(clause) ?? clause, behind.items), behind))
    const gap = gapped(clause, tokens)
    if (!gap) continue
    left.set(gap, withoutLast(gap))
    ;(shared ??= new Map()).set(clause, alsoDoneBy(shared.get(clause) ?? clause, gap.items.slice(-1)))
  }
  if (!shared) return analysis
  const clauses = analysis.clauses.map(clause => relieved(shared.get(clause) ?? clause, left))
  return analysisWith(
    analysis,
    clauses,
    analysis.phrases.map(phrase => left.get(phrase) ?? phrase)
  )
}

/** "as did Harad", "and so has Harad": whose predicate it repeats, and of whom. */
function echoed(clause: Clause, clauses: readonly Clause[]): { readonly of: Clause; readonly by: NounPhrase } | null {
  const { verb, subject, subordinator, objects, obliques, outer } = clause
  if (subject || outer === null || !/^(?:as|so)$/.test(subordinator ?? '') || !AUXILIARIES.test(verb.lemma)) return null
  const [by, ...more] = objects
  if (!by || more.length > 0 || obliques.length > 0 || by.actors.length === 0 || verb.negated) return null
  let of = clauses[outer]
  while (of && of.verb.form !== 'FINITE' && of.outer !== null && of.outer < clauses.indexOf(of)) of = clauses[of.outer]
  // who meets whom, two who meet him each for himself do not say together
  if (!of?.subject || of.verb.passive || of.verb.negated || MEETING_VERBS[of.verb.lemma]) return null
  return { of, by }
}
/** "recalled its envoy, with Harad following suit", "with Harad doing the same": who does what is told of somebody else before. */
function followersOf({ subject, verb, obliques }: Clause, tokens: readonly Token[]): NounPhrase | null {
  if (!subject || verb.passive || verb.negated || verb.modal !== null || MEETING_VERBS[verb.lemma]) return null
  // "signed a pact with Rohan, with Harad following suit": a pact of its own
  if (/^(?:sign|conclude|reach|strike|agree|ratify|ink)$/.test(verb.lemma)) return null
  const behind = obliques.find(({ preposition, phrase: { items, actors } }) => {
    const end = items.at(-1)!.last
    return (
      preposition === 'with' &&
      actors.length > 0 &&
      DOING_SO.test(tokens[end]?.lower ?? '') &&
      DOING_SO.test(
        tokens
          .slice(end, end + 3)
          .map(t => t.lower)
          .join(' ')
      )
    )
  })
  return behind?.phrase ?? null
}
const DOING_SO =
  /^(?:following|doing|joining)(?:$| (?:suit|likewise|so|the same|in|soon|shortly|later|(?:an?|one|two|three|some|several) (?:days?|hours?|weeks?|months?|years?))\b)/

const withoutThem = (clause: Clause, { first }: NounPhrase): Clause =>
  clauseWith(clause, { obliques: clause.obliques.filter(o => o.phrase.first !== first) })

const AUXILIARIES = /^(?:do|have|will|would)$/

/**
 * "recalled its envoy to Rohan and Harad | its consul", "expelled three Rohirric diplomats and Harad | two": the last of a list
 * has something of its own behind it, of the kind that the verb had before.
 */
function gapped({ subject, verb, objects, obliques }: Clause, tokens: readonly Token[]): NounPhrase | null {
  if (!subject || subject.actors.length === 0 || verb.passive || MEETING_VERBS[verb.lemma]) return null
  for (const list of [...objects, ...obliques.map(o => o.phrase)]) {
    const [last, before] = [list.items.at(-1), list.items.at(-2)]
    if (!last || !before || last.actors.length === 0 || tokens[last.first - 1]?.lower !== 'and') continue
    const owned = objects.some(o => o.first === list.last && isOwned(o.items[0]) && o.actors.length === 0)
    const parallel = objects.some(o => o.first < last.first && isOwned(o.items[0]))
    const counted = tokens[last.last - 1]?.pos === 'NUM' && tokens[before.first]?.pos === 'NUM'
    if ((owned && parallel) || counted) return list
  }
  return null
}

const isOwned = (item: NounItem | undefined): boolean => item?.possessive === 'its' || item?.possessive === 'their'

function alsoDoneBy(clause: Clause, items: readonly NounItem[]): Clause {
  const subject = clause.subject!
  const stood = standsFor(clause, subject)
  return clauseWith(clause, {
    subject: phraseWith(subject, {
      items: [...subject.items, ...items],
      actors: distinctActors([...stood, ...items.flatMap(item => item.actors)])
    })
  })
}

/** "Rohan said it would recognise them, as did Harad": "it" is who says so. */
const standsFor = ({ attribution }: Clause, { actors, lemma }: NounPhrase): NounPhrase['actors'] =>
  actors.length === 0 && /^(?:it|he|she|they)$/.test(lemma) ? (attribution?.speaker?.actors ?? actors) : actors

function withoutLast(list: NounPhrase): NounPhrase {
  const items = list.items.slice(0, -1)
  const last = items.at(-1)!
  return phraseWith(list, {
    last: last.last,
    items,
    head: last.head,
    lemma: last.lemma,
    modifiers: last.modifiers,
    actors: distinctActors(items.flatMap(item => item.actors)),
    owners: distinctActors(items.flatMap(item => item.owners)),
    appositions: [],
    complements: []
  })
}

/** A clause without what was taken out of its lists. */
function relieved(clause: Clause, left: ReadonlyMap<NounPhrase, NounPhrase>): Clause {
  if (left.size === 0) return clause
  const of = (phrase: NounPhrase): NounPhrase =>
    left.get(phrase) ??
    phraseWith(phrase, { complements: phrase.complements.map(c => ({ ...c, phrase: left.get(c.phrase) ?? c.phrase })) })
  return clauseWith(clause, {
    objects: clause.objects.map(of),
    obliques: clause.obliques.map(o => ({ preposition: o.preposition, phrase: of(o.phrase) }))
  })
}
