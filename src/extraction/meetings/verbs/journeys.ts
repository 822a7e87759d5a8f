import type { ActorKey, Place } from '../../../domain/claim.js'
import type { ExtractionContext, Mention } from '../../document.js'
import { MEETING_NOUNS, TRAVEL_VERBS } from '../../lexicon/meeting-words.js'
import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import { fromManyStates } from './assemblies.js'
import { sidesOfParts, type MeetingCandidate, type Part } from '../candidate.js'
import { firstDayBetween } from '../../days/first-day.js'
import { dateBehind, dateOfClause } from '../../days/when.js'
import { TOWNS } from '../../places/towns.js'
import { placeOfPhrase } from '../../places/where.js'
import { candidate, isLeader, isMeasure, key, travels, type Shape } from './candidate.js'
import { ofTheirOffice } from '../../events/subject-of.js'
import { phraseWith } from '../../clauses/remade.js'

/** "visited Turkey on 4 April and Uzbekistan from 5 April": each country its own visit with its own day. */
export function journeys(
  clause: Clause,
  index: number,
  analysis: SentenceAnalysis,
  context: ExtractionContext
): MeetingCandidate[] {
  // "is awaited in Edoras on Sunday"
  const awaited = clause.verb.passive && /^(?:await|expect)$/.test(clause.verb.lemma)
  // "has been to Rohan, Harad and Umbar"
  const gone = clause.verb.lemma === 'be' && clause.obliques[0]?.preposition === 'to' && hasBeen(clause, analysis)
  // "is back from Umbar"
  const back = clause.verb.lemma === 'be' && isBack(clause, analysis)
  const prepositions = awaited
    ? ['in', 'at']
    : back
      ? ['from']
      : gone
        ? ['to']
        : clause.verb.lemma === 'return' && backFrom(clause)
          ? ['from']
          : TRAVEL_VERBS[key(clause)]
  if (!prepositions || (clause.verb.passive && !awaited)) return []
  if (clause.verb.lemma === 'spend' && !clause.objects.some(isMeasure)) return []
  // "had not been to Rohan for ten years": until now
  if (gone && clause.verb.negated) return []
  if (clause.obliques.some(o => o.preposition === 'for' && PRIVATE.test(o.phrase.lemma))) return []
  if (clause.verb.lemma === 'return' && clause.objects.length > 0) return [] // return the islands to Rohan
  if (clause.verb.lemma === 'come' && clause.objects.some(o => o.lemma === 'face')) return [] // came face to face in Umbar
  if (
    /^(?:lay|place)$/.test(clause.verb.lemma) &&
    !clause.objects.some(o => /^(?:wreath|flower|bouquet)$/.test(o.lemma))
  )
    return []
  if (clause.verb.lemma === 'lead' && !clause.objects.some(o => /^(?:delegation|mission|team)$/.test(o.lemma)))
    return []
  const people = [...(clause.subject?.actors ?? []), ...ofTheirOffice(clause)].filter(
    r => isLeader(r) || travels(clause.subject!)
  )
  // "Jane Doe will lead a Gondorian delegation to Lindon", whom no list has
  const travellers =
    people.length === 0 && clause.verb.lemma === 'lead' && !isForTalks(clause)
      ? clause.objects.flatMap(o => o.owners)
      : people
  const many = travellers.length === 0 && clause.verb.lemma !== 'be' && fromManyStates(clause.subject)
  if (travellers.length === 0 && !many) return []
  const targets: NounPhrase[] = []
  // "visited Umbar after the deal Rohan struck": what does something of its own is no second place
  const acts = (o: NounPhrase): boolean =>
    analysis.clauses.some(
      c => c !== clause && /^(?:REDUCED|RELATIVE)$/.test(c.relation) && c.subject?.first === o.first
    )
  if (prepositions.includes('')) targets.push(...clause.objects.filter((o, i) => i === 0 || !acts(o)))
  // "arrives in Edoras after a stay in Umbar": not there
  const other = clause.obliques.findIndex(
    (o, i) =>
      i > 0 && /^(?:after|following|before|ahead of|since)$/.test(o.preposition) && MEETING_NOUNS[o.phrase.lemma]
  )
  // "returned to Edoras at the end of a visit to Umbar": where the visit had gone
  const ofVisit = new Set(
    clause.obliques
      .filter(o => o.preposition === 'of' && MEETING_NOUNS[o.phrase.lemma]?.sort === 'VISIT')
      .flatMap(o => o.phrase.complements.map(c => c.phrase.first))
  )
  for (const o of other < 0 ? clause.obliques : clause.obliques.slice(0, other))
    if (prepositions.includes(o.preposition) && !ofVisit.has(o.phrase.first)) targets.push(o.phrase)
  const found: MeetingCandidate[] = []
  targets.push(...furtherStops(targets.at(-1), clause, analysis))
  const site = siteOf(clause, prepositions, analysis)
  if (site) targets.splice(0, targets.length, site)
  const list =
    clause.verb.lemma === 'be'
      ? clause.objects.length === 0 && (gone || back || clause.obliques[0]?.preposition === 'in')
        ? targets.slice(0, targets[0] && isDue(clause, targets[0], analysis) ? undefined : 1)
        : []
      : targets
  list.forEach((target, i) => {
    const end = list[i + 1]?.first ?? analysis.sentence.lastToken
    for (const place of placesIn(target, analysis, context)) {
      if (!place.country) continue
      if (clause.verb.lemma === 'return' && travellers.some(t => !t.side?.startsWith('country:'))) continue
      const home: ActorKey = `country:${place.country}`
      const guests = travellers.filter(t => t.side !== home)
      if (guests.length === 0 && !many) continue
      const date =
        list.length > 1
          ? (dateBehind(target, end, analysis) ?? null)
          : (dateOfClause(index, analysis) ?? firstDayBetween(clause.verb.last, end, analysis))
      const due = clause.verb.lemma === 'be' && isDue(clause, target, analysis)
      if (
        clause.verb.lemma === 'be' &&
        !date &&
        !due &&
        !gone &&
        !back &&
        !isNow(clause, target, analysis) &&
        !forTalks(clause)
      )
        continue
      const mention = placeNamed(target, home, analysis) ?? travellers[0]?.mention
      if (!mention) continue
      const parts: Part[] = [
        ...guests.map(ref => ({ ref, role: 'VISITOR' as const })),
        { ref: { actor: home, side: home, mention }, role: 'HOST' },
        ...guestOf(clause)
          .filter(ref => ref.side === home)
          .map(ref => ({ ref, role: 'HOST' as const }))
      ]
      const shape: Shape = {
        sort: many ? 'SUMMIT' : 'VISIT',
        parts,
        host: place.country,
        gathers: many,
        confidence: clause.verb.lemma === 'visit' ? 0.85 : 0.7,
        rule: `meeting.travel.${clause.verb.lemma}`
      }
      const told = candidate(clause, index, analysis, shape, place, false)
      const coming = awaited || due || isLeavingFor(clause, analysis)
      found.push({ ...told, date, reality: coming && told.reality === 'HELD' ? 'PLANNED' : told.reality })
    }
  })
  return found
}

/** Where a sentence names the place that somebody travels to: in the phrase, or in what hangs on it ("the port city of Umbar"). */
const placeNamed = (target: NounPhrase, home: ActorKey, { mentions }: SentenceAnalysis): Mention | undefined =>
  mentions.find(m => m.firstToken >= target.first && m.firstToken < target.last) ??
  mentions.find(m => m.firstToken >= target.last && (m.actors.includes(home) || `country:${m.country}` === home))

/** "visited Edoras on Tuesday, then Umbar on Friday and Lindon on Monday": where the same verb goes on to. */
function furtherStops(last: NounPhrase | undefined, clause: Clause, analysis: SentenceAnalysis): readonly NounPhrase[] {
  if (!last) return []
  const { phrases, clauses, words, sentence } = analysis
  const end = clauses.find(c => c.verb.first > clause.verb.head)?.verb.first ?? sentence.lastToken
  const found: NounPhrase[] = []
  for (const phrase of phrases) {
    if (phrase.first < last.last || phrase.last > end || !placed(phrase, analysis)) continue
    const link = words.slice(Math.max(0, phrase.first - 3 - sentence.firstToken), phrase.first - sentence.firstToken)
    const next = (words[phrase.last - sentence.firstToken] ?? '').toLowerCase()
    const goesOn =
      /(?:^| )then(?: on)?(?: to)?$/.test(link.join(' ').toLowerCase()) ||
      (link.at(-1) === 'and' && (found.length > 0 || next === 'on'))
    if (goesOn && /^(?:on|in|later|before|and|[.,;]|last|this|next|earlier)?$/.test(next)) found.push(phrase)
  }
  return found
}

/** "toured a shelter in Edoras", "visited flooded parts of Rohan": where the site lies that somebody looks at; null for what is no site. */
function siteOf(clause: Clause, prepositions: readonly string[], analysis: SentenceAnalysis): NounPhrase | null {
  if (!clause.subject?.actors.some(isLeader)) return null
  const looks = /^(?:visit|tour|inspect|lay|place)$/.test(clause.verb.lemma)
  const site = looks ? clause.objects[0] : clause.obliques.find(o => prepositions.includes(o.preposition))?.phrase
  if (!site || site.actors.some(isLeader) || (looks && placed(site, analysis))) return null
  // "flew to a base in Rohan"; but "left for a summit in Rohan" is told by its noun
  if (!looks && (placed(site, analysis) || MEETING_NOUNS[site.lemma] || !prepositions.includes('to'))) return null
  const inside = clause.obliques.filter(
    (o, i, all) =>
      o.phrase.first >= site.last &&
      (/^(?:in|at|near|outside|inside)$/.test(o.preposition) ||
        (o.preposition === 'of' && i === 0 && PARTS.test(site.lemma))) &&
      // "visited relatives after an exhibition in Umbar"
      !/^(?:after|before|following|on|about|for)$/.test(all[i - 1]?.preposition ?? '')
  )
  return inside.map(o => o.phrase).find(p => placed(p, analysis)) ?? null
}

/** "has returned from Umbar", but not "returned from exile" or "to Umbar". */
const backFrom = ({ verb, obliques, governors }: Clause): boolean =>
  (verb.tense === 'PAST' || verb.perfect) &&
  verb.form === 'FINITE' &&
  governors.length === 0 &&
  obliques.some(o => o.preposition === 'from') &&
  obliques.every(o => o.preposition !== 'to')

/** What somebody travels for that is no affair of states: "flew to Umbar for medical treatment". */
const PRIVATE =
  /^(?:treatment|check-?up|surgery|operation|examination|checks?|holiday|vacation|honeymoon|rehabilitation|therapy|dentist)$/

const PARTS = /^(?:area|part|region|suburb|outskirt|side|district|town|village|province|section)$/

/** Whether the head of a phrase names a country or a city. */
const placed = (phrase: NounPhrase, { mentions }: SentenceAnalysis): boolean =>
  mentions.some(
    m => m.firstToken <= phrase.head && m.lastToken > phrase.head && (m.kind === 'COUNTRY' || m.kind === 'PLACE')
  )

/** "is back from Edoras", "was back home from Edoras" */
const isBack = ({ verb, obliques }: Clause, { words, sentence }: SentenceAnalysis): boolean =>
  obliques[0]?.preposition === 'from' &&
  verb.modal === null &&
  !verb.negated &&
  words.slice(verb.last - sentence.firstToken, obliques[0].phrase.first - sentence.firstToken).includes('back')

/** "is due in Edoras on Sunday" */
const isDue = ({ verb }: Clause, target: NounPhrase, { words, sentence }: SentenceAnalysis): boolean =>
  words.slice(verb.head - sentence.firstToken, target.first - sentence.firstToken).includes('due')

const hasBeen = ({ verb }: Clause, { words, sentence }: SentenceAnalysis): boolean =>
  /^(?:has|have|had|'s|'ve|’s|’ve)$/.test(words[verb.first - sentence.firstToken] ?? '')

/** "is presently in Edoras", "has been in Edoras since Tuesday" */
const isNow = ({ verb }: Clause, target: NounPhrase, { words, sentence }: SentenceAnalysis): boolean => {
  const from = sentence.firstToken
  if (/^ha(?:s|ve)$/.test(words[verb.first - from] ?? '') && words[target.last - from] === 'since') return true
  return verb.tense === 'PRESENT' && words.slice(verb.head - from, target.first - from).some(w => NOW.test(w))
}

const isForTalks = ({ obliques }: Clause): boolean =>
  obliques.some(o => o.preposition === 'for' && MEETING_NOUNS[o.phrase.lemma] !== undefined)

/** "is in Edoras for talks" */
const forTalks = ({ obliques, verb }: Clause): boolean =>
  obliques.some(
    o =>
      // "is in Edoras on the second leg of a tour"
      (o.preposition === 'on' && verb.tense === 'PRESENT' && /^(?:leg|stop|stage)$/.test(o.phrase.lemma)) ||
      (o.preposition === 'for' &&
        ((MEETING_NOUNS[o.phrase.lemma] !== undefined &&
          !o.phrase.complements.some(c => /^(?:with|between)$/.test(c.preposition))) ||
          // "is in Edoras for the first time"
          (o.phrase.lemma === 'time' && verb.tense === 'PRESENT')))
  )

const NOW = /^(?:presently|currently|now)$/

/** "left for Lindon, where he is to hold talks": the visit is as much to come as what it is made for. */
const isLeavingFor = ({ verb, outer, relation }: Clause, { clauses, sentence }: SentenceAnalysis): boolean =>
  // "leaves for Lindon on Friday"
  (/^(?:leave|depart)$/.test(verb.lemma) &&
    verb.form === 'FINITE' &&
    verb.tense === 'PRESENT' &&
    !verb.perfect &&
    relation === 'MAIN' &&
    outer === null &&
    sentence.form !== 'HEADLINE') ||
  ((/^(?:leave|depart|set)$/.test(verb.lemma) ||
    // "goes on to Lindon, where he will meet Brand"
    (verb.tense === 'PAST' && !verb.perfect && verb.lemma === 'head') ||
    (verb.tense === 'PRESENT' && !verb.perfect && /^(?:go|head|travel|fly|continue|move|proceed)$/.test(verb.lemma))) &&
    clauses.some(
      c =>
        c.verb.first > verb.head &&
        c.relation !== 'MAIN' &&
        (c.verb.tense === 'FUTURE' ||
          // "left for Lindon, where he meets Brand on Saturday"
          (c.verb.tense === 'PRESENT' &&
            !c.verb.perfect &&
            c.verb.form === 'FINITE' &&
            /^(?:meet|see|attend|join|hold|address)$/.test(c.verb.lemma)) ||
          /^(?:be to|schedule|expect|set|due)$/.test(c.governors[0]?.lemma ?? ''))
    ))

/** "as the guest of President Quill" */
function guestOf(clause: Clause): readonly ActorRef[] {
  const at = clause.obliques.findIndex(o => o.preposition === 'as' && o.phrase.lemma === 'guest')
  const host = at < 0 ? undefined : clause.obliques[at + 1]
  return host?.preposition === 'of' ? host.phrase.actors.filter(isLeader) : []
}

/** Every country or city that a phrase or a list names as a place. */
export function placesIn(phrase: NounPhrase, analysis: SentenceAnalysis, context: ExtractionContext): Place[] {
  if (phrase.items.length === 1) {
    const place = placeOfPhrase(phrase, analysis, context)
    // "visited the prison", "visited Rohan's border": only a country or a city is visited
    const headed = analysis.mentions.some(
      m => m.firstToken <= phrase.head && m.lastToken > phrase.head && (m.kind === 'COUNTRY' || m.kind === 'PLACE')
    )
    // "arrived in the Rohirric city of Edoras"
    // "visited the Haradrim capital", "arrived in the Niger Republic"
    const town =
      /^(?:capital|republic)$/.test(phrase.lemma) ||
      (TOWNS.test(phrase.lemma) && phrase.complements[0]?.preposition === 'of')
    return place && (headed || town) ? [place] : []
  }
  return phrase.items.flatMap(item => {
    const part = phraseWith(phrase, { items: [item], first: item.first, last: item.last, head: item.head })
    const place = placeOfPhrase(part, analysis, context)
    const headed = analysis.mentions.some(
      m => m.firstToken <= item.head && m.lastToken > item.head && (m.kind === 'COUNTRY' || m.kind === 'PLACE')
    )
    return place && headed ? [place] : []
  })
}

export { sidesOfParts }
