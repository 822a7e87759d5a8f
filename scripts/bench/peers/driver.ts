/**
 * The floor: the raw driver with the best Cypher we know, behind the plainest server. `POST /` with `{query, variables}` as to the
 * others; what comes back is `{data: rows}`. Prints its port.
 */
import Fastify from 'fastify'
import neo4j from 'neo4j-driver'

const [, , url = 'bolt://127.0.0.1:7687', user = 'neo4j', password = ''] = process.argv
const driver = neo4j.driver(url, neo4j.auth.basic(user, password), {
  maxConnectionPoolSize: 50,
  disableLosslessIntegers: true
})
const app = Fastify()
app.post<{ Body: { query: string; variables: Record<string, unknown> } }>('/graphql', async ({ body }) => {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ })
  try {
    const { records } = await session.executeRead(transaction => transaction.run(body.query, body.variables))
    return { data: records.map(record => record.toObject()) }
  } finally {
    await session.close()
  }
})
await app.listen({ host: '127.0.0.1', port: 0 })
const address = app.server.address()
console.log(`listening ${typeof address === 'object' && address ? address.port : ''}`)
