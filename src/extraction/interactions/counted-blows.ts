import type { Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'

const STRIKING = /^(?:kill|wound|injure|launch|fire|hit|strike|bomb|attack|shell|destroy|damage)$/
/** Who counts what falls on his country and whom it kills. */
const COUNTING =
  /^(?:air-force|airforce|force|army|military|navy|service|police|governor|mayor|official|hospital|medic|rescuer|staff)$/
const COUNTED =
  /^(?:people|person|civilian|man|woman|child|soldier|drone|missile|rocket|shell|strike|attack|bomb|resident|worker|member|dozen|hundred|thousand)$/

/** "launched 72 drones, the air force said", "bombed a camp, killing 46 people, according to the ministry": a report, and no charge. */
export function countsBlows(clause: Clause, { clauses }: SentenceAnalysis): boolean {
  const { speaker, verb } = clause.attribution ?? { speaker: null, verb: '' }
  if (!speaker || !STRIKING.test(clause.verb.lemma)) return false
  const reported = verb === 'according to'
  const told = reported ? clauses.filter(c => c.relation === 'PARTICIPIAL' || c === clause) : [clause]
  if (!told.some(c => STRIKING.test(c.verb.lemma) && c.objects.some(isCounted))) return false
  return reported || COUNTING.test(speaker.lemma) || speaker.modifiers.includes('health')
}

const isCounted = ({ lemma, modifiers }: NounPhrase): boolean =>
  (COUNTED.test(lemma) && modifiers.some(m => NUMBER.test(m))) || /^\d+$/.test(lemma)
const NUMBER =
  /^(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|several|scores)$/
