import type { Clause, NounPhrase, Oblique } from '../clauses/types.js'
import type { Token } from '../document.js'
import { FORCES } from '../lexicon/interactions/nouns.js'
import { isBorder } from './aimed-at.js'
import { agentOf } from './agents.js'
import type { Sense, VerbSense } from './compile.js'
import { headsOf, obliquesOf, OPPOSED } from './phrases.js'
import { gerundOperators, isCaution } from './predicate-nouns.js'
import type { Slot } from './predication.js'

/** What frames ask of a clause, read once for all of them. */
interface Shape {
  readonly objects: readonly NounPhrase[]
  readonly heads: readonly string[]
  /** Heads of who or what does it; by what it is done in the passive. */
  readonly subject: readonly string[]
  readonly obliques: readonly Oblique[]
}

export const BARE: Shape = { objects: [], heads: [], subject: [], obliques: [] }

export const shapeOf = (clause: Clause, objects: readonly NounPhrase[], clauses: readonly Clause[]): Shape => ({
  objects,
  heads: objects.flatMap(headsOf),
  subject: subjectOf(clause),
  obliques: [
    ...obliquesOf(clause, objects[0] ?? null).filter(
      o => o.preposition !== 'with' || !isAbsolute(o.phrase, clause, clauses)
    ),
    ...pastAside(objects, clauses)
  ]
})

/** "joined the march, with | Rohan supplying tents": with whom nothing is done. */
const isAbsolute = ({ first }: NounPhrase, clause: Clause, clauses: readonly Clause[]): boolean =>
  clauses.some(
    ({ relation, outer, subject }) =>
      relation === 'REDUCED' && outer !== null && clauses[outer] === clause && subject?.first === first
  )

/** What is said of a captive between him and where he goes: "handed over a man wanted for murder | to Harad". */
const HELD =
  /^(?:want|accuse|suspect|convict|hold|capture|arrest|detain|seize|charge|sentence|jail|steal|loot|take|close|shut|seal)$/

/** "vetoed a resolution drafted | by Harad", "boycotted talks hosted by Harad": whose it is. */
const MADE =
  /^(?:draft|propose|host|submit|present|table|sponsor|make|issue|prepare|offer|write|introduce|devise|put|take|convene|organi[sz]e|announce|adopt|level|stage|hold|conduct|launch|mount|impose|build)$/

function pastAside(objects: readonly NounPhrase[], clauses: readonly Clause[]): readonly Oblique[] {
  const [object] = objects
  if (!object) return []
  const aside = clauses.find(c => c.relation === 'REDUCED' && c.subject?.head === object.head)
  if (!aside) return []
  if (HELD.test(aside.verb.lemma)) return aside.obliques.filter(o => o.preposition === 'to')
  return MADE.test(aside.verb.lemma) ? aside.obliques.filter(o => o.preposition === 'by') : []
}

export function fits(
  sense: VerbSense,
  { objects, heads, subject, obliques }: Shape,
  clause: Clause,
  tokens: readonly Token[]
): boolean {
  if (sense.object && !heads.some(h => sense.object!.has(h)) && !leavesByInitials(sense, objects)) return false
  // "backed Harad's strikes": Harad
  const theirs = sense.root === 'SUPPORT' && objects.some(o => o.owners.some(r => r.side !== null))
  if (sense.root === 'THREATEN' && objects.some(o => isCaution(o) || gerundOperators(o).length > 0)) return false
  if (sense.notObject && !theirs && heads.some(h => sense.notObject!.has(h))) return false
  if (sense.intransitive && objects.length > 0) return false
  // "want to make a deal" asks nobody
  if (sense.complement?.has('to') && sense.target[0] === 'object' && objects.length === 0) return false
  if (sense.subject && !subject.some(h => sense.subject!.has(h))) return false
  if (sense.complement && !followedBy(sense.complement, clause, tokens)) return false
  if (
    sense.target[0] === 'object' &&
    !sense.object &&
    !sense.complement &&
    objects.length === 0 &&
    sense.target.length === 1
  )
    return clause.verb.passive || reciprocal(clause, tokens)
  if (!sense.preposition && !sense.prepositionObject) return true
  if (together(sense, clause)) return true
  return obliques.some(
    o =>
      (!sense.preposition || sense.preposition.has(o.preposition)) &&
      (!sense.prepositionObject ||
        headsOf(o.phrase).some(h => sense.prepositionObject!.has(h)) ||
        (objects.length === 0 &&
          sense.mode === 'withdraw' &&
          !subject.some(h => FORCES.has(h)) &&
          o.phrase.actors.some(a => a.actor.startsWith('organization:'))))
  )
}

/** "Gondor and Harad exchanged envoys": two that are named need no "with". */
const together = ({ preposition, prepositionObject, root }: VerbSense, { verb, subject, obliques }: Clause): boolean =>
  !verb.passive &&
  verb.tense !== 'FUTURE' &&
  !prepositionObject &&
  preposition !== null &&
  preposition.has('with') &&
  (root === 'COOPERATE' || root === 'SUPPORT') &&
  !obliques.some(o => preposition.has(o.preposition)) &&
  new Set((subject?.actors ?? []).map(r => r.side)).size === 2

/** "quit ECOWAS", "left the bloc Arda League": a body by its initials, or as what it is. */
const leavesByInitials = ({ mode, object }: VerbSense, objects: readonly NounPhrase[]): boolean =>
  mode === 'withdraw' &&
  object!.has('organization') &&
  objects.some(o =>
    o.actors.some(
      a =>
        a.mention.lastToken === o.last &&
        a.actor.startsWith('organization:') &&
        (/^[A-Z]{3,}\+?$/.test(a.mention.text) || o.modifiers.some(m => object!.has(m)))
    )
  )

/** "accused each other", "each accused the other", which is no noun phrase. */
const reciprocal = ({ verb }: Clause, tokens: readonly Token[]): boolean =>
  /^(?:each|the|one)$/.test(tokens[verb.last]?.lower ?? '') &&
  /^(?:other|another)$/.test(tokens[verb.last + 1]?.lower ?? '')

function subjectOf(clause: Clause): string[] {
  const phrase = clause.verb.passive ? agentOf(clause)?.phrase : clause.subject
  return phrase ? headsOf(phrase) : []
}

const COMPLEMENT_REACH = 18

function followedBy(words: ReadonlySet<string>, clause: Clause, tokens: readonly Token[]): boolean {
  const limit = Math.min(clause.sentence.lastToken, clause.verb.last + COMPLEMENT_REACH)
  // "jointly operate", "have jointly run"
  for (let i = Math.max(0, clause.verb.first - 1); i < clause.verb.head; i++)
    if (tokens[i]!.pos === 'ADV' && words.has(tokens[i]!.lower)) return true
  for (let i = clause.verb.last; i < limit; i++) {
    const token = tokens[i]!
    if (words.has(token.lower) || words.has(token.lemma)) return true
    // what stands behind another verb is said of something else
    if (
      i > clause.verb.last &&
      token.pos === 'VERB' &&
      !/^['’]s?$/.test(tokens[i - 1]?.text ?? '') && // Harad's conduct
      !/(?:ed|ing|en|own|ade|eld|ought|ent)$/.test(token.lower)
    )
      return false
  }
  return false
}

export function slotsOf(
  sense: Sense,
  { objects, obliques }: Shape,
  inner: readonly NounPhrase[],
  agents = objects.length > 0
): Slot[] {
  return sense.target.flatMap<Slot>(kind => {
    if (kind === 'object') return objects.map(phrase => ({ kind, phrase }))
    if (kind === 'inner') return inner.map(phrase => ({ kind, phrase }))
    if (kind === 'by' && !agents && !standsBy(sense)) return []
    return obliques
      .filter(
        (o, i) =>
          o.preposition === kind &&
          !helps(o) &&
          !(kind === 'from' && isPressed(o, obliques[i - 1])) &&
          !(
            kind === 'of' &&
            (insideAnother(o, obliques[i - 1]) || opposes(obliques[i - 1]?.phrase ?? objects.at(-1)))
          ) &&
          (!adjoins(obliques[i - 1]?.phrase) || facesBorder(sense)) &&
          !(kind === 'with' && obliques.slice(0, i).some(quarrelledOver))
      )
      .map(o => ({ kind, phrase: o.phrase }))
  })
}

/** "stands by Harad": no agent. */
const standsBy = (sense: Sense): boolean =>
  'preposition' in sense && ((sense as VerbSense).preposition?.has('by') ?? false)

/** "rebels in the east | of Harad": what hangs on a place is no part of the deed. */
const insideAnother = (o: Oblique, before: Oblique | undefined): boolean =>
  before !== undefined &&
  /^(?:in|near|at|from|across|around)$/.test(before.preposition) &&
  before.phrase.complements.some(c => c.phrase.first === o.phrase.first)

/** "withdrew under pressure | from Harad": whose pressure it is. */
const isPressed = (o: Oblique, before: Oblique | undefined): boolean =>
  before !== undefined &&
  /^(?:under|amid|despite|after|following|because of)$/.test(before.preposition) &&
  /^(?:pressure|fire|criticism|threat|attack|protest|appeal|call|complaint|demand)$/.test(before.phrase.lemma) &&
  before.phrase.complements.some(c => c.phrase.first === o.phrase.first)

/** "exercises near the border | with Harad": who lives there takes no part. */
const adjoins = (before: NounPhrase | undefined): boolean => before !== undefined && isBorder(before)

/** "fortified its border | with Harad", "sent tanks to the border | with Harad": against who lives there. */
const facesBorder = (sense: Sense): boolean => {
  const { object, prepositionObject } = sense as VerbSense
  return sense.root === 'MOBILIZE' && ((object?.has('border') ?? false) || (prepositionObject?.has('border') ?? false))
}

/** "gave shelter to opponents | of Harad" */
const opposes = (before: NounPhrase | undefined): boolean => before !== undefined && OPPOSED.test(before.lemma)

/** "refused to attend a hearing over a dispute | with Harad": what it is about. */
const quarrelledOver = (before: Oblique): boolean =>
  /^(?:over|amid|amidst|about|following|after|despite|because of|due to)$/.test(before.preposition) &&
  /^(?:dispute|row|conflict|war|tension|feud|standoff|stand-off|quarrel|spat|crisis)$/.test(before.phrase.lemma)

/** "fought Harad with the support of Rohan", "with help from Rohan": no target. */
const helps = ({ preposition, phrase }: Oblique): boolean =>
  preposition === 'with' &&
  /^(?:support|help|backing|aid|assistance|consent|approval|participation)$/.test(phrase.lemma)
