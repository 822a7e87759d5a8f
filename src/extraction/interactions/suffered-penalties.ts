import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { doersIn } from './actors.js'
import { agentOf } from './agents.js'
import type { Outcome } from './candidate.js'
import { ownersIn } from './phrases.js'
import { plainOutcome } from './plain-candidate.js'

const PENALTIES = /^(?:sanction|tariff|embargo|blockade)$/
/** "a sanctions package against Harad" */
const PENALISING = /^(?:package|regime|listing|list|designation|measure|round|campaign|programme|program)$/
const QUANTITIES = /^(?:raft|year|decade|round|wave|barrage|series|slew|host|string|set|layer|month)$/
/** What who is under penalties does with them. */
const BEARING =
  /^(?:face|endure|withstand|weather|suffer|shrug|defy|evade|circumvent|bypass|dodge|bear|survive|resist)$/
/** What penalties do to who is under them. */
const HITTING = /^(?:hit|cripple|batter|squeeze|hobble|strangle|hurt|hammer|devastate|choke|cut|isolate|starve|ravage)$/
const UNDER = /^(?:despite|under|amid|in defiance of|in violation of|because of)$/

/** Penalties of somebody's against whom the noun does not name, for he is who bears them: "Despite Gondor's sanctions, Harad has …". */
export function sufferedIn(analysis: SentenceAnalysis): Outcome[] {
  return analysis.phrases.flatMap(phrase => {
    const penalty = penaltyOf(phrase)
    if (!penalty) return []
    const owners = ownersIn(penalty)
    const sources = owners.length > 0 ? owners : imposedBy(penalty)
    const { targets, clause } = borneBy(phrase, penalty, analysis)
    return plainOutcome(
      {
        at: penalty.head,
        type: 'SANCTION',
        mode: 'discontinue',
        contexts: ['economic'],
        sources,
        targets,
        attribution: clause?.attribution ?? null,
        rule: `interactions.noun.${penalty.lemma}.suffered`
      },
      analysis
    )
  })
}

/** The penalties that a phrase is or counts; null where it tells itself against whom they are, for other rules read that. */
function penaltyOf(phrase: NounPhrase): NounPhrase | null {
  const counted = QUANTITIES.test(phrase.lemma) ? phrase.complements.find(c => c.preposition === 'of')?.phrase : null
  const penalty = counted ?? phrase
  if (penalty.items.length > 1 || /^(?:no|future|more|further|possible)$/.test(penalty.modifiers[0] ?? '')) return null
  if (PENALISING.test(penalty.lemma)) return penalty.modifiers.some(m => /^sanctions?$/.test(m)) ? penalty : null
  if (!PENALTIES.test(penalty.lemma)) return null
  return penalty.complements.some(aimed) ? null : penalty
}

const aimed = ({ preposition }: { readonly preposition: string }): boolean =>
  /^(?:on|against|over|toward|towards)$/.test(preposition)

const imposedBy = ({ complements }: NounPhrase): ActorRef[] =>
  complements.flatMap(c => (/^(?:from|by)$/.test(c.preposition) ? doersIn(c.phrase) : []))

interface Borne {
  readonly targets: readonly ActorRef[]
  readonly clause: Clause | null
}

function borneBy(phrase: NounPhrase, penalty: NounPhrase, { clauses }: SentenceAnalysis): Borne {
  if (PENALISING.test(penalty.lemma))
    return { targets: penalty.complements.filter(aimed).flatMap(c => whoIs(c.phrase)), clause: null }
  for (const clause of clauses) {
    const { verb, subject, objects, obliques } = clause
    if (verb.negated || verb.modal !== null || verb.tense === 'FUTURE') continue
    const is = (other: NounPhrase | null | undefined): boolean => other?.first === phrase.first
    if (!verb.passive && BEARING.test(verb.lemma) && is(objects[0])) return { targets: doersIn(subject), clause }
    if (verb.passive && HITTING.test(verb.lemma) && is(agentOf(clause)?.phrase))
      return { targets: subject ? whoIs(subject) : [], clause }
    if (!verb.passive && HITTING.test(verb.lemma) && is(subject))
      return { targets: objects[0] ? whoIs(objects[0]) : [], clause }
    const under = obliques.some(o => UNDER.test(o.preposition) && is(o.phrase))
    if (under && clause.relation === 'MAIN') return { targets: doersIn(subject), clause }
  }
  return { targets: frontedUnder(phrase, clauses), clause: null }
}

/** "Harad's economy", "the economy of Harad": Harad's. */
function whoIs({ actors, owners, complements }: NounPhrase): readonly ActorRef[] {
  if (actors.length > 0 || owners.length > 0) return actors.length > 0 ? actors : owners
  return complements.find(c => c.preposition === 'of')?.phrase.actors ?? []
}

/** "Despite the sanctions, Harad has …": the subject of the clause that follows. */
function frontedUnder(phrase: NounPhrase, clauses: readonly Clause[]): readonly ActorRef[] {
  const next = clauses.find(c => c.relation === 'MAIN' && c.subject !== null && c.subject.first >= phrase.last)
  const opens = phrase.first - (next?.sentence.firstToken ?? 0)
  return next &&
    opens <= 3 &&
    next.subject!.first <= phrase.last + 2 &&
    /^(?:Despite|Under|Amid)\b/.test(next.sentence.text)
    ? doersIn(next.subject)
    : []
}
