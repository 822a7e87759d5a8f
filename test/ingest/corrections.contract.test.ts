import { openEmbedded } from '../../src/graph/embedded/engine.js'
import { correctionsContract } from '../contract/corrections.js'

correctionsContract('embedded', () => openEmbedded({ folder: null }))
