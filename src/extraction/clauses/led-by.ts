import { distinctActors } from './actors.js'
import type { NounPhrase, SentenceAnalysis } from './types.js'
import { analysisWith, clauseWith, phraseWith } from './remade.js'

/** People under somebody: they act for the side of whoever leads them. */
const BODIES =
  /^(?:delegation|team|mission|party|group|contingent|entourage|convoy|panel|commission|committee|consortium|coalition|syndicate|taskforce)$/
const LEADING = /^(?:lead|head|command|chair)$/

/**
 * "A delegation led by Gondor's minister met": the delegation stands for who leads it, wherever its phrase serves, unless
 * the text says otherwise whose it is. Sentences without such a phrase are given back as they are.
 */
export function withLeadersOfDelegations(analysis: SentenceAnalysis): SentenceAnalysis {
  let led: Map<number, NounPhrase> | null = null
  for (const { verb, subject, obliques } of analysis.clauses) {
    if (!subject || !LEADING.test(verb.lemma) || verb.form !== 'PARTICIPLE' || !BODIES.test(subject.lemma)) continue
    const by = obliques.find(o => o.preposition === 'by')
    // "a Union mission headed by Gondor's minister" stands for both, "a Gondorian one headed by Quill" for Quill
    const bodies = subject.actors.every(a => a.actor.startsWith('organization:'))
    const own = by?.phrase.actors.length === 1 && subject.actors.every(a => a.side === by.phrase.actors[0]!.side)
    if (!(bodies || own) || subject.items.length > 1) continue
    if (by && by.phrase.actors.length > 0) {
      const owners = subject.owners.filter(o => by.phrase.actors.some(a => a.side !== o.side))
      led ??= new Map()
      led.set(subject.first, phraseWith(subject, { actors: distinctActors([...owners, ...by.phrase.actors]) }))
    }
  }
  if (!led) return analysis
  const whole = led
  const known = (phrase: NounPhrase): NounPhrase => whole.get(phrase.first) ?? phrase
  const clauses = analysis.clauses.map(clause =>
    clauseWith(clause, {
      subject: clause.subject && known(clause.subject),
      objects: clause.objects.map(known),
      obliques: clause.obliques.map(o => ({ preposition: o.preposition, phrase: known(o.phrase) }))
    })
  )
  return analysisWith(analysis, clauses, analysis.phrases.map(known))
}
