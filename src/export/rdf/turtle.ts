import { DataFactory, Writer } from 'n3'
import { NODE_KINDS } from '../graph/columns.js'
import { GraphWalk } from '../graph/walk.js'
import type { ExportFormat } from '../format.js'
import { edgeStatements, nodeStatements } from './statements.js'
import { iri, PREFIXES, valueTerm } from './terms.js'
import type { Statement } from './terms.js'

const { namedNode } = DataFactory

export const turtle: ExportFormat = {
  name: 'turtle',
  mediaType: 'text/turtle',
  extension: 'ttl',
  description: 'RDF: schema.org, PROV-O for evidence, sameAs to Wikidata',
  selects: true,
  resumes: true,
  async *write({ store }, { filter, evidence, after, placeMark }) {
    const walk = new GraphWalk(store, { filter, evidence: evidence ?? true })
    yield `${Object.entries(PREFIXES)
      .map(([prefix, address]) => `@prefix ${prefix}: <${address}>.`)
      .join('\n')}\n`
    for await (const { nodes, edges, place } of walk.batches({ nodes: NODE_KINDS, edges: true }, after)) {
      const statements = [...nodes.flatMap(nodeStatements), ...edges.flatMap(edgeStatements)]
      // A comment in Turtle: whoever reads it as text can go on from there.
      const mark = placeMark === null ? '' : `# cursor: ${placeMark(place)}\n`
      if (statements.length > 0 || mark !== '') yield (await written(statements)) + mark
    }
    yield '# end\n'
  }
}

/** Statements as Turtle, without the prefixes, which stand at the head of the document. */
function written(statements: readonly Statement[]): Promise<string> {
  const writer = new Writer({ prefixes: PREFIXES })
  for (const { subject, predicate, value } of statements) {
    writer.addQuad(namedNode(subject), namedNode(iri(predicate)), valueTerm(value))
  }
  return new Promise((resolve, reject) => {
    writer.end((error: Error | null, text: string) => {
      if (error) reject(error)
      else resolve(text.replace(/^@prefix .*\n/gm, '').replace(/^\n+/, ''))
    })
  })
}
