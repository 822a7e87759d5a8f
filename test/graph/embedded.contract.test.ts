import { openEmbedded } from '../../src/graph/embedded/engine.js'
import { graphStoreContract } from '../contract/graph-store.js'

graphStoreContract('embedded', () => openEmbedded({ folder: null }))
