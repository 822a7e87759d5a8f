import type { Place } from '../../domain/claim.js'
import type { ExtractionContext, Mention } from '../document.js'
import type { Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { REPORTING } from '../clauses/words.js'
import { LASTING, placeOfMention, placeOfPhrase } from './where.js'

/** The one city that a sentence says something happened in, or null. */
export function onlyCity(analysis: SentenceAnalysis, context: ExtractionContext, told = Infinity): Place | null {
  const found = new Map<string, Place>()
  for (const mention of analysis.mentions) {
    const city = cityOf(mention)
    if (!city) continue
    const phrase = analysis.phrases.find(p => p.first <= mention.firstToken && p.last >= mention.lastToken)
    // "at Umbar airport", "in a Lindon hotel"
    if (!phrase || (phrase.head >= mention.lastToken && !BUILDINGS.test(phrase.lemma))) continue
    if (venue(phrase, analysis) && !aside(mention.firstToken, analysis, told)) found.set(city.city!, city)
  }
  // "in the Rohirric capital"
  for (const phrase of analysis.phrases) {
    if (phrase.lemma !== 'capital' || !venue(phrase, analysis) || aside(phrase.first, analysis, told)) continue
    const capital = placeOfPhrase(phrase, analysis, context)
    if (capital?.city) found.set(capital.city, capital)
  }
  const [only, ...more] = found.values()
  return only && more.length === 0 ? only : null
}

/** The one city that a sentence names in any way, unless a government is meant by it; null where there are several. */
export function onlyCityNamed({ mentions }: SentenceAnalysis, context: ExtractionContext): Place | null {
  const named = mentions.filter(m => m.kind === 'PLACE' || (m.form === 'CAPITAL' && m.reading !== 'ACTOR'))
  const [only, ...more] = new Map(named.map(m => [m.ref ?? m.text, m])).values()
  return only && more.length === 0 ? placeOfMention(only, context) : null
}

/** "will meet Brand, who returns from a conference in Umbar": where somebody was that is told of behind the meeting. */
function aside(at: number, { clauses }: SentenceAnalysis, told: number): boolean {
  const owner = clauses.findLast(c => c.verb.head < at)
  if (owner?.relation === 'RELATIVE') return owner.subordinator !== 'where' && owner.verb.head > told
  // "talks on remarks made in Umbar"
  // "carry out the deal his government signed with Brand in Umbar": what others did there
  if (owner?.relation === 'REDUCED')
    return !AT_THE_TABLE.test(owner.verb.lemma) || owner.obliques.some(o => o.preposition === 'with')
  // "signed a deal to open a crossing at Umbar": where something is to be done
  const arrives = owner?.objects.some(o => o.lemma === 'foot') // "became the first to set foot in Umbar"
  return owner?.relation === 'INFINITIVE' && !arrives && !AT_THE_TABLE.test(owner.verb.lemma)
}

const AT_THE_TABLE =
  /^(?:meet|hold|agree|sign|discuss|confer|gather|convene|conclude|attend|talk|negotiate|visit|speak|see|review|finali[sz]e|join|resume|continue|take|begin|start|seek|try|address|hammer|thrash|work|consult|prepare|deliberate)$/

function cityOf(mention: Mention): Place | null {
  if (mention.kind === 'PLACE' && mention.ref !== null) return { city: mention.ref, country: mention.country }
  if (mention.kind === 'COUNTRY' && mention.form === 'CAPITAL')
    return { city: mention.ref ?? mention.text, country: mention.country }
  return null
}

/** Whether "in" or "at" stands before a phrase that ends with a city, and no war or crisis is what lies there. */
function venue(phrase: NounPhrase, { phrases, openers, clauses }: SentenceAnalysis): boolean {
  const above = phrases.findLast(p => p.complements.some(c => c.phrase.first === phrase.first))
  // "at the airport of Umbar"
  const opener = openers.get(phrase.first) ?? ''
  const site = opener === 'of' ? (phrases.findLast(p => p.last < phrase.first) ?? null) : null
  const sited =
    site !== null &&
    // "Thousands lined the streets of Lindon"
    (site.lemma === 'street' || (SITES.test(site.lemma) && /^(?:in|at)$/.test(openers.get(site.first) ?? '')))
  if (!sited && !/^(?:in|at)$/.test(opener)) return false
  const ends = clauses.some(c => c.relation === 'COMPLEMENT' && c.verb.first < phrase.first && !told(c.verb.lemma))
  return !(above && (lasts(above) || DISASTERS.test(above.lemma) || speaks(above, clauses))) && !ends
}

/** "after the bombing in Umbar": what befell a city that others meet about. */
const DISASTERS =
  /^(?:bombing|bomb|attack|assault|strike|airstrike|blast|explosion|shooting|stabbing|killing|murder|assassination|massacre|riot|protest|unrest|demonstration|rally|coup|raid|siege|fire|blaze|flood|earthquake|quake|storm|cyclone|hurricane|typhoon|crash|collapse|outbreak|vote|election|referendum|trial|arrest|detention)$/

const BUILDINGS = /^(?:airport|airfield|airbase|hotel|palace|villa|castle|monastery|resort|harbour|harbor|port)$/
const SITES = /^(?:city|town|village|resort|port|airport|suburb|district|island|capital)$/

/** "officials in Lindon said": where they said it. */
const speaks = (phrase: NounPhrase, clauses: readonly Clause[]): boolean =>
  clauses.some(c => c.subject?.first === phrase.first && REPORTING.has(c.verb.lemma))

const lasts = (phrase: NounPhrase): boolean => LASTING.has(phrase.lemma)

const told = (lemma: string): boolean => /^(?:meet|hold|agree|sign|discuss|confer|gather|convene)$/.test(lemma)
