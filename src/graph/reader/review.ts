import type { ReviewQuestion } from '../../domain/review/questions.js'
import type { EventKind } from '../../domain/vocabulary.js'
import type { Engine } from '../engine.js'
import * as queries from '../queries/review.js'
import { json, number, text } from '../rows.js'
import type { Page, PageRequest } from '../store.js'
import { pageOf } from './pages.js'

/** Pairs of events that may be one, the likeliest first. */
export function reviewQueue(
  engine: Engine,
  kinds: readonly EventKind[],
  page: PageRequest
): Promise<Page<ReviewQuestion>> {
  return engine.read(async transaction => {
    const parameters = { kinds, after: page.after ?? '', limit: page.first + 1 }
    const rows = await transaction.run(queries.listQuestions, parameters)
    return pageOf(rows, page, row => ({ node: json<ReviewQuestion>(row, 'json'), cursor: text(row, 'sort') }))
  })
}

export function countQuestions(engine: Engine, kinds: readonly EventKind[]): Promise<number> {
  return engine.read(async transaction => {
    const [row] = await transaction.run(queries.countQuestions, { kinds })
    return row ? number(row, 'n') : 0
  })
}
