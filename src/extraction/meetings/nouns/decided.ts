import type { NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import { toldOf } from './told.js'
import type { PhraseRole } from '../../events/roles.js'

/** "decided to form a committee at a meeting in Lindon", "pledged to cut arsenals at their summit": where they decided it. */
export function isDecidedThere(
  role: PhraseRole,
  preposition: string | null,
  phrase: NounPhrase,
  analysis: SentenceAnalysis
): boolean {
  const { relation, governors, verb, outer } = role.clause
  const [by] = governors
  const above = outer === null ? undefined : analysis.clauses[outer]
  return (
    (preposition === 'at' || (preposition === 'during' && toldOf(phrase, analysis) === null)) &&
    relation === 'INFINITIVE' &&
    by !== undefined &&
    governors.length === 1 &&
    /^(?:decide|agree|resolve|vote|pledge|vow|undertake|commit)$/.test(by.lemma) &&
    (by.tense === 'PAST' ||
      (above?.verb.perfect === true && above.verb.modal === null && above.verb.lemma === by.lemma)) &&
    !by.negated &&
    // "agreed to raise it at a meeting": what is talked of there is still to come
    !TALKED_OF_THERE.test(verb.lemma)
  )
}

const TALKED_OF_THERE =
  /^(?:raise|discuss|bring|present|address|debate|consider|review|take|press|speak|talk|meet|decide|sign|finali[sz]e|hold|continue|resume|gather|attend)$/
