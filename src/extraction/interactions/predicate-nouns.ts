import type { Clause, NounPhrase, Oblique } from '../clauses/types.js'
import type { Operator } from '../lexicon/interactions/operators.js'
import { isHostile } from './compose.js'
import { FORCES } from '../lexicon/interactions/nouns.js'
import { lexicon, type NounSense, type Sense } from './compile.js'
import { concludes } from './ended.js'
import { fromBlacklist } from './feared-lists.js'
import { giftIn } from './helpers.js'
import { headsOf, obliquesOf, unbundled } from './phrases.js'
import { received } from './drawn-by.js'
import { receives } from './receiving.js'
import { hitBy } from './hit-by.js'
import { predicationIn, predicationOfNoun, type OfClause, type Predication, type Slot } from './predication.js'
import { phraseWith } from '../clauses/remade.js'

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

function over(outer: readonly Operator[], own: Operator | null, phrase: NounPhrase): Operator[] {
  const operators = [...outer]
  if (own) operators.push(own)
  operators.push(...gerundOperators(phrase))
  return operators
}

/** "begin lifting sanctions": the -ing form before the noun may have been taken for its adjective. */
export function gerundOperators(phrase: NounPhrase): Operator[] {
  const ceases = phrase.modifiers.some(m => {
    const stem = /^(.{3,})ing$/.exec(m)?.[1]
    return stem !== undefined && [stem, `${stem}e`].some(base => lexicon.operators.get(base)?.has('CEASE'))
  })
  return ceases ? ['CEASE'] : []
}

/** "a travel warning", "a tsunami warning": whoever it is issued for, nobody is threatened. */
export const isCaution = ({ lemma, modifiers }: NounPhrase): boolean =>
  lemma === 'warning' && modifiers.some(m => CAUTIONING.test(m))
const CAUTIONING =
  /^(?:travel|weather|storm|flood|tsunami|heat|health|safety|security|evacuation|terror|profit|shipping)$/

/** Verbs that demand a thing; "want a deal" demands nothing of anybody. */
const DEMANDED = new Set('demand call request urge appeal seek'.split(' '))

/** Verbs that tell by "with" what is done: "responded with an attack on Harad". */
const ANSWERING = new Set('respond retaliate reply answer counter react'.split(' '))

const CONSENT = /^(?:consent|assent|approval|yes|agreement|blessing|nod|objection|veto|end|halt)$/
const HELD_FOR = /^(?:suspect|man|woman|fugitive|defendant|witness|prisoner|detainee|people|member|fighter|accomplice)$/

/** Verbs by which both do it: "Gondor and Harad traded accusations", "traded insults with Harad". */
export const EXCHANGING = new Set(['trade', 'exchange', 'swap'])

/** "imposed sanctions on", "lifted the blockade of", "refused talks with": the noun says what, the verb how. */
export function carriedNouns(
  clause: Clause,
  objects: readonly NounPhrase[],
  own: ReadonlySet<Operator>,
  shared: OfClause,
  {
    inner,
    key,
    clauses
  }: { readonly inner: readonly NounPhrase[]; readonly key: string; readonly clauses: readonly Clause[] }
): Predication[] {
  const operator =
    (['CEASE', 'REFUSE', 'THREATEN', 'DEMAND'] as const).find(
      o => own.has(o) && (o !== 'DEMAND' || DEMANDED.has(key))
    ) ?? (own.has('CARRY') ? null : own.has('PROMISE') ? 'PROMISE' : null)
  if (operator === null && !own.has('CARRY')) return []
  const phrases = [...objects]
  // "cut ties in response to the raid" ends no raid
  const aside = operator === 'CEASE' && objects.length > 0
  // "conveyed thanks to Harad for its help": what Harad did
  const thanks = objects.some(o => /^(?:gratitude|appreciation|thank|thanks)$/.test(o.lemma))
  for (const o of aside || thanks ? [] : clause.obliques)
    // "handed over two suspects in the raid": nobody is raided
    if (o.preposition === 'in' && objects.some(x => x.actors.length > 0 || HELD_FOR.test(x.lemma))) continue
    // "gave its consent to Harad's request" asks for nothing
    else if (o.preposition === 'to' && objects.some(x => CONSENT.test(x.lemma))) continue
    // "reaffirmed their opposition to Harad's recognition of Umbar": that is Harad's
    else if (o.preposition === 'to' && o.phrase.owners.length > 0 && objects.length > 0) continue
    // "holds Harad responsible for the murder": who says so murdered nobody
    else if (o.preposition === 'for' && key === 'hold') continue
    else if (o.preposition === 'for' || o.preposition === 'in' || o.preposition === 'to') phrases.push(o.phrase)
  const reasons = clause.obliques.filter(o => o.preposition === 'for').map(o => o.phrase)
  if (ANSWERING.has(key)) {
    phrases.length = 0
    for (const o of clause.obliques) if (o.preposition === 'with') phrases.push(o.phrase)
  }
  return phrases.flatMap(bundle => {
    // "responded with a list of seizures": which tells of some
    if (/^(?:list|record|account|tally|map|overview|history|report)$/.test(bundle.lemma)) return []
    const phrase = unbundled(bundle)
    const reduced = reducedObliques(phrase, clauses)
    const source =
      // "announced steps against Harad for its war on Rohan": the war is Harad's
      reasons.includes(bundle) && phrase.owners.length > 0 && !suffered(phrase)
        ? phrase
        : receives(key, phrase)
          ? received(clause, phrase)
          : shared.source
    return headsOf(phrase).flatMap(head =>
      (operator === 'CEASE' && concludes(clause, head) ? [] : nounSenses(head, phrase))
        // "to avoid criticism", "to avoid their return": turns nobody down
        .filter(s => key !== 'avoid' || !/^(?:ACCUSE|RETREAT|CONCEDE)$/.test(s.root))
        // "will pay for the raid" raids nobody
        .filter(s => key !== 'pay' || objects.includes(bundle) || !isHostile(s.root))
        .map<Predication>(sense => ({
          sense,
          word: `noun:${head}`,
          clause: shared.clause,
          head: phrase.head,
          source,
          slots: [
            ...(receives(key, phrase) && clause.subject
              ? [{ kind: 'object', phrase: clause.subject }]
              : operator === 'PROMISE' && sense.root === 'REQUEST'
                ? [{ kind: 'object', phrase }] // agreed to Gondor's request
                : nounSlots(sense, phrase, [
                    ...obliquesOf(clause, phrase),
                    ...reduced,
                    ...hitBy(phrase, sense.root, clauses)
                  ])),
            ...(EXCHANGING.has(key) ? withWhom(clause) : []),
            ...(sense.target.includes('inner') ? inner.map(p => ({ kind: 'inner', phrase: p })) : [])
          ],
          rest: shared.rest,
          operators: over(shared.operators, operator, phrase),
          // "would make no concession"
          negated: shared.negated || phrase.modifiers[0] === 'no',
          nominal: false,
          composed: operator !== null,
          carried: phrase,
          purposeOf: shared.purposeOf
        }))
    )
  })
}

/** "is a critic of Gondor", "remains one of Harad's biggest donors": what somebody is said to be. */
export function asAgent(clause: Clause, shared: OfClause): Predication[] {
  const served = clause.obliques.filter(o => o.preposition === 'as').map(o => o.phrase) // has served as a mediator
  return [...clause.objects, ...served].flatMap(bundle => {
    const phrase = unbundled(bundle)
    return headsOf(phrase).flatMap(head =>
      (lexicon.nouns.get(head) ?? [])
        .filter(sense => sense.agent)
        .map(sense =>
          predicationIn(shared, {
            sense,
            word: `noun:${head}`,
            head: phrase.head,
            slots: [
              ...nounSlots(sense, phrase, obliquesOf(clause, phrase)),
              ...(phrase.owners.length > 0 ? [{ kind: 'object', phrase }] : [])
            ]
          })
        )
    )
  })
}

function nounSenses(head: string, phrase: NounPhrase): readonly NounSense[] {
  const senses = lexicon.nouns.get(head)
  if (!senses) return []
  // who telephones or visits asks for nothing, and who meets for a day behind closed doors yields nothing
  if (head === 'call' && phrase.modifiers.some(m => NO_CALLS.test(m))) return []
  if (head === 'war' && phrase.complements[0]?.preposition === 'of' && phrase.complements[0].phrase.lemma === 'word')
    return []
  // what is wanted on a market
  if (head === 'demand' && phrase.complements.some(c => c.preposition === 'for' && GOODS.test(c.phrase.lemma)))
    return []
  // "the removal of Harad from its list" takes something from Harad, "the removal of tariffs" gives
  if (head === 'removal' || head === 'exclusion') {
    const ofSomebody =
      phrase.complements[0]?.preposition === 'of' &&
      phrase.complements[0].phrase.actors.length > 0 &&
      !fromBlacklist(phrase)
    return senses.filter(s => (s.root === 'SANCTION') === ofSomebody)
  }
  if (head === 'retreat' && phrase.modifiers.some(m => OUTINGS.test(m))) return []
  const caution = isCaution(phrase)
  return senses.filter(
    s => !s.agent && (!s.modifier || qualified(phrase, s.modifier)) && !(caution && s.root === 'THREATEN')
  )
}

/** "arms deliveries", "deliveries of tanks": the word that says what a noun is about. */
const qualified = ({ modifiers, complements }: NounPhrase, words: ReadonlySet<string>): boolean =>
  modifiers.some(m => words.has(m)) ||
  complements.some(c => c.preposition === 'of' && headsOf(c.phrase).some(head => words.has(head)))

const GOODS =
  /^(?:oil|gas|maize|wheat|grain|corn|coal|fuel|energy|electricity|food|rice|good|product|export|import|steel|chip|car|vehicle|worker|tourism|timber|copper|gold|lithium|beef|soy|soybean|crude|cocoa|coffee|tea|dollar|bond|property|semiconductor|metal|mineral|wine|textile|phone|commodity|battery|ship|loan)$/
const NO_CALLS = /^(?:(?:tele)?phone|video|conference|courtesy|roll|wake-up)$/
const OUTINGS = /^(?:leader|leaders|ministers|annual|informal|summit|weekend|ministerial|forum|cabinet|strategic)$/

/** "Harad's suspension from the Council": whose it is suffers it. */
function suffered({ lemma, complements, owners }: NounPhrase): boolean {
  if (!/^(?:suspension|expulsion|exclusion|removal|ouster|eviction)$/.test(lemma) || owners.length === 0) return false
  return complements[0]?.preposition === 'from'
}

export function nounSlots(sense: Pick<Sense, 'target'>, phrase: NounPhrase, obliques: readonly Oblique[]): Slot[] {
  if (suffered(phrase)) return [{ kind: 'object', phrase: phraseWith(phrase, { complements: [] }) }]
  return sense.target.flatMap<Slot>(kind =>
    kind === 'owner'
      ? [{ kind, phrase }]
      : obliques.filter(o => o.preposition === kind).map(o => ({ kind, phrase: o.phrase }))
  )
}

/** "traded insults | with Harad". */
const withWhom = (clause: Clause): Slot[] =>
  clause.obliques.filter(o => o.preposition === 'with').map(o => ({ kind: 'with', phrase: o.phrase }))

/** "sanctions of Gondor against Harad": where "of" is not the way to name the target, it names the owner. */
function ownerBehind(phrase: NounPhrase, sense: Sense): NounPhrase | null {
  if (sense.target.includes('of')) return null
  return phrase.complements.find(c => c.preposition === 'of' && c.phrase.actors.length > 0)?.phrase ?? null
}

/** "the withdrawal of Gondorian troops from Harad": they leave. */
function forcesOf({ complements }: NounPhrase): NounPhrase | null {
  const of = complements.find(c => c.preposition === 'of')?.phrase
  return of && headsOf(of).some(h => FORCES.has(h)) && of.owners.length > 0 ? of : null
}

/** What stands behind the end of a penalty says whom it was laid on. */
const LIFTED: Pick<Sense, 'target'> = { target: ['on', 'against'] }

/** "the lifting of | Gondor's sanctions on Harad": what is lifted, where it is a penalty. */
export function liftedIn(phrase: NounPhrase): NounPhrase | null {
  if (!/^(?:easing|lifting|relaxation|removal|suspension|end)$/.test(phrase.lemma)) return null
  const of = phrase.complements.find(c => c.preposition === 'of')?.phrase
  return of && /^(?:sanction|embargo|tariff|blockade|restriction|ban|duty|boycott|measure)$/.test(of.lemma) ? of : null
}

/** "Gondor's support for Harad", "its pressure on Rohan": whose it is does it without a verb that says so. */
const belongs = ({ items, complements }: NounPhrase): boolean =>
  items.some(i => i.owners.some(o => o.side !== null) || i.possessive === 'its' || i.possessive === 'their') ||
  complements.slice(0, 2).some(c => /^(?:by|from)$/.test(c.preposition) && c.phrase.actors.some(a => a.side !== null))

export function ofPhrase(phrase: NounPhrase, clauses: readonly Clause[]): Predication[] {
  // "deliveries of Gondorian tanks to Harad" are themselves what is told
  const inner = nounSenses(phrase.lemma, phrase).some(s => s.root === 'AID') ? phrase : unbundled(phrase)
  return headsOf(inner).flatMap(head =>
    nounSenses(head, inner)
      .filter(sense => !sense.carriedOnly || belongs(inner))
      .map<Predication>(sense => {
        const leaving = /^(?:withdrawal|exit|recall|departure|expulsion|removal|pullout|evacuation)$/.test(inner.lemma)
        const by = inner.complements.find(c => c.preposition === 'by' || (c.preposition === 'from' && !leaving))
        const lifted = liftedIn(inner)
        return predicationOfNoun(
          {
            sense,
            word: `noun:${head}`,
            head: inner.head,
            source: suffered(inner)
              ? null
              : inner.owners.length > 0 && !(sense.root === 'AID' && by !== undefined && by.phrase.actors.length > 0)
                ? inner
                : (by?.phrase ??
                  lifted ??
                  (leaving ? forcesOf(inner) : null) ??
                  (sense.root === 'AID' ? giftIn(inner) : null) ??
                  ownerBehind(inner, sense)),
            slots: lifted
              ? nounSlots(LIFTED, lifted, [...lifted.complements, ...inner.complements])
              : nounSlots(sense, inner, [...inner.complements, ...hitBy(inner, sense.root, clauses)])
          },
          inner.complements.map(c => c.phrase),
          inner.modifiers[0] === 'no'
        )
      })
  )
}
