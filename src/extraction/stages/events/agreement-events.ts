import { onTwoMatters } from '../../../domain/identity/matters.js'
import type { AgreementStatus } from '../../../domain/vocabulary.js'
import type { DateMention } from '../../document.js'
import type { ActorRef } from '../../clauses/types.js'
import type { AgreementCandidate } from './agreement-candidate.js'

/** Candidates of one article that speak of one agreement. */
export interface AgreementEvent {
  readonly candidates: AgreementCandidate[]
  parties: ActorRef[]
}

export const DOCUMENT_KINDS: ReadonlySet<string> = new Set(['JOINT_STATEMENT', 'COMMUNIQUE', 'DECLARATION'])
/** Later steps count more than earlier ones. */
const LIFE: readonly AgreementStatus[] = [
  'PROPOSED',
  'UNDER_NEGOTIATION',
  'AGREED',
  'SIGNED',
  'RATIFIED',
  'IN_FORCE',
  'WITHDRAWN',
  'LAPSED'
]
const concluded = (status: AgreementStatus): boolean => LIFE.indexOf(status) >= 2

export function sidesOf(refs: readonly ActorRef[]): string[] {
  return [...new Set(refs.map(r => r.side ?? r.actor).filter(s => !s.startsWith('leader:')))]
}

export function groupAgreements(candidates: readonly AgreementCandidate[]): AgreementEvent[] {
  const events: AgreementEvent[] = []
  for (const candidate of candidates) {
    let best: AgreementEvent | null = null
    let bestScore = 0
    for (let i = events.length - 1; i >= Math.max(0, events.length - 40); i--) {
      const score = fit(candidate, events[i]!, events.length - i)
      if (score > bestScore) {
        best = events[i]!
        bestScore = score
      }
    }
    if (!best) events.push({ candidates: [candidate], parties: [...candidate.parties] })
    else {
      best.candidates.push(candidate)
      // "the agreement, reached between the two and their host" after "the two agreed to …"
      if (best.candidates[0]!.undertaking && !candidate.undertaking && sidesOf(best.parties).length >= 2) continue
      for (const ref of candidate.parties) if (!best.parties.some(p => p.actor === ref.actor)) best.parties.push(ref)
    }
  }
  return events
}

const words = (title: string): Set<string> =>
  new Set(
    title
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(w => w.length > 3)
  )

function alike(a: string, b: string): boolean {
  const [x, y] = [a, b].map(title => new Set([...words(title)].map(stem))) as [Set<string>, Set<string>]
  const common = [...x].filter(w => y.has(w)).length
  return common > 0 && common / Math.min(x.size, y.size) >= 0.6
}

const FORMAL = new Set(
  'agreement agreements deal deals accord accords pact pacts treaty treaties memorandum memorandums memoranda understanding cooperation bilateral joint historic landmark several between with their number new mutual areas field fields'.split(
    ' '
  )
)

/** Whom it is with tells no two agreements of one article apart. */
const NAMED_PARTIES = /\b(?:with|between|among)\s+(?:(?:the|and)\s+|\p{Lu}[\p{L}.'’-]*,?\s*)+/gu

const ownWords = ({ title }: Pick<AgreementCandidate, 'title'>): string[] =>
  [...words(title.replace(/\(.*?\)/g, ''))].filter(w => !FORMAL.has(w))

const isLead = ({ sentence }: AgreementCandidate, headline: AgreementCandidate): boolean =>
  headline.sentence.form === 'HEADLINE' &&
  sentence.form === 'PROSE' &&
  sentence.index > headline.sentence.index &&
  sentence.index - headline.sentence.index <= 2

const stem = (word: string): string => word.replace(/(?:ings?|ions?|ed|es|e|s)$/, '').slice(0, 6)

/** Two words of their own in common, be they singular or plural. */
function onSameMatter(a: AgreementCandidate, b: AgreementCandidate): boolean {
  const [x, y] = [a, b].map(c => new Set(ownWords(c).map(stem))) as [Set<string>, Set<string>]
  const common = [...x].filter(w => y.has(w)).length
  return common >= 2 && common / Math.min(x.size, y.size) >= 0.6
}

/** "signed five agreements", and then "an agreement on water": one of them has a subject of its own. */
function severalOf(many: AgreementCandidate, one: AgreementCandidate): boolean {
  return one.subject && !PLURAL.test(one.title) && PLURAL.test(many.title)
}

/** What a ceasefire consists of. */
const LAYING_DOWN =
  /^(?:end|cease|stop|halt|suspend) (?:all |the |their |any )*(?:hostilities|fighting|fire|attacks|violence|combat|war)\b|^(?:lay|put) down (?:their )?(?:arms|weapons)\b|^cease ?fire\b/i

/** Nothing but "the deal", "the document". */
const BARE = /^(?:agreement|deal|accord|pact|document|text|treaty|paper|truce|ceasefire)$/i

/** "signed 17 accords": so many are none of those that the text tells of by themselves. */
const counted = ({ title }: AgreementCandidate): boolean => COUNTED.test(title)

/** "six agreements" are not "seven agreements": null where none is given. */
function numberOf(candidate: AgreementCandidate): string | null {
  return counted(candidate)
    ? (/\b(?:\d+|[a-z]+)\b/i.exec(candidate.title.replace(VAGUE, ''))?.[0].toLowerCase() ?? null)
    : null
}

/** Of a sheaf of papers some count eighteen and others twenty, letters and all; "two" are not "three". */
function otherNumber(a: AgreementCandidate, b: AgreementCandidate): boolean {
  const [one, other] = [numberOf(a), numberOf(b)]
  if (one === null || other === null || one === other) return false
  return !(/^\d{2,}$/.test(one) && /^\d{2,}$/.test(other))
}

const VAGUE = /^(?:more than|over|some|about|at least) /

const COUNTED =
  /^(?:(?:more than|over|some|about|at least) )?(?:[3-9]|[1-9]\d+|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|dozens of)(?: [\w-]+){0,4} (?:agreements|deals|accords|pacts|treaties|memorandums|memoranda|mous|documents|instruments|papers)\b/i

const PLURAL = /\b(?:agreements|deals|accords|pacts|treaties|memorandums|memoranda|mous|instruments|documents)\b/i

/** "a memorandum on trade" is not "a memorandum on water", and neither is "five agreements". */
function otherSubject(a: AgreementCandidate, b: AgreementCandidate): boolean {
  if (a.sentence.form === 'HEADLINE' || b.sentence.form === 'HEADLINE') return false
  if (isOneMore(a) && a.sentence.index > b.sentence.index) return true
  const [x, y] = [ownWords(a), ownWords(b)]
  if (x.length === 0 || y.length === 0 || x.some(w => y.includes(w))) return false
  return introduced(a, b) || ((b.subject || inAddition(a)) && a.subject)
}

/** "a memorandum on a power line", and then "the water treaty": of another kind, about something else. */
function otherPaper(a: AgreementCandidate, b: AgreementCandidate): boolean {
  if (a.kind === b.kind || (isOfPeace(a) && isOfPeace(b)) || a.kind === 'OTHER' || b.kind === 'OTHER') return false
  const [x, y] = [ownWords(a), ownWords(b)]
  return x.length > 0 && y.length > 0 && !x.some(w => y.includes(w))
}

/**
 * "a rail agreement", and in a later sentence "a school agreement": an indefinite phrase brings something new into the text,
 * and what is on another matter is not what was brought before.
 */
function introduced(a: AgreementCandidate, b: AgreementCandidate): boolean {
  if (a.definite || b.definite || a.sentence === b.sentence || a.about === null || b.about === null) return false
  return inAddition(a) || (a.about === 'NOUN' && b.about === 'NOUN')
}

const yearOf = ({ date }: DateMention): string => date.edtf.slice(0, 4)

const isOfPeace = ({ title }: AgreementCandidate): boolean =>
  /\bpeace (?:agreement|deal|accord|pact|treaty)\b/i.test(title)

const lemmaOf = ({ rule }: AgreementCandidate): string => rule.slice(rule.lastIndexOf('.'))

/** "The squid agreement" and "the visa agreement": the same word, and another before it to tell them apart. */
function onOtherMatter(a: AgreementCandidate, b: AgreementCandidate): boolean {
  if (a.about !== 'NOUN' || b.about !== 'NOUN' || lemmaOf(a) !== lemmaOf(b)) return false
  if (a.sentence.form === 'HEADLINE' || b.sentence.form === 'HEADLINE') return false
  const [x, y] = [a, b].map(({ title }) => ownWords({ title: title.replace(NAMED_PARTIES, ' ') })) as [
    string[],
    string[]
  ]
  return x.length > 0 && y.length > 0 && !x.some(w => y.includes(w))
}

/** "They also signed an agreement that …", "a second agreement": whatever it is called, it is none of those told before. */
const isOneMore = ({ sentence, title }: AgreementCandidate): boolean =>
  /^(?:another|second|third|separate|further|additional) /i.test(title) ||
  /\b(?:also|additionally,?|in addition,?) (?:(?:they|\p{L}+ly) )?(?:sign|initial|conclude|adopt|reach|strike|struck|clinch|exchange|seal)/iu.test(
    sentence.text
  )

/** "a wool pact", and then "they also signed an agreement on salt". */
const inAddition = ({ sentence }: AgreementCandidate): boolean =>
  /\b(?:also|another|separate|additionally|in addition)\b/i.test(sentence.text)

/** The last step the text tells, whatever the order of its sentences. */
export function statusOfEvent(event: AgreementEvent): AgreementStatus {
  const strong = event.candidates.filter(c => c.strong)
  const firm = (strong.length > 0 ? strong : event.candidates).filter(c => !pointsOnly(c))
  const telling = firm.filter(c => c.reality === 'HELD')
  const list = telling.length > 0 ? telling : firm.length > 0 ? firm : event.candidates
  return list.map(c => c.status).reduce((a, b) => (LIFE.indexOf(b) > LIFE.indexOf(a) ? b : a))
}

/** "the deal" with no verb of its own says nothing of its state. */
export function pointsOnly(candidate: AgreementCandidate): boolean {
  return candidate.definite && candidate.confidence < 0.8
}

/** "the Paris Agreement" is not "the Minsk deal", and a name given once goes for what has none only between the same parties. */
function namesMeet(candidate: AgreementCandidate, event: AgreementEvent): boolean {
  if (candidate.name === null) return true
  const names = event.candidates.map(c => c.name).filter(n => n !== null)
  // what is known by its own name is not the deal that its parties negotiate besides
  if (names.length > 0 || candidate.name.startsWith('known:')) return names.includes(candidate.name)
  const mine = sidesOf(candidate.parties)
  return mine.length >= 2 && mine.every(s => sidesOf(event.parties).includes(s))
}

const ended = ({ status }: AgreementCandidate): boolean => /^(?:LAPSED|WITHDRAWN)$/.test(status)
const newlyMade = ({ status, reality, by }: AgreementCandidate): boolean =>
  /^(?:AGREED|SIGNED)$/.test(status) && reality === 'HELD' && by?.relation === 'MAIN'

function fit(candidate: AgreementCandidate, event: AgreementEvent, distance: number): number {
  // a headline that only says "agreed terms" stands for the paper that the lead tells of
  const first = (!candidate.undertaking && event.candidates.find(c => !c.undertaking)) || event.candidates[0]!
  const near = 1 / (1 + distance)
  const mine = sidesOf(candidate.parties)
  const theirs = sidesOf(event.parties)
  const common = mine.filter(s => theirs.includes(s)).length
  const contained = common === Math.min(mine.length, theirs.length)
  if (candidate.undertaking || first.undertaking) {
    // "agreed to a truce", and then "both sides agreed to end hostilities"
    if (
      candidate.undertaking &&
      contained &&
      common >= 2 &&
      first.kind === 'CEASEFIRE' &&
      LAYING_DOWN.test(candidate.title)
    )
      return 2 + near
    if (candidate.undertaking && first.undertaking)
      return (contained || candidate.title === first.title) && common > 0 && alike(candidate.title, first.title)
        ? 2 + near
        : 0
    // "a deal was reached, whereby the two sides committed to …"
    if (candidate.undertaking && candidate.sentence === first.sentence && theirs.length === 0 && first.strong)
      return 1.5 + near
    // the headline's deal is what the lead tells
    const told = mine.length === theirs.length && contained && candidate.undertaking && event.candidates.length === 1
    if (told && !DOCUMENT_KINDS.has(first.kind) && isLead(candidate, first)) return 1 + near
    // "agree treaty terms", and in the lead "the text of a treaty"
    const terms = first.undertaking && /\bterms\b/.test(first.title) && mine.length === theirs.length && contained
    if (terms && event.candidates.length === 1 && isLead(candidate, first)) return 1 + near
    // "reached agreement on the ceremonies", and then "it was agreed to stage the ceremony on the night"
    const together = contained && common > 0 && candidate.sentence !== first.sentence
    if (together && concluded(candidate.status) === concluded(first.status) && onSameMatter(candidate, first))
      return 1 + near
    const [noun] = candidate.undertaking ? [first] : [candidate]
    // "the deal" after "agreed to …"
    return !candidate.undertaking &&
      noun.definite &&
      !PLURAL.test(noun.title) &&
      (mine.length < 2 || (!noun.title.includes(' ') && noun.status === 'AGREED' && common === theirs.length)) &&
      contained &&
      candidate.sentence.index - first.sentence.index <= 3 &&
      noun.kind === 'OTHER'
      ? 0.5 + near
      : 0
  }
  // "to strengthen their partnership" tells of none, so it is not "the deal" of another sentence
  if (candidate.strong && event.candidates.every(c => !c.strong && lemmaOf(c) !== lemmaOf(candidate))) return 0
  if (candidate.made && event.candidates.some(c => c.date && yearOf(c.date) !== yearOf(candidate.made!))) return 0
  if (!namesMeet(candidate, event)) return 0
  // "the economic partnership agreement", and then "the strategic partnership agreement"
  if (candidate.sentence.form !== 'HEADLINE' && onTwoMatters(candidate.title, first.title)) return 0
  // "a deal to implement the Geneva agreement": two
  const purpose =
    candidate.by?.relation === 'INFINITIVE' && /^(?:implement|enforce|uphold)$/.test(candidate.by.verb.lemma)
  if (purpose && candidate.sentence === first.sentence) return 0
  // "signed the treaty four months after the old one expired": what has ended is not what was signed
  if (ended(candidate) && event.candidates.some(c => c.sentence === candidate.sentence && newlyMade(c))) return 0
  if (newlyMade(candidate) && event.candidates.some(c => c.sentence === candidate.sentence && ended(c))) return 0
  // "signed a treaty on water and an agreement on trade": two papers
  if (candidate.beside && event.candidates.some(c => c.sentence === candidate.sentence)) return 0
  // "signed a gas agreement to take effect as its existing deal expires": the one takes the other's place
  if (
    candidate.sentence === first.sentence &&
    /^(?:its |their )?(?:existing|current|previous|expiring) /i.test(candidate.title)
  )
    return 0
  // "a final deal, to align with the peace agreement between Rohan and Gondor": the one is not made, the other is
  const other = candidate.sentence === first.sentence && candidate.definite && !first.definite && theirs.length === 0
  if (other && mine.length >= 2 && concluded(candidate.status) && !concluded(first.status)) return 0
  // "the deal that Rohan struck with eight powers" is none of those with one that is named
  if (candidate.otherSide && mine.length === 1 && theirs.length === 2 && !event.candidates.some(c => c.otherSide))
    return 0
  // "an agreement with ten island states" is none of those with one of them
  if (first.otherSide && theirs.length === 1 && mine.length >= 2 && !candidate.definite && !first.definite) return 0
  // "their truce", and then how it came about: "the nations agreed to a ceasefire"
  if (
    candidate.kind === 'CEASEFIRE' &&
    first.kind === 'CEASEFIRE' &&
    first.definite &&
    mine.length === 0 &&
    !candidate.definite
  )
    return concluded(candidate.status) ? 1 + near : 0
  if (otherNumber(candidate, first)) return 0
  const those =
    candidate.definite &&
    /(?:documents|papers|instruments|agreements|accords|deals|pacts|memoranda|memorandums|mous)\b/i.test(
      candidate.title
    )
  if (counted(candidate) !== counted(first) && !pointsOnly(candidate) && !(those && counted(first))) return 0
  if (event.candidates.some(c => onOtherMatter(candidate, c))) return 0
  if (!candidate.definite && event.candidates.some(c => otherSubject(candidate, c) || severalOf(c, candidate))) return 0
  if (otherPaper(candidate, first)) return 0
  const kinds = new Set(event.candidates.map(c => c.kind))
  // "the peace treaty", "a peace deal"
  const ofPeace = isOfPeace(candidate) && event.candidates.some(isOfPeace)
  const sameKind = kinds.has(candidate.kind) || ofPeace
  // the headline's "joint document", or its statement of two of the three
  const ofHeadline = first.sentence.form === 'HEADLINE' && event.candidates.length === 1
  const anyPaper = ofHeadline && lemmaOf(first) === '.document'
  if (!sameKind && !anyPaper && (DOCUMENT_KINDS.has(candidate.kind) || [...kinds].some(k => DOCUMENT_KINDS.has(k))))
    return 0
  const looseTreaty = candidate.definite && candidate.kind !== 'CEASEFIRE' && !kinds.has('CEASEFIRE')
  if (!sameKind && candidate.kind !== 'OTHER' && !kinds.has('OTHER') && !looseTreaty) return 0
  const year = event.candidates.map(c => c.year).find(y => y !== null) ?? null
  if (candidate.year !== year && (candidate.year !== null || (year !== null && !candidate.definite))) return 0
  if (candidate.date && first.date && candidate.date.date.edtf !== first.date.date.edtf && !candidate.definite) return 0
  const states =
    concluded(candidate.status) === event.candidates.some(c => concluded(c.status)) ||
    pointsOnly(candidate) ||
    (candidate.definite && mine.length >= 2 && contained && alike(candidate.title, first.title)) ||
    // "have agreed, but are still at work before signing the document"
    (candidate.definite && mine.length >= 2 && contained && BARE.test(candidate.title)) ||
    (candidate.definite && /^(?:DENIED|REFUSED|HYPOTHETICAL)$/.test(candidate.reality))
  if (!states && !(candidate.definite && mine.length < 2)) return 0
  if (mine.length >= 2 && theirs.length >= 2)
    return contained && (mine.length === theirs.length || candidate.definite || ofHeadline)
      ? 2 + near + (sameKind ? 0.5 : 0)
      : 0
  // the headline's deal with others unnamed, and the lead's
  const repeated =
    first.sentence.form === 'HEADLINE' &&
    mine.length === 1 &&
    (mine.join() === theirs.join() || (candidate.otherSide && contained))
  if (repeated && event.candidates.length === 1) return 1 + near
  if (!candidate.definite && (mine.length < 2 || mine.length + theirs.length < 3)) return 0
  if (!contained) return 0
  return 1 + near + (sameKind ? 0.5 : 0)
}
