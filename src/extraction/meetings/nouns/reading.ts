import type { NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import { REMOTE_MODIFIERS, type MeetingNoun, type MeetingSort } from '../../lexicon/meeting-words.js'
import { isUndoing } from './undone.js'
import { isLeft, mainRole, own } from './shape.js'
import { isStretch } from './visitor.js'
import type { PhraseRole, Roles } from '../../events/roles.js'
import { SIDELINES } from '../../places/sidelines.js'

/** A noun that names a meeting, and what its sentence does with it. */
export interface MeetingNounReading {
  /** "a round of talks" */
  readonly phrase: NounPhrase
  /** "talks" in "a round of talks"; else the phrase itself, which then stands alone. */
  readonly core: NounPhrase
  readonly single: boolean
  /** The words before both nouns. */
  readonly modifiers: readonly string[]
  readonly sort: MeetingSort
  /** A call that is paid in person. */
  readonly courtesy: boolean
  /** The preposition before the phrase. */
  readonly opener: string | null
  /** What it does in the clause that tells most of it, and in the one that stands nearest. */
  readonly role: PhraseRole | null
  readonly nearest: PhraseRole | null
}

/** A call paid in person. */
const COURTESY = /^(?:courtesy|farewell|introductory)$/

/** Reads a noun that may name a meeting; null where it names none. `whole`: with the words around `core`. */
export function readMeetingNoun(
  whole: NounPhrase,
  core: NounPhrase,
  entry: MeetingNoun,
  analysis: SentenceAnalysis,
  roles: Roles
): MeetingNounReading | null {
  const phrase = own(whole)
  const single = core.first === phrase.first
  const opener = analysis.openers.get(phrase.first) ?? null
  if (opener && SIDELINES.test(opener)) return null
  const modifiers = [...(!single && isStretch(phrase) ? [] : phrase.modifiers), ...core.modifiers]
  if (modifiers.includes('respective')) return null // "discussed their respective visits": each his own
  const remote =
    modifiers.some(m => REMOTE_MODIFIERS.has(m)) ||
    core.complements.some(
      c =>
        /^(?:by|via|on|over)$/.test(c.preposition) &&
        (/^(?:phone|telephone|video|videolink|zoom|link|videoconference)$/.test(c.phrase.lemma) ||
          (/^(?:call|conference)$/.test(c.phrase.lemma) && c.phrase.modifiers.some(m => REMOTE_MODIFIERS.has(m))))
    )
  let sort = entry.sort
  if (remote) sort = 'CALL'
  const courtesy = core.lemma === 'call' && modifiers.some(m => COURTESY.test(m))
  if (courtesy) sort = 'MEETING'
  if (
    core.lemma === 'call' &&
    !courtesy &&
    !remote &&
    core.complements[0] &&
    /^(?:for|on|to)$/.test(core.complements[0].preposition) &&
    !isPlaced(core, roles.of(phrase), analysis)
  )
    return null
  // "pushed back against calls to discuss a pact"
  const wanted = core.lemma === 'call' && /^(?:against|despite|amid|of|to|with)$/.test(opener ?? '')
  if (wanted && !remote && analysis.words[core.last - analysis.sentence.firstToken]?.toLowerCase() === 'to') return null
  const served = roles.of(phrase)
  // "pulled out of a meeting set for Tuesday", "asked for a delay of talks set for Monday": what he did, before what had been set
  const serves =
    served?.role === 'OBJECT' ||
    (served?.role === 'OBLIQUE' &&
      (isLeft(served) ||
        isUndoing(roles.parent(phrase)?.phrase ?? null) ||
        // "failed to agree in talks that ended on Thursday": those who failed
        (/^(?:in|at|during|after|following)$/.test(opener ?? '') &&
          /^(?:RELATIVE|REDUCED)$/.test(roles.subjectOf(phrase)?.clause.relation ?? ''))))
  const nearest = roles.subjectOf(phrase) && !serves ? roles.subjectOf(phrase) : served
  const role = mainRole(nearest, phrase, analysis)
  return { phrase, core, single, modifiers, sort, courtesy, opener, role, nearest }
}

/** "made calls to the presidents of A and B", "placed a call to Brand"; not "made a call to Brand to resign". */
function isPlaced(core: NounPhrase, role: PhraseRole | null, { words, sentence }: SentenceAnalysis): boolean {
  const [link] = core.complements
  if (role?.role !== 'OBJECT' || !/^(?:make|place)$/.test(role.clause.verb.lemma) || link?.preposition !== 'to')
    return false
  const last = Math.max(link.phrase.last, ...core.complements.map(c => c.phrase.last))
  const next = (words[last - sentence.firstToken] ?? '').toLowerCase()
  return link.phrase.actors.some(r => r.side !== null) && !/^(?:to|for|that)$/.test(next)
}
