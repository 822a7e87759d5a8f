import { graphStoreContract } from '../contract/graph-store.js'
import { openEmpty, openUnmigrated } from './server.js'

graphStoreContract('neo4j', openEmpty, openUnmigrated)
