import { ingestContract } from '../contract/ingest.js'
import { voicesContract } from '../contract/voices.js'
import { openEmpty } from './server.js'

ingestContract('neo4j', openEmpty)
voicesContract('neo4j', openEmpty)
