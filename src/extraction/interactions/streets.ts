import type { ActorRef, Clause, NounPhrase, Oblique, SentenceAnalysis } from '../clauses/types.js'
import { nounsOf } from '../lexicon/interactions/nouns.js'

/** People in the street. */
export const CROWD: ReadonlySet<string> = nounsOf(['CROWD'])
const STREET = /^(?:in|at|across|around|through)$/

/** "Demonstrators in Minas rallied against Harad": people in the street stand for the country where they do it. */
export function streetOf(source: NounPhrase | null, clause: Clause, analysis: SentenceAnalysis): ActorRef[] {
  if (source && !CROWD.has(source.lemma)) return []
  const owners = (source?.owners ?? []).filter(r => r.side !== null)
  if (owners.length > 0) return owners // Haradrian protesters
  const fronted = frontedPlace(clause, analysis)
  return placeBehind(
    [
      ...(source?.complements ?? []),
      ...fronted,
      ...clause.obliques,
      ...clause.objects.flatMap(o => o.complements),
      ...(clause.verb.passive ? (clause.subject?.complements ?? []) : [])
    ],
    analysis
  )
}

/** "In Edoras, thousands marched" */
const frontedPlace = ({ subject, sentence }: Clause, { phrases, openers }: SentenceAnalysis): Oblique[] =>
  phrases
    .filter(x => x.first === sentence.firstToken + 1 && x.last < (subject?.first ?? 0) && openers.get(x.first) === 'in')
    .map(phrase => ({ preposition: 'in', phrase }))

/** The country of the first place that a row of phrases names: "in Minas", "across Gondor". */
export function placeBehind(phrases: readonly Oblique[], analysis: SentenceAnalysis): ActorRef[] {
  for (const { preposition, phrase } of phrases) {
    if (!STREET.test(preposition)) continue
    const place = analysis.mentions.find(
      m => m.country !== null && m.firstToken >= phrase.first && m.lastToken <= phrase.last && m.form !== 'DEMONYM'
    )
    if (place) return [{ actor: `country:${place.country!}`, side: `country:${place.country!}`, mention: place }]
  }
  return []
}
