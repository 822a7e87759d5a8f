import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { globSync } from 'tinyglobby'
import { parsePartialDate } from '../../src/domain/partial-date.js'
import { createContext, extract } from '../../src/extraction/extract.js'
import { buildReport } from '../../src/extraction/report-builder.js'
import { projectRoot } from '../../src/paths.js'
import { loadReference } from '../../src/reference/load.js'

/** A digest of the extractions and reports of the own set's first articles, byte for byte. */
export function setDigest(): string {
  const reference = loadReference()
  const context = createContext(reference)
  const hash = createHash('sha256')
  const files = globSync('test/evaluation/set/relations/*.txt', { cwd: projectRoot }).sort()
  for (const file of files) {
    const text = readFileSync(join(projectRoot, file), 'utf8')
    const extraction = extract(
      {
        id: `article:${file}`,
        title: null,
        text,
        url: null,
        publisher: null,
        published: parsePartialDate('2025-01-01', 'STATED'),
        language: 'en',
        story: { start: 0, end: text.length }
      },
      context
    )
    hash.update(JSON.stringify([extraction, buildReport(extraction, reference)]))
  }
  return hash.digest('hex')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(setDigest())
