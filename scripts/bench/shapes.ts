import { encodeCursor } from '../../src/api/cursors.js'
import type { Value } from '../../src/graph/engine.js'
import type { WorldFacts } from './world-facts.js'

export interface Variables {
  readonly [name: string]: Value
}

/** One question put to the three. */
export interface Ask {
  readonly entente: Variables
  readonly peer: Variables
  readonly driver: Variables
}

/** A kind of question: how each of the three is asked it, and how their answers are brought into one form. */
export interface Shape {
  readonly name: string
  readonly entente: string
  /** For `@neo4j/graphql`, over the types in `peers/neo4j-graphql.ts`. */
  readonly peer: string
  /** The best Cypher we know; its one column `answer` is the answer, or each row is an item of it. */
  readonly driver: string
  /** What they are asked in turn. */
  asks(world: WorldFacts): readonly Ask[]
  /** From `data`, and from the rows. */
  readonly answers: {
    entente(data: Data): unknown
    peer(data: Data): unknown
    driver(rows: readonly Data[]): unknown
  }
}

/** Answers of other programs, read by path: `null` where the path ends early. */
export interface Data {
  readonly [field: string]: Data | readonly Data[] | Value | undefined
}

const at = (data: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Data | null | undefined)?.[key] ?? null, data)
const list = (data: unknown, ...path: readonly string[]): readonly Data[] =>
  (at(data, ...path) as readonly Data[] | null) ?? []
const nodes = (data: unknown, ...path: readonly string[]): readonly Data[] =>
  list(data, ...path, 'edges').map(edge => edge.node as Data)
const names = (data: unknown, ...path: readonly string[]): string[] =>
  list(data, ...path)
    .map(one => String(one.name))
    .sort()
const pick = (data: unknown, ...fields: readonly string[]): unknown[] => fields.map(field => at(data, field))

const SUMMIT_FIELDS = ['id', 'title', 'status', 'level', 'format', 'articleCount'] as const

const byId: Shape = {
  name: 'a node by id',
  entente: `query ById($id: ID!) {
    summit(id: $id) { id title status level format articleCount date { latest } }
  }`,
  peer: `query ById($id: ID!) {
    summits(where: { id: { eq: $id } }) { id title status level format articleCount latest }
  }`,
  driver: `MATCH (s:Summit {id: $id})
    RETURN s.id AS id, s.title AS title, s.status AS status, s.level AS level, s.format AS format,
      s.articleCount AS articleCount, s.latest AS latest`,
  asks: world => world.summits.map(id => same({ id })),
  answers: {
    entente: data => [...pick(data.summit, ...SUMMIT_FIELDS), at(data, 'summit', 'date', 'latest')],
    peer: data => pick(list(data, 'summits')[0], ...SUMMIT_FIELDS, 'latest'),
    driver: rows => pick(rows[0], ...SUMMIT_FIELDS, 'latest')
  }
}

const page: Shape = {
  name: 'a page of 20 summits',
  entente: `query Page($after: String) {
    summits(first: 20, after: $after) { edges { node {
      id title date { latest } place { city } countries { name } leaders { name }
      agreements(first: 10) { edges { node { title } } }
    } } }
  }`,
  peer: `query Page($before: String!) {
    summits(where: { sort: { lt: $before } }, sort: [{ sort: DESC }], limit: 20) {
      id title latest city countries { name } leaders { name } agreements(limit: 10) { title }
    }
  }`,
  driver: `MATCH (s:Summit) WHERE s.sort < $before WITH s ORDER BY s.sort DESC LIMIT 20
    RETURN s.id AS id, s.title AS title, s.latest AS latest, s.city AS city,
      COLLECT { MATCH (s)<-[:TOOK_PART]-(c:Country) RETURN DISTINCT {name: c.name} } AS countries,
      COLLECT { MATCH (s)<-[:TOOK_PART]-(l:Leader) RETURN DISTINCT {name: l.name} } AS leaders,
      COLLECT { MATCH (s)<-[:REACHED_AT]-(a:Agreement) RETURN {title: a.title} LIMIT 10 } AS agreements`,
  asks: world =>
    world.places.map(place => ({
      entente: { after: encodeCursor('summits:DATE_DESC', place) },
      peer: { before: place },
      driver: { before: place }
    })),
  answers: {
    entente: data =>
      nodes(data, 'summits').map(one => [
        ...pick(one, 'id', 'title'),
        at(one, 'date', 'latest'),
        at(one, 'place', 'city'),
        names(one, 'countries'),
        names(one, 'leaders'),
        titles(nodes(one, 'agreements'))
      ]),
    peer: data => list(data, 'summits').map(pageRow),
    driver: rows => rows.map(pageRow)
  }
}

function pageRow(one: Data): unknown[] {
  const own = pick(one, 'id', 'title', 'latest', 'city')
  return [...own, names(one, 'countries'), names(one, 'leaders'), titles(list(one, 'agreements'))]
}

const titles = (ones: readonly Data[]): string[] => ones.map(({ title }) => String(title)).sort()

/** Country, its newest meetings, who was there, which offices they have held, of whom. */
const fourLevels = (roots: number): Shape => ({
  name: `four levels from ${roots} roots`,
  entente: `query Levels($ids: [ID!]!) {
    nodes(ids: $ids) { ... on Country {
      name
      summits(first: 3) { edges { node { id leaders { name tenures { office { title country { name } } } } } } }
    } }
  }`,
  peer: `query Levels($ids: [ID!]!) {
    countries(where: { id: { in: $ids } }) {
      name
      summits(sort: [{ sort: DESC }], limit: 3) { id leaders { name offices { title country { name } } } }
    }
  }`,
  driver: `UNWIND $ids AS id MATCH (c:Country {id: id})
    RETURN c.name AS name, COLLECT {
      MATCH (c)-[:TOOK_PART]->(s:Summit) WITH DISTINCT s ORDER BY s.sort DESC LIMIT 3
      RETURN {id: s.id, leaders: COLLECT {
        MATCH (s)<-[:TOOK_PART]-(l:Leader) WITH DISTINCT l
        RETURN {name: l.name, offices: COLLECT {
          MATCH (l)-[:HELD]->(o:Office) RETURN {title: o.title, country: COLLECT {
            MATCH (o)-[:OF]->(of:Country) RETURN {name: of.name} }} }} }} } AS summits`,
  asks: ({ countries }) =>
    Array.from({ length: 16 }, (_, turn) =>
      same({
        ids: Array.from(
          { length: roots },
          (_, index) => `country:${countries[(turn * 7 + index * 3) % countries.length] ?? 'KR'}`
        )
      })
    ),
  answers: {
    entente: data =>
      byName(
        list(data, 'nodes').map(one => ({
          name: one.name,
          summits: nodes(one, 'summits').map(summit => [
            summit.id,
            byName(
              list(summit, 'leaders').map(leader => ({
                name: leader.name,
                offices: offices(
                  list(leader, 'tenures').map(({ office }) => office as Data),
                  false
                )
              }))
            )
          ])
        }))
      ),
    peer: data => byName(list(data, 'countries').map(levelsRow)),
    driver: rows => byName(rows.map(levelsRow))
  }
})

function levelsRow(one: Data): { name: unknown; summits: unknown } {
  return {
    name: one.name,
    summits: list(one, 'summits').map(summit => [
      summit.id,
      byName(
        list(summit, 'leaders').map(leader => ({ name: leader.name, offices: offices(list(leader, 'offices'), true) }))
      )
    ])
  }
}

/** Each office once: the peer counts two terms in one office as one, or as two, as it likes. */
function offices(ones: readonly Data[], isList: boolean): string[] {
  const country = (one: Data): unknown => (isList ? at(list(one, 'country')[0], 'name') : at(one, 'country', 'name'))
  return [...new Set(ones.map(one => `${String(one.title)}, ${String(country(one))}`))].sort()
}

function byName<T extends { readonly name: unknown }>(ones: readonly T[]): T[] {
  return [...ones].sort((a, b) => (String(a.name) < String(b.name) ? -1 : 1))
}

const relationship: Shape = {
  name: 'a relationship with its timeline',
  entente: `query Relationship($between: [String!]!) {
    relationship(between: $between) {
      lastContact { latest }
      timeline(first: 20) { edges { node { id title date { latest } topics { name } } } }
    }
  }`,
  peer: `query Relationship($a: ID!, $b: ID!) {
    events(
      where: { AND: [{ countries: { some: { id: { eq: $a } } } }, { countries: { some: { id: { eq: $b } } } }] }
      sort: [{ sort: DESC }]
      limit: 20
    ) { id title latest topics { name } }
  }`,
  driver: `MATCH (a:Country {id: $a})-[:TOOK_PART]->(e:Event)<-[:TOOK_PART]-(b:Country {id: $b})
    WITH DISTINCT e ORDER BY e.sort DESC LIMIT 20
    RETURN e.id AS id, e.title AS title, e.latest AS latest, COLLECT { MATCH (e)-[:CONCERNS]->(t:Topic) RETURN {name: t.name} } AS topics`,
  asks: ({ pairs }) =>
    pairs.map(([a, b]) => {
      const ids = { a: `country:${a}`, b: `country:${b}` }
      return { entente: { between: [a, b] }, peer: ids, driver: ids }
    }),
  answers: {
    entente: data => {
      const rows = nodes(data, 'relationship', 'timeline')
      const last = at(data, 'relationship', 'lastContact', 'latest')
      return [last, rows.map(one => [...pick(one, 'id', 'title'), at(one, 'date', 'latest'), names(one, 'topics')])]
    },
    peer: data => timeline(list(data, 'events')),
    driver: rows => timeline(rows)
  }
}

function timeline(rows: readonly Data[]): unknown[] {
  return [rows[0]?.latest ?? null, rows.map(one => [...pick(one, 'id', 'title', 'latest'), names(one, 'topics')])]
}

const search: Shape = {
  name: 'search',
  entente: `query Search($text: String!) {
    search(text: $text, kinds: [AGREEMENT], first: 10) { edges { node { ... on Agreement { id title } } } }
  }`,
  peer: `query Search($text: String!) { searchEvents(phrase: $text, first: 10) { edges { node { id title } } } }`,
  driver: `CALL db.index.fulltext.queryNodes('text_event', $text, {limit: 10}) YIELD node
    RETURN node.id AS id, node.title AS title`,
  asks: world => world.titles.map(text => same({ text })),
  // Rankings differ below the top: the best hit has to be the same.
  answers: {
    entente: data => pick(nodes(data, 'search')[0], 'id', 'title'),
    peer: data => pick(at(list(data, 'searchEvents', 'edges')[0], 'node'), 'id', 'title'),
    driver: rows => pick(rows[0], 'id', 'title')
  }
}

const MOST_ROWS = 50

const aggregate: Shape = {
  name: 'an aggregate by partner and year',
  entente: `query Aggregate($code: String!) {
    interactionStats(
      filter: { countries: { all: [$code] } }
      groupBy: [PARTNER, YEAR]
      orderBy: COUNT_DESC
      first: ${MOST_ROWS}
    ) { edges { node { partner { name } period count score } } }
  }`,
  peer: `query Aggregate($id: ID!) { byPartnerAndYear(country: $id) { partner period count score } }`,
  driver: `MATCH (c:Country {id: $id})-[:TOOK_PART]->(e:Interaction)<-[:TOOK_PART]-(p:Country) WHERE p <> c
    RETURN p.name AS partner, left(e.sort, 4) AS period, count(e) AS count, sum(e.score) AS score
    ORDER BY count DESC LIMIT ${MOST_ROWS}`,
  asks: ({ countries }) =>
    countries.slice(0, ASKED_COUNTRIES).map(code => {
      const id = { id: `country:${code}` }
      return { entente: { code }, peer: id, driver: id }
    }),
  // Which of equal ones are among the first is open: the counts have to be the same.
  answers: {
    entente: data => counts(nodes(data, 'interactionStats')),
    peer: data => counts(list(data, 'byPartnerAndYear')),
    driver: rows => counts(rows)
  }
}

const ASKED_COUNTRIES = 24
const counts = (rows: readonly Data[]): number[] => rows.map(({ count }) => Number(count)).sort((a, b) => b - a)

export const SHAPES: readonly Shape[] = [byId, page, fourLevels(10), fourLevels(50), relationship, search, aggregate]

function same(variables: Variables): Ask {
  return { entente: variables, peer: variables, driver: variables }
}
