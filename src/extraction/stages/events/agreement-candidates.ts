import type { AgreementKind, AgreementStatus } from '../../../domain/vocabulary.js'
import type { DateMention, Document, ExtractionContext, Sentence } from '../../document.js'
import type { ActorRef, Attribution, Clause, NounItem, NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import {
  AGREEMENT_NOUNS,
  AGREEMENT_VERBS,
  FOREIGN_DEALS,
  JOINT_WORDS,
  KIND_MODIFIERS,
  VERB_PREPOSITIONS,
  type AgreementVerb
} from '../../lexicon/agreement-words.js'
import { MEETING_NOUNS } from '../../lexicon/meeting-words.js'
import { PROSPECTS } from '../../lexicon/status-words.js'
import { REPRESENTATIVES } from '../../clauses/words.js'
import { realityOf, realityOfModifiers, type Reality } from './modality.js'
import type { PhraseRole, Roles } from './roles.js'
import { dateOfClause, dateOfPhrase, deadlineAfter, usableDates } from './when.js'

/** What one pattern in one sentence says of an agreement. */
export interface AgreementCandidate {
  readonly sentence: Sentence
  readonly at: number
  readonly kind: AgreementKind
  readonly status: AgreementStatus
  readonly reality: Reality
  readonly parties: readonly ActorRef[]
  readonly title: string
  /** The place it is named after: "the Edoras accord". */
  readonly name: string | null
  readonly date: DateMention | null
  /** When a later step came about (ratified, withdrawn, in force). */
  readonly stepDate: DateMention | null
  /** The day by which it is to be fulfilled. */
  readonly deadline: DateMention | null
  readonly definite: boolean
  readonly strong: boolean
  /** Signed "with" somebody who is no known actor. */
  readonly otherSide: boolean
  /** Several agents signed one each, with a counterpart that goes without saying. */
  readonly oneOfSeveral: boolean
  /** A single undertaking ("agreed to …"), not a document. */
  readonly undertaking: boolean
  /** A year in its name: "the 2015 nuclear deal". */
  readonly year: string | null
  readonly attribution: Attribution | null
  readonly rule: string
  readonly confidence: number
}

/** Finds agreements named by a noun, with the verb that does something to them. */
export function agreementNouns(
  analysis: SentenceAnalysis,
  roles: Roles,
  document: Document,
  context: ExtractionContext
): AgreementCandidate[] {
  const found: AgreementCandidate[] = []
  for (const phrase of analysis.phrases) {
    const item = phrase.items.find(i => AGREEMENT_NOUNS[nounOf(i)])
    if (!item) continue
    const noun = nounOf(item)
    const entry = AGREEMENT_NOUNS[noun]!
    found.push(...fromNoun(phrase, item.modifiers, noun, entry.kind, entry.strong, analysis, roles, document, context))
  }
  return found
}

/** "cease-fire" is two words to the tagger. */
function nounOf(item: NounItem): string {
  return item.lemma === 'fire' && item.modifiers.includes('cease') ? 'ceasefire' : item.lemma
}

interface Act {
  readonly clause: Clause
  readonly index: number
  readonly verb: AgreementVerb | null
  readonly asSubject: boolean
}

function fromNoun(
  phrase: NounPhrase,
  modifiers: readonly string[],
  lemma: string,
  baseKind: AgreementKind,
  strongNoun: boolean,
  analysis: SentenceAnalysis,
  roles: Roles,
  document: Document,
  _context: ExtractionContext
): AgreementCandidate[] {
  if (modifiers.some(m => FOREIGN_DEALS.has(m))) return []
  const act = actOn(phrase, roles, analysis)
  const joint = modifiers.some(m => JOINT_WORDS.has(m))
  const issued = act !== null && /^(?:issue|release|publish|adopt|approve|sign)$/.test(act.clause.verb.lemma)
  const together = issued && speakTogether(act.asSubject ? [] : (act.clause.subject?.actors ?? []))
  if (lemma === 'statement' && !joint && !together) return []
  if (lemma === 'declaration' && !joint && !together && !act?.verb?.concluding) return []
  const parties = partiesOf(phrase, act, analysis)
  const strong = strongNoun || joint || together || (act?.verb?.concluding ?? false)
  const opener = analysis.openers.get(phrase.first) ?? null
  const parent = roles.parent(phrase)
  const prospect =
    opener !== null && parent !== null && PROSPECTS.has(parent.phrase.lemma) && /^(?:of|for|to|about|on)$/.test(opener)
  const stated = realityOfModifiers(phrase)
  const reality: Reality = prospect ? 'PROPOSED' : act ? realityOf(act.clause, analysis.clauses) : (stated ?? 'HELD')
  const year = modifiers.find(m => /^(?:19|20)\d\d$/.test(m)) ?? null
  const status = statusOf(act, reality, stated, prospect, modifiers, lemma, opener, year)
  const inPhrase = dateOfPhrase(phrase, analysis)
  const byClause = act ? dateOfClause(act.index, analysis) : null
  const later = status === 'WITHDRAWN' || status === 'RATIFIED' || status === 'IN_FORCE' || status === 'LAPSED'
  const base: Omit<AgreementCandidate, 'parties'> = {
    sentence: analysis.sentence,
    at: phrase.head,
    kind: kindOf(baseKind, modifiers, joint),
    status,
    reality,
    title: titleOf(phrase, document),
    name: nameOf(phrase, analysis),
    date: later ? (inPhrase ?? dateOfSigning(phrase, act, analysis)) : (inPhrase ?? byClause),
    deadline: status === 'AGREED' || status === 'SIGNED' ? deadlineAfter(phrase.head, analysis) : null,
    stepDate: later ? byClause : null,
    definite:
      /^(?:the|this|that|these|those|both)$/.test(phrase.modifiers[0] ?? '') || phrase.items[0]!.possessive !== null,
    strong,
    otherSide:
      baseKind === 'TREATY' &&
      [...phrase.complements, ...(act?.clause.obliques ?? [])].some(
        c => c.preposition === 'with' && c.phrase.actors.length === 0 && REPRESENTATIVES.has(c.phrase.lemma)
      ),
    oneOfSeveral: false,
    undertaking: false,
    year,
    attribution: act?.clause.attribution ?? null,
    rule: act ? `agreement.${act.clause.verb.lemma}.${lemma}` : `agreement.noun.${lemma}`,
    confidence: act?.verb ? 0.85 : 0.65
  }
  return spread(base, phrase, act, parties, analysis)
}

/** "the treaty, signed in 1931, lapsed": of two days the earlier step's. */
function dateOfSigning(phrase: NounPhrase, act: Act | null, analysis: SentenceAnalysis): DateMention | null {
  const index = analysis.clauses.findIndex(
    c =>
      c !== act?.clause && c.subject?.first === phrase.first && /^(?:sign|conclude|reach|agree|ink)$/.test(c.verb.lemma)
  )
  return index < 0 ? null : dateOfClause(index, analysis)
}

/** "both countries separately struck deals with Harad", "agreements signed by A on … and B on …": one for each. */
function spread(
  base: Omit<AgreementCandidate, 'parties'>,
  phrase: NounPhrase,
  act: Act | null,
  parties: readonly ActorRef[],
  analysis: SentenceAnalysis
): AgreementCandidate[] {
  const plural = /s$/.test(analysis.words[phrase.head - analysis.sentence.firstToken] ?? '')
  if (plural && act?.clause.subject) {
    const agents = act.asSubject ? act.clause.obliques.filter(o => o.preposition === 'by') : []
    if (agents.length > 1) {
      const acting = agents.flatMap(a => a.phrase.actors.map(r => r.actor))
      const others = parties.filter(p => !acting.includes(p.actor))
      return agents.map((agent, i) => {
        const end = agents[i + 1]?.phrase.first ?? analysis.sentence.lastToken
        const date = usableDates(analysis).find(d => d.firstToken >= agent.phrase.last && d.firstToken < end) ?? null
        return {
          ...base,
          at: agent.phrase.head,
          date,
          oneOfSeveral: true,
          parties: [...agent.phrase.actors, ...others]
        }
      })
    }
    const subject = act.asSubject ? [] : act.clause.subject.actors
    const separately = /\b(?:separate|separately|each|respectively|individually|bilateral)\b/.test(
      between(analysis, act.clause.subject.first, phrase.last)
    )
    const others = parties.filter(p => !subject.some(s => s.actor === p.actor))
    const sides = new Set(subject.map(s => s.side ?? s.actor))
    const together = /\b(?:joint|trilateral|jointly|together)\b/.test(
      between(analysis, act.clause.subject.first, phrase.last)
    )
    if ((separately || (!together && act.verb?.concluding)) && sides.size > 1 && others.length > 0)
      return subject.map(s => ({ ...base, parties: [s, ...others] }))
  }
  const withs = phrase.complements.find(c => c.preposition === 'with')?.phrase.actors ?? []
  const rest = parties.filter(p => !withs.some(w => w.actor === p.actor))
  if (plural && withs.length > 1 && new Set(rest.map(r => r.side ?? r.actor)).size === 1) {
    return withs.map(other => ({ ...base, parties: [...rest, other] })) // our deals with A and B
  }
  return [{ ...base, parties }]
}

function between(analysis: SentenceAnalysis, first: number, last: number): string {
  const from = analysis.sentence.firstToken
  return analysis.words
    .slice(first - from, last - from)
    .join(' ')
    .toLowerCase()
}

/** A statement that several parties, or a bloc as such, put out. */
function speakTogether(refs: readonly ActorRef[]): boolean {
  return new Set(refs.map(r => r.side ?? r.actor)).size >= 2 || refs.some(r => r.actor.startsWith('organization:'))
}

const DECISIONS = new Set(['decision', 'move', 'refusal', 'choice', 'vote', 'failure', 'step'])

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
  'pair',
  'raft',
  'implementation'
])

/** The clause that does something to the agreement, or of which it is the subject. */
function actOn(phrase: NounPhrase, roles: Roles, analysis: SentenceAnalysis): Act | null {
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
  for (let index = 0; index < analysis.clauses.length; index++) {
    const clause = analysis.clauses[index]!
    const asSubject = clause.subject?.first === phrase.first
    const asObject = clause.objects.some(o => o.first === phrase.first)
    if (!asSubject && !asObject) continue
    const act = actOf({ clause, index, role: asSubject ? 'SUBJECT' : 'OBJECT', preposition: null }, analysis)
    if (act?.verb) return act
  }
  return primary
}

function actOf(role: PhraseRole, _analysis: SentenceAnalysis): Act | null {
  const { clause, index } = role
  const key = clause.verb.particle ? `${clause.verb.lemma} ${clause.verb.particle}` : clause.verb.lemma
  const entry = AGREEMENT_VERBS[key] ?? AGREEMENT_VERBS[clause.verb.lemma] ?? null
  if (role.role === 'OBJECT') return { clause, index, verb: entry, asSubject: false }
  if (role.role === 'SUBJECT') {
    const active =
      clause.verb.lemma === 'take' && clause.objects[0]?.lemma === 'effect' ? AGREEMENT_VERBS['take effect']! : entry
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

/** A single city straight before the noun (or a number) is its name: "the Edoras Agreement", "the Minsk 2 deal". */
function nameOf(phrase: NounPhrase, analysis: SentenceAnalysis): string | null {
  const cities = analysis.mentions.filter(
    m => m.firstToken >= phrase.first && m.lastToken <= phrase.head && (m.form === 'CAPITAL' || m.kind === 'PLACE')
  )
  const city = cities[0]
  if (cities.length !== 1 || !city || phrase.owners.some(o => o.mention.firstToken !== city.firstToken)) return null
  const from = analysis.sentence.firstToken
  const next = analysis.words[city.lastToken - from] ?? ''
  const head = analysis.words[phrase.head - from] ?? ''
  return /^[A-Z\d]/.test(next) || /^[A-Z]/.test(head) || city.kind === 'PLACE' || next === head ? city.text : null
}

function partiesOf(phrase: NounPhrase, act: Act | null, analysis: SentenceAnalysis): ActorRef[] {
  const parties: ActorRef[] = []
  const add = (refs: readonly ActorRef[]): void => {
    for (const ref of refs) if (!parties.some(p => p.actor === ref.actor)) parties.push(ref)
  }
  // "the Paris Agreement", "the Minsk 2 deal": where it was signed, not by whom
  const name = nameOf(phrase, analysis)
  add(
    phrase.owners.filter(
      o => (o.mention.reading !== 'PLACE' || o.mention.form === 'DEMONYM') && o.mention.text !== name
    )
  )
  const nested = phrase.complements.findIndex(c => MEETING_NOUNS[c.phrase.lemma] !== undefined)
  const complements = nested < 0 ? phrase.complements : phrase.complements.slice(0, nested)
  complements.forEach(({ preposition, phrase: inner }, i) => {
    if (
      preposition === 'with' ||
      preposition === 'between' ||
      preposition === 'among' ||
      (preposition === 'by' && i === 0)
    )
      add(inner.actors)
  })
  if (/^(?:our|my)$/.test(phrase.items[0]?.possessive ?? '')) add(act?.clause.attribution?.speaker?.actors ?? [])
  if (!act) return parties
  const { clause } = act
  if ((clause.subject?.actors.length ?? 0) === 0 && !act.asSubject) add(decidersOf(clause, analysis))
  if (act.asSubject) {
    if (clause.verb.passive)
      add(
        clause.obliques
          .filter(
            o => o.preposition === 'by' && act.verb && clause.verb.lemma !== 'broker' && clause.verb.lemma !== 'mediate'
          )
          .flatMap(o => o.phrase.actors)
      )
    add(
      clause.obliques
        .filter(o => o.preposition === 'between' || (o.preposition === 'with' && act.verb))
        .flatMap(o => o.phrase.actors)
    )
    return parties
  }
  const mediator = /^(?:broker|mediate|negotiate|facilitate|secure)$/.test(clause.verb.lemma)
  const withOne = parties.length === 1 && phrase.complements.some(c => c.preposition === 'with')
  if ((act.verb && !(mediator && parties.length >= 2)) || withOne) add(clause.subject?.actors ?? [])
  add(clause.obliques.filter(o => o.preposition === 'with').flatMap(o => o.phrase.actors))
  if (/^(?:offer|propose|promise|give|grant)$/.test(clause.verb.lemma))
    add(clause.objects.filter(o => o.first !== phrase.first).flatMap(o => o.actors)) // offered Rohan a deal
  if (/^(?:offer|propose|grant)$/.test(clause.verb.lemma))
    add(clause.obliques.filter(o => o.preposition === 'to').flatMap(o => o.phrase.actors))
  return parties
}

/** "Gondor's decision to call off a deal", "a plan by Rohan to sign one": whose decision it was. */
function decidersOf(clause: Clause, analysis: SentenceAnalysis): readonly ActorRef[] {
  const before = analysis.phrases.filter(p => p.last <= clause.verb.first).at(-1)
  const close = before !== undefined && clause.verb.first - before.last <= 1
  return close && DECISIONS.has(before.lemma) ? before.owners : []
}

function kindOf(base: AgreementKind, modifiers: readonly string[], joint: boolean): AgreementKind {
  if (base === 'OTHER' || base === 'TREATY') {
    for (const word of modifiers) for (const [pattern, kind] of KIND_MODIFIERS) if (pattern.test(word)) return kind
  }
  return base === 'JOINT_STATEMENT' && !joint ? 'OTHER' : base
}

function statusOf(
  act: Act | null,
  reality: Reality,
  stated: Reality | null,
  prospect: boolean,
  modifiers: readonly string[],
  lemma: string,
  opener: string | null,
  year: string | null
): AgreementStatus {
  const verb = act?.verb ?? null
  // "called off a proposed deal"
  if (stated === 'PROPOSED' && verb?.status === 'WITHDRAWN' && reality === 'HELD') return 'WITHDRAWN'
  if (prospect || stated === 'PROPOSED') return 'UNDER_NEGOTIATION'
  if (verb) {
    // "negotiated a ceasefire between A and B": a third party that did so brought it about
    const brought =
      act!.clause.verb.lemma === 'negotiate' &&
      reality === 'HELD' &&
      act!.clause.verb.tense === 'PAST' &&
      !act!.clause.verb.progressive
    if (brought) return 'AGREED'
    if (verb.status === 'UNDER_NEGOTIATION' || verb.status === 'PROPOSED') return verb.status
    if (reality === 'HELD') return verb.status
    if (verb.status === 'WITHDRAWN') return 'IN_FORCE'
    if (verb.status === 'IN_FORCE' || verb.status === 'RATIFIED') return 'AGREED'
    return reality === 'PROPOSED' ? 'PROPOSED' : 'UNDER_NEGOTIATION'
  }
  if (year) return 'IN_FORCE'
  if (opener === 'under') return 'IN_FORCE'
  const unreal = reality === 'PROPOSED' || reality === 'HYPOTHETICAL' || reality === 'PLANNED'
  if (
    unreal ||
    modifiers[0] === 'any' ||
    modifiers[0] === 'no' ||
    modifiers.includes('new') ||
    (/^an?$/.test(modifiers[0] ?? '') && lemma !== 'statement' && lemma !== 'declaration' && lemma !== 'communique')
  )
    return 'UNDER_NEGOTIATION'
  return 'AGREED'
}

/** The noun phrase with what hangs on it, in the words of the text, at most 120 characters. */
export function titleOf(phrase: NounPhrase, document: Document): string {
  let last = phrase.last
  for (const { phrase: inner, preposition } of phrase.complements) {
    if (/^(?:after|before|during|at|following|ahead of)$/.test(preposition)) break
    const end = document.tokens[inner.last - 1]!.end
    if (end - document.tokens[phrase.first]!.start > 120) break
    last = inner.last
  }
  return clip(
    document.article.text
      .slice(document.tokens[phrase.first]!.start, document.tokens[last - 1]!.end)
      .replace(/^(?:the|an?|this|that|these|those)\s+/i, '')
  )
}

/** At most 120 characters, ending with a whole word. */
export function clip(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  if (flat.length <= 120) return flat
  const cut = flat.slice(0, 120)
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), 60)).replace(/[\s,;:]+$/, '')
}
