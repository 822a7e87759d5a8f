import { openEmbedded } from '../../src/graph/embedded/engine.js'
import { anyOrderContract } from '../contract/any-order.js'

const open = () => openEmbedded({ folder: null })

/** `ORDERS=500 npm test -- any-order` tries more. */
anyOrderContract('embedded', { orders: Number(process.env['ORDERS'] ?? 40), open, once: open })
