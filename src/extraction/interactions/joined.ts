import type { Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { isPlain } from '../clauses/plain.js'
import { GROWING, GROWTH, LINKS, TIES, WANTING } from '../lexicon/interactions/links.js'
import { known } from './actors.js'
import type { Outcome } from './candidate.js'
import { plainOutcome } from './plain-candidate.js'

/** "Flights between Gondor and Harad have resumed", "the reopening of the border between them": both take part, whoever does it. */
export function joinedIn(analysis: SentenceAnalysis): Outcome[] {
  const told = analysis.clauses.flatMap(clause => {
    const { subject } = clause
    const grows = subject && grew(clause) && (subject.items.length === 1 || subject.actors.length === 0)
    return grows ? bothOf(subject, subject, clause.verb.head, clause, analysis) : []
  })
  const named = analysis.phrases.flatMap(phrase => {
    if (!GROWTH.has(phrase.lemma) || phrase.modifiers[0] === 'no') return []
    const of = phrase.complements.find(c => c.preposition === 'of')?.phrase
    const governor = analysis.clauses.find(c => reaches(c, phrase))
    return of && !(governor && open(governor)) ? bothOf(of, phrase, phrase.head, governor ?? null, analysis) : []
  })
  return [...told, ...named]
}

const grew = (clause: Clause): boolean =>
  GROWING.has(clause.verb.lemma) && (clause.verb.passive || clause.objects.length === 0) && isPlain(clause)

/** What is only wanted, doubted or still to come. */
const open = (clause: Clause): boolean => !isPlain(clause) || WANTING.has(clause.verb.lemma)

const reaches = ({ subject, objects, obliques }: Clause, { head }: NounPhrase): boolean =>
  [subject, ...objects, ...obliques.map(o => o.phrase)].some(x => x?.head === head)

function bothOf(
  link: NounPhrase,
  whole: NounPhrase,
  at: number,
  clause: Clause | null,
  analysis: SentenceAnalysis
): Outcome[] {
  const ties = TIES.has(link.lemma)
  if (!ties && !LINKS.has(link.lemma)) return []
  const between = [...link.complements, ...whole.complements].find(c => c.preposition === 'between')?.phrase
  const sides = known(between?.actors ?? [])
  if (new Set(sides.map(r => r.side)).size !== 2) return []
  return plainOutcome(
    {
      at,
      type: ties ? 'SUPPORT' : 'COOPERATE',
      mode: null,
      contexts: [ties ? 'diplomatic' : 'economic'],
      sources: sides.slice(0, 1),
      targets: sides,
      attribution: clause?.attribution ?? null,
      rule: 'interactions.between'
    },
    analysis
  )
}
