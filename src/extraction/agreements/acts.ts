import type { Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import {
  AGREEMENT_NOUNS,
  AGREEMENT_VERBS,
  VERB_PREPOSITIONS,
  WELCOMING,
  type AgreementVerb
} from '../lexicon/agreement-words.js'
import { byIdiom } from './by-idiom.js'
import { CLOSE, nearing } from './nearing.js'
import { isInstrument, ratifying } from './ratification.js'
import type { PhraseRole, Roles } from '../events/roles.js'
import { handled } from '../reality/handled.js'

export interface Act {
  readonly clause: Clause
  readonly index: number
  readonly verb: AgreementVerb | null
  readonly asSubject: boolean
  /** "talks between A and B on a pact": what is held about it. */
  readonly over?: NounPhrase
  /** "Rohan's signing of a pact": the clause is about its signing. */
  readonly signing?: NounPhrase
  /** The subject only speaks of it. */
  readonly about?: true
  /** "since the signing of a pact": it lies behind what the clause tells. */
  readonly behind?: true
}

const LEAVING = new Set([
  'participation',
  'withdrawal',
  'exit',
  'departure',
  'pullout',
  'termination',
  'cancellation',
  'suspension'
])

const SIGNED_PAPERS = /^(?:sign|initial|ink|ratify|reach|strike|conclude|finali[sz]e|broker|mediate|clinch)$/

/** What papers are put in force by, before those who look on. */
const SIGNING = /^(?:signing|signature|exchange|ceremony)$/

const PARTS_OF = new Set([
  'chapter',
  'part',
  'text',
  'version',
  'draft',
  'term',
  'phase',
  'provision',
  'section',
  'annex',
  'stage',
  'series',
  'rest',
  'remainder',
  'dozen',
  'batch',
  'bundle',
  'number',
  'set',
  'package',
  'programme',
  'pair',
  'raft'
])

/** The phrase that stands before this one in a list of papers: "a treaty on water, as well as | a memorandum on trade". */
export function listedAfter(phrase: NounPhrase, analysis: SentenceAnalysis): NounPhrase | null {
  const from = analysis.sentence.firstToken
  const start = startOf(phrase)
  const word = (analysis.words[start - from - 1] ?? '').toLowerCase()
  const among = word === 'them' && (analysis.words[start - from - 2] ?? '').toLowerCase() === 'among'
  const oneOf = among || INCLUDING.test(word)
  if (!oneOf && !/^(?:,|;|and|as)$/.test(word)) return null
  const before = analysis.phrases
    .filter(
      p => p.last < start && p.items.some(i => (oneOf ? AGREEMENT_NOUNS[i.lemma] : AGREEMENT_NOUNS[i.lemma]?.strong))
    )
    .at(-1)
  if (!before) return null
  const parted = analysis.clauses.some(c => c.verb.first >= before.last && c.verb.head < phrase.first)
  return parted ? null : before
}

/** Where a paper begins: "an agreement on | taxation and a memorandum" are two, whatever the chunker took together. */
function startOf({ first, items }: NounPhrase): number {
  const last = items.at(-1)!
  const apart =
    items.length > 1 &&
    /^an?$/.test(last.modifiers[0] ?? '') &&
    AGREEMENT_NOUNS[last.lemma] !== undefined &&
    items.slice(0, -1).every(i => AGREEMENT_NOUNS[i.lemma] === undefined)
  return apart ? last.first : first
}

/** "signed a package of documents, including a treaty"; "among them a treaty" */
const INCLUDING = /^(?:including|notably|namely)$/

/** The sheaf of papers of which a paper is told as one: "documents, including | a treaty on water, a memorandum on trade". */
export function includedIn(phrase: NounPhrase, analysis: SentenceAnalysis): NounPhrase | null {
  const before = listedAfter(phrase, analysis)
  if (!before) return null
  const word = (analysis.words[phrase.first - analysis.sentence.firstToken - 1] ?? '').toLowerCase()
  return word === 'them' || INCLUDING.test(word) ? before : includedIn(before, analysis)
}

/** "The signing of the treaty depends on a referendum", "is conditional", "they put off its signing": nobody signed it yet. */
const awaits = ({ role, clause }: PhraseRole, { clauses }: SentenceAnalysis): boolean =>
  /^(?:POSTPONED|CANCELLED)$/.test(handled(clause, clauses)) ||
  (role === 'SUBJECT' ? isPending(clause) : !clause.verb.passive && AWAITING.test(clause.verb.lemma))

const isPending = ({ verb, objects }: Clause): boolean =>
  /^(?:depend|hinge|require|await|need|face|stall|slip|rest)$/.test(verb.lemma) ||
  (/^(?:be|remain|seem|look)$/.test(verb.lemma) && objects.length === 0 && !verb.passive)

/** "urged its signing of the treaty", "looks forward to its signing" */
const AWAITING = /^(?:urge|seek|await|expect|want|demand|propose|look|call)$/

/** "a deal | brokered by Rohan | was signed": how it came about, beside what is done to it. */
const broughtAbout = ({ clause }: PhraseRole): boolean =>
  clause.relation === 'REDUCED' && /^(?:broker|mediate|negotiate|facilitate|propose|draft)$/.test(clause.verb.lemma)

function doneAfter(phrase: NounPhrase, analysis: SentenceAnalysis): Act | null {
  const index = analysis.clauses.findIndex(
    c =>
      c.subject?.first === phrase.first &&
      c.relation !== 'REDUCED' &&
      /^(?:sign|initial|ratify|ink)$/.test(c.verb.lemma)
  )
  const clause = analysis.clauses[index]
  return clause?.verb.passive ? actOf({ clause, index, role: 'SUBJECT', preposition: null }, analysis) : null
}

/** The clause that does something to the agreement, or of which it is the subject. */
export function actOn(phrase: NounPhrase, roles: Roles, analysis: SentenceAnalysis): Act | null {
  // "a deal signed in Rome", "the deal, which the US abandoned": what hangs on the noun says most
  const own = roles.of(phrase)
  const primary = (isInstrument(phrase) ? ratifying(phrase, roles) : null) ?? (own && actOf(own, analysis))
  // "have an accord that has been in negotiations for years"
  const pending = analysis.clauses.some(
    c => c.relation === 'RELATIVE' && c.subject?.first === phrase.first && isNegotiated(c)
  )
  if (pending && primary && !primary.verb?.concluding) return { ...primary, verb: AGREEMENT_VERBS.negotiate! }
  // "came close to a truce"
  const close =
    own?.clause.verb.lemma === 'come' &&
    CLOSE.test(analysis.words[phrase.first - 2 - analysis.sentence.firstToken] ?? '')
  if (primary?.verb && !close) return (own && broughtAbout(own) ? doneAfter(phrase, analysis) : null) ?? primary
  // "signed the political chapters of the agreement"
  const parent = roles.parent(phrase)
  if (parent?.preposition === 'of' && PARTS_OF.has(parent.phrase.lemma)) {
    const holder = roles.of(parent.phrase)
    const act = (holder && actOf(holder, analysis)) ?? null
    const whole = act?.verb ? act : actOn(parent.phrase, roles, analysis)
    if (whole?.verb) return whole
  }
  // "agreed on the implementation of the pact": there is one
  if (parent?.preposition === 'of' && /^(?:implementation|observance|enforcement)$/.test(parent.phrase.lemma)) {
    // but "accepted a roadmap for the implementation of the pact": the roadmap is what they accepted
    const above = roles.parent(parent.phrase)
    const holder = above && AGREEMENT_NOUNS[above.phrase.lemma] ? null : roles.of(parent.phrase)
    // "aspects related to the implementation of the pact" says nothing of what is done
    if (holder && holder.clause.relation !== 'REDUCED')
      return { clause: holder.clause, index: holder.index, verb: AGREEMENT_VERBS.implement!, asSubject: false }
  }
  // "witnessed the signing of a treaty", "attended the signing ceremony of it", "after the signing of"
  const above = parent && roles.parent(parent.phrase)
  const bySigners = above?.preposition === 'by' && above.phrase.lemma === 'signing' ? above.phrase : null
  const signing = bySigners ?? (parent && SIGNING.test(parent.phrase.lemma) ? parent.phrase : null)
  if (parent && signing && /^(?:of|for)$/.test(parent.preposition)) {
    const holder = roles.of(signing)
    const opener = analysis.openers.get(signing.first) ?? ''
    const behind = /^(?:since|after|following)$/.test(opener)
    if (holder && !/^(?:ahead of|before|for|until|prior to|on)$/.test(opener))
      return {
        clause: holder.clause,
        index: holder.index,
        verb: awaits(holder, analysis) ? AGREEMENT_VERBS.near! : AGREEMENT_VERBS.sign!,
        asSubject: false,
        signing,
        ...(behind ? { behind } : {})
      }
  }
  // "welcomed Rohan's accession to the treaty"
  const entry = parent?.preposition === 'to' && parent.phrase.lemma === 'accession' ? parent.phrase : null
  const enters = entry && entry.owners.length > 0 ? roles.of(entry) : null
  if (entry && enters && enters.role === 'OBJECT' && WELCOMING.test(enters.clause.verb.lemma))
    return { clause: enters.clause, index: enters.index, verb: AGREEMENT_VERBS.sign!, asSubject: false, signing: entry }
  const ratified = ratifying(phrase, roles)
  if (ratified) return ratified
  // "announced its withdrawal from the treaty", "suspended its participation in it"
  if (parent && /^(?:from|of|in)$/.test(parent.preposition) && LEAVING.has(parent.phrase.lemma)) {
    // "submitted a notice of withdrawal from it"
    const notice = roles.parent(parent.phrase)
    const holder = roles.of(notice?.preposition === 'of' ? notice.phrase : parent.phrase)
    const joins =
      parent.phrase.lemma === 'participation' && !/^(?:suspend|end|halt|freeze)$/.test(holder?.clause.verb.lemma ?? '')
    if (holder && !joins)
      return { clause: holder.clause, index: holder.index, verb: AGREEMENT_VERBS.withdraw!, asSubject: false }
  }
  const near = nearing(phrase, roles, analysis)
  if (near) return near
  for (let index = 0; index < analysis.clauses.length; index++) {
    const clause = analysis.clauses[index]!
    const asSubject = clause.subject?.first === phrase.first
    const asObject = clause.objects.some(o => o.first === phrase.first)
    // "the agreement with Rohan, which is under negotiation": not Rohan is
    const hangs =
      clause.relation === 'RELATIVE' && phrase.complements.some(c => c.phrase.first === clause.subject?.first)
    if (hangs && isNegotiated(clause)) return { clause, index, verb: AGREEMENT_VERBS.negotiate!, asSubject: true }
    if (!asSubject && !asObject) continue
    const act = actOf({ clause, index, role: asSubject ? 'SUBJECT' : 'OBJECT', preposition: null }, analysis)
    if (act?.verb) return act
  }
  const listed = primary === null ? listedAfter(phrase, analysis) : null
  const shared = listed && actOn(listed, roles, analysis)
  return shared?.verb && !shared.asSubject && !shared.over ? shared : primary
}

const isNegotiated = ({ verb, obliques }: Clause): boolean =>
  verb.lemma === 'be' &&
  obliques.some(o => /^(?:under|in)$/.test(o.preposition) && /^(?:negotiation|discussion|talk)$/.test(o.phrase.lemma))

const ENDING = /^(?:conclude|end|finish|close|culminate|wrap|crown|cap)$/

/** What the clause in which a paper plays a part makes of it. */
export function actOf(role: PhraseRole, analysis: SentenceAnalysis): Act | null {
  const { clause, index } = role
  const key = clause.verb.particle ? `${clause.verb.lemma} ${clause.verb.particle}` : clause.verb.lemma
  // "the option of having a deal" says of none that it is there
  if (clause.verb.lemma === 'have' && clause.verb.form !== 'FINITE') return null
  const entry = AGREEMENT_VERBS[key] ?? AGREEMENT_VERBS[clause.verb.lemma] ?? null
  if (role.role === 'OBJECT') return { clause, index, verb: entry, asSubject: false }
  if (role.role === 'SUBJECT') {
    const active =
      clause.verb.lemma === 'take' && /^(?:effect|hold)$/.test(clause.objects[0]?.lemma ?? '')
        ? AGREEMENT_VERBS['take effect']!
        : entry
    // "came into force on 1 May", "enters into effect"
    if (
      /^(?:come|enter|go|be|remain)$/.test(clause.verb.lemma) &&
      clause.obliques.some(
        o => /^(?:into|in)$/.test(o.preposition) && /^(?:force|effect|operation)$/.test(o.phrase.lemma)
      )
    )
      return { clause, index, verb: AGREEMENT_VERBS['enter force']!, asSubject: true }
    // "The memorandum, signed between them, outlined …": no paper signs anything
    const tellsMore = analysis.clauses.some(
      c => c !== clause && c.verb.form === 'FINITE' && c.subject?.first === clause.subject?.first
    )
    const signed = SIGNED_PAPERS.test(clause.verb.lemma) && clause.objects.length === 0 && !tellsMore
    const own =
      active &&
      clause.verb.lemma !== 'have' && // "the deal has yet to be signed"
      (clause.verb.passive || signed || active.status === 'LAPSED' || active.status === 'IN_FORCE')
        ? active
        : null
    if (isNegotiated(clause)) return { clause, index, verb: AGREEMENT_VERBS.negotiate!, asSubject: true }
    return { clause, index, verb: own, asSubject: true }
  }
  // "pulled the republic out of the treaty"
  const words = analysis.words
  const outOf = clause.obliques.some(
    o => o.preposition === 'of' && words[o.phrase.first - 2 - analysis.sentence.firstToken]?.toLowerCase() === 'out'
  )
  if (outOf && role.preposition === 'of' && /^(?:pull|take|withdraw|bring)$/.test(clause.verb.lemma))
    return { clause, index, verb: AGREEMENT_VERBS['pull out']!, asSubject: false }
  // "put their names to the accord", "put its signature under the contract", "affixed their signatures to it"
  const idiom = byIdiom(role, analysis)
  if (idiom) return idiom
  if (/^(?:put|affix|append|set)$/.test(clause.verb.lemma) && /^(?:to|under|on)$/.test(role.preposition ?? ''))
    return clause.objects.some(o => /^(?:name|signature|initial|pen)$/.test(o.lemma))
      ? { clause, index, verb: AGREEMENT_VERBS.sign!, asSubject: false }
      : null
  // "concluded their consultations with an agreement on quotas"
  if (role.preposition === 'with' && ENDING.test(clause.verb.lemma) && !clause.verb.negated)
    return { clause, index, verb: AGREEMENT_VERBS.reach!, asSubject: false }
  const wanted = VERB_PREPOSITIONS[key] ?? VERB_PREPOSITIONS[clause.verb.lemma]
  if (wanted?.includes(role.preposition ?? '')) {
    return { clause, index, verb: entry ?? { status: 'PROPOSED', concluding: false }, asSubject: false }
  }
  return null
}
