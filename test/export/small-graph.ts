import type { Engine } from '../../src/graph/engine.js'
import type { GraphStore } from '../../src/graph/store.js'
import { aClaim, aSummit, anAgreement, anArticle, anInteraction, eventIdOf } from '../contract/builders.js'
import { openStore, put, putArticle } from '../contract/written-store.js'

/** Words that every format has to get past: quotes, marks, line ends, a formula, characters XML cannot hold. */
export const NASTY = '=HYPERLINK("x"), <b>&amp; "so"\u0001\uD800 it\n is; a | b 😀'

export const morning = anArticle(NASTY, '2024-03-05')
export const evening = anArticle('Evening', '2024-03', { url: null, title: null })

export const meeting = aSummit('Meeting', '2024-03-04', ['ada-telemar@XA', 'XB'], {
  host: 'XB',
  place: { city: 'Pelar', country: 'XB' },
  framework: 'twin-talks',
  topics: ['trade']
})
export const beside = aSummit('Beside', '2024-03-04', ['XA', 'XC'], { besides: eventIdOf('SUMMIT', 'Meeting') })
export const deal = anAgreement('Deal', '2024-03', ['XA', 'XB', 'league'], { summit: eventIdOf('SUMMIT', 'Meeting') })
export const part = anAgreement('Part', null, ['XA', 'XB'], { partOf: eventIdOf('AGREEMENT', 'Deal') })
export const quarrel = anInteraction('Quarrel', '2024-05-01', 'XC', 'XD')

/** Five events, two articles, five claims in the invented world. */
export async function smallGraph(engine: Engine): Promise<GraphStore> {
  const store = await openStore(engine)
  const claim = (name: string, article: typeof morning) => aClaim(name, article, { quote: NASTY.slice(0, 10) })
  await putArticle(store, {
    article: morning,
    claims: ['Meeting', 'Deal', 'Part'].map(name => claim(name, morning)),
    notes: [],
    entities: []
  })
  await putArticle(store, {
    article: evening,
    claims: ['Beside', 'Quarrel'].map(name => claim(name, evening)),
    notes: [],
    entities: []
  })
  await put(store, meeting, beside, deal, part, quarrel)
  return store
}

export async function textOf(chunks: AsyncIterable<string | Uint8Array>): Promise<string> {
  const parts: Buffer[] = []
  for await (const chunk of chunks) parts.push(Buffer.from(chunk as string))
  return Buffer.concat(parts).toString('utf8')
}
