import { InvariantError } from '../../domain/errors.js'
import { TEXT_INDEXES } from '../engine.js'

/** What a migration's statement becomes here: Cypher to run, or a text index to create. */
export interface EmbeddedSchemaStep {
  readonly cypher: readonly string[]
  readonly textIndex: { readonly label: string; readonly property: string } | null
}

/**
 * Translates a statement written for Neo4j.
 *
 * A uniqueness constraint is no index here: without one of its own every insert would scan the label (measured:
 * 5,000 inserts 12 s, with the index 0.1 s). Full-text indexes are made through a call, not through Cypher. Indexes that
 * are there to be walked in order (`…_order`) are left out: no statement walks one here, and writes would pay for it.
 */
export function translateSchema(statement: string): EmbeddedSchemaStep {
  const text = statement.trim()
  const constraint = /^CREATE CONSTRAINT (\w+) IF NOT EXISTS FOR \(n:(\w+)\) REQUIRE n\.(\w+) IS UNIQUE$/.exec(text)
  if (constraint) {
    const [, name, label, property] = constraint
    return {
      cypher: [text, `CREATE INDEX ${name}_index IF NOT EXISTS FOR (n:${label}) ON (n.${property})`],
      textIndex: null
    }
  }
  const fullText = /^CREATE FULLTEXT INDEX (\w+) IF NOT EXISTS FOR \(n:(\w+)\) ON EACH \[n\.(\w+)\]$/.exec(text)
  if (fullText) {
    const [, name = '', label = '', property = ''] = fullText
    const known = Object.entries(TEXT_INDEXES).find(([index]) => index === name)?.[1]
    if (known?.label !== label || known.property !== property) {
      throw new InvariantError(`text index ${name} on ${label}.${property} is not one of TEXT_INDEXES`)
    }
    return { cypher: [], textIndex: { label, property } }
  }
  if (/^CREATE INDEX \w+_order IF NOT EXISTS/.test(text)) return { cypher: [], textIndex: null }
  if (/^CREATE INDEX \w+ IF NOT EXISTS FOR \(n:\w+\) ON \(n\.\w+\)$/.test(text))
    return { cypher: [text], textIndex: null }
  throw new InvariantError(`the embedded engine has no translation of: ${text}`)
}
