import { analyseClauses } from '../../extraction/clauses/analyse.js'
import type { ExtractionContext } from '../../extraction/document.js'
import { rootBetween, type Typed } from '../../extraction/interactions/typing.js'
import { documentOf, SOURCE, TARGET } from './sentence.js'
import type { PloverRow } from './rows.js'

/** The root between the two actors of a row, by the conversion table such rows were coded with; null when no frame fits. */
export function answerRow(
  row: Pick<PloverRow, 'sentence' | 'source' | 'target'>,
  context: ExtractionContext
): Typed | null {
  const document = documentOf(row, context)
  const analysis = analyseClauses(document, context)[0]
  return analysis ? rootBetween(analysis, document.tokens, SOURCE, TARGET, 'TABLE') : null
}
