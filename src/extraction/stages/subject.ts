import type { Document, Stage } from '../document.js'
import { OTHER_SUBJECTS, STATECRAFT, WORK_OPENS } from '../lexicon/subject-words.js'

/** So many different words of another world, and none of statecraft, make an article one of that world. */
const ENOUGH = 3
/** A work of fiction is spoken of at the beginning, or the article is about something else. */
const OPENING_SENTENCES = 2

/**
 * In: claims. Out: none of them, and a note with the reason, where the article is about something else: a match of two
 * countries, a deal of their companies, a film. Whoever speaks of a minister, an army or an organisation of states
 * speaks of statecraft too, and keeps what was found.
 */
export const subject: Stage = {
  name: 'subject',
  run(document) {
    if (document.claims.length === 0) return document
    const reason = otherSubject(document)
    const [first] = document.sentences
    if (reason === null || first === undefined) return document
    const note = {
      rule: 'subject.other',
      severity: 'INFO',
      message: reason,
      start: first.start,
      end: first.end
    } as const
    return { ...document, claims: [], notes: [...document.notes, note] }
  }
}

function otherSubject({ sentences, tokens, mentions }: Document): string | null {
  const opening = sentences.filter(({ form }) => form === 'PROSE').slice(0, OPENING_SENTENCES)
  if (opening.some(({ text }) => WORK_OPENS.test(text))) return 'the article is about a work of fiction'
  const official = mentions.some(
    mention => (mention.kind === 'LEADER' && mention.office !== null) || mention.kind === 'ORGANIZATION'
  )
  if (official) return null
  const others = new Set<string>()
  for (const { firstToken, lastToken } of sentences) {
    for (let at = firstToken; at < lastToken; at++) {
      const word = tokens[at]?.lower ?? ''
      if (STATECRAFT.has(word)) return null
      if (OTHER_SUBJECTS.has(word)) others.add(word)
    }
  }
  return others.size < ENOUGH ? null : `the article is about something else: ${[...others].slice(0, ENOUGH).join(', ')}`
}
