import { openEmbedded } from '../../src/graph/embedded/engine.js'
import { ingestContract } from '../contract/ingest.js'

ingestContract('embedded', () => openEmbedded({ folder: null }))
