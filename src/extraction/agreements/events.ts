import { onTwoMatters } from '../../domain/identity/matters.js'
import { AGREEMENT_STATUSES, type AgreementStatus } from '../../domain/vocabulary.js'
import type { DateMention } from '../document.js'
import type { ActorRef } from '../clauses/types.js'
import type { AgreementCandidate } from './candidate.js'
import {
  alike,
  onSameMatter,
  severalOf,
  LAYING_DOWN,
  isTermOf,
  BARE,
  counted,
  otherNumber,
  PLURAL,
  otherSubject,
  otherPaper,
  otherName,
  endsWar,
  lemmaOf,
  onOtherMatter,
  ofField
} from './matter.js'

/** Candidates of one article that speak of one agreement. */
export interface AgreementEvent {
  readonly candidates: AgreementCandidate[]
  parties: ActorRef[]
}

export const DOCUMENT_KINDS: ReadonlySet<string> = new Set(['JOINT_STATEMENT', 'COMMUNIQUE', 'DECLARATION'])
/** Later steps of its life, in the vocabulary's order, count more than earlier ones. */
const LIFE: readonly AgreementStatus[] = AGREEMENT_STATUSES
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
    if (!best)
      events.push({
        candidates: [candidate],
        parties: [...(candidate.parties.length > 0 ? candidate : besideNamed(candidate, events)).parties]
      })
    else {
      best.candidates.push(candidate)
      // "the agreement, reached between the two and their host" after "the two agreed to …"
      if (best.candidates[0]!.undertaking && !candidate.undertaking && sidesOf(best.parties).length >= 2) continue
      for (const ref of candidate.parties) if (!best.parties.some(p => p.actor === ref.actor)) best.parties.push(ref)
    }
  }
  return events.filter(e => !isEcho(e, events))
}

/** "Both welcomed the Treaty on Salt. They noted that the Agreement on Ferries had been signed": between those of the paper told right before. */
function besideNamed(
  candidate: AgreementCandidate,
  events: readonly AgreementEvent[]
): Pick<AgreementEvent, 'parties'> {
  const beside = events.findLast(e =>
    e.candidates.some(c => candidate.sentence.index - c.sentence.index <= 1 && otherName(candidate, c))
  )
  return beside ?? { parties: [] }
}

/**
 * "The two will also exchange data", where another agreement of the two is told: a point of that, but what a statement says they will
 * do is each its own; "will supply water under an understanding": what is done under it.
 */
function isEcho(event: AgreementEvent, events: readonly AgreementEvent[]): boolean {
  const sides = sidesOf(event.parties)
  const provides = event.candidates.every(c => c.rule.startsWith('agreement.provided.'))
  const sentences = new Set(event.candidates.map(c => c.sentence.index))
  const under = (e: AgreementEvent): boolean =>
    provides && e.candidates.some(c => !c.undertaking && c.strong && sentences.has(c.sentence.index))
  const points = ({ candidates }: AgreementEvent): boolean =>
    candidates.every(c => c.rule.startsWith('agreement.joint.'))
  const stated = event.candidates.some(c => STATEMENTS.test(c.attribution?.speaker?.lemma ?? ''))
  return (
    ((points(event) && !stated) || provides) &&
    sides.length >= 2 &&
    events.some(e => {
      const others = sidesOf(e.parties)
      return (
        (provides ? under(e) : !points(e)) && others.length === sides.length && sides.every(s => others.includes(s))
      )
    })
  )
}

const STATEMENTS = /^(?:statement|communique|communiqué|declaration)$/

const isLead = ({ sentence }: AgreementCandidate, headline: AgreementCandidate): boolean =>
  headline.sentence.form === 'HEADLINE' &&
  sentence.form === 'PROSE' &&
  sentence.index > headline.sentence.index &&
  sentence.index - headline.sentence.index <= 2

/** Two days, or a day outside of a month or a year. */
const apart = (a: DateMention, b: DateMention): boolean =>
  !a.date.edtf.startsWith(b.date.edtf) && !b.date.edtf.startsWith(a.date.edtf)

const yearOf = ({ date }: DateMention): string => date.edtf.slice(0, 4)

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

/** Whether its own words name all of its parties: "the Rohan-Gondor border treaty". */
const isCalledAfter = ({ title, parties }: AgreementCandidate): boolean =>
  parties.every(({ mention }) => title.includes(mention.text))

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
    const text = candidate.undertaking && !first.undertaking && isTermOf(candidate, first)
    if (text && contained && common >= 2 && candidate.sentence.index - first.sentence.index <= 5) return 1.5 + near
    // "reached agreement on the ceremonies", and then "it was agreed to stage the ceremony on the night"
    const together = contained && common > 0 && candidate.sentence !== first.sentence
    if (together && concluded(candidate.status) === concluded(first.status) && onSameMatter(candidate, first))
      return 1 + near
    const [noun] = candidate.undertaking ? [first] : [candidate]
    // "the deal" after "agreed to …"
    return !candidate.undertaking &&
      noun.definite &&
      !ofField(noun) &&
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
  // "joined the Umbar Accords" after a pact of two: it is none of these unless called so
  const joined = candidate.leaving && /^(?:SIGNED|RATIFIED)$/.test(candidate.status) && mine.length === 1
  if (joined && theirs.length >= 2 && !event.candidates.some(c => alike(c.title, candidate.title))) return 0
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
  const those = candidate.definite && PLURAL.test(candidate.title)
  // "begin talks on two pacts", and then one by its name that was signed before
  const several = first.status === 'UNDER_NEGOTIATION' && PLURAL.test(first.title)
  if (several && concluded(candidate.status) && !PLURAL.test(candidate.title)) return 0
  if (counted(candidate) !== counted(first) && !pointsOnly(candidate) && !(those && counted(first))) return 0
  if (event.candidates.some(c => onOtherMatter(candidate, c))) return 0
  if (!candidate.definite && event.candidates.some(c => otherSubject(candidate, c) || severalOf(c, candidate))) return 0
  if (otherPaper(candidate, first) || event.candidates.some(c => otherName(candidate, c))) return 0
  const kinds = new Set(event.candidates.map(c => c.kind))
  // "the peace treaty", "a peace deal", "the truce"
  const ofPeace = endsWar(candidate) && event.candidates.some(endsWar)
  const sameKind = kinds.has(candidate.kind) || ofPeace
  // the headline's "joint document", or its statement of two of the three
  const ofHeadline = first.sentence.form === 'HEADLINE' && event.candidates.length === 1
  // "signed a document today. The Joint Declaration provides …", "a communiqué … signed the document on Wednesday"
  const last = event.candidates.at(-1)!
  const onThePaper =
    candidate.definite &&
    candidate.sentence.index - last.sentence.index <= 3 &&
    (event.candidates.every(c => lemmaOf(c) === '.document') ||
      (lemmaOf(candidate) === '.document' && /^document(?: (?:on \w+day|in|at)\b.*)?$/i.test(candidate.title)))
  const anyPaper = onThePaper || (ofHeadline && lemmaOf(first) === '.document')
  if (!sameKind && !anyPaper && (DOCUMENT_KINDS.has(candidate.kind) || [...kinds].some(k => DOCUMENT_KINDS.has(k))))
    return 0
  const looseTreaty = candidate.definite && candidate.kind !== 'CEASEFIRE' && !kinds.has('CEASEFIRE')
  if (!sameKind && candidate.kind !== 'OTHER' && !kinds.has('OTHER') && !looseTreaty) return 0
  const year = event.candidates.map(c => c.year).find(y => y !== null) ?? null
  if (
    candidate.year !== year &&
    (candidate.year !== null ||
      (year !== null && !candidate.definite && !(candidate.date && yearOf(candidate.date) === year)))
  )
    return 0
  if (candidate.date && first.date && apart(candidate.date, first.date) && !candidate.definite) return 0
  const states =
    concluded(candidate.status) === event.candidates.some(c => concluded(c.status)) ||
    pointsOnly(candidate) ||
    (candidate.definite && mine.length >= 2 && contained && alike(candidate.title, first.title)) ||
    // "have agreed, but are still at work before signing the document"
    (candidate.definite && mine.length >= 2 && contained && BARE.test(candidate.title)) ||
    (candidate.definite && /^(?:DENIED|REFUSED|HYPOTHETICAL)$/.test(candidate.reality))
  if (!states && !(candidate.definite && mine.length < 2)) return 0
  // "the Rohan-Gondor border treaty", after a treaty that three signed: of these two alone
  if (mine.length >= 2 && mine.length < theirs.length && isCalledAfter(candidate) && !first.undertaking) return 0
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
