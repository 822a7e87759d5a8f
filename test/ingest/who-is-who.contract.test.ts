import { openEmbedded } from '../../src/graph/embedded/engine.js'
import { whoIsWhoContract } from '../contract/who-is-who.js'

whoIsWhoContract('embedded', () => openEmbedded({ folder: null }))
