import type { Place } from '../../../domain/claim.js'
import { MANNERS_OF_SPEAKING, MEETING_NOUNS, REMOTE_MODIFIERS, TELLING_VERBS } from '../../lexicon/meeting-words.js'
import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import { areTheMinisters, pairBefore, pointsBack } from './pairs.js'
import { isLeader, travels, type Shape } from './candidate.js'
import { participant } from '../candidate.js'

/** Meetings told by a verb with a noun or a preposition of its own: "shook hands with", "played host to", "spoke alongside", "rang". */
export function idiom(clause: Clause, analysis: SentenceAnalysis): Shape | null {
  const { verb } = clause
  if (verb.passive) return null
  if (verb.lemma === 'bring') return broughtTogether(clause, analysis)
  // "rolled out the red carpet for Brand"
  if (
    verb.lemma === 'roll' &&
    verb.particle === 'out' &&
    clause.objects.some(o => o.lemma === 'carpet' && o.modifiers.includes('red'))
  )
    return inPlace(received(clause.subject?.actors ?? [], after(clause, ['for'])))
  if (verb.particle) return null
  const { subject } = clause
  const guests = (subject?.actors ?? []).filter(r => isLeader(r) || (subject !== null && travels(subject)))
  // "the two shook hands": those spoken of before
  const ministers = guests.length === 0 && areTheMinisters(subject, analysis)
  const both = guests.length === 0 && (ministers || pointsBack(subject))
  if (
    both &&
    (TOUCHING.test(verb.lemma) || faceToFace(clause, analysis)) &&
    clause.objects.every(o => /^(?:hand|face)$/.test(o.lemma))
  )
    return {
      sort: 'MEETING',
      parts: pairBefore(subject, analysis),
      ...(ministers ? { between: true } : { theirs: true }),
      confidence: 0.65,
      rule: 'meeting.verb.share'
    }
  if (guests.length === 0 && !(verb.lemma === 'play' && clause.subject)) return null
  if (verb.lemma === 'shake' && clause.objects.some(o => o.lemma === 'hand'))
    return together(clause, guests, after(clause, ['with']), 'shake')
  if (/^(?:embrace|hug)$/.test(verb.lemma) && clause.objects[0])
    return together(clause, guests, persons(clause.objects[0]), 'share')
  if (verb.lemma === 'speak' || verb.lemma === 'stand' || verb.lemma === 'appear')
    return together(clause, guests, after(clause, ['alongside', 'beside']), verb.lemma)
  if (sharing(clause, analysis) || faceToFace(clause, analysis))
    return together(clause, guests, after(clause, ['with']), 'share')
  if (verb.lemma === 'exchange' && clause.objects.some(o => /^(?:view|opinion|greeting)$/.test(o.lemma)))
    return exchanged(clause, guests)
  if (/^(?:have|hold|conduct)$/.test(verb.lemma) && clause.objects.some(isExchange)) return exchanged(clause, guests)
  if (verb.lemma === 'play' && clause.objects.some(o => o.lemma === 'host'))
    return received(clause.subject?.actors ?? [], after(clause, ['to']))
  // "bade farewell to Brand"
  if (/^(?:bid|bade)$/.test(verb.lemma) && clause.objects.some(o => o.lemma === 'farewell'))
    return together(clause, guests, after(clause, ['to']), 'farewell')
  if (/^(?:receive|accept)$/.test(verb.lemma) && clause.objects.some(o => isCredential(o)))
    return together(clause, guests, after(clause, ['from', 'of']), 'receive')
  if (verb.lemma === 'receive' && clause.objects.some(o => HANDED.test(o.lemma)))
    return inPlace(together(clause, guests, after(clause, ['from']), 'receive'))
  if (/^(?:deliver|hand|present|convey)$/.test(verb.lemma)) return handedOver(clause, guests)
  // "was the guest of Brand in Edoras"
  if (verb.lemma === 'be' && clause.objects.some(o => o.lemma === 'guest'))
    return inPlace(together(clause, guests, after(clause, ['of']), 'guest'))
  // "is in Umbar with Brand"
  if (verb.lemma === 'be' && clause.objects.length === 0 && /^(?:in|at)$/.test(clause.obliques[0]?.preposition ?? ''))
    return overTheLine(clause) ? null : inPlace(together(clause, guests, after(clause, ['with']), 'be'))
  // "had been on the phone with Brand"
  if (verb.lemma === 'be' && overTheLine(clause)) {
    const others = after(clause, ['with', 'to'])
    return apart(guests, others)
      ? { sort: 'CALL', parts: [...guests, ...others].map(participant), confidence: 0.75, rule: 'meeting.verb.call' }
      : null
  }
  // "called each other"
  if (verb.lemma === 'call' && toEachOther(clause, analysis) && apart(guests, guests))
    return { sort: 'CALL', parts: guests.map(participant), confidence: 0.7, rule: 'meeting.verb.call' }
  if (verb.lemma === 'call') return called(clause, guests, analysis)
  if (TELLING_VERBS.has(verb.lemma)) return toldTo(clause, guests)
  return null
}

/** "had a frank exchange", "held an exchange of views": of words, and not of fire or prisoners. */
const isExchange = ({ lemma, modifiers, complements }: NounPhrase): boolean =>
  lemma === 'exchange' &&
  (complements.some(c => c.preposition === 'of' && /^(?:view|opinion|idea|thought)$/.test(c.phrase.lemma)) ||
    modifiers.some(word => MANNERS_OF_SPEAKING.has(word)))

const TOUCHING = /^(?:shake|embrace|hug)$/

/** The tagger has no noun in "each other". */
const toEachOther = ({ verb }: Clause, { words, sentence }: SentenceAnalysis): boolean =>
  /^(?:each other|one another)$/i.test(
    words
      .slice(verb.last - sentence.firstToken)
      .slice(0, 2)
      .join(' ')
  )

/** "told Brand on the phone", "told Brand in Edoras": who tells somebody something over the line or where he is speaks with him. */
function toldTo(clause: Clause, tellers: readonly ActorRef[]): Shape | null {
  const told = clause.objects[0] ? persons(clause.objects[0]) : []
  if (!apart(tellers, told)) return null
  const parts = [...tellers, ...told].map(participant)
  if (overTheLine(clause)) return { sort: 'CALL', parts, confidence: 0.8, rule: 'meeting.verb.tell' }
  const { form, tense, modal, lemma } = clause.verb
  if (form !== 'FINITE' || tense !== 'PAST' || modal !== null || clause.governors.length > 0) return null
  if (clause.obliques.some(o => WRITTEN.test(o.phrase.lemma))) return null
  const items = [...(clause.subject?.items ?? []), ...clause.objects.flatMap(o => o.items)]
  if (items.some(i => i.modifiers.includes('visiting'))) return null // host and guest, wherever
  // "warned Brand in Lindon", at home, may be said to the world; "told Brand in Umbar" that may be neither's is said to his face
  const homes = (lemma === 'tell' || lemma === 'inform' || lemma === 'brief' ? parts.map(p => p.ref) : told).map(
    r => r.side
  )
  const needsPlace = ({ city, country }: Place): boolean =>
    country !== null && (homes.includes(`country:${country}`) || (lemma === 'tell' && city !== null))
  return { sort: 'MEETING', parts, needsPlace, confidence: 0.7, rule: 'meeting.verb.tell' }
}

/** What is given from hand to hand. */
const HANDED = /^(?:condolence|gift|medal|order|award|briefing|honour|honor|decoration|key)$/

/** "delivered a letter to Brand in Edoras": an errand to somebody at home. */
function handedOver(clause: Clause, bearers: readonly ActorRef[]): Shape | null {
  if (
    !clause.objects.some(o => isCredential(o) || LETTERS.test(o.lemma) || HANDED.test(o.lemma)) ||
    clause.verb.tense === 'FUTURE'
  )
    return null
  const others = after(clause, ['to'])
  const shape = together(clause, bearers, others, 'deliver')
  if (clause.objects.some(o => isCredential(o))) return shape
  return shape && { ...shape, needsPlace: ({ country }) => others.some(o => o.side === `country:${country}`) }
}

/** What an envoy hands over when he takes up his post: "credentials", "letters of credence". */
const isCredential = (phrase: NounPhrase): boolean =>
  phrase.lemma === 'credential' ||
  (phrase.lemma === 'letter' &&
    phrase.complements.some(c => /^(?:credence|accreditation|credential)$/.test(c.phrase.lemma)))

const LETTERS = /^(?:letter|message|invitation|credential|note)$/

/** An event only where a place is told. */
const inPlace = (shape: Shape | null): Shape | null =>
  shape && { ...shape, needsPlace: ({ country }) => country !== null }

/** By which one tells another something from afar. */
const WRITTEN =
  /^(?:letter|message|statement|interview|post|tweet|cable|note|speech|address|telegram|video|email|broadcast|newspaper|article|parliament|congress|rally)$/

const ENDS =
  /^(?:[^\p{L}]*|on|over|about|after|in|from|before|following|during|amid|to|and|late|early|earlier|last|this|today|yesterday|again|twice|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/iu

/** Actors a phrase names as people: leaders, or "his counterpart", "Turkish officials". */
const persons = (phrase: NounPhrase): readonly ActorRef[] =>
  phrase.actors.filter(r => isLeader(r) || travels(phrase) || phrase.lemma === 'counterpart')

const after = (clause: Clause, prepositions: readonly string[]): readonly ActorRef[] =>
  clause.obliques.filter(o => prepositions.includes(o.preposition)).flatMap(o => persons(o.phrase))

const apart = (some: readonly ActorRef[], others: readonly ActorRef[]): boolean =>
  others.some(o => o.side !== null && some.some(s => s.side !== null && s.side !== o.side))

function together(clause: Clause, own: readonly ActorRef[], others: readonly ActorRef[], lemma: string): Shape | null {
  const all = [...own, ...others]
  const several = others.length > 0 || (clause.subject?.items.length ?? 0) > 1 || new Set(own.map(o => o.side)).size > 1
  if (!several || !apart(all, all) || (!/^(?:shake|share)$/.test(lemma) && others.length === 0)) return null
  return { sort: 'MEETING', parts: all.map(participant), confidence: 0.65, rule: `meeting.verb.${lemma}` }
}

/** "brought Quill and Brand together in Lindon": a meeting of these, where a place is told. */
function broughtTogether({ verb, subject, objects }: Clause, { words, sentence }: SentenceAnalysis): Shape | null {
  const guests = objects.flatMap(persons)
  const end = objects[0]?.last ?? verb.last
  const along = verb.particle === 'together' || words[end - sentence.firstToken] === 'together'
  if (!along || !apart(guests, guests)) return null
  const hosts = (subject?.actors ?? []).filter(isLeader).map(ref => ({ ref, role: 'MEDIATOR' as const }))
  const parts = [...hosts, ...guests.map(participant)]
  return inPlace({ sort: 'MEETING', parts, confidence: 0.7, rule: 'meeting.verb.bring' })
}

function received(hosts: readonly ActorRef[], guests: readonly ActorRef[]): Shape | null {
  if (!apart(hosts, guests)) return null
  const country = hosts.map(h => h.side).find(s => s?.startsWith('country:'))
  return {
    sort: 'MEETING',
    parts: [
      ...hosts.map(ref => ({ ref, role: 'HOST' as const })),
      ...guests.map(ref => ({ ref, role: 'VISITOR' as const }))
    ],
    host: country ? country.slice('country:'.length) : null,
    confidence: 0.75,
    rule: 'meeting.verb.host'
  }
}

/** "rang his counterpart", "called Brand over the border"; not "called Brand a liar", "called him to account", "called Brand weak". */
function called(clause: Clause, callers: readonly ActorRef[], analysis: SentenceAnalysis): Shape | null {
  const [object, ...more] = clause.objects
  if (!object || more.length > 0) return null
  const { clauses, words, sentence } = analysis
  // the name before an adjective: "called Brand weak"
  const of = words[object.head + 1 - sentence.firstToken] === 'of' ? object.complements[0]?.phrase : undefined
  const from = (of ?? object).head + 1 - sentence.firstToken
  const next = words[from] ?? '.'
  const when = COUNTED_BACK.test(words.slice(from, from + 4).join(' '))
  if (!(when || ENDS.test(next)) || /^["“‘']$/.test(next)) return null // called Brand "weak"
  const asked = clauses.some(c => c.outer !== null && clauses[c.outer] === clause && c.relation === 'INFINITIVE')
  const known = clause.obliques.every(o =>
    /^(?:of|over|about|after|on|in|from|before|following|during|amid)$/.test(o.preposition)
  )
  const others = persons(object)
  if (!known || (asked && clause.verb.tense === 'PRESENT') || !apart(callers, others)) return null
  return { sort: 'CALL', parts: [...callers, ...others].map(participant), confidence: 0.7, rule: 'meeting.verb.call' }
}

/** "called Brand a week earlier": when, and not what. */
const COUNTED_BACK =
  /^(?:an?|one|two|three|four|five|six|ten|several|\d+) (?:hour|day|week|month|year)s? (?:earlier|before|later|ago)\b|^the (?:day|week|night) (?:before|after)\b|^the (?:next|following|previous|same) (?:day|week|morning|evening)\b/i

/** "toured the site together", "sat around the same table", "shared a table", "spent an hour together" */
function sharing({ verb, objects, obliques }: Clause, { words, sentence, clauses }: SentenceAnalysis): boolean {
  const table = (p: NounPhrase): boolean => /^(?:table|sofa|meal|platform|podium|stage)$/.test(p.lemma)
  if (verb.lemma === 'share') return objects.some(table)
  if (verb.lemma === 'break') return objects.some(o => o.lemma === 'bread')
  if (verb.lemma === 'spend' && obliques.some(o => o.preposition === 'with' && persons(o.phrase).length > 0))
    return objects.some(o => /^(?:hour|minute|day|evening|afternoon|morning)$/.test(o.lemma))
  // "have been in the same room"
  if (
    /^(?:be|sit|meet)$/.test(verb.lemma) &&
    obliques.some(o => o.preposition === 'in' && o.phrase.lemma === 'room' && o.phrase.modifiers.includes('same'))
  )
    return true
  if (verb.lemma === 'sit')
    return obliques.some(o => /^(?:around|round|at|across)$/.test(o.preposition) && table(o.phrase))
  if (!/^(?:tour|visit|spend|inspect|walk|stand|appear|dine|travel|attend|watch)$/.test(verb.lemma)) return false
  const next = clauses.find(c => c.verb.first > verb.head)?.verb.first ?? sentence.lastToken
  return words.slice(verb.head - sentence.firstToken, next - sentence.firstToken).includes('together')
}

/** "came face to face with Brand", "the two came face to face" */
function faceToFace({ verb, obliques, subject }: Clause, { words, sentence }: SentenceAnalysis): boolean {
  const next = words.slice(verb.head - sentence.firstToken, verb.head - sentence.firstToken + 5).join(' ')
  const sides = new Set(subject?.actors.map(r => r.side))
  const several = /^(?:come|meet|sit|stand)$/.test(verb.lemma) && (sides.size > 1 || pointsBack(subject))
  return /\bface(?: to |-to-)face\b/.test(next) && (several || obliques.some(o => o.preposition === 'with'))
}

/** "exchanged views", over the telephone or not. */
function exchanged(clause: Clause, own: readonly ActorRef[]): Shape | null {
  const all = [...own, ...after(clause, ['with'])]
  if (!apart(all, all)) return null
  const sort = overTheLine(clause) ? 'CALL' : 'MEETING'
  // what is only planned is told for the sake of the meeting
  const rule = clause.verb.tense === 'PAST' ? 'meeting.verb.discuss' : 'meeting.verb.discussWith'
  return { sort, parts: all.map(participant), confidence: 0.65, rule }
}

/** "on the phone", "by telephone", "by videoconference", "over a video link" */
export const overTheLine = (clause: Clause): boolean =>
  clause.obliques.some(
    o =>
      /^(?:by|on|over|via|through)$/.test(o.preposition) &&
      (REMOTE_MODIFIERS.has(o.phrase.lemma) ||
        REMOTE_MODIFIERS.has(o.phrase.modifiers[0] ?? '') ||
        MEETING_NOUNS[o.phrase.lemma]?.sort === 'CALL' ||
        (/^(?:link|conference|conferencing)$/.test(o.phrase.lemma) &&
          o.phrase.modifiers.some(m => REMOTE_MODIFIERS.has(m))))
  )
