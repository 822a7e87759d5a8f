import type { Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { isPlain } from '../clauses/plain.js'
import { known } from './actors.js'
import type { Outcome } from './candidate.js'
import { plainOutcome } from './plain-candidate.js'

/** What goes on between two sides, to the good of both. */
const LINKS =
  /^(?:flight|link|route|train|ferry|bus|service|line|crossing|border|frontier|trade|commerce|turnover|traffic|cooperation|co-operation|collaboration|exchange|investment|connection|pipeline|railway|hotline|channel|road|bridge)$/
const TIES = /^(?:tie|relation|relationship)$/
/** What becomes of it: "flights between Gondor and Harad | resumed", "were reopened". */
const GROWING =
  /^(?:resume|restart|restore|re-establish|reestablish|reopen|re-open|open|launch|inaugurate|grow|increase|rise|expand|deepen|strengthen|improve|warm|double|triple|boom|flourish|jump|surge|soar|climb|upgrade|elevate|normali[sz]e|mend|repair|revive|rebuild|thaw)$/
const GROWTH =
  /^(?:resumption|restart|restoration|reopening|re-opening|launch|inauguration|growth|expansion|deepening|strengthening|improvement|warming|upgrade|upgrading|normali[sz]ation|revival|renewal)$/

/** "Flights between Gondor and Harad have resumed", "the reopening of the border between them": both take part, whoever does it. */
export function joinedIn(analysis: SentenceAnalysis): Outcome[] {
  const told = analysis.clauses.flatMap(clause => {
    const { subject } = clause
    const grows = subject && grew(clause) && (subject.items.length === 1 || subject.actors.length === 0)
    return grows ? bothOf(subject, subject, clause.verb.head, clause, analysis) : []
  })
  const named = analysis.phrases.flatMap(phrase => {
    if (!GROWTH.test(phrase.lemma) || phrase.modifiers[0] === 'no') return []
    const of = phrase.complements.find(c => c.preposition === 'of')?.phrase
    const governor = analysis.clauses.find(c => reaches(c, phrase))
    return of && !(governor && open(governor)) ? bothOf(of, phrase, phrase.head, governor ?? null, analysis) : []
  })
  return [...told, ...named]
}

const grew = (clause: Clause): boolean =>
  GROWING.test(clause.verb.lemma) && (clause.verb.passive || clause.objects.length === 0) && isPlain(clause)

/** What is only wanted, doubted or still to come. */
const open = (clause: Clause): boolean =>
  !isPlain(clause) ||
  /^(?:urge|demand|seek|propose|discuss|want|oppose|reject|block|delay|postpone|suspend|call|ask|consider|await|expect|hope|plan|fear|doubt|negotiate|talk|aim)$/.test(
    clause.verb.lemma
  )

const reaches = ({ subject, objects, obliques }: Clause, { head }: NounPhrase): boolean =>
  [subject, ...objects, ...obliques.map(o => o.phrase)].some(x => x?.head === head)

function bothOf(
  link: NounPhrase,
  whole: NounPhrase,
  at: number,
  clause: Clause | null,
  analysis: SentenceAnalysis
): Outcome[] {
  const ties = TIES.test(link.lemma)
  if (!ties && !LINKS.test(link.lemma)) return []
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
