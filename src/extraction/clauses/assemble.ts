import { distinctActors } from './actors.js'
import type { Part } from './parts.js'
import type { ClauseRelation, Governor, NounPhrase, Oblique, VerbGroup } from './types.js'
import { OBJECT_CONTROL, PREDICATIVE, REPORTING } from './words.js'

/** A clause on its way: what `assemble` can tell from one sentence's parts alone. */
export interface Draft {
  /** Where its verb stands among the parts. */
  readonly at: number
  verb: VerbGroup
  subject: NounPhrase | null
  objects: NounPhrase[]
  obliques: Oblique[]
  relation: ClauseRelation
  subordinator: string | null
  governors: readonly Governor[]
  outer: number | null
  /** The noun a relative or reduced clause hangs on. */
  antecedent: NounPhrase | null
}

interface Found {
  subject: NounPhrase | null
  relation: ClauseRelation
  subordinator?: string | null
  governors?: readonly Governor[]
  outer?: number | null
  antecedent?: NounPhrase | null
  verb?: VerbGroup
  object?: NounPhrase | null
}

/** Finds for each verb its subject, what governs it, its objects and its prepositional phrases. Linear but for short looks aside. */
export function assemble(parts: readonly Part[]): Draft[] {
  const drafts: Draft[] = []
  const byPart = new Map<number, number>()
  const open: Draft[] = [] // participial clauses whose subject is still to come
  parts.forEach((part, p) => {
    if (part.type !== 'VERB') return
    const found = frame(parts, p, part.verb, part.preposition, drafts, byPart)
    const { objects, obliques } = dependents(parts, p, found.verb ?? part.verb)
    if (found.object) objects.unshift(found.object)
    const draft: Draft = {
      at: p,
      verb: found.verb ?? part.verb,
      subject: found.subject,
      objects,
      obliques,
      relation: found.relation,
      subordinator: found.subordinator ?? null,
      governors: found.governors ?? [],
      outer: found.outer ?? null,
      antecedent: found.antecedent ?? null
    }
    byPart.set(p, drafts.length)
    drafts.push(draft)
    if (!draft.subject && (draft.relation === 'PARTICIPIAL' || draft.relation === 'GERUND')) open.push(draft)
    else if (draft.subject && (draft.relation === 'MAIN' || draft.relation === 'COMPLEMENT')) {
      for (const waiting of open.splice(0)) waiting.subject = draft.subject
    }
  })
  return drafts
}

const asGovernor = (verb: VerbGroup, lemma = verb.lemma): Governor => ({
  lemma: verb.particle ? `${lemma} ${verb.particle}` : lemma,
  negated: verb.negated,
  passive: verb.passive,
  tense: verb.tense,
  modal: verb.modal
})

const chain = (draft: Draft, ...more: Governor[]): Governor[] => [...draft.governors, asGovernor(draft.verb), ...more]

function frame(
  parts: readonly Part[],
  p: number,
  verb: VerbGroup,
  preposition: string | null,
  drafts: readonly Draft[],
  byPart: ReadonlyMap<number, number>
): Found {
  const before = parts[p - 1]
  const previous = drafts[drafts.length - 1] ?? null
  const previousIndex = drafts.length - 1
  if (verb.form === 'INFINITIVE') return infinitive(parts, p, drafts)
  if (verb.form === 'GERUND') {
    if (preposition) return gerundAfterPreposition(parts, p, preposition, drafts)
    if (before?.type === 'VERB' && previous) {
      return { subject: previous.subject, relation: 'INFINITIVE', governors: chain(previous), outer: previousIndex }
    }
    if (before?.type === 'CONJUNCTION' && previous && previous.verb.form === 'GERUND') {
      return {
        subject: previous.subject,
        relation: previous.relation,
        governors: previous.governors,
        outer: previous.outer,
        subordinator: previous.subordinator
      }
    }
    if ((before?.type === 'NOUN' || before?.type === 'PP') && !(previous && REPORTING.has(previous.verb.lemma))) {
      return {
        subject: before.phrase,
        relation: 'REDUCED',
        antecedent: before.phrase,
        outer: previous ? previousIndex : null
      }
    }
    const host = lastOf(
      drafts,
      d => d.relation === 'MAIN' || d.relation === 'COORDINATE' || d.relation === 'COMPLEMENT'
    )
    return { subject: host === null ? null : drafts[host]!.subject, relation: 'PARTICIPIAL', outer: host }
  }
  const coordinate = coordinated(parts, p, verb, drafts)
  if (coordinate) return coordinate
  const relative = relativeOf(parts, p)
  if (relative) return { ...relative, outer: previous ? previousIndex : null }
  const reduced = reducedOf(parts, p, verb, drafts)
  if (reduced) {
    return {
      subject: reduced,
      relation: 'REDUCED',
      antecedent: reduced,
      verb: { ...verb, passive: true, form: 'PARTICIPLE' },
      outer: previous ? previousIndex : null
    }
  }
  return finite(parts, p, verb, drafts, byPart)
}

const ORDERS = new Set('order decision decree move'.split(' '))

function infinitive(parts: readonly Part[], p: number, drafts: readonly Draft[]): Found {
  const before = parts[p - 1]
  const index = lastOf(drafts, () => true)
  const previous = index === null ? null : drafts[index]!
  if (before?.type === 'CONJUNCTION' && previous?.verb.form === 'INFINITIVE') {
    return { subject: previous.subject, relation: 'INFINITIVE', governors: previous.governors, outer: previous.outer }
  }
  const separated =
    previous !== null &&
    parts.slice(previous.at + 1, p).some(x => x.type === 'STOP' || x.type === 'SUBORDINATOR' || x.type === 'RELATIVE')
  if (previous === null || separated) {
    const subject = nounBefore(parts, p)
    // "Gondor's order to close": no headline's future, but what Gondor ordered
    if (subject && ORDERS.has(subject.lemma) && subject.owners.length > 0 && subject.actors.length === 0) {
      const owned: NounPhrase = { ...subject, actors: distinctActors(subject.owners) }
      return {
        subject: owned,
        relation: 'INFINITIVE',
        governors: [{ lemma: subject.lemma, negated: false, passive: false, tense: 'NONE', modal: null }]
      }
    }
    return {
      subject,
      relation: 'MAIN',
      governors: [{ lemma: 'be to', negated: false, passive: false, tense: 'PRESENT', modal: null }]
    }
  }
  if (before?.type === 'VERB') {
    if (previous.verb.lemma === 'be' && !previous.verb.passive) {
      return {
        subject: previous.subject,
        relation: 'INFINITIVE',
        governors: [...previous.governors, asGovernor(previous.verb, 'be to')],
        outer: index
      }
    }
    return { subject: previous.subject, relation: 'INFINITIVE', governors: chain(previous), outer: index }
  }
  if (before?.type === 'ADJECTIVE' && PREDICATIVE.has(before.word)) {
    return {
      subject: previous.subject,
      relation: 'INFINITIVE',
      governors: [...previous.governors, asGovernor(previous.verb, before.word)],
      outer: index
    }
  }
  if (before?.type === 'NOUN' || before?.type === 'PP') {
    const object = previous.objects[0]
    if (object && OBJECT_CONTROL.has(previous.verb.lemma) && !previous.verb.passive) {
      return { subject: object, relation: 'INFINITIVE', governors: chain(previous), outer: index }
    }
    if (
      previous.verb.lemma === 'call' &&
      previous.obliques.some(o => o.preposition === 'on' || o.preposition === 'for')
    ) {
      const asked = previous.obliques.find(o => o.preposition === 'on' || o.preposition === 'for')!
      return { subject: asked.phrase, relation: 'INFINITIVE', governors: chain(previous), outer: index }
    }
    const noun = runHead(parts, p - 1)
    // "one of the first countries to begin talks": what they did, not what they wish
    if (before.phrase.modifiers.some(m => /^(?:first|last|only|latest|second|next|third)$/.test(m))) {
      return { subject: previous.subject, relation: 'REDUCED', antecedent: before.phrase, outer: index }
    }
    // "met in a bid to hammer out a deal"
    if (
      before.type === 'PP' &&
      /^(?:bid|effort|attempt|hope|aim|push|drive|move|plan|view|try|order)$/.test(before.phrase.lemma)
    ) {
      const wish: Governor = { lemma: before.phrase.lemma, negated: false, passive: false, tense: 'NONE', modal: null }
      return { subject: previous.subject, relation: 'INFINITIVE', governors: chain(previous, wish), outer: index }
    }
    // "Ukraine's decision to call off": whose decision it is does it
    if (before.phrase.owners.length > 0 && before.phrase.actors.length === 0) {
      const owned: NounPhrase = { ...before.phrase, actors: distinctActors(before.phrase.owners) }
      const act: Governor = { lemma: before.phrase.lemma, negated: false, passive: false, tense: 'NONE', modal: null }
      return { subject: owned, relation: 'INFINITIVE', governors: [act], outer: index }
    }
    const governor: Governor = {
      lemma: noun?.lemma ?? '',
      negated: noun?.modifiers[0] === 'no',
      passive: false,
      tense: 'NONE',
      modal: null
    }
    // "met in Rome to discuss": the infinitive is the verb's purpose where the noun is only in a phrase of place
    return {
      subject: previous.subject,
      relation: 'INFINITIVE',
      governors: before.type === 'NOUN' ? chain(previous, governor) : chain(previous),
      outer: index
    }
  }
  return { subject: previous.subject, relation: 'INFINITIVE', governors: chain(previous), outer: index }
}

function gerundAfterPreposition(
  parts: readonly Part[],
  p: number,
  preposition: string,
  drafts: readonly Draft[]
): Found {
  const index = lastOf(drafts, () => true)
  const previous = index === null ? null : drafts[index]!
  const free = /^(?:after|before|while|when|since|by|during|following|amid|without|despite|besides|upon|on|in)$/.test(
    preposition
  )
  if (!previous || parts[p - 1]?.type === 'COMMA')
    return { subject: previous?.subject ?? null, relation: 'GERUND', subordinator: preposition, outer: index }
  const object = previous.objects[0]
  const subject =
    preposition === 'of' || preposition === 'from' || preposition === 'for'
      ? object?.actors.length
        ? object
        : previous.subject
      : previous.subject
  return {
    subject,
    relation: 'GERUND',
    subordinator: preposition,
    governors: free ? [] : chain(previous),
    outer: index
  }
}

/** "hosted X, received Y and welcomed Z": the second and third share the first's subject. */
function coordinated(parts: readonly Part[], p: number, verb: VerbGroup, drafts: readonly Draft[]): Found | null {
  let k = p - 1
  while (
    parts[k]?.type === 'TIME' ||
    parts[k]?.type === 'QUOTE' ||
    (parts[k]?.type === 'PP' && parts[k - 1]?.type === 'CONJUNCTION')
  )
    k--
  const joint = parts[k]
  const list = joint?.type === 'COMMA' && listContinues(parts, p) && parts[k - 1]?.type !== 'TIME'
  if (joint?.type !== 'CONJUNCTION' && !list) return null
  const last = drafts[drafts.length - 1]
  if (!last) return null
  const bare =
    verb.modal === null &&
    verb.tense === 'PRESENT' &&
    !verb.perfect &&
    !verb.passive &&
    !verb.progressive &&
    verb.first === verb.head &&
    verb.lemma !== 'be' &&
    verb.lemma !== 'have'
  if (bare && last.verb.form === 'INFINITIVE' && !/s$/.test(verb.lemma)) {
    return {
      subject: last.subject,
      relation: 'INFINITIVE',
      governors: last.governors,
      outer: last.outer,
      verb: { ...verb, form: 'INFINITIVE', tense: 'NONE' }
    }
  }
  const index = lastOf(
    drafts,
    d => d.verb.form === 'FINITE' && (d.relation !== 'RELATIVE' || !parts.slice(d.at, k).some(x => x.type === 'COMMA'))
  )
  if (index === null) return null
  const host = drafts[index]!
  const shared = bare && host.verb.modal !== null // will meet and sign
  return {
    subject: host.subject,
    relation: host.relation === 'MAIN' ? 'COORDINATE' : host.relation,
    subordinator: host.subordinator,
    governors: host.governors,
    outer: host.relation === 'MAIN' ? index : host.outer,
    antecedent: host.antecedent,
    ...(shared ? { verb: { ...verb, modal: host.verb.modal, tense: host.verb.tense } } : {})
  }
}

/** After "hosted X," a verb begins a list when another with "and" follows. */
function listContinues(parts: readonly Part[], p: number): boolean {
  const before = parts[p - 2]
  if (before?.type !== 'NOUN' && before?.type !== 'PP') return false
  for (let k = p + 1; k < parts.length && k < p + 8; k++) {
    if (parts[k]!.type === 'CONJUNCTION') return parts[k + 1]?.type === 'VERB'
    if (parts[k]!.type === 'VERB' || parts[k]!.type === 'STOP' || parts[k]!.type === 'SUBORDINATOR') return false
  }
  return false
}

function relativeOf(parts: readonly Part[], p: number): Found | null {
  let k = p - 1
  while (
    parts[k]?.type === 'TIME' ||
    parts[k]?.type === 'ADJECTIVE' ||
    (parts[k]?.type === 'PP' && parts[k - 1]?.type === 'RELATIVE')
  )
    k--
  const direct = parts[k]
  if (direct?.type === 'RELATIVE') {
    const antecedent = antecedentOf(parts, k, direct.word)
    if (direct.word === 'whose' || direct.word === 'where') return null
    return antecedent ? { subject: antecedent, relation: 'RELATIVE', antecedent } : null
  }
  const from = k
  while (parts[k]?.type === 'PP') k--
  if (parts[k]?.type === 'NOUN' && parts[k - 1]?.type === 'RELATIVE') {
    const relative = parts[k - 1] as { word: string }
    const subject = (parts[k] as { phrase: NounPhrase }).phrase
    const antecedent = antecedentOf(parts, k - 1, relative.word)
    const asObject = relative.word === 'which' || relative.word === 'whom' || relative.word === 'that'
    return {
      subject,
      relation: 'RELATIVE',
      antecedent,
      object: asObject && from === k ? antecedent : null,
      subordinator: relative.word
    }
  }
  return null
}

/** For "who" the nearest person, for the rest the nearest noun. */
function antecedentOf(parts: readonly Part[], relative: number, word: string): NounPhrase | null {
  let nearest: NounPhrase | null = null
  for (let k = relative - 1; k >= 0 && k > relative - 6; k--) {
    const part = parts[k]!
    if (part.type === 'NOUN' || part.type === 'PP') {
      nearest ??= part.phrase
      if (word !== 'who' && word !== 'whom') return nearest
      if (part.phrase.actors.length > 0 || part.type === 'NOUN') return part.phrase
    } else if (
      part.type !== 'COMMA' &&
      part.type !== 'TIME' &&
      part.type !== 'QUOTE' &&
      part.type !== 'STOP' &&
      part.type !== 'ADJECTIVE'
    )
      break
  }
  return nearest
}

/** "agreements signed by El Salvador", "talks held in Rome ended": a participle that is no finite verb. */
function reducedOf(parts: readonly Part[], p: number, verb: VerbGroup, drafts: readonly Draft[]): NounPhrase | null {
  if (verb.first !== verb.head || verb.tense !== 'PAST' || verb.modal !== null || verb.lemma === 'be') return null
  const before = parts[p - 1]
  const noun =
    before?.type === 'NOUN' || before?.type === 'PP'
      ? before.phrase
      : before?.type === 'COMMA' && parts[p + 1]?.type === 'PP'
        ? phraseBefore(parts, p - 1)
        : null
  if (!noun) return null
  const next = parts[p + 1]
  const hasObject = next?.type === 'NOUN'
  if (hasObject) return null
  const last = before?.type === 'COMMA' ? p - 2 : p - 1
  const target = parts[last]?.type === 'PP' ? headOrNearest(parts, last) : noun
  if (next?.type === 'PP' && next.preposition === 'by' && next.phrase.actors.length > 0) return target
  if (before?.type === 'COMMA') return null
  const previous = drafts[drafts.length - 1]
  const sameSegment =
    previous &&
    !parts
      .slice(previous.at + 1, p)
      .some(
        x =>
          x.type === 'COMMA' ||
          x.type === 'STOP' ||
          x.type === 'SUBORDINATOR' ||
          x.type === 'CONJUNCTION' ||
          x.type === 'RELATIVE'
      )
  if (sameSegment && !REPORTING.has(previous.verb.lemma))
    return previous.relation === 'RELATIVE' || previous.relation === 'REDUCED' ? null : target
  for (let k = p + 1; k < parts.length; k++) {
    const part = parts[k]!
    if (part.type === 'VERB') return part.verb.form === 'FINITE' ? target : null
    if (part.type !== 'PP' && part.type !== 'TIME' && part.type !== 'QUOTE' && part.type !== 'ADJECTIVE') return null
  }
  return null
}

/** "leaders of the bloc gathered in": the noun a participle after a phrase qualifies is the nearest. */
function headOrNearest(parts: readonly Part[], k: number): NounPhrase {
  const nearest = (parts[k] as { phrase: NounPhrase }).phrase
  for (let i = k; i >= 0; i--) {
    const part = parts[i]!
    if (part.type === 'NOUN') return part.phrase
    if (part.type === 'TIME') continue
    if (part.type !== 'PP') break
    // a place, a day or a party is not what was signed or held
    const aside = /^(?:in|at|on|near|during|with|between|among|from|since|to)$/.test(part.preposition)
    if (!aside && part.phrase.actors.length === 0) return part.phrase
  }
  return nearest
}

function runHead(parts: readonly Part[], k: number): NounPhrase | null {
  while (parts[k]?.type === 'PP' || parts[k]?.type === 'TIME') k--
  const part = parts[k]
  return part?.type === 'NOUN' ? part.phrase : null
}

function phraseBefore(parts: readonly Part[], k: number): NounPhrase | null {
  const part = parts[k - 1]
  return part?.type === 'NOUN' || part?.type === 'PP' ? part.phrase : null
}

function nounBefore(parts: readonly Part[], p: number): NounPhrase | null {
  for (let k = p - 1; k >= 0; k--) {
    const part = parts[k]!
    if (part.type === 'NOUN') return part.phrase
    if (part.type === 'STOP' || part.type === 'SUBORDINATOR') return null
  }
  return null
}

function finite(
  parts: readonly Part[],
  p: number,
  verb: VerbGroup,
  drafts: readonly Draft[],
  byPart: ReadonlyMap<number, number>
): Found {
  let k = p - 1
  let subject: NounPhrase | null = null
  let subjectAt = -1
  walk: while (k >= 0) {
    const part = parts[k]!
    switch (part.type) {
      case 'TIME':
      case 'ADJECTIVE':
      case 'QUOTE':
      case 'PP':
        k--
        break
      case 'COMMA':
        k = beforeParenthesis(parts, k)
        break
      case 'NOUN': {
        const inner = innerSubject(parts, k, drafts, byPart)
        subject = inner ?? part.phrase
        subjectAt = k
        break walk
      }
      case 'VERB': {
        const draft = drafts[byPart.get(k) ?? -1]
        if (draft && (draft.relation === 'RELATIVE' || draft.relation === 'REDUCED')) {
          subject = draft.antecedent ?? draft.subject
          subjectAt = k
          break walk
        }
        if (draft && draft.verb.form !== 'FINITE') {
          k--
          break
        }
        break walk
      }
      default:
        break walk
    }
  }
  const after = parts[p + 1]
  if (REPORTING.has(verb.lemma) && after?.type === 'NOUN' && (!subject || isQuoteEnd(parts, p))) {
    return { subject: after.phrase, relation: 'MAIN' } // "…", said Lee
  }
  const subordinator =
    subjectAt >= 0
      ? subordinatorBefore(parts, subjectAt)
      : parts[p - 1]?.type === 'SUBORDINATOR'
        ? (parts[p - 1] as { word: string }).word
        : null
  const previousIndex = drafts.length - 1
  const previous = drafts[previousIndex]
  if (subordinator === 'that' || subordinator === 'whether')
    return { subject, relation: 'COMPLEMENT', subordinator, outer: previous ? previousIndex : null }
  if (subordinator) return { subject, relation: 'ADVERBIAL', subordinator, outer: previous ? previousIndex : null }
  const direct =
    previous &&
    subjectAt > previous.at &&
    REPORTING.has(previous.verb.lemma) &&
    !parts
      .slice(previous.at + 1, subjectAt)
      .some(x => x.type === 'STOP' || x.type === 'CONJUNCTION' || (x.type === 'NOUN' && !tells(previous)))
  if (direct) return { subject, relation: 'COMPLEMENT', outer: previousIndex }
  return { subject, relation: 'MAIN' }
}

const tells = (draft: Draft): boolean => draft.verb.lemma === 'tell' || draft.verb.lemma === 'warn'
const isQuoteEnd = (parts: readonly Part[], p: number): boolean =>
  parts[p - 1]?.type === 'QUOTE' || (parts[p - 1]?.type === 'COMMA' && parts[p - 2]?.type === 'QUOTE')

/** Left of a comma that closes an insertion: the place before the insertion. */
function beforeParenthesis(parts: readonly Part[], comma: number): number {
  for (let k = comma - 1; k >= 0; k--) {
    if (parts[k]!.type === 'STOP' || parts[k]!.type === 'SUBORDINATOR') break
    if (parts[k]!.type !== 'COMMA') continue
    const opener = parts[k + 1]
    if (
      opener &&
      (opener.type === 'RELATIVE' ||
        opener.type === 'PP' ||
        opener.type === 'TIME' ||
        opener.type === 'NOUN' ||
        opener.type === 'ADJECTIVE' ||
        opener.type === 'VERB')
    )
      return k - 1
    break
  }
  return comma - 1
}

/** "the minister who visited Rome said": the noun before the verb is an object inside a relative clause. */
function innerSubject(
  parts: readonly Part[],
  noun: number,
  drafts: readonly Draft[],
  byPart: ReadonlyMap<number, number>
): NounPhrase | null {
  for (let k = noun - 1; k >= 0; k--) {
    const part = parts[k]!
    if (part.type === 'VERB') {
      const draft = drafts[byPart.get(k) ?? -1]
      if (!draft || REPORTING.has(draft.verb.lemma)) return null
      if (draft.relation === 'RELATIVE' || draft.relation === 'REDUCED') return draft.antecedent
      if (draft.verb.form === 'FINITE') return null
      // "Gondor's order to close the consulate was issued": the order was
      if (draft.subject && draft.outer == null && ORDERS.has(draft.governors?.[0]?.lemma ?? '')) return draft.subject
      continue
    }
    if (part.type !== 'NOUN' && part.type !== 'PP' && part.type !== 'TIME' && part.type !== 'ADJECTIVE') return null
  }
  return null
}

function subordinatorBefore(parts: readonly Part[], subject: number): string | null {
  for (let k = subject - 1; k >= 0; k--) {
    const part = parts[k]!
    if (part.type === 'SUBORDINATOR') return part.word
    if (part.type !== 'PP' && part.type !== 'TIME' && part.type !== 'ADJECTIVE' && part.type !== 'QUOTE') return null
  }
  return null
}

function dependents(
  parts: readonly Part[],
  p: number,
  verb: VerbGroup
): { objects: NounPhrase[]; obliques: Oblique[] } {
  const objects: NounPhrase[] = []
  const obliques: Oblique[] = []
  for (let k = p + 1; k < parts.length; k++) {
    const part = parts[k]!
    if (part.type === 'NOUN') {
      if (objects.length >= 2 || startsClause(parts, k, verb)) break
      objects.push(part.phrase)
    } else if (part.type === 'PP') obliques.push({ preposition: part.preposition, phrase: part.phrase })
    else if (part.type === 'COMMA' || part.type === 'CONJUNCTION') {
      const next = parts[k + 1]
      const after = parts[k + 2]
      if (next?.type === 'TIME') continue
      if (
        next?.type === 'NOUN' &&
        parts[k - 1]?.type === 'TIME' &&
        part.type === 'CONJUNCTION' &&
        !startsClause(parts, k + 1, verb)
      ) {
        // "visited Turkey on 4 April and Uzbekistan on the 5th": each with its day
        const last = parts[k - 2]
        if (last?.type === 'PP') obliques.push({ preposition: last.preposition, phrase: next.phrase })
        else objects.push(next.phrase)
        k++
        continue
      }
      if (next?.type !== 'PP' || (after?.type === 'COMMA' && parts[k + 3]?.type === 'NOUN')) break
    } else if (part.type !== 'TIME' && part.type !== 'ADJECTIVE' && part.type !== 'QUOTE') break
  }
  return { objects, obliques }
}

/** The noun at k is the subject of the verb that follows it. */
function startsClause(parts: readonly Part[], k: number, verb: VerbGroup): boolean {
  if (verb.lemma === 'let') return false // let Rohan send
  let j = k + 1
  while (parts[j]?.type === 'PP' || parts[j]?.type === 'TIME') j++
  const next = parts[j]
  if (next?.type !== 'VERB' || next.preposition !== null) return false
  const v = next.verb
  if (v.form !== 'FINITE') return false
  const bareParticiple = v.first === v.head && v.tense === 'PAST'
  return REPORTING.has(verb.lemma) || !bareParticiple
}

function lastOf(drafts: readonly Draft[], test: (draft: Draft) => boolean): number | null {
  for (let i = drafts.length - 1; i >= 0; i--) if (test(drafts[i]!)) return i
  return null
}
