import type { Draft } from './draft.js'
import type { Part } from './parts.js'
import type { VerbGroup } from './types.js'

/** "let Rohan | send arms", "helped it | rebuild": an infinitive without "to". */
export const isLet = (parts: readonly Part[], p: number, verb: VerbGroup, previous: Draft): boolean =>
  /^(?:let|help|make)$/.test(previous.verb.lemma) &&
  !previous.verb.passive &&
  previous.at === p - 2 &&
  parts[p - 1]?.type === 'NOUN' &&
  verb.modal === null &&
  verb.tense === 'PRESENT' &&
  verb.first === verb.head &&
  !verb.perfect &&
  !verb.passive &&
  !verb.progressive

/** "are concerned | Harad could": a clause without "that" behind what somebody feels. */
export function feels(parts: readonly Part[], previous: Draft, subjectAt: number): boolean {
  const adjective = parts[previous.at + 1]
  return (
    previous.verb.lemma === 'be' &&
    subjectAt === previous.at + 2 &&
    adjective?.type === 'ADJECTIVE' &&
    /^(?:concerned|worried|afraid|confident|sure|hopeful|alarmed|certain|convinced|disappointed|pleased|glad|sorry|saddened|dismayed)$/.test(
      adjective.word
    )
  )
}

/** "demanded | Harad withdraw its troops": the bare form, without "that", behind what somebody wishes. */
export const wishes = (
  parts: readonly Part[],
  { verb, at }: Draft,
  subjectAt: number,
  p: number,
  wished: VerbGroup
): boolean =>
  /^(?:demand|insist|request|recommend|propose|urge|ask|suggest)$/.test(verb.lemma) &&
  !verb.passive &&
  subjectAt === p - 1 &&
  parts.slice(at + 1, subjectAt).every(x => x.type === 'QUOTE' || x.type === 'TIME') &&
  wished.first === wished.head &&
  wished.tense === 'PRESENT'
