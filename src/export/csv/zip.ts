import { Readable } from 'node:stream'
import yazl from 'yazl'
import { GraphWalk } from '../graph/walk.js'
import type { ExportFormat } from '../format.js'
import { datapackage } from './datapackage.js'
import { csvOf, tablesOf } from './tables.js'

/** So that equal graphs give equal archives: the earliest time a zip file can hold. */
const NO_TIME = new Date(1980, 0, 1)

export const csv: ExportFormat = {
  name: 'csv',
  mediaType: 'application/zip',
  extension: 'zip',
  description: 'tables of nodes by kind and of edges, with a datapackage.json, as a zip file or a folder',
  selects: true,
  resumes: false,
  async *write({ store }, request) {
    const evidence = request.evidence ?? true
    const walk = new GraphWalk(store, { filter: request.filter, evidence })
    const tables = tablesOf(evidence)
    const zip = new yazl.ZipFile()
    const output = zip.outputStream as Readable
    let open: Readable | null = null
    zip.on('error', (error: Error) => output.destroy(error))
    zip.addBuffer(Buffer.from(datapackage(tables)), 'datapackage.json', { mtime: NO_TIME })
    for (const table of tables) {
      // Each table is read when the one before it has been written.
      zip.addReadStreamLazy(`${table.name}.csv`, { mtime: NO_TIME }, done => {
        open = Readable.from(csvOf(table, walk))
        open.on('error', (error: Error) => output.destroy(error))
        done(null, open)
      })
    }
    zip.end()
    try {
      for await (const chunk of output) yield chunk as Uint8Array
    } finally {
      ;(open as Readable | null)?.destroy()
    }
  }
}
