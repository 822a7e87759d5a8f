import { graphStoreContract } from '../contract/graph-store.js'
import { openEmpty } from './server.js'

graphStoreContract('neo4j', openEmpty)
