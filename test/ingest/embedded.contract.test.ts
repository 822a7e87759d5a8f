import { openEmbedded } from '../../src/graph/embedded/engine.js'
import { ingestContract } from '../contract/ingest.js'
import { voicesContract } from '../contract/voices.js'

ingestContract('embedded', () => openEmbedded({ folder: null }))
voicesContract('embedded', () => openEmbedded({ folder: null }))
