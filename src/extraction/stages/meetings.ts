import { frameworkOfSides } from './events/framework-of.js'
import type { Note, SummitFacts } from '../../domain/claim.js'
import { dayNumber } from '../../domain/partial-date.js'
import type { SummitFormat, SummitStatus } from '../../domain/vocabulary.js'
import type { Document, ExtractionContext, Mention, Stage } from '../document.js'
import { clausesOf } from '../clauses/analyse.js'
import { sidesOfParts, type MeetingCandidate } from './events/candidate.js'
import { claimsFrom, noteOn, participantsOf, windowOf, type ClaimDraft } from './events/claims.js'
import { groupMeetings } from './events/meeting-events.js'
import type { MeetingEvent } from './events/meeting-fit.js'
import { meetingNouns } from './events/meeting-nouns.js'
import { meetingVerbs } from './events/meeting-verbs.js'
import type { Reality } from './events/modality.js'
import { dominantPair, pairJustBefore, refsTo } from './events/pair.js'
import { rolesOf } from './events/roles.js'
import { dayOfEntry } from './events/stamped.js'
import { dayOfLead } from './events/day-of-lead.js'
import { levelOf } from './events/level-of-event.js'

/**
 * In: sentences, mentions and dates. Out: SUMMIT claims, one for each sentence and meeting, those of one meeting under one
 * `event` key; and a note for each sentence that looked like a meeting and was not used.
 */
export const meetings: Stage = {
  name: 'meetings',
  run(document, context) {
    const analyses = clausesOf(document, context)
    const candidates = analyses.flatMap(analysis => {
      const found = [...meetingVerbs(analysis, context), ...meetingNouns(analysis, rolesOf(analysis), context)]
      return found.map(c => here(dated(c, document), document, context)).sort((a, b) => a.at - b.at)
    })
    const notes: Note[] = []
    const drafts: ClaimDraft[] = []
    const pair = (offset: number) => {
      const dominant = dominantPair(document, offset)
      return refsTo(dominant.length > 0 ? dominant : pairJustBefore(document, offset), document)
    }
    const used: MeetingEvent[] = []
    const events = groupMeetings(candidates, context, pair)
    for (const event of events) {
      hostUnnamed(event, document)
      ofFramework(event, document, context)
      offeredTo(event, document)
      if (!event.date && event.reality === 'HELD')
        event.date =
          event.candidates.map(c => dayOfEntry(c.sentence, document)).find(d => d !== null) ??
          dayOfLead(event, events, document, analyses)
      const refusal = refusalOf(event, context) ?? outingOf(event, events)
      if (refusal === null) used.push(event)
      else
        for (const sentence of new Set(event.candidates.map(c => c.sentence)))
          notes.push(noteOn(sentence, 'meetings.notUsed', refusal))
    }
    used.forEach((event, i) => drafts.push(...draftsOf(event, `s${i + 1}`, besideOf(event, used), document, context)))
    drafts.sort((a, b) => a.sentence.index - b.sentence.index)
    return {
      ...document,
      claims: [...document.claims, ...claimsFrom(drafts, document, context)],
      notes: [...document.notes, ...notes]
    }
  }
}

/** "Quill met Brand here on Monday": where the dateline says. */
function here(candidate: MeetingCandidate, document: Document, { reference }: ExtractionContext): MeetingCandidate {
  if (candidate.place || candidate.sort === 'CALL') return candidate
  const { firstToken, lastToken } = candidate.sentence
  const says = document.tokens.slice(Math.max(firstToken, candidate.at), lastToken).findIndex(t => t.lower === 'here')
  if (says < 0 || says > 24) return candidate
  const line = dateline(document)
  const code = line ? countryOf(line) : null
  if (!line || !code) return candidate
  const capital = line.form === 'CAPITAL' ? (reference.countries.get(code)?.capital ?? null) : null
  const city = line.kind === 'PLACE' || line.form === 'CAPITAL' ? (line.ref ?? capital ?? line.text) : null
  return { ...candidate, place: { city, country: code } }
}

/** The place that the first sentence opens with, before a dash, a colon or a bracket. */
function dateline(document: Document): Mention | null {
  const first = document.sentences.find(s => s.form === 'PROSE')
  const line = first && /^[^.!?]{2,60}?(?:[(—–:]| - )/.exec(first.text)
  if (!first || !line) return null
  const end = first.start + line[0].length
  return (
    document.mentions.find(
      m => m.start >= first.start && m.end <= end && (m.kind === 'PLACE' || m.form === 'CAPITAL' || m.form === 'NAME')
    ) ?? null
  )
}

const countryOf = (mention: Mention): string | null =>
  mention.country ?? mention.actors.find(a => a.startsWith('country:'))?.slice('country:'.length) ?? null

/** "Vesk met top officials", sent from abroad: those of the country he is in. The dateline tells whose they are, not where they met. */
function hostUnnamed(event: MeetingEvent, document: Document): void {
  const sides = sidesOfParts(event.parts)
  if (sides.length !== 1 || event.place || !event.candidates.some(c => c.unnamed)) return
  const mention = dateline(document)
  const code = mention ? countryOf(mention) : null
  if (!mention || !code || sides[0] === `country:${code}`) return
  event.parts.push({ ref: { actor: `country:${code}`, side: `country:${code}`, mention }, role: 'HOST' })
}

/** "the tenth River Cooperation ministers' meeting was held": of those of its countries that the article names. */
function ofFramework(event: MeetingEvent, document: Document, { reference }: ExtractionContext): void {
  const named = event.candidates.map(c => c.framework).find(f => f !== null)
  const framework = named ? reference.frameworks.get(named) : undefined
  if (!framework || sidesOfParts(event.parts).length >= 2 || framework.organization) return
  const spoken = framework.countries.flatMap(code => {
    const mention = document.mentions.find(
      x => x.actors.includes(`country:${code}`) || x.office?.of === `country:${code}`
    )
    return mention ? [{ actor: `country:${code}` as const, side: `country:${code}` as const, mention }] : []
  })
  if (spoken.length < 2) return
  for (const ref of spoken)
    if (!event.parts.some(p => p.ref.side === ref.side)) event.parts.push({ ref, role: 'PARTICIPANT' })
}

/** "Arnor responded with an offer to hold talks on 9 January", in an article about two: talks with the other of them. */
function offeredTo(event: MeetingEvent, document: Document): void {
  const sides = sidesOfParts(event.parts)
  const [first] = event.candidates
  if (sides.length !== 1 || event.reality !== 'PROPOSED' || !event.date || first?.rule !== 'meeting.noun.talk') return
  const pair = dominantPair(document, first.sentence.start)
  if (!pair.some(side => side === sides[0])) return
  const other = pair.filter(side => side !== sides[0])
  event.parts.push(...refsTo(other, document).map(ref => ({ ref, role: 'PARTICIPANT' as const })))
}

/** Days within which what is reported as news has happened. */
const RECENT = 21

/** A noun in the past tense of a later day is a plan; "ahead of" a day gone by is no plan any more. */
function dated(told: MeetingCandidate, document: Document): MeetingCandidate {
  let candidate = told
  const published = document.article.published
  const date = candidate.date?.date
  if (!published || !date) return candidate
  const after = date.earliest !== null && published.latest !== null && date.earliest > published.latest
  const before = date.latest !== null && published.earliest !== null && date.latest < published.earliest
  const days = [date.latest, published.earliest].map(day => (day === null ? null : dayNumber(day)))
  const [then, now] = days
  if (before && then != null && now != null && now - then > RECENT) candidate = { ...candidate, background: true }
  if (candidate.reality === 'HELD' && after) return { ...candidate, reality: 'PLANNED' }
  if (candidate.reality === 'PLANNED' && before && candidate.rule.startsWith('meeting.noun'))
    return { ...candidate, reality: 'HELD' }
  // "was ready to sign it at the meeting on Monday": the meeting took place
  const past = date.precision === 'DAY' && date.latest !== null && date.latest <= (published.latest ?? '')
  if (
    past &&
    candidate.definite &&
    /^(?:PROPOSED|HYPOTHETICAL)$/.test(candidate.reality) &&
    candidate.rule.startsWith('meeting.noun')
  )
    return { ...candidate, reality: 'HELD' }
  return candidate
}

const COMING_TOGETHER: ReadonlySet<string> = new Set(['INTERGOVERNMENTAL', 'BLOC'])

/** Why a group of candidates is no meeting between states or their bodies; null when it is one. */
function refusalOf(event: MeetingEvent, context: ExtractionContext): string | null {
  const sides = sidesOfParts(event.parts)
  const strong = event.candidates.some(c => c.strong)
  if (!strong) return 'names talks without two parties'
  if (sides.length === 0) return 'does not say who meets'
  if (sides.length >= 2) {
    const organizations = sides
      .filter(s => s.startsWith('organization:'))
      .map(s => context.reference.organizations.get(s.slice('organization:'.length)))
    if (
      sides.length === 2 &&
      organizations.length === 2 &&
      organizations.some((o, i) => o?.partOf && o.partOf === organizations[1 - i]?.id)
    )
      return 'is a meeting within one organisation'
    return null
  }
  const only = sides[0]!
  if (event.parts.every(p => p.role === 'MEDIATOR')) return 'does not say who meets' // "Union-led talks"
  if (only.startsWith('organization:')) {
    const kind = context.reference.organizations.get(only.slice('organization:'.length))?.kind
    const gathers = event.candidates.some(
      c => c.sort === 'SUMMIT' || (c.sort === 'MEETING' && !c.parts.some(p => p.ref.actor.startsWith('leader:')))
    )
    return gathers && (kind === undefined || COMING_TOGETHER.has(kind)) ? null : 'names one party only'
  }
  if (event.candidates.some(c => c.gathers)) return null
  const abroad = event.place?.country && `country:${event.place.country}` !== only
  if (abroad && event.candidates.some(c => c.unnamed || c.sort === 'SUMMIT')) return null
  const hosts = event.host && event.candidates.some(c => c.sort === 'SUMMIT' && c.place)
  if (hosts) return null
  return 'names one party only'
}

/** "The two visited the temple together", of those who met anyhow: a part of that visit. */
function outingOf(event: MeetingEvent, events: readonly MeetingEvent[]): string | null {
  if (!event.candidates.every(c => c.rule === 'meeting.verb.share')) return null
  const sides = sidesOfParts(event.parts)
  const met = (other: MeetingEvent): boolean =>
    other !== event &&
    other.reality === 'HELD' &&
    !other.candidates.some(c => c.background) &&
    sides.every(side => sidesOfParts(other.parts).includes(side))
  return events.some(met) ? 'is an outing of those who met anyhow' : null
}

const STATUS: Readonly<Record<Reality, SummitStatus>> = {
  HELD: 'HELD',
  PLANNED: 'PLANNED',
  PROPOSED: 'PROPOSED',
  REFUSED: 'REFUSED',
  POSTPONED: 'POSTPONED',
  CANCELLED: 'CANCELLED',
  DENIED: 'REFUSED',
  HYPOTHETICAL: 'PROPOSED'
}

/** The key of the gathering beside which a meeting took place, where the article tells of that by itself. */
function besideOf(event: MeetingEvent, used: readonly MeetingEvent[]): string | null {
  const beside = event.candidates.map(c => c.besides).find(b => b !== null) ?? null
  if (beside === null) return null
  const at = used.findIndex(
    e => e !== event && e.parts.some(p => p.ref.actor === beside) && e.candidates.some(c => c.sort === 'SUMMIT')
  )
  return at < 0 ? null : `s${at + 1}`
}

function draftsOf(
  event: MeetingEvent,
  key: string,
  besides: string | null,
  document: Document,
  context: ExtractionContext
): ClaimDraft[] {
  const unnamed = event.candidates.find(c => c.unnamed)
  const parts = [...event.parts]
  const country = event.place?.country
  if (unnamed && country && !sidesOfParts(parts).includes(`country:${country}`)) {
    parts.push({
      ref: { actor: `country:${country}`, side: `country:${country}`, mention: parts[0]!.ref.mention },
      role: 'HOST'
    })
  }
  const participants = participantsOf(parts)
  const sides = sidesOfParts(parts)
  const host = event.host ?? (country && sides.includes(`country:${country}`) ? country : null)
  const format = formatOf(event, sides, context)
  const level = levelOf(event, document, context)
  // who receives somebody does so at home, where no other place is told
  const receives = parts.some(p => p.role === 'HOST') && parts.some(p => p.role === 'VISITOR')
  const home = host && receives ? { city: null, country: host } : null
  const place = format === 'CALL' ? null : (event.place ?? home)
  const framework =
    event.candidates.map(c => c.framework).find(f => f !== null) ??
    frameworkOfSides(
      sides,
      level,
      event.candidates.map(c => c.sentence),
      document,
      context
    )
  const bySentence = new Map<number, MeetingCandidate>()
  for (const c of event.candidates) {
    const known = bySentence.get(c.sentence.index)
    if (!known || c.confidence > known.confidence) bySentence.set(c.sentence.index, c)
  }
  return [...bySentence.values()].map<ClaimDraft>(c => {
    const reality =
      c.reality === 'DENIED' || c.reality === 'HYPOTHETICAL' ? c.reality : settled(c.reality, event.reality)
    const facts: SummitFacts = {
      kind: 'SUMMIT',
      level,
      format,
      status: STATUS[reality],
      place,
      host,
      framework,
      besides,
      name: c.name
    }
    return {
      sentence: c.sentence,
      event: key,
      participants,
      facts,
      date: event.date,
      window: event.date ? null : windowOf(reality, document),
      reality,
      basis: sidesOfParts(c.parts).length >= 2 ? 'STATED' : 'IMPLIED',
      attribution: c.attribution,
      confidence: c.confidence,
      rule: c.rule
    }
  })
}

/** A sentence that only mentions the meeting ("the talks") says nothing new of its state. */
function settled(own: Reality, event: Reality): Reality {
  return own === 'HELD' || event === 'HELD' ? event : own
}

/** A bloc and one of its members: the member has not met the bloc but come to its meeting. */
function ofMember(sides: readonly string[], { reference }: ExtractionContext): boolean {
  const body = sides.find(side => side.startsWith('organization:'))?.slice('organization:'.length)
  const country = sides.find(side => side.startsWith('country:'))?.slice('country:'.length)
  if (body === undefined || country === undefined) return false
  return reference.organizations.get(body)?.members.some(m => m.country === country && m.until === null) ?? false
}

function formatOf(event: MeetingEvent, sides: readonly string[], context: ExtractionContext): SummitFormat {
  if (event.candidates.some(c => c.sideline)) return 'SIDELINE'
  if (
    event.candidates.some(c => c.sort === 'CALL') &&
    event.candidates.every(c => c.sort === 'CALL' || c.definite || c.rule.endsWith('.discuss'))
  )
    return 'CALL'
  if (event.candidates.every(c => c.sort === 'VISIT')) return 'VISIT'
  const organizations = sides.filter(s => s.startsWith('organization:'))
  const hostOnly = event.parts.some(p => p.role === 'HOST' && p.ref.side !== null && sides.includes(p.ref.side))
  // "Rohan's hosting of the White Council summit" is no meeting of two
  const assembly = organizations.length === 1 && hostOnly && event.candidates.some(c => c.sort === 'SUMMIT')
  // one who attends a bloc's own summit
  const among =
    organizations.length === 1 &&
    sides.length === 2 &&
    event.candidates.some(c => c.sort === 'SUMMIT' && (c.framework !== null || ofMember(sides, context)))
  if (sides.length === 2 && !assembly && !among) return 'BILATERAL'
  if (sides.length === 3 && organizations.length === 0) return 'TRILATERAL'
  return 'MULTILATERAL'
}
