import type { Clause, Governor, NounPhrase, Oblique, SentenceAnalysis } from '../clauses/types.js'
import type { Token } from '../document.js'
import type { Operator } from '../lexicon/interactions/operators.js'
import { agentBehind, agentOf } from './agents.js'
import { isFriendly, isHostile } from './compose.js'
import { CROWD } from './streets.js'
import { lexicon, type Sense } from './compile.js'
import { BARE, fits, shapeOf, slotsOf } from './frame-fit.js'
import { partedParticle } from './parted.js'
import { obliquesOf } from './phrases.js'
import { endedIn, givesUp } from './ended.js'
import { feltIn } from './felt.js'
import { drawnBy } from './drawn-by.js'
import { asAgent, carriedNouns, liftedIn, ofPhrase } from './predicate-nouns.js'
import { predicationIn, type OfClause, type Predication } from './predication.js'
import { phrasesOf, refusalsIn } from './refusals.js'
import { saysItMay } from './own-options.js'
import { saysByWishing } from './wishes.js'
import { withheldIn } from './withheld.js'

/** Everything a sentence's clauses and noun phrases predicate, clause by clause. */
export function predicationsOf(analysis: SentenceAnalysis, tokens: readonly Token[]): Predication[] {
  const found = analysis.clauses.flatMap((clause, index) => ofClause(clause, analysis.clauses, index, tokens))
  found.push(...refusalsIn(analysis.clauses))
  const carried = new Set(found.filter(p => p.word.startsWith('noun:')).map(p => p.head))
  for (const given of found.filter(givesUp)) carried.add(given.clause!.objects[0]!.head)
  for (const phrase of analysis.phrases) {
    const lifted = liftedIn(phrase)
    if (lifted) carried.add(lifted.head)
    const withheld = withheldIn(phrase)
    if (withheld) {
      found.push(withheld)
      for (const { phrase: given } of phrase.complements) carried.add(given.head)
    } else if (!carried.has(phrase.head))
      found.push(...ofPhrase(phrase, analysis.clauses).map(p => endedIn(p, phrase, analysis)))
  }
  return found
}

function ofClause(clause: Clause, clauses: readonly Clause[], index: number, tokens: readonly Token[]): Predication[] {
  const { verb } = clause
  const particle = verb.particle ?? partedParticle(clause, tokens)
  const key = particle ? `${verb.lemma}+${particle}` : verb.lemma
  const passive = verb.passive
  const object = passive ? clause.subject : (clause.objects[0] ?? null)
  // "was given forty tanks by Gondor": what is given stands behind the verb
  const objects = passive ? (object ? [object, ...clause.objects] : []) : clause.objects
  const agent = passive ? (agentOf(clause) ?? agentOfNext(clause, clauses[index + 1])) : undefined
  const street = passive ? agent?.phrase : clause.subject
  const inStreet = street != null && CROWD.has(street.lemma)
  const known = lexicon.verbs.get(key) ?? lexicon.verbs.get(verb.lemma) ?? []
  const shape = known.length > 0 ? shapeOf(clause, objects, clauses) : BARE
  const fitting = known.filter(
    sense =>
      (!sense.crowd || inStreet) &&
      (verb.particle !== 'together' || !isHostile(sense.root)) && // fought together from one war to the next
      fits(sense, shape, clause, tokens) &&
      (!sense.meant || isMeant(clause, sense)) &&
      !(sense.complement?.has('to') && !clauses.some(c => c.relation === 'INFINITIVE' && c.outer === index))
  )
  const senses = fitting.some(s => s.crowd) ? fitting.filter(s => s.crowd) : fitting
  // "cut short her visit": it took place
  const shortened = verb.lemma === 'cut' && tokens[verb.last]?.lower === 'short'
  // "tariffs that are aimed at": what they are for, and nobody's intention
  const own =
    shortened || (passive && verb.lemma === 'aim')
      ? undefined
      : (lexicon.operators.get(key) ?? (particle ? undefined : lexicon.operators.get(verb.lemma)))
  const describes =
    LINKING.has(verb.lemma) ||
    (passive && (lexicon.adjectives.has(verb.lemma) || lexicon.adjectives.has(tokens[verb.head]?.lower ?? '')))
  // most verbs say nothing of this kind
  const protest = clause.obliques.find(o => o.preposition === 'in' && o.phrase.lemma === 'protest')
  const acts = verb.lemma === 'serve' || verb.lemma === 'act'
  const drawn = drawnBy(clause)
  if (senses.length === 0 && !own && !describes && !protest && !acts && !drawn) return []
  const host = clause.relation === 'INFINITIVE' && clause.outer !== null ? (clauses[clause.outer] ?? null) : null
  // "called Quill to congratulate him" asks nothing of him
  const rung = host?.verb.lemma === 'call' && host.objects.length > 0 && host.verb.particle === null
  const outer = clause.governors.flatMap<Operator>((g, i) => {
    if (rung && i === clause.governors.length - 1) return []
    const key = g.lemma.replace(' ', '+')
    if (boldly(g)) return ['PROMISE']
    if (saysByWishing(g, verb.lemma)) return []
    const found = pickGovernor(key)
    return found === null ? [] : g.negated ? negate(found) : [found]
  })
  // "is no longer arming Harad": it did
  const ended = senses.some(s => s.root === 'AID' || s.root === 'COOPERATE') && noLonger(clause, tokens)
  if (ended) outer.push('CEASE')
  const purposeOf = host && PURPOSEFUL.has(host.verb.lemma) ? host : null
  const negated =
    (verb.negated && !ended) ||
    clause.governors.some(g => g.negated && g.lemma !== 'hesitate' && pickGovernor(g.lemma) === null)
  const mate = passive && clause.relation === 'COORDINATE' && clause.outer !== null ? clauses[clause.outer] : undefined
  // "were blocked by Haradrian ships and threatened": by the same
  const by =
    agent ??
    (mate?.verb.passive && mate.subject?.first === clause.subject?.first ? agentOf(mate) : undefined) ??
    (passive ? agentBehind(clauses[index + 1], clause, tokens) : undefined)
  const source = passive ? (by?.phrase ?? null) : clause.subject
  const inner = clauses.filter(
    (c, i) => i > index && c.relation !== 'COORDINATE' && !occasion(c) && hangsOn(i, index, clauses)
  )
  const innerPhrases = inner.flatMap(c => [
    ...(c.subject && c.subject !== clause.subject ? [c.subject] : []),
    ...phrasesOf(c)
  ])
  const rest = [
    ...clause.objects,
    ...clause.obliques.map(o => o.phrase),
    ...(passive && clause.subject ? [clause.subject] : []),
    ...innerPhrases
  ]
  const sharedBy = (source: NounPhrase | null): OfClause => ({
    clause,
    source,
    rest,
    operators: outer,
    negated,
    composed: false,
    carried: null,
    purposeOf
  })
  const shared = sharedBy(source)
  const found: Predication[] = []
  for (const sense of senses) {
    if (sense.reversed) {
      const doer = sense.preposition ? senderIn(clause, sense.preposition) : clause.objects[0]
      if (!passive && clause.subject && doer)
        found.push(
          predicationIn(sharedBy(doer), {
            sense,
            word: `verb:${key}`,
            head: verb.head,
            slots: [{ kind: 'object', phrase: clause.subject }]
          })
        )
      continue
    }
    found.push(
      predicationIn(shared, {
        sense,
        word: `verb:${key}`,
        head: verb.head,
        slots: slotsOf(sense, shape, innerPhrases)
      })
    )
  }
  if (protest) found.push(...inProtest(protest.phrase, clause, shared))
  if (drawn)
    found.push(...carriedNouns(clause, [drawn], CARRIED, shared, { inner: innerPhrases, key: 'draw', clauses }))
  if (own) found.push(...carriedNouns(clause, objects, own, shared, { inner: innerPhrases, key, clauses }))
  if (describes) {
    const ofSubject = sharedBy(clause.subject)
    found.push(
      ...adjectival(clause, ofSubject, tokens, innerPhrases),
      ...asAgent(clause, ofSubject),
      ...feltIn(clause, sharedBy)
    )
  } else if (acts) found.push(...asAgent(clause, sharedBy(clause.subject)))
  return found
}

/** Who stands behind one of these prepositions, somebody named before anything else: "is in custody | in Gondor". */
function senderIn(clause: Clause, prepositions: ReadonlySet<string>): NounPhrase | undefined {
  const behind = obliquesOf(clause, clause.objects[0] ?? null).filter(o => prepositions.has(o.preposition))
  return (behind.find(o => o.phrase.actors.length > 0) ?? behind[0])?.phrase
}

const CARRIED: ReadonlySet<Operator> = new Set(['CARRY'] as const)

/** "was stormed and set alight by Haradrians": both by them. */
const agentOfNext = (clause: Clause, next: Clause | undefined): Oblique | undefined =>
  clause.verb.passive &&
  next?.relation === 'COORDINATE' &&
  next.verb.first <= clause.verb.last + 1 &&
  next.subject?.first === clause.subject?.first
    ? agentOf(next)
    : undefined

/** "walked out | in protest at Gondor's remarks": what is done in protest blames; in the street it protests. */
function inProtest(phrase: NounPhrase, clause: Clause, shared: OfClause): Predication[] {
  const root = clause.subject !== null && CROWD.has(clause.subject.lemma) ? 'PROTEST' : 'ACCUSE'
  const sense = (lexicon.nouns.get('protest') ?? []).find(s => s.root === root && !s.modifier)
  const slots = [...phrase.complements, ...clause.obliques]
    .filter(o => /^(?:at|against|over|to)$/.test(o.preposition) && o.phrase.first > phrase.first)
    .map(o => ({ kind: o.preposition, phrase: o.phrase }))
  return sense && slots.length > 0
    ? [predicationIn(shared, { sense, word: 'noun:protest', head: phrase.head, slots })]
    : []
}

const noLonger = ({ verb }: Clause, tokens: readonly Token[]): boolean =>
  verb.tense !== 'FUTURE' &&
  verb.modal === null &&
  tokens
    .slice(Math.max(0, verb.first - 2), verb.head)
    .some((t, i, own) => t.lower === 'longer' && own[i - 1]?.lower === 'no')

/** "will not hesitate to" is a promise. */
const boldly = ({ lemma, negated, tense, modal }: Governor): boolean =>
  negated && lemma === 'hesitate' && (tense !== 'PAST' || modal !== null)

/** Still to come, or what somebody vows or threatens to do. */
const isMeant = (clause: Clause, sense: Sense): boolean => isAhead(clause, sense) || saysItMay(clause)

const isAhead = ({ verb, governors }: Clause, { root }: Sense): boolean =>
  verb.tense === 'FUTURE' ||
  verb.modal === 'would' ||
  governors.some(g => {
    const own = lexicon.operators.get(g.lemma)
    const willing = isFriendly(root) && WILLING.has(g.lemma)
    return ((own !== undefined && (own.has('PROMISE') || own.has('THREATEN'))) || willing) && !g.negated
  })

const LINKING: ReadonlySet<string> = new Set(['be', 'remain', 'become', 'feel'])

/** "called for calm | as it renewed the mandate": beside what is said, not in it. */
const occasion = ({ relation, subordinator }: Clause): boolean =>
  relation === 'ADVERBIAL' &&
  subordinator !== null &&
  /^(?:as|after|when|while|before|since|because|although|though)$/.test(subordinator)

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
  if (SCHEDULED.has(key)) return 'SCHEDULE'
  if (UNWILLING.has(key)) return 'REFUSE'
  if (key === 'threat') return 'THREATEN'
  const own = lexicon.operators.get(key)
  if (!own) return null
  for (const operator of ['REFUSE', 'THREATEN', 'DEMAND', 'PROMISE', 'CEASE', 'FAIL'] as const)
    if (own.has(operator)) return operator
  return null
}

/** Verbs whose purpose says more than they do. */
const PURPOSEFUL = new Set('send dispatch call phone telephone write establish create mobilise mobilize'.split(' '))

const WILLING = new Set(
  'willing ready prepared eager keen free offer agreement promise pledge vow commitment plan willingness readiness'.split(
    ' '
  )
)

const SCHEDULED = new Set('set due poised poise be+to'.split(' '))

const UNWILLING = new Set('unwilling reluctant refusal reluctance failure'.split(' '))

function negate(operator: Operator): Operator[] {
  if (operator === 'PROMISE' || operator === 'CEASE') return ['REFUSE']
  return []
}

/** "is critical of", "was angered by". */
function adjectival(
  clause: Clause,
  shared: OfClause,
  tokens: readonly Token[],
  inner: readonly NounPhrase[]
): Predication[] {
  const { verb } = clause
  let at = verb.last
  while (tokens[at]?.pos === 'ADV' || /^["“”'‘’]$/.test(tokens[at]?.text ?? '')) at++ // was "gravely concerned"
  const words = verb.passive ? [tokens[verb.head]?.lower ?? '', verb.lemma] : [tokens[at]?.lower ?? '']
  return words.flatMap(word =>
    (lexicon.adjectives.get(word) ?? []).map(sense =>
      predicationIn(shared, {
        sense,
        word: `adjective:${word}`,
        head: verb.head,
        slots: slotsOf(sense, shapeOf(clause, [], []), inner, true)
      })
    )
  )
}
