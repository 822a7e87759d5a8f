import type { AgreementStatus } from '../../domain/vocabulary.js'
import type { Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { AGREEMENT_NOUNS, AGREEMENT_VERBS, PARLIAMENT } from '../lexicon/agreement-words.js'
import type { Act } from './acts.js'
import type { Reality } from '../reality/kinds.js'

const RESOLVES = new Set(['decide', 'announce', 'vote', 'choose', 'resolve', 'move'])

const CONCLUDING =
  /^(?:sign|conclude|reach|strike|seal|ink|agree|negotiate|broker|mediate|clinch|finali[sz]e|initial|adopt|announce)$/

/** How an agreement came about, told beside what the sentence says of it: "hailed the pact, which was signed in May". */
export interface Making {
  readonly clause: Clause
  readonly index: number
  readonly status: AgreementStatus
}

export function makingOf(
  phrase: NounPhrase,
  act: Act | null,
  { clauses, phrases, words, sentence }: SentenceAnalysis
): Making | null {
  for (let index = 0; index < clauses.length; index++) {
    const clause = clauses[index]!
    const { verb } = clause
    if (clause === act?.clause && act.verb !== null) continue
    // "signed a deal, following a pact | concluded in May": the pact was, whatever the tagger gives as subject
    const nearest = clause.objects.length === 0 && phrases.find(p => p.last === verb.first && AGREEMENT_NOUNS[p.lemma])
    if (nearest && nearest.first !== phrase.first) continue
    // "the treaty, signed in 1931, lapsed": whatever the tagger makes of it, no treaty signs anything
    const signed = (clause.subject?.first === phrase.first || (nearest && !verb.passive)) && clause.objects.length === 0
    // "Under the deal, signed on Tuesday by both, boats may"
    const apposed =
      clause.subject === null &&
      clause.objects.length === 0 &&
      verb.first === phrase.last + 1 &&
      words[phrase.last - sentence.firstToken] === ','
    const ofIt =
      verb.lemma === 'sign' &&
      clause.objects.length === 0 &&
      (clause.subject?.complements.some(c => c.phrase.first === phrase.first) ?? false)
    if (!signed && !apposed && !ofIt && !/^(?:RELATIVE|REDUCED)$/.test(clause.relation)) continue
    if (!CONCLUDING.test(verb.lemma) || verb.negated || verb.modal !== null || verb.tense === 'FUTURE') continue
    if (clause.governors.length > 0 || verb.progressive) continue
    // "the new agreements, together with the one signed in May": that one was
    if (/^(?:ones?|those)$/i.test(words[verb.first - 1 - sentence.firstToken] ?? '')) continue
    // "the pact between Rohan and Gondor, which was signed": the pact was
    const told =
      signed ||
      apposed ||
      ofIt ||
      (verb.passive
        ? phrase.complements.some(c => c.phrase.first === clause.subject?.first)
        : clause.objects.some(o => o.first === phrase.first))
    if (told) return { clause, index, status: AGREEMENT_VERBS[verb.lemma]?.status === 'SIGNED' ? 'SIGNED' : 'AGREED' }
  }
  return null
}

/** "Under the deal, signed on Tuesday, boats will enter both waters": what is done under it is still to come. */
export function isAhead({ clause }: Making, { clauses }: SentenceAnalysis): boolean {
  const [done] = clauses.filter(c => c.verb.first > clause.verb.first && c.verb.form === 'FINITE')
  return (
    done !== undefined && (done.verb.tense === 'FUTURE' || /^(?:will|may|shall|must|can)$/.test(done.verb.modal ?? ''))
  )
}

/** What the verb makes of an agreement, and what is told of how it came about, whichever is the later step. */
export function laterOf(status: AgreementStatus, act: Act | null, making: Making | null): AgreementStatus {
  if (making === null || (act?.verb?.concluding && act.verb.status !== 'PROPOSED')) return status
  return /^(?:PROPOSED|UNDER_NEGOTIATION|AGREED)$/.test(status) ? making.status : status
}

/** "a truce between A and B left peacekeepers there": what did something is there. */
const acts = (act: Act | null): boolean =>
  act !== null &&
  act.asSubject &&
  act.clause.verb.modal === null &&
  act.clause.verb.form === 'FINITE' &&
  act.clause.verb.lemma !== 'be' &&
  act.clause.verb.tense !== 'FUTURE' &&
  !act.clause.verb.passive

/** "a mediated truce", "the long-standing pact": there is one. */
const CONCLUDED = new Set(
  'mediated brokered us-brokered un-brokered signed existing current long-standing longstanding landmark decades-old fragile shaky agreed concluded lapsed historic'.split(
    ' '
  )
)

/** "Rohan's senate approved the pact": its consent is what ratifies it. */
function byParliament({ clause, asSubject }: Act): boolean {
  const agents = asSubject
    ? clause.obliques.filter(o => o.preposition === 'by').map(o => o.phrase)
    : clause.subject
      ? [clause.subject]
      : []
  return agents.some(a => a.items.some(i => PARLIAMENT.test(i.lemma)))
}

/** "The truce is over", "announced that it will leave the pact": how it ends, whatever the verb says by itself. */
export function endOf(act: Act | null, { clauses, words, sentence }: SentenceAnalysis): AgreementStatus | null {
  if (act === null) return null
  const { verb, outer } = act.clause
  const next = words[verb.last - sentence.firstToken] ?? ''
  const over = act.asSubject && verb.lemma === 'be' && /^(?:over|dead)$/i.test(next)
  if (over && !verb.negated && verb.modal === null && verb.tense !== 'FUTURE') return 'LAPSED'
  // "A deal remains elusive": there is none yet
  if (act.asSubject && /^(?:remain|be|prove|seem|appear|look|stay)$/.test(verb.lemma) && !verb.negated) {
    const word = /^(?:very|so|as|still|stubbornly|far|a)$/i.test(next)
      ? (words[verb.last + 1 - sentence.firstToken] ?? '')
      : next
    if (/^(?:elusive|distant|off|away|unlikely|unfinished|stalled|stuck|deadlocked|blocked|pending)$/i.test(word))
      return 'UNDER_NEGOTIATION'
    if (
      next === 'out' &&
      /^of reach$/.test(words.slice(verb.last + 1 - sentence.firstToken, verb.last + 3 - sentence.firstToken).join(' '))
    )
      return 'UNDER_NEGOTIATION'
  }
  const announcing = outer === null ? undefined : clauses[outer]?.verb
  const announced = announcing?.lemma === 'announce' && announcing.modal === null && !announcing.negated
  return act.verb?.status === 'WITHDRAWN' && announced && verb.modal === 'will' && !verb.negated ? 'WITHDRAWN' : null
}

export function statusOf(
  act: Act | null,
  reality: Reality,
  stated: Reality | null,
  prospect: boolean,
  modifiers: readonly string[],
  lemma: string,
  opener: string | null,
  year: string | null,
  under: boolean,
  twoSides: boolean
): AgreementStatus {
  const verb = act?.verb ?? null
  // "called off a proposed deal"
  if (stated === 'PROPOSED' && verb?.status === 'WITHDRAWN' && reality === 'HELD') return 'WITHDRAWN'
  if (prospect || stated === 'PROPOSED') return 'UNDER_NEGOTIATION'
  if (verb) {
    if (
      /^(?:approve|pass|endorse|back|adopt|accept)$/.test(act!.clause.verb.lemma) &&
      reality === 'HELD' &&
      byParliament(act!)
    )
      return 'RATIFIED'
    // "negotiated a ceasefire between A and B": a third party that did so brought it about
    const brought =
      act!.clause.verb.lemma === 'negotiate' &&
      reality === 'HELD' &&
      act!.clause.verb.tense === 'PAST' &&
      !act!.clause.verb.progressive
    // "the 2020 pact that they negotiated": what is called after its year has been concluded
    if (brought) return year === null ? 'AGREED' : 'SIGNED'
    if (verb.status === 'UNDER_NEGOTIATION' || verb.status === 'PROPOSED') return verb.status
    // what is extended is there: agreed once more, or not renewed and at an end
    if (/^(?:extend|renew|prolong)$/.test(act!.clause.verb.lemma) && reality !== 'HELD') {
      const agreed = act!.clause.governors.some(
        g => /^(?:agree|decide)$/.test(g.lemma) && !g.negated && g.modal === null
      )
      if (agreed && reality !== 'DENIED' && !act!.clause.verb.negated) return 'AGREED'
      if (act!.clause.verb.negated) return 'LAPSED'
      return reality === 'DENIED' ? 'LAPSED' : 'IN_FORCE'
    }
    // "expires in November", "is due to expire": until then it holds
    const runs = /^(?:expire|lapse)$/.test(act!.clause.verb.lemma) && !act!.clause.verb.negated
    const ahead =
      act!.clause.verb.tense === 'PRESENT' && !act!.clause.verb.perfect && act!.clause.verb.form === 'FINITE'
    if (runs && (ahead || reality === 'PLANNED')) return 'IN_FORCE'
    if (reality === 'HELD') return verb.status
    // "decided to withdraw from": as good as done
    const resolved = reality === 'PLANNED' && act!.clause.governors.some(g => RESOLVES.has(g.lemma) && g.modal === null)
    if (verb.status === 'WITHDRAWN') return resolved ? 'WITHDRAWN' : 'IN_FORCE'
    if (verb.status === 'IN_FORCE' || verb.status === 'RATIFIED') return 'AGREED'
    return reality === 'PROPOSED' ? 'PROPOSED' : 'UNDER_NEGOTIATION'
  }
  if (year) return 'IN_FORCE'
  // "agreed to resume flights under a new agreement": news of what was agreed
  if (opener === 'under' || under)
    return /^an?$/.test(modifiers[0] ?? '') && modifiers[1] === 'new' ? 'AGREED' : 'IN_FORCE'
  if (modifiers.some(m => CONCLUDED.has(m))) return 'AGREED'
  // "complained about a deal between them", "the objection to new deals": what one minds is there
  if (twoSides && reality === 'HELD' && /^(?:to|about|against|by|over)$/.test(opener ?? '')) return 'AGREED'
  const unreal = reality === 'PROPOSED' || reality === 'HYPOTHETICAL' || reality === 'PLANNED'
  if (
    unreal ||
    modifiers[0] === 'any' ||
    modifiers[0] === 'no' ||
    modifiers.includes('new') ||
    (/^an?$/.test(modifiers[0] ?? '') &&
      lemma !== 'statement' &&
      lemma !== 'declaration' &&
      !/^communiqu[eé]$/.test(lemma) &&
      !acts(act))
  )
    return 'UNDER_NEGOTIATION'
  return 'AGREED'
}
