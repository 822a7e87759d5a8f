import { REPRESENTATIVES } from '../lexicon/representatives.js'
import type { NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import type { AgreementKind } from '../../domain/vocabulary.js'
import type { Act } from './acts.js'
import { withUnnamed } from './several.js'
import { countSides } from './sides.js'
import type { Making } from './status.js'
import { rivals } from '../meetings/gathering.js'

/** Whether others who are no known actors stand on the other side: "with six world powers", "with its neighbours". */
export const withOthers = (
  phrase: NounPhrase,
  baseKind: AgreementKind,
  act: Act | null,
  making: Making | null,
  analysis: SentenceAnalysis
): boolean =>
  (act !== null && (withUnnamed(act.clause.subject) || ofOneCountry(act.clause.subject))) ||
  [...phrase.complements, ...(act?.clause.obliques ?? [])].some(
    c => c.preposition === 'between' && withUnnamed(c.phrase)
  ) ||
  (baseKind === 'TREATY' &&
    [...phrase.complements, ...(act?.clause.obliques ?? [])].some(
      c => c.preposition === 'with' && c.phrase.actors.length === 0 && REPRESENTATIVES.has(c.phrase.lemma)
    )) ||
  [
    ...phrase.complements,
    ...(making?.clause.obliques ?? []),
    ...(act?.verb?.concluding ? act.clause.obliques : [])
  ].some(
    c =>
      c.preposition === 'with' &&
      c.phrase.actors.length === 0 &&
      /^(?:country|nation|state|neighbou?r|power|government|partner)$/.test(c.phrase.lemma) &&
      /(?:s|ies)$/.test(analysis.words[c.phrase.head - analysis.sentence.firstToken] ?? '')
  )

/** "Harad's warring sides agreed to a truce": with each other, whoever says so. */
const ofOneCountry = (subject: NounPhrase | null): boolean =>
  subject !== null && countSides([...subject.actors, ...subject.owners]) === 1 && rivals(subject)
