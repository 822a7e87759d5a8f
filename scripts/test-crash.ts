/**
 * `npm run test:crash -- --embedded 200 --neo4j 20`: kills processes without warning at random moments of ingestion,
 * merging, retraction and re-extraction. Each time the store must open and be sound, and finishing the work must give what
 * an undisturbed run gives. `--seed` chooses other moments. Neo4j needs Java 17 and Maven.
 */
import { parseArgs } from 'node:util'
import { crashEmbedded } from '../test/crash/embedded.js'
import { crashNeo4j } from '../test/crash/neo4j.js'

const { values } = parseArgs({
  options: {
    embedded: { type: 'string', default: '20' },
    neo4j: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' }
  }
})
const seed = Number(values.seed)
const engines = { embedded: crashEmbedded, Neo4j: crashNeo4j }
for (const [engine, kills] of [
  ['embedded', Number(values.embedded)],
  ['Neo4j', Number(values.neo4j)]
] as const) {
  if (kills === 0) continue
  const began = performance.now()
  const report = await engines[engine]({ kills, seed, tell: line => console.log(`${engine} ${line}`) })
  const parts = Object.entries(report.byPart).map(([part, n]) => `${part} ${n}`)
  const seconds = ((performance.now() - began) / 1_000).toFixed(0)
  console.log(
    `${engine}: killed ${report.kills} times (${parts.join('; ')}) in ${seconds} s: all sound, all finished alike`
  )
}
