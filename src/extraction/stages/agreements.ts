import type { ActorKey, AgreementFacts, Claim, Note, Participant } from '../../domain/claim.js'
import type { PartialDate } from '../../domain/partial-date.js'
import type { Document, Stage } from '../document.js'
import { clausesOf } from '../clauses/analyse.js'
import type { ActorRef, Clause, SentenceAnalysis } from '../clauses/types.js'
import { alikeAgreement, type AgreementCandidate } from '../agreements/candidate.js'
import { agreementNouns } from '../agreements/candidates.js'
import { settled } from '../agreements/settle.js'
import { dayOfNews } from '../agreements/day.js'
import { completed, metBefore, togetherBy } from '../agreements/context.js'
import { DOCUMENT_KINDS, groupAgreements, pointsOnly, sidesOf, statusOfEvent } from '../agreements/events.js'
import type { AgreementEvent } from '../agreements/events.js'
import { summitFor } from '../agreements/summit.js'
import { claimsFrom, noteOn, windowOf } from '../events/claims.js'
import type { ClaimDraft } from '../events/claims.js'
import type { Reality } from '../reality/kinds.js'
import { fulfilments, isFulfilment } from '../agreements/fulfilment.js'
import { isOfThePaper } from '../agreements/matter.js'
import type { Together } from '../agreements/undertakings/parties.js'
import { liesBehind, metThere } from '../agreements/behind.js'
import { onesLikeIt, stepsOfIt } from '../agreements/pronoun.js'
import { plannedDay } from '../agreements/planned-day.js'
import { rolesOf } from '../events/roles.js'
import { dayOfEntry } from '../events/stamped.js'
import { undertakings } from '../agreements/undertakings/find.js'
import { toldByNoun } from '../agreements/told-by-noun.js'

/**
 * In: sentences, mentions, dates and the SUMMIT claims of this article. Out: AGREEMENT claims, one for each sentence and
 * agreement; and a note for each sentence that looked like one and was not used. Stands after `meetings`, because "we" and
 * "the two sides" mean those who met, and an agreement hangs on the meeting where it was reached.
 */
export const agreements: Stage = {
  name: 'agreements',
  run(document, context) {
    const summits = document.claims.filter(c => c.kind === 'SUMMIT')
    const met = togetherBy(summits, document)
    // those of the paper told last; null before any is told
    let ofPaper: readonly ActorRef[] | null = null
    const together: Together = (clause, analysis) =>
      ofPaper !== null && isOfThePaper(analysis.sentence) && isBothSides(clause) ? ofPaper : met(clause, analysis)
    const justMet = metBefore(summits, document)
    const gathering = metBefore(summits, document, true)
    const lately = metBefore(summits, document, false, 6)
    const analyses = clausesOf(document, context)
    let before: { readonly sentence: number; readonly told: readonly AgreementCandidate[] } = { sentence: -1, told: [] }
    const candidates = analyses.flatMap(analysis => {
      const nouns = agreementNouns(analysis, rolesOf(analysis), document).map(c =>
        completed(c, analysis, together, justMet, gathering, lately)
      )
      const { index } = analysis.sentence
      const last = before.sentence === index - 1 ? before.told : []
      const steps = [...stepsOfIt(analysis, nouns, last), ...onesLikeIt(analysis, nouns, last)]
      const paper = nouns.findLast(n => n.strong)
      if (paper && !(paper.definite && sidesOf(paper.parties).length < 2 && ofPaper)) ofPaper = paper.parties
      if (nouns.length + steps.length > 0) before = { sentence: index, told: [...nouns, ...steps] }
      const made = undertakings(analysis, document, together, justMet).filter(u => !toldByNoun(u, nouns))
      return [...nouns, ...steps, ...made, ...fulfilments(analysis, document)]
        .map(c => notYet(alikeAgreement(c), document))
        .sort((a, b) => a.at - b.at)
    })
    const notes: Note[] = []
    const drafts: ClaimDraft[] = []
    const events = groupAgreements(withCounterpart(candidates, document))
    let number = 0
    const documents: { key: string; sides: readonly string[]; at: number }[] = []
    for (const { event, refusal } of settled(events, document, context)) {
      if (refusal) {
        for (const sentence of new Set(event.candidates.map(c => c.sentence)))
          notes.push(noteOn(sentence, 'agreements.notUsed', refusal))
        continue
      }
      const key = `a${++number}`
      const kind = event.candidates[0]!.kind
      if (DOCUMENT_KINDS.has(kind))
        documents.push({ key, sides: sidesOf(event.parties), at: event.candidates[0]!.sentence.index })
      drafts.push(...draftsOf(event, key, summits, documents, document, analyses))
    }
    drafts.sort((a, b) => a.sentence.index - b.sentence.index)
    return {
      ...document,
      claims: [...document.claims, ...claimsFrom(drafts, document, context)],
      notes: [...document.notes, ...notes]
    }
  }
}

/** "both sides", "the parties" */
const isBothSides = ({ subject }: Clause): boolean => /^(?:side|party|both|signatory)$/.test(subject?.lemma ?? '')

/** "Monday's summit includes the signing of a pact", told on the Friday before: what has a day to come is not signed yet. */
function notYet(candidate: AgreementCandidate, { article }: Document): AgreementCandidate {
  const [day, published] = [candidate.date?.date.earliest ?? null, article.published?.latest ?? null]
  if (day === null || published === null || day <= published) return candidate
  const told = candidate.reality === 'HELD' && /^(?:AGREED|SIGNED)$/.test(candidate.status) && !candidate.undertaking
  return told ? { ...candidate, status: 'UNDER_NEGOTIATION', reality: 'PLANNED' } : candidate
}

/** "similar to deals signed by Arnor and Rohan": with whom the deal just told of was made, of its parties the one most spoken of. */
function withCounterpart(candidates: readonly AgreementCandidate[], document: Document): AgreementCandidate[] {
  const weight = (side: string): number => document.mentions.filter(m => m.actors.some(a => a === side)).length
  let last: readonly ActorRef[] = []
  return candidates.map(candidate => {
    const sides = sidesOf(candidate.parties)
    if (sides.length >= 2) last = candidate.parties
    if (sidesOf(last).length !== 2) return candidate
    // "Further documents were signed": by the two that have just signed another
    if (sides.length === 0) return isOneMore(candidate) ? { ...candidate, parties: last } : candidate
    if (sides.length !== 1) return candidate
    // "Quill and Brandt also signed a separate pact": the two that have just signed another
    if (
      /\b(?:also|another|separate)\b/i.test(candidate.sentence.text) &&
      candidate.status === 'SIGNED' &&
      !candidate.otherSide
    )
      return sidesOf(last).includes(sides[0]!) ? { ...candidate, parties: last } : candidate
    if (!candidate.oneOfSeveral) return candidate
    const known = last
      .filter(r => !sides.includes(r.side ?? r.actor))
      .sort((a, b) => weight(b.side ?? b.actor) - weight(a.side ?? a.actor))[0]
    return known ? { ...candidate, parties: [...candidate.parties, known] } : candidate
  })
}

/** "Agreements were also signed to …", "sixteen further documents were signed": one more of the same two. */
const isOneMore = ({ status, by, at, reality, sentence }: AgreementCandidate): boolean =>
  status === 'SIGNED' &&
  reality === 'HELD' &&
  by?.verb.passive === true &&
  by.subject?.head === at &&
  !/\bsigned [^.;]*\bby\b/i.test(sentence.text) &&
  ONE_MORE.test(sentence.text)
const ONE_MORE = /\b(?:also|another|separate|further|other|additional|moreover|besides|in addition)\b/i

const PREFERRED = (a: AgreementCandidate, b: AgreementCandidate): number => b.confidence - a.confidence

function draftsOf(
  event: AgreementEvent,
  key: string,
  summits: readonly Claim[],
  documents: readonly { key: string; sides: readonly string[]; at: number }[],
  document: Document,
  analyses: readonly SentenceAnalysis[]
): ClaimDraft[] {
  const sides = sidesOf(event.parties)
  const participants = sides
    .map<Participant>(actor => ({ actor: actor as ActorKey, role: 'PARTY', onBehalfOf: null }))
    .sort((a, b) => (a.actor < b.actor ? -1 : 1))
  const status = statusOfEvent(event)
  const best = [...event.candidates].sort(PREFERRED)[0]!
  // what a paper says does not name it
  const papers = event.candidates.filter(c => !c.undertaking)
  const naming = papers.length > 0 && !event.candidates[0]!.undertaking ? papers : event.candidates
  const title = [...naming].sort(
    (a, b) => Number(b.title.includes(' ')) - Number(a.title.includes(' ')) || PREFERRED(a, b)
  )[0]!.title
  const kind = naming.map(c => c.kind).find(k => k !== 'OTHER') ?? 'OTHER'
  const concluded = status !== 'PROPOSED' && status !== 'UNDER_NEGOTIATION'
  const made = event.candidates.map(c => c.made?.date ?? null).find(d => d !== null) ?? null
  const stated =
    made ??
    event.candidates.filter(c => c.date !== null && (c.reality === 'HELD' || c.year !== null)).sort(PREFERRED)[0]?.date
      ?.date ??
    event.candidates.map(c => (c.reality === 'HELD' ? dayOfEntry(c.sentence, document) : null)).find(d => d !== null) ??
    null
  const named = event.candidates.map(c => c.year).find(y => y !== null) ?? null
  const there = concluded ? metThere(event.candidates[0]!, summits, document) : null
  const summit =
    there ??
    (concluded && !named && event.candidates.some(c => mayBeNews(c) && !liesBehind(c, document))
      ? summitFor(sides, event, summits, document)
      : null)
  const then = summit?.date ? { ...summit.date, basis: 'IMPLIED' as const } : null
  const date = concluded
    ? (stated ??
      yearDate(named) ??
      (then && (there !== null || isClose(then)) ? then : null) ??
      nearest(dayOfNews(event, document, analyses), then))
    : plannedDay(event, sides, summits, document)
  const stepDate = event.candidates.map(c => c.stepDate?.date ?? null).find(d => d !== null) ?? null
  const byStatement = event.candidates.some(c =>
    /^(?:statement|communique|communiqué|declaration)$/.test(c.attribution?.speaker?.lemma ?? '')
  )
  const holder =
    best.undertaking && byStatement
      ? documents.find(d => d.key !== key && sides.every(s => d.sides.includes(s)))
      : undefined
  const bySentence = new Map<number, AgreementCandidate>()
  for (const c of event.candidates.filter((c, i) => i === 0 || !pointsOnly(c) || sidesOf(c.parties).length >= 2)) {
    const known = bySentence.get(c.sentence.index)
    if (!known || c.confidence > known.confidence) bySentence.set(c.sentence.index, c)
  }
  return [...bySentence.values()].map<ClaimDraft>(c => {
    const facts: AgreementFacts = {
      kind: 'AGREEMENT',
      agreementKind: kind,
      status,
      title,
      partOf: holder?.key ?? null,
      summit: summit?.event ?? null,
      framework: summit?.facts.kind === 'SUMMIT' ? summit.facts.framework : null,
      stepDate,
      deadline: event.candidates.map(x => x.deadline?.date ?? null).find(d => d !== null) ?? null
    }
    const reality: Reality = concluded
      ? c.reality === 'DENIED' || c.reality === 'HYPOTHETICAL'
        ? c.definite
          ? 'HELD'
          : c.reality
        : 'HELD'
      : status === 'PROPOSED'
        ? 'PROPOSED'
        : c.reality === 'DENIED'
          ? 'DENIED'
          : 'PLANNED'
    return {
      sentence: c.sentence,
      event: key,
      participants,
      facts,
      date,
      window: date ? null : windowOf(reality, document),
      reality,
      basis: sidesOf(c.parties).length >= 2 ? 'STATED' : 'IMPLIED',
      attribution: c.attribution,
      confidence: c.confidence,
      rule: c.rule
    }
  })
}

/** Not what became of a promise, nor "parliament ratified the treaty in May": nothing of the day on which it was concluded. */
const mayBeNews = (candidate: AgreementCandidate): boolean =>
  !isFulfilment(candidate) &&
  // "noted the efforts of the past years, including the Edoras Treaty"
  !(candidate.name?.startsWith('known:') && !/^(?:AGREED|SIGNED)$/.test(candidate.status)) &&
  !(candidate.stepDate !== null && /^(?:RATIFIED|IN_FORCE|WITHDRAWN|LAPSED)$/.test(candidate.status)) &&
  !(candidate.definite && candidate.reality === 'PLANNED')

/** The day of the news, else the month of the meeting before that of the news. */
const nearest = (news: PartialDate | null, meeting: PartialDate | null): PartialDate | null =>
  news && (isClose(news) || meeting === null) ? news : (meeting ?? news)

/** A day or days: what a month or a year says, the opening of the article may say better. */
const isClose = ({ precision }: PartialDate): boolean => precision === 'DAY' || precision === 'INTERVAL'

function yearDate(year: string | null): PartialDate | null {
  return year === null
    ? null
    : { edtf: year, earliest: `${year}-01-01`, latest: `${year}-12-31`, precision: 'YEAR', basis: 'STATED' }
}
