import type { ActorKey } from '../../domain/claim.js'
import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { COUPLES } from '../lexicon/undertaking-words.js'
import type { Act } from './acts.js'

/** How many sides these actors stand for. */
export const countSides = (refs: readonly ActorRef[]): number => new Set(refs.map(r => r.side ?? r.actor)).size

const SIGNING = /^(?:sign|conclude|reach|strike|seal|initial|ink|agree|negotiate|ratify|accept|reject)$/

/** "their rejection of the memorandums signed between Rohan and Gondor": the tagger lets the rejection sign. */
const saidOfIt = ({ subject, objects, verb }: Clause, phrase: NounPhrase): boolean =>
  verb.lemma === 'sign' &&
  objects.length === 0 &&
  (subject?.complements.some(c => c.phrase.first === phrase.first) ?? false)

/** "annulled the deal that Rohan signed with Gondor": who signed it, where the sentence is about something else. */
export function signersOf(phrase: NounPhrase, act: Act | null, analysis: SentenceAnalysis): readonly ActorRef[] {
  return analysis.clauses.flatMap(clause => {
    const misread = saidOfIt(clause, phrase)
    if (clause === act?.clause || !(misread || clause.relation === 'RELATIVE' || clause.relation === 'REDUCED'))
      return []
    if (!SIGNING.test(clause.verb.lemma) || clause.verb.negated) return []
    const signed = clause.objects.some(o => o.first === phrase.first)
    const hangs = phrase.complements.some(c => c.phrase.first === clause.subject?.first)
    if (!signed && !misread && !(clause.verb.passive && (clause.subject?.first === phrase.first || hangs))) return []
    return [
      ...(signed ? (clause.subject?.actors ?? []) : []),
      ...clause.obliques
        .filter(o => /^(?:with|between)$/.test(o.preposition) || (!signed && o.preposition === 'by'))
        .flatMap(o => o.phrase.actors)
    ]
  })
}

/** "clinched an accord to supply Rohan with gas", "Gondor's deal to let Rohan's troops in": whom the purpose of it names. */
export function towards(
  phrase: NounPhrase,
  known: readonly ActorRef[],
  analysis: SentenceAnalysis
): readonly ActorRef[] {
  if (countSides(known) > 1) return []
  const { words, sentence } = analysis
  const follows = (at: number): boolean =>
    at - phrase.last <= 2 ||
    ON_A_DAY.test(words.slice(phrase.last - sentence.firstToken, at - sentence.firstToken).join(' '))
  const purpose = analysis.clauses.find(
    c => c.relation === 'INFINITIVE' && c.verb.first >= phrase.last && follows(c.verb.first)
  )
  if (!purpose) return []
  const own = new Set(known.map(r => r.side ?? r.actor))
  const between = purpose.objects.flatMap(o => o.complements).filter(c => c.preposition === 'between')
  if (countSides(known) === 0) {
    const both = between.flatMap(c => c.phrase.actors)
    return countSides(both) >= 2 ? both : []
  }
  const named = [...namedBy(purpose), ...between.flatMap(c => c.phrase.actors)].filter(r => !own.has(r.side ?? r.actor))
  return countSides(named) === 1 ? named : []
}

/** "signed a deal | on Thursday to | supply Rohan": only the day stands between. */
const ON_A_DAY = /^(?:(?:late|early) )?on \p{Lu}\p{Ll}+day(?: to)?$/u

const namedBy = (clause: Clause): ActorRef[] => [
  ...clause.objects.flatMap(o => [...o.actors, ...o.owners]),
  ...clause.obliques.filter(o => /^(?:from|to|with|for)$/.test(o.preposition)).flatMap(o => o.phrase.actors)
]

/** "an agreement on the Rohan-Gondor border": what lies between two sides is theirs to agree on. */
export function overBorder(phrase: NounPhrase): readonly ActorRef[] {
  return phrase.complements
    .filter(c => /^(?:on|over|about)$/.test(c.preposition) && BORDERS.test(c.phrase.lemma))
    .flatMap(c => [...c.phrase.owners, ...(countSides(c.phrase.owners) >= 2 ? [] : betweenIn(c.phrase))])
}

const BORDERS = /^(?:border|frontier|boundary|relation|tie|trade|water|waters|sea)$/

const betweenIn = (phrase: NounPhrase): readonly ActorRef[] =>
  phrase.complements.filter(c => c.preposition === 'between').flatMap(c => c.phrase.actors)

/** "the Franco-German treaty", "the inter-Korean pact": the sides that one compound names. */
export function coupled(phrase: NounPhrase, analysis: SentenceAnalysis): readonly ActorRef[] {
  const codes = phrase.modifiers.flatMap(word => COUPLES[word] ?? [])
  const mention = phrase.owners[0]?.mention ?? analysis.mentions[0]
  if (codes.length === 0 || !mention) return []
  return codes.map(code => {
    const actor: ActorKey = `country:${code}`
    return { actor, side: actor, mention }
  })
}
