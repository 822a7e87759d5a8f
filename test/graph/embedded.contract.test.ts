import { openEmbedded } from '../../src/graph/embedded/engine.js'
import { referenceDataContract } from '../contract/reference-data.js'

referenceDataContract('embedded', () => openEmbedded({ folder: null }))
