import type { AgreementStatus } from '../../../domain/vocabulary.js'
import type { Clause, NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import {
  AGREEMENT_NOUNS,
  AGREEMENT_VERBS,
  VERB_PREPOSITIONS,
  type AgreementVerb
} from '../../lexicon/agreement-words.js'
import { type Reality } from './modality.js'
import type { PhraseRole, Roles } from './roles.js'

export interface Act {
  readonly clause: Clause
  readonly index: number
  readonly verb: AgreementVerb | null
  readonly asSubject: boolean
  /** "talks between A and B on a pact": what is held about it. */
  readonly over?: NounPhrase
  /** "the signing of a pact": the clause is about its signing. */
  readonly signing?: true
}

const RESOLVES = new Set(['decide', 'announce', 'vote', 'choose', 'resolve', 'move'])

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

const RATIFYING = /^(?:exchange|complete|finish|approve|deposit)$/

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
  'number',
  'set',
  'package',
  'programme',
  'pair',
  'raft',
  'implementation'
])

const CONCLUDING =
  /^(?:sign|conclude|reach|strike|seal|ink|agree|negotiate|broker|mediate|clinch|finali[sz]e|initial|adopt)$/

/** How an agreement came about, told beside what the sentence says of it: "hailed the pact, which was signed in May". */
export interface Making {
  readonly clause: Clause
  readonly index: number
  readonly status: AgreementStatus
}

export function makingOf(phrase: NounPhrase, act: Act | null, { clauses }: SentenceAnalysis): Making | null {
  for (let index = 0; index < clauses.length; index++) {
    const clause = clauses[index]!
    const { verb } = clause
    if (clause === act?.clause) continue
    // "the treaty, signed in 1931, lapsed": whatever the tagger makes of it, no treaty signs anything
    const signed = clause.subject?.first === phrase.first && clause.objects.length === 0
    if (!signed && !/^(?:RELATIVE|REDUCED)$/.test(clause.relation)) continue
    if (!CONCLUDING.test(verb.lemma) || verb.negated || verb.modal !== null || verb.tense === 'FUTURE') continue
    if (clause.governors.length > 0 || verb.progressive) continue
    // "the pact between Rohan and Gondor, which was signed": the pact was
    const told =
      signed ||
      (verb.passive
        ? phrase.complements.some(c => c.phrase.first === clause.subject?.first)
        : clause.objects.some(o => o.first === phrase.first))
    if (told) return { clause, index, status: AGREEMENT_VERBS[verb.lemma]?.status === 'SIGNED' ? 'SIGNED' : 'AGREED' }
  }
  return null
}

/** What the verb makes of an agreement, and what is told of how it came about, whichever is the later step. */
export function laterOf(status: AgreementStatus, act: Act | null, making: Making | null): AgreementStatus {
  if (making === null || (act?.verb?.concluding && act.verb.status !== 'PROPOSED')) return status
  return /^(?:PROPOSED|UNDER_NEGOTIATION|AGREED)$/.test(status) ? making.status : status
}

/** The phrase that stands before this one in a list of papers: "a treaty on water, as well as | a memorandum on trade". */
export function listedAfter(phrase: NounPhrase, analysis: SentenceAnalysis): NounPhrase | null {
  const from = analysis.sentence.firstToken
  const word = (analysis.words[phrase.first - from - 1] ?? '').toLowerCase()
  if (!/^(?:,|;|and|as)$/.test(word)) return null
  const before = analysis.phrases
    .filter(p => p.last < phrase.first && p.items.some(i => AGREEMENT_NOUNS[i.lemma]?.strong))
    .at(-1)
  if (!before) return null
  const parted = analysis.clauses.some(c => c.verb.first >= before.last && c.verb.head < phrase.first)
  return parted ? null : before
}

/** The clause that does something to the agreement, or of which it is the subject. */
export function actOn(phrase: NounPhrase, roles: Roles, analysis: SentenceAnalysis): Act | null {
  // "a deal signed in Rome", "the deal, which the US abandoned": what hangs on the noun says most
  const own = roles.of(phrase)
  const primary = own && actOf(own, analysis)
  if (primary?.verb) return primary
  // "signed the political chapters of the agreement"
  const parent = roles.parent(phrase)
  if (parent?.preposition === 'of' && PARTS_OF.has(parent.phrase.lemma)) {
    const holder = roles.of(parent.phrase)
    const act = holder && actOf(holder, analysis)
    if (act?.verb) return act
  }
  // "witnessed the signing of a treaty", "attended the signing ceremony of it", "after the signing of"
  const signing = parent?.phrase.lemma === 'signing' || parent?.phrase.lemma === 'ceremony'
  if (parent && signing && /^(?:of|for)$/.test(parent.preposition)) {
    const holder = roles.of(parent.phrase)
    const ahead = /^(?:ahead of|before|for|until|prior to|on)$/.test(analysis.openers.get(parent.phrase.first) ?? '')
    if (holder && !ahead)
      return {
        clause: holder.clause,
        index: holder.index,
        verb: AGREEMENT_VERBS.sign!,
        asSubject: false,
        signing: true
      }
  }
  // "exchanged the instruments of ratification of the treaty", "completed its ratification"
  if (parent?.preposition === 'of' && parent.phrase.lemma === 'ratification') {
    const instrument = roles.parent(parent.phrase)?.phrase ?? parent.phrase
    const holder = roles.of(instrument)
    if (holder?.role === 'OBJECT' && RATIFYING.test(holder.clause.verb.lemma))
      return { clause: holder.clause, index: holder.index, verb: AGREEMENT_VERBS.ratify!, asSubject: false }
  }
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
    if (!asSubject && !asObject) continue
    const act = actOf({ clause, index, role: asSubject ? 'SUBJECT' : 'OBJECT', preposition: null }, analysis)
    if (act?.verb) return act
  }
  const listed = primary === null ? listedAfter(phrase, analysis) : null
  const shared = listed && actOn(listed, roles, analysis)
  return shared?.verb && !shared.asSubject && !shared.over ? shared : primary
}

/** What is negotiated about a paper. */
const ASPECTS = new Set(
  'renewal extension revision update amendment conclusion signing finalisation finalization term detail text parameter possibility outline content prolongation'.split(
    ' '
  )
)

const BRINKS = new Set(['verge', 'brink', 'cusp', 'point'])

/** "Rohan and Gondor are close to a deal", "on the verge of one", "began negotiations on one". */
function nearing(phrase: NounPhrase, roles: Roles, analysis: SentenceAnalysis): Act | null {
  const next = roles.parent(phrase)
  // "negotiations on the renewal of the treaty"
  const hung = next?.preposition === 'of' && ASPECTS.has(next.phrase.lemma) ? roles.parent(next.phrase) : next
  // "talks between Rohan and Gondor on a pact"
  const above = hung && hung.phrase.actors.length > 0 ? roles.parent(hung.phrase) : null
  const parent =
    hung && above && /^(?:between|with)$/.test(above.preposition) ? { ...above, preposition: hung.preposition } : hung
  const over =
    parent !== null &&
    ((parent.preposition === 'of' && BRINKS.has(parent.phrase.lemma)) ||
      (/^(?:on|over|about|for|towards?)$/.test(parent.preposition) &&
        /^(?:negotiation|talk|progress|headway|breakthrough|work|discussion)$/.test(parent.phrase.lemma)))
  const word = analysis.words[phrase.first - 2 - analysis.sentence.firstToken]?.toLowerCase() ?? ''
  const close = analysis.openers.get(phrase.first) === 'to' && /^(?:close|closer|near|nearer)$/.test(word)
  if (!over && !close) return null
  const holder = roles.of(over ? parent.phrase : phrase)
  if (!holder || (holder.role === 'SUBJECT' && !over)) return null
  return {
    clause: holder.clause,
    index: holder.index,
    verb: AGREEMENT_VERBS.near!,
    asSubject: holder.role === 'SUBJECT',
    ...(over ? { over: parent.phrase } : {})
  }
}

function actOf(role: PhraseRole, _analysis: SentenceAnalysis): Act | null {
  const { clause, index } = role
  const key = clause.verb.particle ? `${clause.verb.lemma} ${clause.verb.particle}` : clause.verb.lemma
  // "the option of having a deal" says of none that it is there
  if (clause.verb.lemma === 'have' && clause.verb.form !== 'FINITE') return null
  const entry = AGREEMENT_VERBS[key] ?? AGREEMENT_VERBS[clause.verb.lemma] ?? null
  if (role.role === 'OBJECT') return { clause, index, verb: entry, asSubject: false }
  if (role.role === 'SUBJECT') {
    const active =
      clause.verb.lemma === 'take' && clause.objects[0]?.lemma === 'effect' ? AGREEMENT_VERBS['take effect']! : entry
    // "came into force on 1 May", "enters into effect"
    if (
      /^(?:come|enter|go|be|remain)$/.test(clause.verb.lemma) &&
      clause.obliques.some(
        o => /^(?:into|in)$/.test(o.preposition) && /^(?:force|effect|operation)$/.test(o.phrase.lemma)
      )
    )
      return { clause, index, verb: AGREEMENT_VERBS['enter force']!, asSubject: true }
    const own =
      active && (clause.verb.passive || active.status === 'LAPSED' || active.status === 'IN_FORCE') ? active : null
    if (
      clause.verb.lemma === 'be' &&
      clause.obliques.some(o => o.preposition === 'under' && /^(?:negotiation|discussion)$/.test(o.phrase.lemma))
    )
      return { clause, index, verb: AGREEMENT_VERBS.negotiate!, asSubject: true }
    return { clause, index, verb: own, asSubject: true }
  }
  // "put their names to the accord", "put its signature under the contract"
  if (clause.verb.lemma === 'put' && /^(?:to|under|on)$/.test(role.preposition ?? ''))
    return clause.objects.some(o => /^(?:name|signature|initial|pen)$/.test(o.lemma))
      ? { clause, index, verb: AGREEMENT_VERBS.sign!, asSubject: false }
      : null
  const wanted = VERB_PREPOSITIONS[key] ?? VERB_PREPOSITIONS[clause.verb.lemma]
  if (wanted?.includes(role.preposition ?? '')) {
    return { clause, index, verb: entry ?? { status: 'PROPOSED', concluding: false }, asSubject: false }
  }
  return null
}

/** "a truce between A and B left peacekeepers there": what did something is there. */
const acts = (act: Act | null): boolean =>
  act !== null &&
  act.asSubject &&
  act.clause.verb.modal === null &&
  act.clause.verb.form === 'FINITE' &&
  act.clause.verb.lemma !== 'be' &&
  act.clause.verb.tense !== 'FUTURE' &&
  !act.clause.verb.passive

/** "a mediated truce", "the long-standing pact": there is one. */
const CONCLUDED = new Set(
  'mediated brokered us-brokered un-brokered signed existing current long-standing longstanding landmark decades-old fragile shaky agreed concluded lapsed historic'.split(
    ' '
  )
)

const PARLIAMENT =
  /^(?:parliament|senate|congress|assembly|duma|knesset|bundestag|lawmaker|senator|deputy|legislature|legislator|diet|majlis|house|mp|chamber|parliamentarian)$/

/** "Rohan's senate approved the pact": its consent is what ratifies it. */
function byParliament({ clause, asSubject }: Act): boolean {
  const agents = asSubject
    ? clause.obliques.filter(o => o.preposition === 'by').map(o => o.phrase)
    : clause.subject
      ? [clause.subject]
      : []
  return agents.some(a => a.items.some(i => PARLIAMENT.test(i.lemma)))
}

export function statusOf(
  act: Act | null,
  reality: Reality,
  stated: Reality | null,
  prospect: boolean,
  modifiers: readonly string[],
  lemma: string,
  opener: string | null,
  year: string | null,
  under: boolean
): AgreementStatus {
  const verb = act?.verb ?? null
  // "called off a proposed deal"
  if (stated === 'PROPOSED' && verb?.status === 'WITHDRAWN' && reality === 'HELD') return 'WITHDRAWN'
  if (prospect || stated === 'PROPOSED') return 'UNDER_NEGOTIATION'
  if (verb) {
    if (
      /^(?:approve|pass|endorse|back|adopt|accept)$/.test(act!.clause.verb.lemma) &&
      reality === 'HELD' &&
      byParliament(act!)
    )
      return 'RATIFIED'
    // "negotiated a ceasefire between A and B": a third party that did so brought it about
    const brought =
      act!.clause.verb.lemma === 'negotiate' &&
      reality === 'HELD' &&
      act!.clause.verb.tense === 'PAST' &&
      !act!.clause.verb.progressive
    if (brought) return 'AGREED'
    if (verb.status === 'UNDER_NEGOTIATION' || verb.status === 'PROPOSED') return verb.status
    if (reality === 'HELD') return verb.status
    // "decided to withdraw from": as good as done
    const resolved = reality === 'PLANNED' && act!.clause.governors.some(g => RESOLVES.has(g.lemma) && g.modal === null)
    if (verb.status === 'WITHDRAWN') return resolved ? 'WITHDRAWN' : 'IN_FORCE'
    if (verb.status === 'IN_FORCE' || verb.status === 'RATIFIED') return 'AGREED'
    return reality === 'PROPOSED' ? 'PROPOSED' : 'UNDER_NEGOTIATION'
  }
  if (year) return 'IN_FORCE'
  if (opener === 'under' || under) return 'IN_FORCE'
  if (modifiers.some(m => CONCLUDED.has(m))) return 'AGREED'
  const unreal = reality === 'PROPOSED' || reality === 'HYPOTHETICAL' || reality === 'PLANNED'
  if (
    unreal ||
    modifiers[0] === 'any' ||
    modifiers[0] === 'no' ||
    modifiers.includes('new') ||
    (/^an?$/.test(modifiers[0] ?? '') &&
      lemma !== 'statement' &&
      lemma !== 'declaration' &&
      lemma !== 'communique' &&
      !acts(act))
  )
    return 'UNDER_NEGOTIATION'
  return 'AGREED'
}
