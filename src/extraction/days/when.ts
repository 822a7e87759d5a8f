import type { DateMention } from '../document.js'
import type { Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { AGREEMENT_NOUNS } from '../lexicon/agreement-words.js'
import { MEETING_NOUNS, UTTERANCES } from '../lexicon/meeting-words.js'
import { describesByWhom } from '../clauses/adjuncts-of-led.js'
import { REPORTING } from '../clauses/words.js'
import { clauseApart, countedFrom } from './counted-days.js'
import { behindInsertion } from './behind-insertion.js'
import { lastTime, sinceThen } from './past-times.js'
import { usableDates } from './usable-dates.js'

/** Which verb of its sentence each date belongs to: the last one before it, or for an opening date the main one. */
export function dateOwners(analysis: SentenceAnalysis): Map<DateMention, number | null> {
  const owners = new Map<DateMention, number | null>()
  const { clauses } = analysis
  const counted = countedFrom(analysis)
  for (const date of usableDates(analysis)) {
    let owner: number | null = null
    for (let i = 0; i < clauses.length; i++) if (clauses[i]!.verb.head < date.firstToken) owner = i
    // "signed a pact (also known as the Oath) in 2008": the day of the signing
    const called = owner === null ? undefined : clauses[owner]
    if (called?.subject === null && /^(?:know|call|dub)$/.test(called.verb.lemma) && owner !== null && owner > 0)
      owner--
    // "received a delegation led by Quill on Friday": the day of the reception
    const led = owner === null ? undefined : clauses[owner]
    if (led && describesByWhom(led)) owner = led.outer
    // "will on Friday receive"
    const parted = clauses.findIndex(c => c.verb.first < date.firstToken && date.lastToken <= c.verb.head)
    if (parted >= 0) owner = parted
    const apart = counted.find(({ from }) => from === date)
    if (apart) {
      const by = clauses.findLastIndex(c => c.verb.head < apart.date.firstToken)
      const main = clauses.findIndex(c => c.relation === 'MAIN')
      owners.set(apart.date, by >= 0 ? by : main >= 0 ? main : null)
      // "a day after talks in Lindon on Tuesday": the day of the talks, told by no verb
      if (owner === null || owner === by || clauses[owner]!.verb.head < apart.date.lastToken) continue
    }
    owner = lastTime(owner, analysis) ?? sinceThen(date, analysis) ?? owner
    if (parted < 0) owner = openedBy(date, analysis) ?? behindInsertion(date, owner, analysis) ?? owner
    if (ofAnother(date, analysis)) continue
    // "recalled that in March Quill met Brand": behind "that" a date opens what is told
    if (owner !== null && parted < 0) {
      const words = analysis.words.slice(
        clauses[owner]!.verb.head + 1 - analysis.sentence.firstToken,
        date.firstToken - analysis.sentence.firstToken
      )
      const next = clauses.findIndex(c => c.verb.first >= date.lastToken)
      const subject = clauses[next]?.subject
      const at = words.findLastIndex(w => w.toLowerCase() === 'that')
      if (at >= 0 && words.length - at <= 4 && subject && subject.first >= date.lastToken) owner = next
    }
    if (parted < 0) owner = joinedBefore(date, analysis) ?? owner
    if (owner === null) {
      const main = clauses.findIndex(c => c.relation === 'MAIN')
      owner = main >= 0 ? main : clauses.length > 0 ? 0 : null
    }
    owners.set(date, owner)
  }
  return owners
}

/** "Quill, who arrived on Sunday, on Monday met Brand": behind the comma a day opens what the next verb tells. */
function openedBy(date: DateMention, { clauses, words, sentence }: SentenceAnalysis): number | null {
  const word = (token: number): string => (words[token - sentence.firstToken] ?? '').toLowerCase()
  const opens =
    word(date.firstToken - 1) === ',' || (word(date.firstToken - 1) === 'on' && word(date.firstToken - 2) === ',')
  if (!opens) return null
  const next = clauses.findIndex(c => c.verb.first === date.lastToken)
  const told = clauses[next]
  const relative = clauses.some(c => c.relation === 'RELATIVE' && c.verb.head < date.firstToken)
  return told && relative && told.verb.form === 'FINITE' && told.relation === 'MAIN' ? next : null
}

/** "met Brand, and on Friday she will see Quill", "while in Lindon on Friday Brand met": behind a joint a day opens what follows. */
function joinedBefore(
  { firstToken, lastToken }: DateMention,
  { clauses, words, sentence }: SentenceAnalysis
): number | null {
  const at = firstToken - sentence.firstToken
  const before = words.slice(Math.max(0, at - REACH), at).map(w => w.toLowerCase())
  const joint = before.findLastIndex(w => /^(?:and|but|while|whereas|where|when)$/.test(w))
  if (joint < 0 || before.slice(joint).some(w => /^[,;:.]$/.test(w))) return null
  // "arrived from Umbar, where on Monday he took part"
  const opens = /^(?:and|but|where|when)$/.test(before[joint]!) ? before.length - joint <= 2 : true
  const from = firstToken - (before.length - joint)
  const next = clauses.findIndex(c => c.verb.first >= lastToken)
  const subject = clauses[next]?.subject
  if (!opens || !subject || clauses.some(c => c.verb.head > from && c.verb.head < firstToken)) return null
  const gap = subject.first - lastToken
  return gap >= 0 && gap <= 1 && clauses.some(c => c.verb.head < from) ? next : null
}

/** How many words a joint may stand before a day. */
const REACH = 6

/** "Ahead of Saturday's meeting Quill met Brand", "met him ahead of talks in Lindon on Tuesday": the day of what they met ahead of. */
function ofAnother(date: DateMention, { phrases, openers, clauses, words, sentence }: SentenceAnalysis): boolean {
  const ahead = phrases.findLast(
    p =>
      p.last <= date.firstToken &&
      MEETING_NOUNS[p.lemma] !== undefined &&
      /^(?:ahead of|before|prior to)$/.test(openers.get(p.first) ?? '')
  )
  if (ahead) {
    const between = words.slice(ahead.last - sentence.firstToken, date.firstToken - sentence.firstToken)
    if (!between.includes(',') && !clauses.some(c => c.verb.head >= ahead.last && c.verb.head < date.firstToken))
      return true
  }
  const phrase = phrases.find(p => p.first <= date.firstToken && date.lastToken <= p.head)
  // "met amid anger over Monday's attack": the day of the attack
  const owns = /^['’]s?$/.test(words[date.lastToken - sentence.firstToken] ?? '')
  if (
    phrase !== undefined &&
    owns &&
    MEETING_NOUNS[phrase.lemma] === undefined &&
    AGREEMENT_NOUNS[phrase.lemma] === undefined &&
    OF_WHAT_LIES_BEHIND.test(openers.get(phrase.first) ?? '')
  )
    return true
  return (
    phrase !== undefined &&
    MEETING_NOUNS[phrase.lemma] !== undefined &&
    /^(?:ahead of|before|after|following|prior to|since|until|despite)$/.test(openers.get(phrase.first) ?? '')
  )
}

const OF_WHAT_LIES_BEHIND =
  /^(?:over|about|after|following|since|despite|amid|of|on|to|against|from|before|ahead of|because of|in response to)$/

/** The date within a noun phrase ("Friday's talks") or among what hangs on it ("talks in Rome on Friday"). */
export function dateOfPhrase(phrase: NounPhrase, analysis: SentenceAnalysis): DateMention | null {
  const inside = usableDates(analysis).find(d => d.firstToken >= phrase.first && d.lastToken <= phrase.last)
  if (inside) return inside
  const end = reach(phrase, analysis)
  return usableDates(analysis).find(d => d.firstToken >= phrase.last && d.firstToken < end) ?? null
}

/** How far the noun's complements go: to the next verb, or a noun that is none of them. */
function reach(phrase: NounPhrase, analysis: SentenceAnalysis): number {
  const own = new Set(phrase.complements.map(o => o.phrase.first))
  let end = analysis.sentence.lastToken
  // what stands behind another meeting's noun is the other's day
  for (const { phrase: inner, preposition } of phrase.complements) {
    const beside = /^(?:on|at) the /.test(preposition) // on the sidelines of: they share it
    if (MEETING_NOUNS[inner.lemma] && !beside) end = Math.min(end, inner.first)
    // "proposed talks in a letter on Friday": the day of the letter
    if (preposition === 'in' && UTTERANCES.has(inner.lemma)) end = Math.min(end, inner.first)
  }
  for (const clause of analysis.clauses) if (clause.verb.first >= phrase.last) end = Math.min(end, clause.verb.first)
  for (const other of analysis.phrases)
    if (other.first >= phrase.last && !own.has(other.first)) end = Math.min(end, other.first)
  return end
}

/** The date of what a clause says: its own, else that of the clause it completes; never the date of a report. */
export function dateOfClause(
  index: number,
  analysis: SentenceAnalysis,
  owners = dateOwners(analysis)
): DateMention | null {
  const seen = new Set<number>()
  const asked = analysis.clauses[index]
  if (asked && justNow(asked, analysis) && owners.size === 1) return [...owners.keys()][0]!
  // "on 8 May, two days after Rohan signed one"
  const apart = asked ? clauseApart(asked, analysis) : undefined // "a day before Rohan signed one on Friday" has its own
  if (apart || (apart === null && ![...owners.values()].includes(index))) return apart
  for (let i: number | null = index; i !== null && !seen.has(i);) {
    seen.add(i)
    const clause: Clause | undefined = analysis.clauses[i]
    if (!clause) return null
    const head = clause.verb.head
    const own = [...owners].filter(([, owner]) => owner === i).map(([date]) => date)
    if (own.length > 0 && (i === index || !REPORTING.has(clause.verb.lemma))) {
      return own.reduce((a, b) => (Math.abs(b.firstToken - head) < Math.abs(a.firstToken - head) ? b : a))
    }
    // "said in Lindon on Friday after meeting Brand"
    const since = clause.outer === null ? undefined : analysis.clauses[clause.outer]
    if (
      i === index &&
      own.length === 0 &&
      clause.verb.form === 'GERUND' &&
      /^(?:after|following)$/.test(clause.subordinator ?? '') &&
      since?.verb.form === 'FINITE' &&
      since.verb.tense === 'PAST'
    ) {
      const [told, ...more] = [...owners].filter(([, owner]) => owner === clause.outer)
      if (told && more.length === 0 && told[0].date.precision === 'DAY') return told[0]
    }
    // "will visit Nairobi, beginning on 3 May"
    const begins =
      own.length > 0
        ? -1
        : analysis.clauses.findIndex(
            c => c.outer === i && c.verb.form === 'GERUND' && /^(?:begin|start)$/.test(c.verb.lemma)
          )
    const from = begins < 0 ? undefined : [...owners].find(([, owner]) => owner === begins)
    if (from) return from[0]
    const when: boolean = clause.subordinator === 'when' && clause.relation === 'ADVERBIAL' && own.length === 0 // broke out in May, when it signed
    const opening =
      clause.relation === 'MAIN' && !REPORTING.has(clause.verb.lemma) ? openingDate(analysis, owners) : null
    if (opening) return opening
    // "plans to visit Lindon on 3 May and meet Brand": the second of two infinitives has the day of the first
    const sibling = own.length === 0 && clause.relation === 'INFINITIVE' ? siblingBefore(i, analysis) : null
    const shared = sibling === null ? undefined : [...owners].find(([, owner]) => owner === sibling)
    if (shared) return shared[0]
    const carries: boolean =
      when ||
      clause.relation === 'INFINITIVE' ||
      clause.relation === 'PARTICIPIAL' ||
      clause.relation === 'COORDINATE' ||
      clause.relation === 'GERUND' ||
      duringWhich(clause, analysis) ||
      // "became on Monday the first to visit Umbar"
      (clause.relation === 'REDUCED' && clause.verb.form === 'INFINITIVE')
    // a plan's date is its own: "agreed on Monday to meet" does not date the meeting
    const dates: boolean =
      clause.governors.length === 0 ||
      clause.governors.every(g =>
        /^(?:travel|come|go|fly|arrive|gather|meet|visit|begin|start|set|schedule|due|expect|be to)$/.test(g.lemma)
      )
    // "Embracing Brand, Quill signed on Friday": an opening participle has the day of the main verb
    const opens: boolean = clause.relation === 'PARTICIPIAL' && clause.outer === null
    const above: number | null = duringWhich(clause, analysis) ? i - 1 : opens ? mainAfter(i, analysis) : clause.outer
    i = carries && dates ? above : null
  }
  return null
}

/** "arrived on Monday for a visit during which he will meet Brand": on that day, if the visit is of no more. */
function duringWhich({ subject, relation }: Clause, { words, sentence }: SentenceAnalysis): boolean {
  if (relation !== 'RELATIVE' || !subject) return false
  const at = subject.first - sentence.firstToken
  const [link, which] = words.slice(Math.max(0, at - 2), at).map(w => w.toLowerCase())
  return link === 'during' && which === 'which' && !DAYS.test(sentence.text)
}

const DAYS = /\b(?:\w+-day|days|week)\b/i

/** The infinitive that one joined to it by "and" stands beside. */
function siblingBefore(index: number, { clauses, words, sentence }: SentenceAnalysis): number | null {
  const [clause, before] = [clauses[index], clauses[index - 1]]
  if (!clause || before?.relation !== 'INFINITIVE' || before.outer !== clause.outer) return null
  return (words[clause.verb.first - 1 - sentence.firstToken] ?? '').toLowerCase() === 'and' ? index - 1 : null
}

function mainAfter(index: number, { clauses }: SentenceAnalysis): number | null {
  const at = clauses.findIndex((c, k) => k > index && c.relation === 'MAIN')
  return at < 0 ? null : at
}

/** "On Monday evening the leaders, …, signed": a date before any verb holds for what the main verbs tell. */
function openingDate(analysis: SentenceAnalysis, owners: ReadonlyMap<DateMention, number | null>): DateMention | null {
  const first = Math.min(...analysis.clauses.map(c => c.verb.first))
  for (const [date, owner] of owners) {
    const by = owner === null ? undefined : analysis.clauses[owner]
    if (date.lastToken <= first && !(by && REPORTING.has(by.verb.lemma) && by.verb.lemma !== 'know')) return date
  }
  return null
}

/** "Before leaving on Friday he revealed that they had just spoken": as good as at once. */
function justNow(clause: Clause, analysis: SentenceAnalysis): boolean {
  const from = analysis.sentence.firstToken
  return clause.verb.perfect && analysis.words.slice(clause.verb.first - from, clause.verb.head - from).includes('just')
}

/** "by 2035", "until June": the day by which something is promised, named after a token of its sentence. */
export function deadlineAfter(token: number, analysis: SentenceAnalysis): DateMention | null {
  const from = analysis.sentence.firstToken
  return (
    analysis.dates.find(
      d => d.firstToken > token && /^(?:by|until|before)$/i.test(analysis.words[d.firstToken - from - 1] ?? '')
    ) ?? null
  )
}

/** The date nearest behind a phrase, for lists in which each item has its own ("Turkey on 4 April and Uzbekistan on 5 April"). */
export function dateBehind(phrase: NounPhrase, next: number, analysis: SentenceAnalysis): DateMention | null {
  const verb = analysis.clauses.find(c => c.verb.first >= phrase.last)?.verb.first ?? Infinity
  return usableDates(analysis).find(d => d.firstToken >= phrase.last && d.firstToken < Math.min(next, verb)) ?? null
}

/** "the 2015 nuclear deal", "the accord of 27 February 2023": when an agreement was made, where that is part of its name. */
export function dayOfMaking(phrase: NounPhrase, analysis: SentenceAnalysis): DateMention | null {
  const from = analysis.sentence.firstToken
  const word = (token: number): string => (analysis.words[token - from] ?? '').toLowerCase()
  const ends = analysis.clauses.map(c => c.verb.first).filter(v => v >= phrase.last)
  const limit = Math.min(analysis.sentence.lastToken, phrase.last + 16, ...ends)
  return (
    analysis.dates.find(d => {
      if (!/^\d{4}(?:-\d\d){0,2}$/.test(d.date.edtf) || !/\b(?:19|20)\d\d\b/.test(d.text)) return false
      if (d.firstToken >= phrase.first && d.lastToken <= phrase.head) return true
      if (!(d.firstToken > phrase.head && d.firstToken <= limit && /^(?:of|dated)$/.test(word(d.firstToken - 1))))
        return false
      return !analysis.phrases.some(
        p => p.first >= phrase.last && p.last <= d.firstToken && AGREEMENT_NOUNS[p.lemma]?.strong !== undefined
      )
    }) ?? null
  )
}
