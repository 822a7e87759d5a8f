import { referenceDataContract } from '../contract/reference-data.js'
import { openEmpty } from './server.js'

referenceDataContract('neo4j', openEmpty)
