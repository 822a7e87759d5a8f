import type { Stage } from '../document.js'
import { institutionsIn } from '../coreference/institutions.js'
import { Reader } from '../coreference/reader.js'
import { rebelsIn } from '../coreference/rebels.js'

/**
 * In: mentions by name and title. Out: also "the two leaders", "both sides", "the country", "the bloc", "he", "she" and
 * "they", each where one reading is left; what stays open gets no mention.
 */
export const coreference: Stage = {
  name: 'coreference',
  run(before, context) {
    const rebels = rebelsIn(before, context.reference)
    const document =
      rebels.length === 0
        ? before
        : { ...before, mentions: [...before.mentions, ...rebels].sort((a, b) => a.start - b.start || b.end - a.end) }
    const reader = new Reader(document, context)
    for (const sentence of document.sentences) if (sentence.form !== 'CAPTION') reader.read(sentence)
    const taken = new Set(reader.found.map(m => m.firstToken))
    for (const { first, last, actor } of institutionsIn(document))
      if (!taken.has(first)) reader.add(first, last, 'DESCRIPTION', [actor])
    const mentions = [...document.mentions, ...reader.found].sort((a, b) => a.start - b.start || b.end - a.end)
    return { ...document, mentions }
  }
}
