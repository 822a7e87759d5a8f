import type { AgreementStatus } from '../../domain/vocabulary.js'
import { MEETING_NOUNS } from '../lexicon/meeting-words.js'
import type { AgreementCandidate } from './candidate.js'
import type { ActorKey } from '../../domain/claim.js'
import { remembered } from '../../domain/memo.js'
import type { Document, Mention } from '../document.js'
import type { ActorRef, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { KNOWN_AGREEMENTS, KNOWN_WORDS, type KnownAgreement } from '../lexicon/known-agreements.js'
import { refsTo } from '../events/pair.js'

/** The agreement that a phrase names, where everybody knows whose it is; null where it does not. */
export function knownBy(
  phrase: NounPhrase,
  hasNoun: boolean,
  analysis: SentenceAnalysis,
  document: Document
): KnownAgreement | null {
  const from = analysis.sentence.firstToken
  let maybe = hasNoun
  for (let i = phrase.first; i < phrase.last && !maybe; i++) maybe = KNOWN_WORDS.has(analysis.words[i - from]!)
  if (!maybe) return null
  const hanging = phrase.complements[0]
  const last = hanging ? Math.max(phrase.last, hanging.phrase.last) : phrase.last
  const text = analysis.words
    .slice(phrase.first - from, last - from)
    .join(' ')
    .replace(/ (?=['’]s\b)/g, '')
    .replace(/ ?([-–]) ?/g, '$1')
  return (
    KNOWN_AGREEMENTS.find(k => k.name.test(text)) ??
    // with whom else it is, is said of another
    (hanging && /^(?:with|between)$/.test(hanging.preposition)
      ? null
      : (KNOWN_AGREEMENTS.find(k => k.briefly?.test(text) && namesIt(k, document)) ?? null))
  )
}

const namesIt = ({ name }: KnownAgreement, { article: { text, story } }: Document): boolean =>
  name.test(text.slice(story.start, story.end))

/** Whom an article names, be it by their leaders: worked out once an article. */
const sidesNamed = remembered((mentions: readonly Mention[]): ReadonlySet<ActorKey> => {
  const named = new Set<ActorKey>()
  for (const mention of mentions) {
    if (mention.kind === 'LEADER') {
      if (mention.office?.of) named.add(mention.office.of)
    } else for (const actor of mention.actors) named.add(actor)
  }
  return named
})

/** Its parties that the article names. */
export function partiesNamed(known: KnownAgreement, document: Document): ActorRef[] {
  const named = sidesNamed(document.mentions)
  const keys = known.parties.map<ActorKey>(p => (/^[A-Z]{2}$/.test(p) ? `country:${p}` : `organization:${p}`))
  return refsTo(
    keys.filter(k => named.has(k)),
    document
  )
}

/** What has a name is there, unless something else is said of it; "talks on the Trans-Pacific Partnership" are held on it. */
export function statusOfKnown({ status, confidence }: AgreementCandidate, phrase: NounPhrase): AgreementStatus {
  if (MEETING_NOUNS[phrase.lemma]) return 'UNDER_NEGOTIATION'
  return confidence < 0.8 && /^(?:UNDER_NEGOTIATION|PROPOSED|AGREED)$/.test(status) ? 'IN_FORCE' : status
}

/** Whose it is goes without saying; who does something to it is said. */
export function withKnown(candidate: AgreementCandidate, named: readonly ActorRef[]): AgreementCandidate {
  const own = candidate.leaving ? candidate.parties : []
  const sides = new Set(own.map(r => r.side ?? r.actor))
  const parties = candidate.leaving && sides.size > 0 ? [...own, ...named.filter(n => !sides.has(n.actor))] : named
  return { ...candidate, parties: parties.length > 0 ? parties : candidate.parties, definite: true, otherSide: true }
}
