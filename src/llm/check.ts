import type { ActorKey, Claim, ClaimFacts, Note, Participant, Place } from '../domain/claim.js'
import type { PartialDate } from '../domain/partial-date.js'
import { OPEN_END, parsePartialDate } from '../domain/partial-date.js'
import { modesOf } from '../domain/plover.js'
import type { Role } from '../domain/vocabulary.js'
import type { ActorRef } from '../extraction/clauses/types.js'
import type { Document, ExtractionContext, Sentence } from '../extraction/document.js'
import type { Part } from '../extraction/meetings/candidate.js'
import { claimsFrom, participantsOf, windowOf, type ClaimDraft } from '../extraction/events/claims.js'
import { placeOfMention } from '../extraction/places/where.js'
import { labelOf, realityOf, Refused, requireConsistent } from './event-alone.js'
import { namedIn, type Named } from './named.js'
import type { Proposal, ProposedEvent } from './proposal.js'
import { StoryText, type Span } from './story-text.js'

/** What of a proposal holds, and why the rest does not. */
export interface Checked {
  readonly claims: readonly Claim[]
  readonly notes: readonly Note[]
}

const RULE = 'llm.proposed'
/** A model cannot say how sure it is; a rule that is sure outweighs it. */
const CONFIDENCE = 0.6
const LONGEST_TITLE = 120
/** A quote is evidence, not an excerpt. */
const MOST_SENTENCES = 3
const FEWEST_WORDS = 3

/**
 * Turns what a model proposes into claims, each under the same conditions as those of the rules: quotes stand in the main
 * story letter for letter and name a party, actors are named in the story and known, dates are read in it. What fails is
 * left out with a note; a value that fails (a date, a place) is left out alone.
 */
export function claimsOf(
  proposal: Proposal,
  document: Document,
  context: ExtractionContext,
  extractor: string
): Checked {
  const desk = new Desk(document, context)
  const claims: Claim[] = []
  proposal.events.forEach((event, index) => {
    try {
      const drafts = desk.draftsOf(event, `l${index + 1}`)
      const attributedTo = desk.speakerOf(event)
      claims.push(...claimsFrom(drafts, document, { ...context, extractor }).map(claim => ({ ...claim, attributedTo })))
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      desk.note(`${labelOf(event)}: ${error.message}`, event)
    }
  })
  return { claims: distinct(claims), notes: desk.notes }
}

/** The same claim proposed twice is one. */
function distinct(claims: readonly Claim[]): Claim[] {
  return [...new Map(claims.map(claim => [claim.id, claim])).values()].sort((a, b) => a.start - b.start)
}

class Desk {
  readonly notes: Note[] = []
  readonly #story: StoryText
  readonly #named: Named

  constructor(
    private readonly document: Document,
    private readonly context: ExtractionContext
  ) {
    this.#story = new StoryText(document)
    this.#named = namedIn(document, context)
  }

  /** Stands at the first quote that is in the story, else at its beginning. */
  note(message: string, event: ProposedEvent, severity: Note['severity'] = 'INFO'): void {
    const { start } = this.document.article.story
    const at = event.quotes.map(quote => this.#story.find(quote, start)).find(span => span !== null)
    this.notes.push({ rule: 'llm.notUsed', severity, message, ...(at ?? { start, end: start }) })
  }

  draftsOf(event: ProposedEvent, key: string): ClaimDraft[] {
    requireConsistent(event)
    const participants = this.#participantsOf(event)
    const quoted = this.#sentencesOf(event, participants)
    const near = quoted[0]!.start
    const date = this.#dateOf(event, near)
    this.#notAheadOfTime(event, date)
    const facts = this.#factsOf(event, near)
    const reality = realityOf(event)
    return quoted.map(sentence => ({
      sentence,
      event: key,
      participants,
      facts,
      date,
      window: date ? null : windowOf(reality, this.document),
      reality,
      basis: date?.basis ?? 'STATED',
      attribution: null,
      confidence: CONFIDENCE,
      rule: RULE
    }))
  }

  /** An actor where the speaker is one of the story's, else the story's own words; null where they are not in it. */
  speakerOf(event: ProposedEvent): string | null {
    if (event.attributedTo === null) return null
    const who = this.#named.who(event.attributedTo)
    if (typeof who !== 'string') return who.actor
    const span = this.#story.find(event.attributedTo, this.document.article.story.start)
    if (span) return this.document.article.text.slice(span.start, span.end)
    this.note(`${labelOf(event)}: the speaker "${event.attributedTo}" is not in the story and was left out`, event)
    return null
  }

  #participantsOf(event: ProposedEvent): Participant[] {
    const parts = (names: readonly string[], role: Role): Part[] =>
      names.map(words => {
        const ref = this.#named.who(words)
        if (typeof ref === 'string') throw new Refused(ref)
        return { ref, role }
      })
    switch (event.kind) {
      case 'SUMMIT': {
        const met = parts(event.participants, 'PARTICIPANT')
        if (sidesOf(met).size < 2) throw new Refused('names fewer than two parties')
        return participantsOf(met)
      }
      case 'AGREEMENT': {
        const parties = parts(event.parties, 'PARTY')
        if (parties.length === 0) throw new Refused('names no party')
        return participantsOf(parties)
      }
      case 'INTERACTION': {
        const [sources, targets] = [parts(event.sources, 'SOURCE'), parts(event.targets, 'TARGET')]
        if (sources.length === 0 || targets.length === 0) throw new Refused('does not name who does it and to whom')
        const doers = sidesOf(sources)
        if ([...sidesOf(targets)].some(side => doers.has(side))) throw new Refused('names one party on both sides')
        return [...participantsOf(sources), ...participantsOf(targets)]
      }
    }
  }

  #sentencesOf(event: ProposedEvent, participants: readonly Participant[]): Sentence[] {
    if (event.quotes.length === 0) throw new Refused('has no quote')
    const actors = new Set<ActorKey>(
      participants.flatMap(({ actor, onBehalfOf }) => (onBehalfOf === null ? [actor] : [actor, onBehalfOf]))
    )
    const mentions = this.#named.mentionsOf(actors)
    const found = new Map<number, Sentence>()
    const refusals: string[] = []
    let near = this.document.article.story.start
    for (const quote of event.quotes) {
      const sentence = this.#sentenceOf(quote, near)
      if (typeof sentence === 'string') refusals.push(sentence)
      else if (!mentions.some(m => m.start >= sentence.start && m.end <= sentence.end))
        refusals.push(`none of its parties is in the quote "${quote.slice(0, 80)}"`)
      else {
        near = sentence.start
        found.set(sentence.start, sentence)
      }
    }
    if (found.size === 0) throw new Refused(refusals.join('; '))
    if (refusals.length > 0) this.note(`${labelOf(event)}: ${refusals.join('; ')}; other quotes of it hold`, event)
    return [...found.values()].sort((a, b) => a.start - b.start)
  }

  /** The sentence that a quote stands in, or the few that it runs over as one stretch. */
  #sentenceOf(quote: string, near: number): Sentence | string {
    const shown = `"${quote.slice(0, 80)}"`
    const span = this.#story.find(quote, near)
    if (!span) return `the quote ${shown} does not stand in the main story`
    if (quote.trim().split(/\s+/).length < FEWEST_WORDS) return `the quote ${shown} is too short to tell anything`
    const sentences = this.#story.sentencesAt(span)
    const [first, last] = [sentences[0], sentences.at(-1)]
    if (!first || !last) return `the quote ${shown} does not stand in the main story`
    if (sentences.some(({ form }) => form === 'CAPTION')) return `the quote ${shown} is a caption`
    if (sentences.length > MOST_SENTENCES) return `the quote ${shown} runs over ${sentences.length} sentences`
    if (first === last) return first
    const { end, lastToken } = last
    return { ...first, end, lastToken, text: this.document.article.text.slice(first.start, end) }
  }

  /** The date as our own reader reads the words the model points at: the model's reckoning must agree with it. */
  #dateOf(event: ProposedEvent, near: number): PartialDate | null {
    if (event.date === null) return null
    const { edtf, words } = event.date
    const left = (why: string): null => {
      this.note(`${labelOf(event)}: its date ${edtf} was left out: ${why}`, event)
      return null
    }
    const proposed = parsePartialDate(edtf, 'STATED')
    if (!proposed) return left('it is no date')
    const span = this.#story.find(words, near)
    if (!span) return left(`"${words}" does not stand in the main story`)
    const read = this.document.dates.find(d => d.start < span.end && span.start < d.end)
    if (!read) return left(`no date can be read in "${words}"`)
    if (!overlap(proposed, read.date)) return left(`"${words}" says ${read.date.edtf}`)
    return read.date
  }

  #notAheadOfTime(event: ProposedEvent, date: PartialDate | null): void {
    const published = this.document.article.published?.latest ?? null
    const done = event.modality === 'ASSERTED' && (event.kind !== 'INTERACTION' || event.status === 'DONE')
    if (done && date?.earliest != null && published !== null && date.earliest > published)
      throw new Refused(`is told as done on ${date.edtf}, after the day of publication`)
  }

  #factsOf(event: ProposedEvent, near: number): ClaimFacts {
    switch (event.kind) {
      case 'SUMMIT':
        return {
          kind: 'SUMMIT',
          level: event.level,
          format: event.format,
          status: event.status,
          place: event.format === 'CALL' ? null : this.#placeOf(event, event.place, near),
          host: this.#hostOf(event, event.host),
          framework: null,
          besides: null,
          name: null
        }
      case 'AGREEMENT': {
        const span = this.#story.find(event.title, near)
        if (!span) throw new Refused(`its title "${event.title.slice(0, 80)}" does not stand in the main story`)
        if (span.end - span.start > LONGEST_TITLE)
          throw new Refused(`its title is longer than ${LONGEST_TITLE} characters`)
        return {
          kind: 'AGREEMENT',
          agreementKind: event.agreementKind,
          status: event.status,
          title: this.document.article.text.slice(span.start, span.end).replace(/\s+/g, ' '),
          partOf: null,
          summit: null,
          framework: null,
          stepDate: null,
          deadline: null
        }
      }
      case 'INTERACTION': {
        const known = event.mode === null || modesOf(event.type).includes(event.mode)
        if (!known) this.note(`${labelOf(event)}: ${event.type} has no mode "${event.mode}"; it was left out`, event)
        return {
          kind: 'INTERACTION',
          type: event.type,
          mode: known ? event.mode : null,
          contexts: [],
          status: event.status
        }
      }
    }
  }

  #placeOf(event: ProposedEvent, words: string | null, near: number): Place | null {
    if (words === null) return null
    const span = this.#story.find(words, near)
    const mention = span && this.document.mentions.find(m => within(m, span) && placeOfMention(m, this.context))
    const place = mention ? placeOfMention(mention, this.context) : null
    if (!place) this.note(`${labelOf(event)}: no place known as "${words}" is in the story; it was left out`, event)
    return place
  }

  #hostOf(event: ProposedEvent, words: string | null): string | null {
    if (words === null) return null
    const who = this.#named.who(words)
    const side = typeof who === 'string' ? null : who.side
    if (side?.startsWith('country:')) return side.slice('country:'.length)
    this.note(`${labelOf(event)}: its host "${words}" is no country of the story; it was left out`, event)
    return null
  }
}

const within = (mention: Span, span: Span): boolean => mention.start >= span.start && mention.end <= span.end

const sidesOf = (parts: readonly Part[]): Set<ActorKey> => new Set(parts.map(({ ref }) => sideOf(ref)))
const sideOf = ({ side, actor }: ActorRef): ActorKey => side ?? actor

function overlap(a: PartialDate, b: PartialDate): boolean {
  return (a.earliest ?? '0000') <= (b.latest ?? OPEN_END) && (b.earliest ?? '0000') <= (a.latest ?? OPEN_END)
}
