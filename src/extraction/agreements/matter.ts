import type { Sentence } from '../document.js'
import type { AgreementCandidate } from './candidate.js'

const words = (title: string): Set<string> =>
  new Set(
    title
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(w => w.length > 3)
  )

export function alike(a: string, b: string): boolean {
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

const stem = (word: string): string => word.replace(/(?:ings?|ions?|ed|es|e|s)$/, '').slice(0, 6)

/** Two words of their own in common, be they singular or plural. */
export function onSameMatter(a: AgreementCandidate, b: AgreementCandidate): boolean {
  const [x, y] = [a, b].map(c => new Set(ownWords(c).map(stem))) as [Set<string>, Set<string>]
  const common = [...x].filter(w => y.has(w)).length
  return common >= 2 && common / Math.min(x.size, y.size) >= 0.6
}

/** "signed five agreements", and then "an agreement on water": one of them has a subject of its own. */
export function severalOf(many: AgreementCandidate, one: AgreementCandidate): boolean {
  return one.subject && !PLURAL.test(one.title) && PLURAL.test(many.title)
}

/** What a ceasefire consists of. */
export const LAYING_DOWN =
  /^(?:end|cease|stop|halt|suspend) (?:all |the |their |any )*(?:hostilities|fighting|fire|attacks|violence|combat|war)\b|^(?:lay|put) down (?:their )?(?:arms|weapons)\b|^cease ?fire\b/i

/**
 * "signed a declaration. In the declaration the two sides commit themselves to …": what it says is no paper of its own; nor is
 * "the text" that "the two had agreed on in August".
 */
export function isTermOf({ sentence, title }: AgreementCandidate, paper: AgreementCandidate): boolean {
  if (THE_TEXT.test(title)) return true
  const [, noun = ''] = IN_THE_PAPER.exec(sentence.text) ?? []
  const told = noun.toLowerCase().replace('é', 'e')
  return told !== '' && (lemmaOf(paper) === `.${told}` || (DEALS.test(told) && DEALS.test(lemmaOf(paper).slice(1))))
}
/** "Under the accord, both sides withdraw", "By signing the accord, …": what follows is told of those whose paper it is. */
export const isOfThePaper = ({ text }: Sentence): boolean => IN_THE_PAPER.test(text)
const THE_TEXT = /^(?:text|wording|draft|terms)$/i
const IN_THE_PAPER =
  /^(?:in|under|with|by|by (?:signing|ratifying|accepting|concluding)) (?:the|this|that) (?:[\w-]+ ){0,2}(declaration|agreement|accord|treaty|pact|deal|memorandum|protocol|communiqu[eé]|charter),? /i
const DEALS = /^(?:agreement|accord|treaty|pact|deal)$/

/** Nothing but "the deal", "the document". */
export const BARE = /^(?:agreement|deal|accord|pact|document|text|treaty|paper|truce|ceasefire)$/i

/** "signed 17 accords": so many are none of those that the text tells of by themselves. */
export const counted = ({ title }: AgreementCandidate): boolean => COUNTED.test(title)

/** "six agreements" are not "seven agreements": null where none is given. */
function numberOf(candidate: AgreementCandidate): string | null {
  return counted(candidate)
    ? (/\b(?:\d+|[a-z]+)\b/i.exec(candidate.title.replace(VAGUE, ''))?.[0].toLowerCase() ?? null)
    : null
}

/** Of a sheaf of papers some count eighteen and others twenty, letters and all; "two" are not "three". */
export function otherNumber(a: AgreementCandidate, b: AgreementCandidate): boolean {
  const [one, other] = [numberOf(a), numberOf(b)]
  if (one === null || other === null || one === other) return false
  return !(/^\d{2,}$/.test(one) && /^\d{2,}$/.test(other))
}

const VAGUE = /^(?:more than|over|some|about|at least) /

const COUNTED =
  /^(?:(?:more than|over|some|about|at least) )?(?:[3-9]|[1-9]\d+|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|dozens of)(?: [\w-]+){0,4} (?:agreements|deals|accords|pacts|treaties|memorandums|memoranda|mous|documents|instruments|papers)\b/i

export const PLURAL =
  /\b(?:agreements|deals|accords|pacts|treaties|memorandums|memoranda|mous|instruments|documents|papers)\b/i

/** "a memorandum on trade" is not "a memorandum on water", and neither is "five agreements". */
export function otherSubject(a: AgreementCandidate, b: AgreementCandidate): boolean {
  if (a.sentence.form === 'HEADLINE' || b.sentence.form === 'HEADLINE') return false
  if (isOneMore(a) && a.sentence.index > b.sentence.index) return true
  const [x, y] = [ownWords(a), ownWords(b)]
  if (x.length === 0 || y.length === 0 || x.some(w => y.includes(w))) return false
  return introduced(a, b) || ((b.subject || inAddition(a)) && a.subject)
}

/** "a memorandum on a power line", and then "the water treaty": of another kind, about something else. */
export function otherPaper(a: AgreementCandidate, b: AgreementCandidate): boolean {
  if (a.kind === b.kind || (endsWar(a) && endsWar(b)) || a.kind === 'OTHER' || b.kind === 'OTHER') return false
  const [x, y] = [ownWords(a), ownWords(b)]
  return x.length > 0 && y.length > 0 && !x.some(w => y.includes(w))
}

/** "the Treaty on Salt" and "the Agreement on a Ferry Service": each is called by what it is on, whoever signed both. */
export function otherName(a: AgreementCandidate, b: AgreementCandidate): boolean {
  const [x, y] = [a, b].map(({ title }) => ownWords({ title: NAMED_ON.exec(title)?.[1] ?? '' }).map(stem)) as [
    string[],
    string[]
  ]
  return x.length > 0 && y.length > 0 && !x.some(w => y.includes(w))
}
const NAMED_ON =
  /\b(?:Agreement|Accord|Treaty|Pact|Protocol|Convention|Memorandum of Understanding|Memorandum) (?:on|concerning|for) ((?:(?:the|an?|and|of|for|in) |\p{Lu}[\p{L}-]*\s?)+)/u

/**
 * "a rail agreement", and in a later sentence "a school agreement": an indefinite phrase brings something new into the text,
 * and what is on another matter is not what was brought before.
 */
function introduced(a: AgreementCandidate, b: AgreementCandidate): boolean {
  if (a.definite || b.definite || a.sentence === b.sentence || a.about === null || b.about === null) return false
  return inAddition(a) || (a.about === 'NOUN' && b.about === 'NOUN')
}

export const isOfPeace = ({ title }: AgreementCandidate): boolean =>
  /\bpeace (?:agreement|deal|accord|pact|treaty)\b/i.test(title)

/** "signed the peace plan", "the truce": by which sides lay down arms, whatever it is called. */
export const endsWar = (c: AgreementCandidate): boolean =>
  c.kind === 'CEASEFIRE' ||
  isOfPeace(c) ||
  (c.status === 'SIGNED' && /\b(?:peace|truce|ceasefire) plan\b/i.test(c.title))

export const lemmaOf = ({ rule }: AgreementCandidate): string => rule.slice(rule.lastIndexOf('.'))

/** A noun before it, or an adjective that names a field: "the prisoner deal", "the nuclear deal". */
const tellsMatter = ({ about, title }: AgreementCandidate): boolean =>
  about === 'NOUN' || (about === 'OTHER' && FIELDS.test(title))
/** "the nuclear deal" */
export const ofField = ({ title }: AgreementCandidate): boolean => FIELDS.test(title)
const FIELDS =
  /\b(?:nuclear|maritime|military|naval|fiscal|agricultural|cultural|judicial|consular|customs|digital|medical) (?:agreement|deal|accord|pact|treaty)\b/i

/** "The squid agreement" and "the visa agreement": the same word, and another before it to tell them apart. */
export function onOtherMatter(a: AgreementCandidate, b: AgreementCandidate): boolean {
  if (!tellsMatter(a) || !tellsMatter(b) || lemmaOf(a) !== lemmaOf(b)) return false
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
