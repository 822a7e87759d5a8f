import type { ActorKey } from '../../domain/claim.js'
import type { Document, ExtractionContext, Mention, Sentence } from '../document.js'
import type { ActorRef, NounPhrase } from '../clauses/types.js'
import { REPORTING } from '../clauses/words.js'
import { metBefore } from './by-deed.js'
import type { AgreementCandidate } from './candidate.js'
import { sidesOf, type AgreementEvent } from './events.js'
import { dominantPair, refsTo } from '../events/pair.js'

/** Words of deals that no states make: where one stands, nobody is supplied from the context. */
export const AT_HOME =
  /\b(?:unions?|company|companies|firms?|clubs?|coalition|leagues?|court|judge|studio|shareholders?|lawsuit|employers|workers|automaker|carmaker|startup|prosecutors|plea|striker|midfielder|shares|CEO|railways?|airlines?|carriers?|brewer|maker|films?|movie|novel|festival|museum|singer|my|crowdfunding|mayors?|students?|pupils?|game|players?)\b/i

/** Whom one mention stands for as a side; nobody where a country only stands there. */
function sidesIn(mention: Mention): readonly ActorKey[] {
  if (mention.kind === 'LEADER') return mention.office?.of && !mention.office.former ? [mention.office.of] : []
  if (mention.reading === 'PLACE' && mention.form !== 'DEMONYM') return []
  return mention.kind === 'COUNTRY' || mention.kind === 'ORGANIZATION' ? mention.actors : []
}

type IsSide = (side: ActorKey) => boolean

/** States, blocs that conclude treaties, and movements that fight. */
const sidesOfWorld =
  ({ reference }: ExtractionContext): IsSide =>
  side =>
    side.startsWith('country:') ||
    /^(?:BLOC|MOVEMENT)$/.test(reference.organizations.get(side.slice(side.indexOf(':') + 1))?.kind ?? '')

/** Who stands in a sentence, but for who only brought the others together. */
function sidesOfSentence(
  sentence: Sentence,
  document: Document,
  isSide: IsSide,
  aside: readonly NounPhrase[] = []
): ActorKey[] {
  const mediated =
    /\b(?:(?:brokered|mediated|facilitated|proposed|sponsored|hosted|overseen|guaranteed|backed|supervised|chaired|observed) by|(?:with|through) the (?:help|mediation|assistance|support|participation) of)\b/.exec(
      sentence.text
    )
  // what stands behind a semicolon is another matter
  const apart = sentence.text.indexOf(';')
  const end = Math.min(...[mediated?.index ?? -1, apart].filter(at => at > 0), sentence.text.length)
  const until = end < sentence.text.length ? sentence.start + end : sentence.end
  const dateline = DATELINE.exec(sentence.text)
  const from = sentence.start + (dateline ? dateline[0].length : 0)
  const isAside = (m: Mention): boolean => aside.some(p => m.firstToken >= p.first && m.lastToken <= p.last)
  const found = document.mentions.filter(m => m.start >= from && m.end <= until && !isAside(m)).flatMap(sidesIn)
  return [...new Set(found)].filter(isSide)
}

/** "Rohan's president, Jane Doe, said": who tells of what others do. */
function onlyTells(at: number, { tokens, mentions }: Document): boolean {
  const mention = mentions[at]!
  // "Rohan's" belongs to the name that stands shortly behind
  const titled =
    mention.form === 'DEMONYM'
      ? mentions.slice(at + 1, at + 4).find(m => m.kind === 'LEADER' && m.firstToken <= mention.lastToken + 3)
      : mention
  return titled?.kind === 'LEADER' && REPORTING.has(tokens[titled.lastToken]?.lemma ?? '')
}

/** How often the text speaks of each state and bloc up to a place. */
function countsUpTo(end: number, document: Document, isSide: IsSide, tellers = true): [ActorKey, number][] {
  const counts = new Map<ActorKey, number>()
  for (const [at, mention] of document.mentions.entries()) {
    if (mention.start >= end) break
    if (!tellers && onlyTells(at, document)) continue
    for (const side of sidesIn(mention)) if (isSide(side)) counts.set(side, (counts.get(side) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}

/** "The ceasefire came into force": between those of whom the text has just spoken. Empty where that is not clear. */
export function partiesFromContext(event: AgreementEvent, document: Document, context: ExtractionContext): ActorRef[] {
  const isSide = sidesOfWorld(context)
  const first = event.candidates.find(definite)
  const named = (refs: readonly ActorRef[]): ActorRef[] => (withMember(refs, context) ? [] : [...refs])
  const around = (c: AgreementCandidate): string =>
    `${c.sentence.text} ${document.sentences[c.sentence.index + 1]?.text ?? ''}`
  if (!first || event.candidates.some(c => AT_HOME.test(around(c)))) return []
  // the other side is told of, if not by name
  if (event.candidates.some(c => c.otherSide) && sidesOf(event.parties).length === 1) return []
  // "since the non-aggression pact", with nothing said of it: only where the article is about two
  if (onlyNamed(first)) return refsTo(dominantPair(document, first.sentence.end), document)
  const known = sidesOf(event.parties)
  // "the warring states agreed, Rohan's president said": who only tells of it
  const teller = known.length === 0 ? (first.attribution?.speaker ?? null) : null
  // "signed the truce after a meeting with Gondor's envoy": whom he met
  const met = first.definite && first.by ? metBefore(first.by) : []
  const here = sidesOfSentence(first.sentence, document, isSide, teller ? [teller, ...met] : met)
  if (known.length === 1) {
    const [own] = known as [ActorKey]
    const others = here.filter(s => s !== own)
    if ((isSide(own) || own.startsWith('organization:')) && others.length === 1)
      return named(refsTo([own, others[0]!], document))
    const { start, end } = first.sentence
    const counts = countsUpTo(met.length > 0 ? start : end, document, isSide)
    const [one, two, three] = counts
    const partner = one?.[0] === own ? two : one
    const rival = one?.[0] === own ? three : two?.[0] === own ? three : two
    return partner && isSide(own) && others.length === 0 && partner[1] >= 2 && (rival?.[1] ?? 0) * 2 <= partner[1]
      ? named(refsTo([own, partner[0]], document))
      : []
  }
  if (known.length > 1) return []
  if (here.length === 2) return named(refsTo(here, document))
  if (here.length > 2) return []
  for (let back = 1; back <= 2; back++) {
    const before = document.sentences[first.sentence.index - back]
    const sides = before ? sidesOfSentence(before, document, isSide) : []
    if (sides.length === 2 && here.every(s => sides.includes(s))) return named(refsTo(sides, document))
    if (sides.length > 0) break
  }
  const [one, two, three] = countsUpTo(first.sentence.end, document, isSide)
  // no teller is one of the two that the text is about
  const [most, next] = countsUpTo(first.sentence.end, document, isSide, false)
  const same = one && two && [most?.[0], next?.[0]].every(side => side === one[0] || side === two[0])
  return same && two[1] >= 2 && (three?.[1] ?? 0) * 2 <= two[1] ? named(refsTo([one[0], two[0]], document)) : []
}

/** A bloc and one of its members sign nothing with each other: the member spoke of what the bloc did. */
function withMember(refs: readonly ActorRef[], { reference }: ExtractionContext): boolean {
  const keys = (kind: string): string[] =>
    refs.filter(r => r.actor.startsWith(kind)).map(r => r.actor.slice(kind.length))
  const codes = keys('country:')
  return keys('organization:').some(slug => {
    const bloc = reference.organizations.get(slug)
    // the Union deals with its members one by one, as lenders do
    if (bloc?.kind !== 'BLOC' || slug === 'european-union') return false
    return bloc.members.some(m => m.until === null && codes.includes(m.country))
  })
}

const onlyNamed = ({ title, confidence, kind, definite }: AgreementCandidate): boolean =>
  confidence < 0.8 && definite && !/^(?:TREATY|CEASEFIRE)$/.test(kind) && BETWEEN_STATES.test(title)

/** "OSLO, Norway (AP) -- ": where the report was written. */
const DATELINE = /^\p{Lu}[\p{Lu} .'-]+(?:, [\p{L}\d .]{2,30})? ?(?:\([\p{L}\d ]{2,20}\))? ?(?:--|[—–\-]) /u

const SAYING =
  /^(?:contain|say|show|state|read|mention|reveal|disclose|note|add|warn|stress|urge|call|condemn|express|emphasi[sz]e|describe|list|outline|instruct|demand)$/

/** Deals that nobody but states makes. */
const BETWEEN_STATES =
  /\b(?:non-aggression|peace|border|boundary|boundaries|maritime|extradition|defen[cs]e|security|friendship|fisher(?:y|ies)|fishing|free[- ]trade|visa(?:-waiver|-free)?|readmission|water-sharing|arms control|alliance|disengagement) (?:agreement|deal|accord|pact|arrangement)\b/i

/** It is spoken of as known, or is of a sort that only states and armed sides conclude, with a verb that says what became of it. */
function definite(candidate: AgreementCandidate): boolean {
  if (!candidate.strong || candidate.undertaking || candidate.name !== null || candidate.reality === 'HYPOTHETICAL')
    return false
  if (candidate.otherSide && sidesOf(candidate.parties).length === 1) return false // the others are told of, if not by name
  // what a paper says is of those who wrote it
  const { by } = candidate
  if (by?.subject?.head === candidate.at && !by.verb.passive && SAYING.test(by.verb.lemma)) return false
  const named = /(?:\b[A-Z][\p{L}-]+ ){2,}(?:Agreement|Accord|Pact|Partnership|Arrangement)\b/u.test(candidate.title)
  const public_ =
    named ||
    onlyNamed(candidate) ||
    /^(?:TREATY|CEASEFIRE|MEMORANDUM|COMMUNIQUE|JOINT_STATEMENT|DECLARATION)$/.test(candidate.kind)
  // "during a week-long truce Rohan freed hostages and Gondor prisoners"
  if (candidate.kind === 'CEASEFIRE' && candidate.reality === 'HELD' && candidate.basis) return true
  // what is only wanted or demanded may be anybody's
  if (
    /^agreement\.(?:want|have|seek|demand|need|get|push|call|urge|appeal|plead|press|insist|request|ask|advocate)\./.test(
      candidate.rule
    )
  )
    return false
  return candidate.confidence >= 0.8
    ? public_ || candidate.definite || /^SIGNED$/.test(candidate.status)
    : public_ && candidate.definite
}
