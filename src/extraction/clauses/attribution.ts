import type { Sentence, Token } from '../document.js'
import type { Draft } from './draft.js'
import type { Part } from './parts.js'
import type { Attribution, NounPhrase } from './types.js'
import { REPORTING } from './words.js'

/** A stretch between quotation marks, over sentence ends if need be. */
export interface QuoteSpan {
  readonly start: number
  readonly end: number
}

/** Quotation marks of a paragraph matched up; a quote left open ends with its paragraph. */
export function quoteSpans(tokens: readonly Token[], sentences: readonly Sentence[]): QuoteSpan[] {
  const spans: QuoteSpan[] = []
  let open: number | null = null
  let paragraph = -1
  let end = 0
  const close = (at: number): void => {
    if (open !== null) spans.push({ start: open, end: at })
    open = null
  }
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) {
      close(end)
      paragraph = sentence.paragraph
    }
    for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
      const token = tokens[i]!
      if (token.text === '“' || (token.text === '"' && open === null)) open ??= token.start
      else if (token.text === '”' || token.text === '"') close(token.end)
    }
    end = sentence.end
  }
  close(end)
  return spans
}

export function within(spans: readonly QuoteSpan[], offset: number): boolean {
  let low = 0
  let high = spans.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const span = spans[middle]!
    if (offset < span.start) high = middle - 1
    else if (offset >= span.end) low = middle + 1
    else return true
  }
  return false
}

/** The sentence's reporting clause and whom it quotes: "Lee said …", "…, said Lee", "according to officials". */
export function speakersOf(
  drafts: readonly Draft[],
  parts: readonly Part[],
  quoted: readonly boolean[]
): (Attribution | null)[] {
  const result: (Attribution | null)[] = drafts.map(() => null)
  drafts.forEach((draft, i) => {
    const above = draft.outer
    if (above === null || above >= i) return
    const governor = drafts[above]!
    const told = draft.relation === 'COMPLEMENT' ? toldBy(governor, parts) : null
    if (told) {
      const speaker = isHearing(governor) ? tellerOf(governor, result[above]) : governor.subject
      result[i] = { speaker, verb: told, quoted: quoted[i]! }
      return
    }
    const around = result[above]
    if (around && draft.relation !== 'COORDINATE')
      result[i] = { speaker: around.speaker, verb: around.verb, quoted: quoted[i]! }
  })
  drafts.forEach((draft, i) => {
    if (result[i] || !goesOnBehindAnd(draft, parts)) return
    const before = result.slice(0, i).findLast((x, k) => x && drafts[k]!.subordinator === 'that')
    if (before) result[i] = { ...before, quoted: quoted[i]! }
  })
  const trailing = lastReporting(drafts, parts, quoted)
  if (trailing !== null && !isHearing(drafts[trailing]!)) {
    const { subject, verb } = drafts[trailing]!
    drafts.forEach((draft, i) => {
      if (i < trailing || goesOn(draft, drafts[trailing]!, parts))
        // "the envoy was told that Harad must leave, the ministry said"
        if (!result[i]?.speaker) result[i] = { speaker: subject, verb: verb.lemma, quoted: quoted[i]! }
    })
  }
  const leading = drafts.findIndex((d, i) => REPORTING.has(d.verb.lemma) && d.subject !== null && !quoted[i])
  drafts.forEach((_, i) => {
    if (quoted[i] && !result[i]) {
      const frame = leading >= 0 ? drafts[leading]! : announcing(drafts, parts, i)
      if (frame) result[i] = { speaker: frame.subject, verb: frame.verb.lemma, quoted: true }
    }
  })
  const source = accordingTo(parts)
  if (source) drafts.forEach((_, i) => (result[i] ??= { speaker: source, verb: 'according to', quoted: quoted[i]! }))
  return result
}

/** "The envoy was told that", "it was stressed that": whoever is the subject, he only hears it. */
const isHearing = ({ verb, subject }: Draft): boolean =>
  verb.passive &&
  // "it is reported that": by whom, nobody says
  ((subject?.lemma === 'it' && subject.items.length === 1) ||
    /^(?:tell|inform|remind|warn|state|stress|underline|underscore|emphasi[sz]e|note|convey)$/.test(verb.lemma))

const tellerOf = ({ obliques }: Draft, around: Attribution | null | undefined): NounPhrase | null =>
  obliques.find(o => o.preposition === 'by')?.phrase ?? around?.speaker ?? null

/** "It was war, said Quill, | and Gondor would pay": what the speaker expects or demands besides. */
const goesOn = ({ relation, verb, at }: Draft, teller: Draft, parts: readonly Part[]): boolean =>
  relation === 'MAIN' &&
  verb.modal !== null &&
  at > teller.at &&
  parts[teller.at + 1]?.type === 'NOUN' &&
  parts.slice(teller.at, at).some((x, k, all) => x.type === 'CONJUNCTION' && all[k - 1]?.type === 'COMMA')

/** "was told that Harad's men had come and gone, | and that Harad should pay": of the same teller. */
function goesOnBehindAnd({ relation, subordinator, at }: Draft, parts: readonly Part[]): boolean {
  if (relation !== 'COMPLEMENT' || subordinator !== 'that') return false
  const that = parts.findLastIndex((x, k) => k < at && x.type === 'SUBORDINATOR' && x.word === 'that')
  const joint = parts[that - 1]
  return that > 0 && joint?.type === 'CONJUNCTION' && joint.word === 'and'
}

/** The clause before a colon behind which a quotation opens: "The minister was blunt: “We condemn it.”" */
function announcing(drafts: readonly Draft[], parts: readonly Part[], i: number): Draft | null {
  const colon = parts.findIndex((x, k) => x.type === 'STOP' && x.word === ':' && parts[k + 1]?.type === 'QUOTE')
  if (colon < 0 || drafts[i]!.at < colon) return null
  const told = drafts.find(d => d.at < colon && d.relation === 'MAIN' && d.subject !== null)
  return told && !told.verb.negated ? told : null
}

/** The verb by which a clause lets its subject say what depends on it: "said", "is clear that", "made clear that". */
function toldBy({ verb, at }: Draft, parts: readonly Part[]): string | null {
  if (REPORTING.has(verb.lemma) || (verb.passive && /^(?:inform|remind)$/.test(verb.lemma))) return verb.lemma
  const behind = parts[at + 1]
  const next = behind?.type === 'NOUN' && behind.phrase.lemma === 'it' ? parts[at + 2] : behind // made it clear
  const firm = next?.type === 'ADJECTIVE' && FIRM.test(next.word)
  return firm && (verb.lemma === 'be' || (verb.lemma === 'make' && next.word === 'clear')) && !verb.negated
    ? 'insist'
    : null
}
const FIRM = /^(?:clear|adamant|insistent|convinced|confident|certain|unequivocal)$/

/** Before whom something is told: "…, the minister told | parliament". */
const LISTENERS =
  /^(?:reporter|journalist|correspondent|parliament|lawmaker|deputy|assembly|council|congress|senate|newspaper|press|radio|television|broadcaster|agency|audience|crowd|rally|committee|delegate|conference|supporter|diplomat|student)$/

/** "…, the ministry said on Monday." closes a sentence: all before it is the ministry's word. */
function lastReporting(drafts: readonly Draft[], parts: readonly Part[], quoted: readonly boolean[]): number | null {
  for (let i = drafts.length - 1; i > 0; i--) {
    const draft = drafts[i]!
    if (
      !REPORTING.has(draft.verb.lemma) ||
      draft.relation !== 'MAIN' ||
      quoted[i] ||
      !draft.subject ||
      isHearing(draft)
    )
      continue
    if (draft.objects.some(o => o !== draft.subject && o.actors.length === 0 && !LISTENERS.test(o.lemma))) return null
    const hasComplement = drafts.some(d => d.outer === i && d.relation === 'COMPLEMENT')
    if (hasComplement) return null
    const first = parts.findIndex(x => x.type === 'NOUN' && x.phrase === draft.subject)
    const start = first >= 0 && first < draft.at ? first : draft.at
    const joint = parts[start - 1]
    return joint?.type === 'COMMA' || joint?.type === 'QUOTE' ? i : null
  }
  return null
}

function accordingTo(parts: readonly Part[]): NounPhrase | null {
  for (const part of parts) if (part.type === 'PP' && part.preposition === 'according to') return part.phrase
  return null
}
