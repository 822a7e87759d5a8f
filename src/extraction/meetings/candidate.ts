import type { ActorKey, Place } from '../../domain/claim.js'
import type { Role, SummitLevel } from '../../domain/vocabulary.js'
import type { DateMention, Sentence } from '../document.js'
import type { ActorRef, Attribution } from '../clauses/types.js'
import type { MeetingSort } from '../lexicon/meeting-words.js'
import type { Reality } from '../reality/kinds.js'

export interface Part {
  readonly ref: ActorRef
  readonly role: Role
}

export const participant = (ref: ActorRef): Part => ({ ref, role: 'PARTICIPANT' })

/** What one pattern in one sentence says of a meeting, before the article's sentences are put together. */
export interface MeetingCandidate {
  readonly sentence: Sentence
  /** Token the pattern stands at. */
  readonly at: number
  readonly sort: MeetingSort
  readonly reality: Reality
  readonly parts: readonly Part[]
  readonly place: Place | null
  /** Alpha-2 code. */
  readonly host: string | null
  readonly date: DateMention | null
  readonly sideline: boolean
  /** Whose gathering it takes place beside. */
  readonly besides: ActorKey | null
  readonly framework: string | null
  readonly name: string | null
  /** "second", "next": another occasion than the one spoken of. */
  readonly other: boolean
  /** "the talks", "their meeting": may point back. */
  readonly definite: boolean
  /** Enough of an event to stand alone, given two sides. */
  readonly strong: boolean
  /** Somebody unnamed takes part ("met several ministers"). */
  readonly unnamed: boolean
  /** A gathering between states whose members are not named ("a meeting of Arab ministers in Umbar", "hosted a regional summit"). */
  readonly gathers: boolean
  /** "It took place in Umbar", "Brand will host him": of what the sentences right before tell. */
  readonly close?: boolean
  /** "World leaders opened a summit on Monday": where, only the dateline tells. */
  readonly awaits?: boolean
  /** Dated well before the article: not what it reports as news. */
  readonly background?: boolean
  /** Planned only from where its sentence stands ("ahead of the summit"): another sentence may tell that it was held. */
  readonly ahead: boolean
  /** "a regional summit": more than two come, whoever is named. */
  readonly regional?: boolean
  /** A headline without a verb ("Quill-Brand talks today"): whether it is over, the text below says. */
  readonly untold: boolean
  /** "their encounter": of those spoken of before. */
  readonly theirs: boolean
  /** "the next round of talks", "a high-level meeting", with a day or a place: of the two that the article is about, where it names nobody. */
  readonly between?: boolean
  /** Where a trip goes, if to several countries. */
  readonly stops?: readonly Place[]
  /** "attended the meeting": one just told of, whoever else was there. */
  readonly attends: boolean
  /** The subject of a verb that tells what it is like or for ("the meeting between A and B was aimed at"), not that it took place. */
  readonly described?: boolean
  /** Somebody protests or praises it: what its sentence dates is that. */
  readonly judged?: boolean
  /** "three days after he met Brand": told only to say when something else was. */
  readonly aside?: boolean
  /** "during the summit", with nobody of its own: the gathering that the article tells of, whoever does something there. */
  readonly bare?: boolean
  /** The token of the verb by which people come together for it: "met in Umbar for a summit of the Union". */
  readonly occasionOf?: number | null
  /** "They spoke for three hours": over the line, unless they have just been told to have met. */
  readonly unplaced?: boolean
  /** A verb tells that it took place or will ("ended", "were held"), not only that it is spoken of. */
  readonly occurs: boolean
  readonly level: SummitLevel | null
  readonly attribution: Attribution | null
  readonly rule: string
  readonly confidence: number
}

/** The same, as an object of the one shape that all candidates have from here on (see `clauses/remade.ts`), whichever pattern made it. */
export const alikeMeeting = (c: MeetingCandidate): MeetingCandidate =>
  ({
    sentence: c.sentence,
    at: c.at,
    sort: c.sort,
    reality: c.reality,
    parts: c.parts,
    place: c.place,
    host: c.host,
    date: c.date,
    sideline: c.sideline,
    besides: c.besides,
    framework: c.framework,
    name: c.name,
    other: c.other,
    definite: c.definite,
    strong: c.strong,
    unnamed: c.unnamed,
    gathers: c.gathers,
    close: c.close,
    awaits: c.awaits,
    background: c.background,
    ahead: c.ahead,
    regional: c.regional,
    untold: c.untold,
    theirs: c.theirs,
    between: c.between,
    stops: c.stops,
    attends: c.attends,
    described: c.described,
    judged: c.judged,
    aside: c.aside,
    bare: c.bare,
    occasionOf: c.occasionOf,
    unplaced: c.unplaced,
    occurs: c.occurs,
    level: c.level,
    attribution: c.attribution,
    rule: c.rule,
    confidence: c.confidence
  }) satisfies Record<keyof MeetingCandidate, unknown>

/** Codes of countries and slugs of organisations a candidate brings together. */
export function sidesOfParts(parts: readonly Part[]): string[] {
  const sides = new Set<string>()
  for (const { ref } of parts) if (ref.side) sides.add(ref.side)
  return [...sides]
}

/** Rules of verbs by which somebody comes somewhere. */
export const ARRIVING = /\.(?:arrive|fly|land|come|travel|leave|depart|head|go)$/

/** "had landed on Sunday": days before what is told. */
export const hadCome = ({ sort, rule, sentence }: MeetingCandidate): boolean =>
  sort === 'VISIT' && ARRIVING.test(rule) && HAD_COME.test(sentence.text)
const HAD_COME = /\bhad (?:\w+ )?(?:landed|arrived|flown|come|travell?ed|touched down|reached)\b/i
