import type { DateMention } from '../../document.js'
import { MEETING_NOUNS, OCCURRING_VERBS } from '../../lexicon/meeting-words.js'
import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import type { PhraseRole } from '../../events/roles.js'
import { phraseWith } from '../../clauses/remade.js'
import { SIDELINES } from '../../places/sidelines.js'

/** What is told of how long something was. */
const LASTING = /^(?:last|run|stretch|drag|continue|begin|start|end)$/

/** "a meeting aimed at peace failed to take place": what the main verb says of it goes before what hangs on it. */
export function mainRole(role: PhraseRole | null, phrase: NounPhrase, analysis: SentenceAnalysis): PhraseRole | null {
  // "After talks that lasted six hours, Rohan and Gondor announced": theirs, however long they were
  const opener = analysis.openers.get(phrase.first)
  if (
    role?.role === 'SUBJECT' &&
    role.clause.relation === 'RELATIVE' &&
    LASTING.test(role.clause.verb.lemma) &&
    opener
  ) {
    const at = analysis.clauses.findIndex(c => c.relation === 'MAIN' && c.verb.first > phrase.last)
    if (at >= 0) return { role: 'OBLIQUE', clause: analysis.clauses[at]!, index: at, preposition: opener }
  }
  // "the talks are to take place in Lindon": the verb below "are to" tells of them
  const below =
    role?.role === 'SUBJECT' && role.clause.verb.lemma === 'be' && role.clause.objects.length === 0
      ? analysis.clauses.findIndex(
          c =>
            c.relation === 'INFINITIVE' &&
            c.outer === role.index &&
            c.subject?.first === phrase.first &&
            c.governors.some(g => g.lemma === 'be to') &&
            (OCCURRING_VERBS.has(c.verb.lemma) || c.verb.lemma === 'take')
        )
      : -1
  if (role && below >= 0) return { ...role, clause: analysis.clauses[below]!, index: below }
  // "the talks, to be hosted by Brand, will open in June"
  const toBe = role?.clause.verb.form === 'INFINITIVE' && role.clause.verb.passive && role.clause.relation === 'MAIN'
  if (role?.role !== 'SUBJECT' || (role.clause.relation !== 'REDUCED' && !toBe)) return role
  const index = analysis.clauses.findIndex(
    c =>
      c.subject?.first === phrase.first &&
      c.verb.form === 'FINITE' &&
      /^(?:MAIN|COORDINATE|COMPLEMENT)$/.test(c.relation)
  )
  return index < 0 ? role : { role: 'SUBJECT', clause: analysis.clauses[index]!, index, preposition: null }
}

/** "pulled out of a meeting", "backed out of talks" */
export const isLeft = ({ preposition, clause: { verb } }: PhraseRole): boolean =>
  preposition === 'of' && /^(?:pull|back)$/.test(verb.lemma) && verb.particle === 'out'

export const COMING_TOGETHER = /^(?:convene|meet|gather|assemble|huddle)$/

/** The verb by which people come together for it: "met in Umbar for a summit", "convened for the Union's meeting". */
export function occasionOf(role: PhraseRole | null): number | null {
  if (role?.role !== 'OBLIQUE') return null
  const { verb } = role.clause
  if (RECEIVING.test(verb.lemma)) return receivedFor(role) ? verb.head : null
  return role.preposition === 'for' && COMING_TOGETHER.test(verb.lemma) ? verb.head : null
}

const RECEIVING = /^(?:host|receive|welcome|entertain)$/

/** "hosted Brand for a summit"; "at a summit" only where there were several guests: a host and one guest may have met beside it. */
function receivedFor({ preposition, clause }: PhraseRole): boolean {
  if (preposition === 'for') return true
  const guests = clause.verb.passive ? clause.subject : clause.objects[0]
  return preposition === 'at' && new Set(guests?.actors.map(({ side }) => side)).size >= 2
}

/** "convened to hold their sixth meeting", "met for their second summit": the meeting for which they came together. */
export function holdsWhat(role: PhraseRole | null, analysis: SentenceAnalysis): boolean {
  if (occasionOf(role) !== null) return true
  if (role?.role !== 'OBJECT' || role.clause.relation !== 'INFINITIVE' || role.clause.outer === null) return false
  return COMING_TOGETHER.test(analysis.clauses[role.clause.outer]?.verb.lemma ?? '')
}

/** "the talks are to resume in June", "are due to take place": a verb below the clause's own tells that it will take place. */
export const isToOccurBy = (role: PhraseRole | null, phrase: NounPhrase, { clauses }: SentenceAnalysis): boolean =>
  role?.role === 'SUBJECT' &&
  clauses.some(
    c =>
      c.relation === 'INFINITIVE' &&
      c.outer === role.index &&
      c.subject?.first === phrase.first &&
      OCCURRING_VERBS.has(c.verb.lemma)
  )

/** "Wednesday's talks lasted four hours": those of which one knows. */
export const isOfDay = (phrase: NounPhrase, { dates, words, sentence }: SentenceAnalysis): boolean =>
  dates.some(
    d =>
      d.firstToken === phrase.first &&
      d.lastToken < phrase.head &&
      /^['’]s?$/.test(words[d.lastToken - sentence.firstToken] ?? '')
  )

/** "the Union-led talks": who leads them brings others together. */
export function isLed({ mention }: ActorRef, { words, sentence }: SentenceAnalysis): boolean {
  const at = mention.lastToken - sentence.firstToken
  return words[at] === '-' && /^(?:led|brokered|mediated|sponsored|facilitated)$/.test(words[at + 1] ?? '')
}

export const before = (date: DateMention | null, limit: number): DateMention | null =>
  date && date.firstToken < limit ? date : null

/** "the visit is preceded by meetings on 9 August": a day behind another meeting is the other's. */
export function unlessOfAnother(
  date: DateMention | null,
  phrase: NounPhrase,
  analysis: SentenceAnalysis
): DateMention | null {
  const other = analysis.phrases.some(
    p =>
      p.first >= phrase.last &&
      date !== null &&
      MEETING_NOUNS[p.lemma] !== undefined &&
      // "their meeting followed up on the 9 August call"
      ((p.first <= date.firstToken && date.lastToken <= p.head) ||
        (p.last <= date.firstToken &&
          /^(?:by|after|before|following|ahead of|prior to)$/.test(analysis.openers.get(p.first) ?? '')))
  )
  return other ? null : date
}

export function cutOf(phrase: NounPhrase, clause: Clause | null): number | null {
  const all = [...phrase.complements, ...(clause?.obliques ?? [])]
  return all.find(c => CUTTING.test(c.preposition) && c.phrase.first >= phrase.last)?.phrase.first ?? null
}

const CUTTING = /^(?:following|after|since|before|ahead of|prior to|despite)$/

/** "their meeting, following an encounter in June": what comes after "following" belongs to the encounter. */
export function own(phrase: NounPhrase): NounPhrase {
  const inner = phrase.complements.findIndex(
    (c, i) =>
      // "a meeting of the Conference of Heads of Government": a body
      !(i === 0 && c.preposition === 'of' && c.phrase.lemma === 'conference') &&
      MEETING_NOUNS[c.phrase.lemma] !== undefined &&
      !SIDELINES.test(c.preposition) &&
      !/^(?:during|at)$/.test(c.preposition)
  )
  const cut = phrase.complements.findIndex((c, i) => CUTTING.test(c.preposition) || (inner >= 0 && i > inner))
  return cut < 0 ? phrase : phraseWith(phrase, { complements: phrase.complements.slice(0, cut) })
}

/** "a meeting between officials of the two countries": of those spoken of before. */
export const ofBoth = (phrase: NounPhrase): boolean =>
  (phrase.actors.length === 0 && phrase.modifiers[0] === 'the' && RIVALS.test(phrase.lemma)) ||
  (phrase.actors.length === 0 &&
    /^(?:country|nation|state|side|neighbour|neighbor|leader|president|minister|government|capital|party)$/.test(
      phrase.lemma
    ) &&
    phrase.modifiers.some(m => /^(?:two|both)$/.test(m)))

/** "between the rivals" */
const RIVALS = /^(?:rival|foe|neighbour|neighbor|adversary|enemy|archrival)$/

/** "after years of talks", "was elected president of the session": no occasion. */
export const isNoOccasion = (
  core: NounPhrase,
  parent: { readonly phrase: NounPhrase; readonly preposition: string } | null
): boolean =>
  parent?.preposition === 'of' &&
  (/^(?:year|month|decade)$/.test(parent.phrase.lemma) ||
    (core.lemma === 'session' && /^(?:president|vice-president|chair|chairman|chairwoman)$/.test(parent.phrase.lemma)))
