import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import jsonldReader from 'jsonld'
import { Parser, Store } from 'n3'
import type { Quad } from '@rdfjs/types'
import { openEmbedded } from '../../src/graph/embedded/engine.js'
import type { GraphStore } from '../../src/graph/store.js'
import { csl } from '../../src/export/csl.js'
import { WHOLE_GRAPH } from '../../src/export/format.js'
import { jsonld } from '../../src/export/rdf/jsonld.js'
import { addressOf } from '../../src/export/rdf/terms.js'
import { turtle } from '../../src/export/rdf/turtle.js'
import { claimIdOf } from '../contract/builders.js'
import { deal, evening, meeting, morning, NASTY, smallGraph, textOf } from './small-graph.js'

/** Half a surrogate pair is no character: written as UTF-8 it is replaced. */
const CLEANED = NASTY.replace('\uD800', '\uFFFD')

let store: GraphStore
before(async () => {
  store = await smallGraph(await openEmbedded({ folder: null }))
})
after(() => store.close())

async function turtleQuads(after: string | null = null): Promise<Quad[]> {
  const text = await textOf(turtle.write({ store }, { ...WHOLE_GRAPH, after, placeMark: place => place }))
  return new Parser({ format: 'text/turtle' }).parse(text) as unknown as Quad[]
}

const shown = ({ subject, predicate, object }: Quad): string => {
  const value = object.termType === 'Literal' ? `"${object.value}"^^${object.datatype.value}` : object.value
  return `${subject.value} ${predicate.value} ${value}`
}
/** Statements as a set: a document may say one twice. */
const shownAll = (quads: readonly Quad[]): string[] => [...new Set(quads.map(shown))].sort()

describe('Turtle and JSON-LD', () => {
  it('say the same, read by two readers that know nothing of each other', async () => {
    const document = JSON.parse(await textOf(jsonld.write({ store }, WHOLE_GRAPH))) as object
    const quads = (await jsonldReader.toRDF(document)) as unknown as Quad[]
    const said = shownAll(await turtleQuads())
    assert.ok(said.length > 150)
    assert.deepEqual(shownAll(quads), said)
  })

  it('tell who met, in terms of schema.org, and which sentence says so, in terms of PROV-O', async () => {
    const facts = new Store((await turtleQuads()) as never)
    const [summit, claim] = [addressOf(meeting.id), addressOf(claimIdOf('Meeting'))]
    const values = (subject: string, predicate: string): string[] =>
      facts
        .getObjects(subject, predicate, null)
        .map(({ value }) => value)
        .sort()
    const schema = 'https://schema.org/'
    const prov = 'http://www.w3.org/ns/prov#'
    assert.deepEqual(values(summit, `${schema}attendee`), [
      'urn:entente:country:XA',
      'urn:entente:country:XB',
      'urn:entente:leader:ada-telemar'
    ])
    assert.deepEqual(values(summit, `${schema}startDate`), ['2024-03-04'])
    assert.deepEqual(values(summit, `${schema}organizer`), ['urn:entente:country:XB'])
    assert.deepEqual(values(summit, `${prov}wasDerivedFrom`), [claim])
    assert.deepEqual(values(claim, `${prov}wasQuotedFrom`), [addressOf(morning.id)])
    assert.deepEqual(values(addressOf(deal.id), 'urn:entente:vocabulary#reachedAt'), [summit])
    assert.deepEqual(values('urn:entente:leader:ada-telemar', 'http://www.w3.org/2002/07/owl#sameAs'), [
      'http://www.wikidata.org/entity/Q1'
    ])
    assert.deepEqual(values(addressOf(morning.id), `${schema}headline`), [CLEANED])
    const roles = values('urn:entente:leader:ada-telemar', `${schema}hasOccupation`)
    assert.deepEqual(values(roles[0] ?? '', `${schema}hasOccupation`), ['urn:entente:office:XA:president'])
    assert.deepEqual(values(roles[0] ?? '', `${schema}startDate`), ['2020-05-10'])
  })

  it('name every thing by an address that can be written down', async () => {
    for (const { subject, predicate, object } of await turtleQuads()) {
      for (const term of [subject, predicate, object]) {
        if (term.termType === 'NamedNode') assert.ok(URL.canParse(term.value), term.value)
        else assert.equal(term.termType, 'Literal')
      }
    }
    assert.equal(addressOf('organization:~élan vital'), 'urn:entente:organization:~%C3%A9lan%20vital')
  })

  it('go on behind a cursor in a comment', async () => {
    const text = await textOf(turtle.write({ store }, { ...WHOLE_GRAPH, placeMark: place => place }))
    const cursors = [...text.matchAll(/^# cursor: (.*)$/gm)].map(([, cursor]) => cursor ?? '')
    const whole = shownAll(await turtleQuads())
    const rest = shownAll(await turtleQuads(cursors.at(-2)))
    assert.ok(rest.length > 0 && rest.length < whole.length)
    assert.deepEqual(
      rest.filter(statement => !whole.includes(statement)),
      []
    )
  })
})

interface Citation {
  readonly id: string
  readonly type: string
  readonly title?: string
  readonly URL?: string
  readonly 'container-title'?: string
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] }
}

describe('citations', () => {
  const cited = async (filter: (typeof WHOLE_GRAPH)['filter']): Promise<Citation[]> =>
    JSON.parse(await textOf(csl.write({ store }, { ...WHOLE_GRAPH, filter }))) as Citation[]

  it('tell title, publisher, address and date of every article, as exact as they are known', async () => {
    const citations = await cited(null)
    const byId = new Map(citations.map(citation => [citation.id, citation]))
    assert.equal(byId.size, 2)
    const first = byId.get(morning.id)
    assert.deepEqual(
      [first?.type, first?.title, first?.['container-title'], first?.URL],
      ['article-newspaper', NASTY, 'The Courier', morning.url]
    )
    assert.deepEqual(first?.issued, { 'date-parts': [[2024, 3, 5]] })
    const second = byId.get(evening.id)
    assert.deepEqual(second?.issued, { 'date-parts': [[2024, 3]] })
    assert.equal(second !== undefined && 'title' in second, false)
  })

  it('are of the articles behind a result alone', async () => {
    assert.deepEqual(
      (await cited({ kinds: ['INTERACTION'] })).map(({ id }) => id),
      [evening.id]
    )
    assert.deepEqual(await cited({ date: { from: '1990-01-01', until: '1990-01-02' } }), [])
  })
})
