import { correctionsContract } from '../contract/corrections.js'
import { openEmpty } from './server.js'

correctionsContract('neo4j', openEmpty)
