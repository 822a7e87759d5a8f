import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import type { Token } from '../document.js'
import { CALLING_CHARGES, CHARGING, CHARGE_NOUNS, DENYING } from '../lexicon/interactions/charges.js'
import { doersIn, without } from './actors.js'
import { doersOfClause } from './agents.js'
import type { Outcome } from './candidate.js'
import { plainOutcome } from './plain-candidate.js'
import { nounSpeltOut } from './spelt-out.js'

/** The charge that a clause spells out, with who makes it; null for all other clauses. */
export function chargedBy(
  clause: Clause,
  analysis: SentenceAnalysis,
  tokens: readonly Token[]
): { readonly noun: NounPhrase; readonly by: readonly ActorRef[] } | null {
  const top = topOf(clause, analysis)
  const from = top.subject?.first ?? top.verb.first
  // "dismissed accusations | it is arming Harad"
  const bare = analysis.phrases.find(x => x.last === from && CHARGE_NOUNS.bare.has(x.lemma))
  if (bare) return { noun: bare, by: bare.owners.filter(r => r.side !== null) }
  // "charges of Haradrian ships | carrying oil to Rohan"
  const told = /ing$/.test(tokens[clause.verb.first]?.lower ?? '')
  const blaming = (x: NounPhrase): boolean =>
    CHARGE_NOUNS.spelt.has(x.lemma) &&
    x.complements.some(c => c.preposition === 'of' && c.phrase.last === clause.verb.first)
  const behind = told ? analysis.phrases.find(blaming) : undefined
  if (behind) return { noun: behind, by: behind.owners.filter(r => r.side !== null) }
  if (tokens[from - 1]?.lower !== 'that') return null // most clauses are no charge
  const noun = nounSpeltOut(from, CHARGE_NOUNS.spelt, analysis, tokens)
  return noun ? { noun, by: noun.owners.filter(r => r.side !== null) } : behindAuthor(from, analysis, tokens)
}

/** "allegations | by the president of Gondor | that Harad was meddling". */
function behindAuthor(
  from: number,
  analysis: SentenceAnalysis,
  tokens: readonly Token[]
): { readonly noun: NounPhrase; readonly by: readonly ActorRef[] } | null {
  for (const noun of analysis.phrases) {
    if (!CHARGE_NOUNS.spelt.has(noun.lemma)) continue
    const author = noun.complements.find(
      c => (c.preposition === 'by' || c.preposition === 'from' || c.preposition === 'of') && c.phrase.last + 1 === from
    )
    if (author && tokens[author.phrase.last]?.lower === 'that') return { noun, by: doersIn(author.phrase) }
  }
  return null
}

/** The clause an infinitive hangs on, up to the one with a subject of its own. */
function topOf(clause: Clause, analysis: SentenceAnalysis): Clause {
  let top = clause
  for (let guard = 0; top.relation === 'INFINITIVE' && top.outer !== null && guard < 5; guard++)
    top = analysis.clauses[top.outer] ?? top
  return top
}

/** So many tokens may stand between the charge and who denies it: "that", "which". */
const BETWEEN = 2

/** "Gondor accuses Harad of arming them, a charge (that) Harad denies": said of the charge right behind it. */
export function deniedIn(analysis: SentenceAnalysis, tokens: readonly Token[]): Outcome[] {
  return analysis.phrases.flatMap(charge => {
    if (!CHARGE_NOUNS.apposed.has(charge.lemma) || !/^(?:[,\-–—]|--)$/.test(tokens[charge.first - 1]?.text ?? ''))
      return []
    const denial = analysis.clauses.find(
      ({ verb, subject }) =>
        (DENYING.has(verb.lemma) || CALLING_CHARGES.has(verb.lemma)) &&
        !verb.negated &&
        !verb.passive &&
        subject !== null &&
        subject.first >= charge.last &&
        subject.first <= charge.last + BETWEEN
    )
    if (!denial) return []
    const charges = analysis.clauses.filter(c => CHARGING.has(c.verb.lemma) && c.verb.head < charge.first)
    // "accuses Harad of arming them, charges it rejects": who is accused
    const own = doersIn(denial.subject)
    const sources = own.length > 0 || denial.subject?.lemma !== 'it' ? own : accusedIn(charges)
    const accusers = charges
      .map(doersOfClause)
      .map(refs => without(refs, sources))
      .find(refs => refs.some(r => r.side !== null))
    return plainOutcome(
      {
        at: denial.verb.head,
        type: 'REJECT',
        mode: null,
        contexts: [],
        sources,
        targets: accusers ?? [],
        attribution: denial.attribution,
        rule: `interactions.verb.${denial.verb.lemma}.charge`
      },
      analysis
    )
  })
}

const accusedIn = (charges: readonly Clause[]): ActorRef[] =>
  charges.map(c => doersIn(c.verb.passive ? c.subject : (c.objects[0] ?? null))).find(refs => refs.length > 0) ?? []
