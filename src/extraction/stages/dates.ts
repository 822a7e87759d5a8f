import { anchorOf, windowOf } from '../dates/calendar.js'
import { readDates } from '../dates/read.js'
import type { Stage } from '../document.js'

/**
 * In: sentences and the publication date. Out: every date in words, as EDTF with its first and last possible day, whether
 * it is stated or worked out, and whether it can date an event. Nothing is worked out from a publication date that is unknown.
 */
export const dates: Stage = {
  name: 'dates',
  run: document => ({
    ...document,
    dates: readDates(
      document.article.text,
      document.tokens,
      document.sentences,
      anchorOf(document.article.published),
      windowOf(document.article.published)
    )
  })
}
