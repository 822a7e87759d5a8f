import type { AgreementCandidate } from './candidate.js'
import type { ActorRef, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { countSides } from './sides.js'
import { usableDates } from '../days/usable-dates.js'
import type { Act } from './acts.js'

/** "Arnor and six world powers": the others are no known actors. */
export function withUnnamed(subject: NounPhrase | null): boolean {
  return (
    subject !== null &&
    subject.items.length > 1 &&
    subject.items.some(i => i.actors.length > 0 && !/^(?:party|opposition|coalition)$/.test(i.lemma)) &&
    subject.items.some(
      i =>
        i.actors.length === 0 &&
        (/^(?:leader|chief|commander|figure)$/.test(i.lemma)
          ? i.modifiers.some(m => /^(?:opposition|rebel|guerrilla|separatist|insurgent)$/.test(m))
          : true) &&
        /^(?:leader|chief|commander|figure|power|country|nation|state|neighbour|neighbor|rebel|insurgent|opposition|separatist|militant|militia|leadership|government|group|faction|army|coalition)$/.test(
          i.lemma
        )
    )
  )
}

/** "both countries separately struck deals with Harad", "agreements signed by A on … and B on …": one for each. */
export function spread(
  base: AgreementCandidate,
  phrase: NounPhrase,
  act: Act | null,
  parties: readonly ActorRef[],
  analysis: SentenceAnalysis
): AgreementCandidate[] {
  const plural = /s$/.test(analysis.words[phrase.head - analysis.sentence.firstToken] ?? '')
  if (plural && act?.clause.subject) {
    const agents = act.asSubject ? act.clause.obliques.filter(o => o.preposition === 'by') : []
    if (agents.length > 1) {
      const acting = agents.flatMap(a => a.phrase.actors.map(r => r.actor))
      const others = parties.filter(p => !acting.includes(p.actor))
      return agents.map((agent, i) => {
        const end = agents[i + 1]?.phrase.first ?? analysis.sentence.lastToken
        const date = usableDates(analysis).find(d => d.firstToken >= agent.phrase.last && d.firstToken < end) ?? null
        return {
          ...base,
          at: agent.phrase.head,
          date,
          oneOfSeveral: true,
          parties: [...agent.phrase.actors, ...others]
        }
      })
    }
    const subject = act.asSubject ? [] : act.clause.subject.actors
    const separately = /\b(?:separate|separately|each|respectively|individually|bilateral)\b/.test(
      between(analysis, act.clause.subject.first, phrase.last)
    )
    const others = parties.filter(p => !subject.some(s => s.actor === p.actor))
    const sides = new Set(subject.map(s => s.side ?? s.actor))
    const together = /\b(?:joint|trilateral|jointly|together)\b/.test(
      between(analysis, act.clause.subject.first, phrase.last)
    )
    if ((separately || (!together && act.verb?.concluding)) && sides.size > 1 && others.length > 0)
      return subject.map(s => ({ ...base, parties: [s, ...others] }))
  }
  const withs = phrase.complements.find(c => c.preposition === 'with')?.phrase.actors ?? []
  const rest = parties.filter(p => !withs.some(w => w.actor === p.actor))
  if (plural && withs.length > 1 && countSides(rest) === 1) {
    return withs.map(other => ({ ...base, parties: [...rest, other] })) // our deals with A and B
  }
  return [{ ...base, parties }]
}

export function between(analysis: SentenceAnalysis, first: number, last: number): string {
  const from = analysis.sentence.firstToken
  return analysis.words
    .slice(first - from, last - from)
    .join(' ')
    .toLowerCase()
}
