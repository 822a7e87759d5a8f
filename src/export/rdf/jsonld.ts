import { NODE_KINDS } from '../graph/columns.js'
import { GraphWalk } from '../graph/walk.js'
import type { ExportFormat } from '../format.js'
import { edgeStatements, nodeStatements } from './statements.js'
import { PREFIXES } from './terms.js'
import type { Statement, Value } from './terms.js'

/** One document; its context has prefixes alone, so no program has to fetch anything to read it. */
export const jsonld: ExportFormat = {
  name: 'jsonld',
  mediaType: 'application/ld+json',
  extension: 'jsonld',
  description: 'the same statements as turtle, as JSON-LD',
  selects: true,
  resumes: false,
  async *write({ store }, { filter, evidence }) {
    const walk = new GraphWalk(store, { filter, evidence: evidence ?? true })
    yield `{"@context": ${JSON.stringify(PREFIXES)},\n"@graph": [`
    let first = true
    for await (const { nodes, edges } of walk.batches({ nodes: NODE_KINDS, edges: true })) {
      const things = described([...nodes.flatMap(nodeStatements), ...edges.flatMap(edgeStatements)])
      if (things.length === 0) continue
      yield `${first ? '' : ','}\n${things.map(thing => JSON.stringify(thing)).join(',\n')}`
      first = false
    }
    yield '\n]}\n'
  }
}

/** Statements put together by what they are about. One thing may be told of in several places of a document. */
function described(statements: readonly Statement[]): readonly object[] {
  const things = new Map<string, Record<string, unknown[]>>()
  for (const { subject, predicate, value } of statements) {
    const thing = things.get(subject) ?? {}
    things.set(subject, thing)
    const name = predicate === 'rdf:type' ? '@type' : predicate
    ;(thing[name] ??= []).push(predicate === 'rdf:type' && 'address' in value ? value.address : valueOf(value))
  }
  return [...things].map(([subject, said]) => ({ '@id': subject, ...said }))
}

function valueOf(value: Value): object {
  if ('address' in value) return { '@id': value.address }
  return value.datatype === undefined ? { '@value': value.text } : { '@value': value.text, '@type': value.datatype }
}
