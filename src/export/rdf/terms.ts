import { DataFactory } from 'n3'
import type { Quad_Object } from '@rdfjs/types'

const { namedNode, literal } = DataFactory

/** Prefixes of both formats; `ent` is for what no common vocabulary has a word for. */
export const PREFIXES = {
  ent: 'urn:entente:vocabulary#',
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  owl: 'http://www.w3.org/2002/07/owl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  wd: 'http://www.wikidata.org/entity/'
} as const
export type Prefix = keyof typeof PREFIXES

/** `schema:name`: a term by its prefix. */
export type Term = `${Prefix}:${string}`

export function iri(term: Term): string {
  const colon = term.indexOf(':')
  return PREFIXES[term.slice(0, colon) as Prefix] + term.slice(colon + 1)
}

/** The address of a node: its global id as a URN. Characters that no address holds are percent-encoded. */
export function addressOf(id: string): string {
  return `urn:entente:${id.split(':').map(encodeURIComponent).join(':')}`
}

/** What a statement says of a thing: a word, or another thing. */
export type Value = { readonly text: string; readonly datatype?: Term } | { readonly address: string }

export interface Statement {
  /** An address. */
  readonly subject: string
  readonly predicate: Term
  readonly value: Value
}

export const valueTerm = (value: Value): Quad_Object =>
  'address' in value
    ? namedNode(value.address)
    : value.datatype === undefined
      ? literal(value.text)
      : literal(value.text, namedNode(iri(value.datatype)))
