/**
 * The peer: `@neo4j/graphql` over the same database, served by Mercurius with its compiler on, as fast as it can be made.
 * Prints its port.
 */
import { Neo4jGraphQL } from '@neo4j/graphql'
import Fastify from 'fastify'
import mercurius from 'mercurius'
import neo4j from 'neo4j-driver'

const TYPES = /* GraphQL */ `
  type PartnerYear {
    partner: String!
    period: String!
    count: Int!
    score: Float!
  }
  type Query {
    byPartnerAndYear(country: ID!): [PartnerYear!]!
      @cypher(
        statement: """
        MATCH (c:Country {id: $country})-[:TOOK_PART]->(e:Interaction)<-[:TOOK_PART]-(p:Country) WHERE p <> c
        WITH p, left(e.sort, 4) AS period, count(e) AS count, sum(e.score) AS score
        ORDER BY count DESC LIMIT 50
        RETURN {partner: p.name, period: period, count: count, score: score} AS row
        """
        columnName: "row"
      )
  }
  type Country @node {
    id: ID!
    code: String
    name: String
    summits: [Summit!]! @relationship(type: "TOOK_PART", direction: OUT)
  }
  type Leader @node {
    id: ID!
    name: String
    offices: [Office!]! @relationship(type: "HELD", direction: OUT)
  }
  type Office @node {
    id: ID!
    title: String
    country: [Country!]! @relationship(type: "OF", direction: OUT)
  }
  type Topic @node {
    id: ID!
    name: String
  }
  type Agreement @node {
    id: ID!
    title: String
  }
  type Summit @node {
    id: ID!
    title: String
    status: String
    level: String
    format: String
    articleCount: Int
    latest: String
    sort: String
    city: String
    countries: [Country!]! @relationship(type: "TOOK_PART", direction: IN)
    leaders: [Leader!]! @relationship(type: "TOOK_PART", direction: IN)
    agreements: [Agreement!]! @relationship(type: "REACHED_AT", direction: IN)
  }
  type Event @node @fulltext(indexes: [{ indexName: "text_event", queryName: "searchEvents", fields: ["words"] }]) {
    id: ID!
    title: String
    latest: String
    sort: String
    words: String
    countries: [Country!]! @relationship(type: "TOOK_PART", direction: IN)
    topics: [Topic!]! @relationship(type: "CONCERNS", direction: OUT)
  }
`

const [, , url = 'bolt://127.0.0.1:7687', user = 'neo4j', password = ''] = process.argv
const driver = neo4j.driver(url, neo4j.auth.basic(user, password), {
  maxConnectionPoolSize: 50,
  disableLosslessIntegers: true
})
const schema = await new Neo4jGraphQL({
  typeDefs: TYPES,
  driver,
  features: { filters: { String: { LT: true } } }
}).getSchema()
const app = Fastify()
await app.register(mercurius, { schema, jit: { minCount: 1, eluThreshold: 1 } as never, context: () => ({ driver }) })
await app.listen({ host: '127.0.0.1', port: 0 })
const address = app.server.address()
console.log(`listening ${typeof address === 'object' && address ? address.port : ''}`)
