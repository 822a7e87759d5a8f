import type { Document } from '../../document.js'
import type { Clause, NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import { HASTENING_VERBS, REVIVING_VERBS } from '../../lexicon/meeting-words.js'
import { clip } from '../title.js'

/** "agreed on a timetable", "committed to peace"; but who reaffirms ties during a visit to Rohan reaffirms no Rohan. */
export const WITH_A_THING = /^(?:agree|settle|decide|commit|pledge|promise|resolve)$/

export const isPlace = ({ lemma, actors }: NounPhrase): boolean =>
  actors.some(a => a.actor.startsWith('country:') && a.mention.text.toLowerCase() === lemma)

/** "agreed a joint price for cocoa": what the verb has as its object. */
export const thingAgreed = ({ verb, objects }: Clause): NounPhrase | null =>
  verb.lemma === 'agree' && objects[0] && objects.every(o => o.actors.length === 0) && ARRANGED.test(objects[0].lemma)
    ? objects[0]
    : null

/** What two sides arrange between them. */
const ARRANGED =
  /^(?:price|plan|roadmap|timetable|timeline|schedule|framework|line|border|quota|limit|target|measure|step|package|programme|program|principle|term|rule|mechanism|formula|strategy|position|approach|procedure|reduction|increase|cut|exchange|swap|loan|tariff|ban|date)$/

/** "agreed that there will be work to do", "that a truce would be critical": what they think, and not what they will do. */
export const judges = ({ verb, subject }: Clause): boolean =>
  subject?.lemma === 'there' || (!verb.passive && /^(?:be|need|require|deserve|matter|depend|seem)$/.test(verb.lemma))

export const TALKING =
  /^(?:talk|speak|discuss|consult|disagree|emphasi[sz]e|stress|downplay|highlight|ignore|overlook|forget|wait|believe|think|hope)$/

/** "agreed to stay in touch": said at the end of every call. */
export const staysInTouch = ({ verb, obliques }: Clause): boolean =>
  /^(?:stay|remain|keep|be|maintain)$/.test(verb.lemma) &&
  obliques.some(o => o.preposition === 'in' && /^(?:touch|contact|communication)$/.test(o.phrase.lemma))

/** "agreed to continue working on the border", "to continue their dialogue"; but who agrees to keep talking agrees on nothing yet. */
export function goesOnWith(clause: Clause, { clauses }: SentenceAnalysis): boolean {
  const { verb, objects, obliques } = clause
  const doing = clauses.find(
    c =>
      /^(?:INFINITIVE|GERUND)$/.test(c.relation) &&
      c.verb.first >= verb.last &&
      (c.governors.at(-1)?.lemma === verb.lemma || (c.outer !== null && clauses[c.outer] === clause))
  )
  return doing
    ? !GOING_ON_TALKING.test(doing.verb.lemma)
    : [...objects, ...obliques.filter(o => o.preposition === 'with').map(o => o.phrase)].some(o =>
        /^(?:cooperation|coordination|collaboration|work|support|effort|exchange|project|talk|dialogue|negotiation|consultation|discussion|contact|process)$/.test(
          o.lemma
        )
      )
}

const GOING_ON_TALKING =
  /^(?:talk|speak|discuss|consult|meet|negotiate|confer|engage|communicate|look|explore|stay|keep|be|have|hold|exchange|monitor|watch|try|seek)$/

/** What a commitment is to, where it binds to nothing: ties, friendship, "resolving issues amicably". */
const VAGUE =
  /^(?:tie|relation|relationship|cooperation|friendship|solidarity|partnership|dialogue|peace|stability|unity|spirit|integration|principle|value|process|issue|difference|bond|collaboration|multilateralism|understanding)$/
const VAGUE_DOING =
  /^(?:strengthen|deepen|enhance|improve|preserve|promote|maintain|expand|boost|advance|support|resolve|continue|cooperate|work|develop|uphold|remain|foster|consolidate|further|safeguard|elevate|pursue)$/

/** "their commitment to strengthening ties": said at every meeting, and nothing that anybody could keep or break. */
export function isVague(object: NounPhrase, index: number, { clauses }: SentenceAnalysis): boolean {
  const doing = clauses.find(
    c => /^(?:INFINITIVE|GERUND)$/.test(c.relation) && c.outer === index && c.verb.first >= object.head
  )
  if (doing) return VAGUE_DOING.test(doing.verb.lemma)
  const [to] = object.complements
  return to === undefined || VAGUE.test(to.phrase.lemma) || to.phrase.actors.length > 0
}

/** "The bloc's ministers agreed to sanction Rohan", "agreed on the introduction of sanctions": what it does to a third is no agreement. */
export function punishes(next: Clause | undefined, what: NounPhrase | null): boolean {
  if (next && /^(?:sanction|blacklist|penali[sz]e|punish|ban|condemn)$/.test(next.verb.lemma)) return true
  const things = [...(next?.objects ?? []), ...(what ? [what, ...what.complements.map(c => c.phrase)] : [])]
  return (
    things.some(t => /^(?:sanction|embargo|penalty|blacklist|ban)$/.test(t.lemma)) &&
    !/^(?:lift|ease|lifting)$/.test(next?.verb.lemma ?? '')
  )
}

/** "agreed to resume the dialogue": what goes on for months is no meeting that they agreed on. */
export const revives = (clause: Clause): boolean =>
  /^(?:maintain|preserve|sustain|strengthen|institutionali[sz]e|continue|pursue|intensify)$/.test(clause.verb.lemma) ||
  HASTENING_VERBS.has(clause.verb.lemma) ||
  (REVIVING_VERBS.has(clause.verb.lemma) && clause.objects[0]?.lemma !== 'summit')

export function textOf(clause: Clause, analysis: SentenceAnalysis, document: Document, first: number): string {
  // "help rebuild the port": what it helps to do
  const helped = (at: number): boolean =>
    clause.verb.lemma === 'help' && clause.objects.length === 0 && at === clause.verb.last
  const { verb, objects, obliques } = analysis.clauses.find(c => helped(c.verb.first)) ?? clause
  let last = verb.last
  const ends: NounPhrase[] = [...objects, ...obliques.map(o => o.phrase)]
  const start = document.tokens[first]!.start
  for (const phrase of ends.sort((a, b) => a.last - b.last)) {
    if (phrase.last > last && document.tokens[phrase.last - 1]!.end - start <= 160) last = phrase.last
  }
  return clip(document.article.text.slice(start, document.tokens[last - 1]!.end))
}
