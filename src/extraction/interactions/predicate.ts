import type { Clause, NounPhrase, Oblique, SentenceAnalysis } from '../clauses/types.js'
import type { Token } from '../document.js'
import type { Operator } from '../lexicon/interactions/operators.js'
import { lexicon, type NounSense, type Sense, type VerbSense } from './compile.js'
import { headsOf, obliquesOf, unbundled } from './phrases.js'

/** A place where a target may stand. */
export interface Slot {
  /** `object`, a preposition, `inner`, `owner`. */
  readonly kind: string
  readonly phrase: NounPhrase
}

/** A frame that fits a clause (or a noun phrase), with who does it and where its target may stand, best first. */
export interface Predication {
  readonly sense: Sense
  /** `verb:condemn`, `noun:sanction`. */
  readonly word: string
  readonly clause: Clause | null
  /** Token index of the word that says it. */
  readonly head: number
  readonly source: NounPhrase | null
  readonly slots: readonly Slot[]
  /** Whatever else the clause holds. */
  readonly rest: readonly NounPhrase[]
  /** Outermost first: "refused to lift the embargo" is REFUSE, CEASE over an embargo. */
  readonly operators: readonly Operator[]
  readonly negated: boolean
  /** Subject and object are one side's noun: the owner does it ("Russia's takeover of Crimea"). */
  readonly nominal: boolean
  /** An operator verb stands over the noun itself: "called for | sanctions", which says more than "called for". */
  readonly composed: boolean
  /** The noun phrase the verb carries, if the noun made the match. */
  readonly carried: NounPhrase | null
  /** The clause this one is the purpose of: "sent experts to Harad | to investigate". */
  readonly purposeOf: Clause | null
}

/** Everything a sentence's clauses and noun phrases predicate, clause by clause. */
/** What stands behind a participle on a noun: "sanctions | imposed on Harad". */
function reducedObliques(phrase: NounPhrase, clauses: readonly Clause[]): Oblique[] {
  return clauses
    .filter(
      c =>
        (c.relation === 'REDUCED' && c.subject?.head === phrase.head) ||
        (c.relation === 'RELATIVE' &&
          (c.subject?.head === phrase.head || c.objects.some(o => o.head === phrase.head))) ||
        // "the embargo | that it had imposed on Harad"
        (c.relation === 'COMPLEMENT' && c.objects.length === 0 && c.subject?.first === phrase.last + 1)
    )
    .flatMap(c => [...c.obliques])
}

export function predicationsOf(analysis: SentenceAnalysis, tokens: readonly Token[]): Predication[] {
  const found = analysis.clauses.flatMap((clause, index) => ofClause(clause, analysis.clauses, index, tokens))
  const carried = new Set(found.filter(p => p.word.startsWith('noun:')).map(p => p.head))
  for (const phrase of analysis.phrases) {
    if (!carried.has(phrase.head)) found.push(...ofPhrase(phrase))
  }
  return found
}

function ofClause(clause: Clause, clauses: readonly Clause[], index: number, tokens: readonly Token[]): Predication[] {
  const { verb } = clause
  const outer = clause.governors.flatMap(g => {
    const key = g.lemma.replace(' ', '+')
    const found = pickGovernor(key)
    return found === null ? [] : g.negated ? negate(found) : [found]
  })
  const host = clause.relation === 'INFINITIVE' && clause.outer !== null ? (clauses[clause.outer] ?? null) : null
  const purposeOf = host && PURPOSEFUL.has(host.verb.lemma) ? host : null
  const base = {
    clause,
    purposeOf,
    composed: false,
    carried: null,
    operators: outer,
    negated: verb.negated || clause.governors.some(g => g.negated && pickGovernor(g.lemma) === null)
  }
  const key = verb.particle ? `${verb.lemma}+${verb.particle}` : verb.lemma
  const passive = verb.passive
  const object = passive ? clause.subject : (clause.objects[0] ?? null)
  const by = clause.obliques.find(o => o.preposition === 'by')
  const source = passive ? (by?.phrase ?? null) : clause.subject
  const inner = clauses.filter((_, i) => i > index && hangsOn(i, index, clauses))
  const innerPhrases = inner.flatMap(c => [
    ...(c.subject && c.subject !== clause.subject ? [c.subject] : []),
    ...c.objects,
    ...c.obliques.map(o => o.phrase)
  ])
  const rest = [
    ...clause.objects,
    ...clause.obliques.map(o => o.phrase),
    ...(passive && clause.subject ? [clause.subject] : []),
    ...innerPhrases
  ]
  const found: Predication[] = []
  const objects = passive ? (object ? [object] : []) : clause.objects
  const senses = lexicon.verbs.get(key) ?? lexicon.verbs.get(verb.lemma) ?? []
  for (const sense of senses) {
    if (!fits(sense, objects, clause, tokens)) continue
    if (sense.complement?.has('to') && !clauses.some(c => c.relation === 'INFINITIVE' && c.outer === index)) continue
    found.push({
      ...base,
      sense,
      word: `verb:${key}`,
      head: verb.head,
      source,
      rest,
      nominal: false,
      slots: slotsOf(sense, objects, clause, innerPhrases)
    })
  }
  const own = lexicon.operators.get(key) ?? (verb.particle ? undefined : lexicon.operators.get(verb.lemma))
  if (own)
    found.push(...carriedNouns(clause, objects, own, { ...base, source, rest, inner: innerPhrases, key, clauses }))
  if (verb.lemma === 'be' || verb.lemma === 'remain' || verb.lemma === 'become' || verb.lemma === 'feel')
    found.push(...adjectival(clause, base, rest, tokens, innerPhrases))
  else if (passive && (lexicon.adjectives.has(verb.lemma) || lexicon.adjectives.has(tokens[verb.head]?.lower ?? '')))
    found.push(...adjectival(clause, base, rest, tokens, innerPhrases))
  return found
}

/** Whether clause i depends, at whatever depth, on the clause at `index`. */
function hangsOn(i: number, index: number, clauses: readonly Clause[]): boolean {
  let at: number | null = i
  for (let guard = 0; at !== null && guard < 8; guard++) {
    at = clauses[at]?.outer ?? null
    if (at === index) return true
  }
  return false
}

function pickGovernor(lemma: string): Operator | null {
  const key = lemma.replace(' ', '+')
  if (WILLING.has(key)) return 'PROMISE'
  if (UNWILLING.has(key)) return 'REFUSE'
  const own = lexicon.operators.get(key)
  if (!own) return null
  for (const operator of ['REFUSE', 'THREATEN', 'DEMAND', 'PROMISE', 'CEASE', 'FAIL'] as const)
    if (own.has(operator)) return operator
  return null
}

/** Verbs whose purpose says more than they do. */
const PURPOSEFUL = new Set('send dispatch call phone telephone write establish create mobilise mobilize'.split(' '))

const WILLING = new Set(
  'willing ready set due prepared eager keen poised free offer be+to agreement promise pledge commitment decision plan willingness readiness'.split(
    ' '
  )
)
const UNWILLING = new Set('unwilling reluctant refusal'.split(' '))

function negate(operator: Operator): Operator[] {
  if (operator === 'PROMISE' || operator === 'CEASE') return ['REFUSE']
  return []
}

function fits(sense: VerbSense, objects: readonly NounPhrase[], clause: Clause, tokens: readonly Token[]): boolean {
  const heads = objects.flatMap(headsOf)
  if (sense.object && !heads.some(h => sense.object!.has(h))) return false
  if (sense.notObject && heads.some(h => sense.notObject!.has(h))) return false
  if (sense.complement && !followedBy(sense.complement, clause, tokens)) return false
  if (
    sense.target[0] === 'object' &&
    !sense.object &&
    !sense.complement &&
    objects.length === 0 &&
    sense.target.length === 1
  )
    return clause.verb.passive
  if (!sense.preposition && !sense.prepositionObject) return true
  const obliques = obliquesOf(clause, objects[0] ?? null)
  return obliques.some(
    o =>
      (!sense.preposition || sense.preposition.has(o.preposition)) &&
      (!sense.prepositionObject ||
        headsOf(o.phrase).some(h => sense.prepositionObject!.has(h)) ||
        (objects.length === 0 &&
          sense.mode === 'withdraw' &&
          o.phrase.actors.some(a => a.actor.startsWith('organization:'))))
  )
}

const COMPLEMENT_REACH = 14

function followedBy(words: ReadonlySet<string>, clause: Clause, tokens: readonly Token[]): boolean {
  const limit = Math.min(clause.sentence.lastToken, clause.verb.last + COMPLEMENT_REACH)
  for (let i = clause.verb.last; i < limit; i++) if (words.has(tokens[i]!.lower)) return true
  return false
}

function slotsOf(sense: Sense, objects: readonly NounPhrase[], clause: Clause, inner: readonly NounPhrase[]): Slot[] {
  const obliques = obliquesOf(clause, objects[0] ?? null)
  return sense.target.flatMap<Slot>(kind => {
    if (kind === 'object') return objects.map(phrase => ({ kind, phrase }))
    if (kind === 'inner') return inner.map(phrase => ({ kind, phrase }))
    if (kind === 'by' && objects.length === 0) return []
    return obliques.filter(o => o.preposition === kind).map(o => ({ kind, phrase: o.phrase }))
  })
}

function over(outer: readonly Operator[], own: Operator | null, phrase: NounPhrase): Operator[] {
  const operators = [...outer]
  if (own) operators.push(own)
  operators.push(...gerundOperators(phrase))
  return operators
}

/** "begin lifting sanctions": the -ing form before the noun may have been taken for its adjective. */
function gerundOperators(phrase: NounPhrase): Operator[] {
  const ceases = phrase.modifiers.some(m => {
    const stem = /^(.{3,})ing$/.exec(m)?.[1]
    return stem !== undefined && [stem, `${stem}e`].some(base => lexicon.operators.get(base)?.has('CEASE'))
  })
  return ceases ? ['CEASE'] : []
}

/** Verbs that demand a thing; "want a deal" demands nothing of anybody. */
const DEMANDED = new Set('demand call request urge appeal seek'.split(' '))

/** "imposed sanctions on", "lifted the blockade of", "refused talks with": the noun says what, the verb how. */
function carriedNouns(
  clause: Clause,
  objects: readonly NounPhrase[],
  own: ReadonlySet<Operator>,
  {
    inner,
    key,
    clauses,
    ...base
  }: Pick<
    Predication,
    'clause' | 'operators' | 'negated' | 'source' | 'rest' | 'purposeOf' | 'composed' | 'carried'
  > & {
    readonly clauses: readonly Clause[]
    readonly inner: readonly NounPhrase[]
    readonly key: string
  }
): Predication[] {
  const operator =
    (['CEASE', 'REFUSE', 'THREATEN', 'DEMAND'] as const).find(
      o => own.has(o) && (o !== 'DEMAND' || DEMANDED.has(key))
    ) ?? (own.has('CARRY') ? null : own.has('PROMISE') ? 'PROMISE' : null)
  if (operator === null && !own.has('CARRY')) return []
  const phrases = [...objects]
  for (const o of clause.obliques)
    if (o.preposition === 'for' || o.preposition === 'in' || o.preposition === 'to') phrases.push(o.phrase)
  return phrases.flatMap(bundle => {
    const phrase = unbundled(bundle)
    const reduced = reducedObliques(phrase, clauses)
    return headsOf(phrase).flatMap(head =>
      nounSenses(head, phrase).map<Predication>(sense => ({
        ...base,
        sense,
        word: `noun:${head}`,
        head: phrase.head,
        nominal: false,
        operators: over(base.operators, operator, phrase),
        composed: operator !== null,
        carried: phrase,
        slots: [
          ...nounSlots(sense, phrase, [...obliquesOf(clause, phrase), ...reduced]),
          ...(sense.target.includes('inner') ? inner.map(p => ({ kind: 'inner', phrase: p })) : [])
        ]
      }))
    )
  })
}

function nounSenses(head: string, phrase: NounPhrase): readonly NounSense[] {
  const senses = lexicon.nouns.get(head) ?? []
  return senses.filter(s => !s.modifier || phrase.modifiers.some(m => s.modifier!.has(m)))
}

function nounSlots(sense: Sense, phrase: NounPhrase, obliques: readonly Oblique[]): Slot[] {
  return sense.target.flatMap<Slot>(kind =>
    kind === 'owner'
      ? [{ kind, phrase }]
      : obliques.filter(o => o.preposition === kind).map(o => ({ kind, phrase: o.phrase }))
  )
}

/** "sanctions of Gondor against Harad": where "of" is not the way to name the target, it names the owner. */
function ownerBehind(phrase: NounPhrase, sense: Sense): NounPhrase | null {
  if (sense.target.includes('of')) return null
  return phrase.complements.find(c => c.preposition === 'of' && c.phrase.actors.length > 0)?.phrase ?? null
}

function ofPhrase(phrase: NounPhrase): Predication[] {
  const inner = unbundled(phrase)
  return headsOf(inner).flatMap(head =>
    nounSenses(head, inner)
      .filter(sense => !sense.carriedOnly)
      .map<Predication>(sense => {
        const by = inner.complements.find(c => c.preposition === 'by' || c.preposition === 'from')
        return {
          sense,
          word: `noun:${head}`,
          clause: null,
          head: inner.head,
          source: inner.owners.length > 0 ? inner : (by?.phrase ?? ownerBehind(inner, sense)),
          slots: nounSlots(sense, inner, inner.complements),
          rest: inner.complements.map(c => c.phrase),
          operators: [],
          negated: inner.modifiers[0] === 'no',
          nominal: true,
          composed: false,
          carried: null,
          purposeOf: null
        }
      })
  )
}

/** "is critical of", "was angered by". */
function adjectival(
  clause: Clause,
  base: Pick<Predication, 'clause' | 'operators' | 'negated' | 'purposeOf' | 'composed' | 'carried'>,
  rest: readonly NounPhrase[],
  tokens: readonly Token[],
  inner: readonly NounPhrase[]
): Predication[] {
  const { verb } = clause
  let at = verb.last
  while (tokens[at]?.pos === 'ADV') at++
  const words = verb.passive ? [tokens[verb.head]?.lower ?? '', verb.lemma] : [tokens[at]?.lower ?? '']
  return words.flatMap(word =>
    (lexicon.adjectives.get(word) ?? []).map<Predication>(sense => ({
      ...base,
      sense,
      word: `adjective:${word}`,
      head: verb.head,
      source: clause.subject,
      rest,
      nominal: false,
      slots: slotsOf(sense, [], clause, inner)
    }))
  )
}
