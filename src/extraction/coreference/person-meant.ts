import type { Document, Sentence } from '../document.js'
import { isSubjectAt, pronounActs, somebodyBefore } from './around.js'
import { REPORTING } from '../clauses/words.js'
import type { Named } from './named.js'
import { BACK } from './called.js'
import type { Spoken } from './spoken.js'

/** Whom "he" or "she" can mean. */
export interface Candidates {
  /** The people of the sentence so far. */
  readonly people: readonly Named[]
  /** Whom "he" or "she" meant last, and in which sentence. */
  readonly meant: Named | null
  /** The first person of each of the last two sentences: the likeliest subject. */
  readonly subject: Named | null
}

/** "he": the only person of the sentence so far, else the subject of the sentence before. */
export function personMeant(among: Candidates, sentence: Sentence, at: number, document: Document): Named | null {
  const { people, meant, subject } = among
  const parallel = subjectBefore(among, sentence, at, document)
  if (parallel) return parallel
  const before = subject && sentence.index - subject.sentence <= BACK ? subject : null
  if (people.length === 1 && before && isTold(people[0]!, at, document)) return before
  if (people.length === 1) return people[0] ?? null
  // "The security chief was in Umbar, where he met": the chief, whoever that is
  if (people.length === 0 && somebodyBefore(sentence, at, document)) return null
  if (people.length > 1) {
    // the one who is spoken of throughout goes on being spoken of
    const same = people.find(person => person.actor === meant?.actor)
    return same && meant && sentence.index - meant.sentence <= 1 ? same : null
  }
  if (meant && sentence.index - meant.sentence <= 1 && subject?.actor === meant.actor) return meant
  return before
}

/** "The talks with Brand went well, he said": who says so is not whom what he says tells of in passing. */
const isTold = ({ at: named }: Named, at: number, { tokens }: Document): boolean =>
  /^[,”"]$/.test(tokens[at - 1]?.text ?? '') &&
  REPORTING.has(tokens[at + 1]?.lemma ?? '') &&
  tokens[named - 1]?.pos === 'ADP'

/** "Quill met Brand, and on Friday she will": the subject of the clause before does that too, where the two clauses are alike. */
function subjectBefore(
  { people, meant }: Candidates,
  sentence: Sentence,
  at: number,
  { tokens, mentions }: Document
): Named | null {
  const [first] = people
  const words = tokens.slice(at - 3, at).map(t => t.lower)
  if (!/^(?:and|but)$/.test(words[2] ?? '') && !(/^(?:and|but)$/.test(words[0] ?? '') && words[1] === 'on')) return null
  // "On Tuesday she met Brand, and on Friday she will"
  if (first && meant?.sentence === sentence.index) return meant
  const named = first && mentions.find(m => m.firstToken === first.at && m.actors[0] === first.actor)
  if (!named || first.owner) return null
  // "Quill earlier met Brand, and on Friday she"
  const verb = named.lastToken + (tokens[named.lastToken]?.pos === 'ADV' ? 1 : 0)
  return /^(?:VERB|AUX)$/.test(tokens[verb]?.pos ?? '') ? first : null
}

/** Whom "him" means: where whoever it seems to mean does it himself, the other of whom the sentence before spoke. */
export function sufferer(
  meant: Named,
  spoken: Spoken,
  namedHere: boolean,
  sentence: Sentence,
  at: number,
  document: Document
): Named | null {
  if (isSubjectAt(meant, sentence, at, document)) return spoken.otherThan(meant.actor, sentence)
  // "Quill wooed her and, when she refused him,": who is named here may be meant after all
  if (namedHere || !pronounActs(at, document.tokens)) return meant
  const other = spoken.otherThan(meant.actor, sentence)
  const together = spoken.leaders.some(n => n.actor === meant.actor && n.sentence === other?.sentence)
  return together ? other : null
}
