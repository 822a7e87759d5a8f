import { ingestContract } from '../contract/ingest.js'
import { openEmpty } from './server.js'

ingestContract('neo4j', openEmpty)
