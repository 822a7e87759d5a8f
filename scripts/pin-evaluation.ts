/**
 * Writes the figures of the project's own evaluation set to `test/evaluation/pinned.json`, and
 * their table to `docs/evaluation.md`. Refuses to lower one unless
 * `--lower` is given: then the commit has to say why.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { measureSets } from '../src/evaluation/articles/measure-sets.js'
import { digestOfSet, fallenBelow, figuresByFolder, pageLines, withTable, type Pinned } from '../src/evaluation/pin.js'
import { projectRoot } from '../src/paths.js'
import { loadReference } from '../src/reference/load.js'

const folder = join(projectRoot, 'test', 'evaluation', 'set')
const file = join(projectRoot, 'test', 'evaluation', 'pinned.json')
const page = join(projectRoot, 'docs', 'evaluation.md')
const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Pinned) : null
const scored = measureSets(folder, loadReference(), null)
const pinned: Pinned = { set: digestOfSet(folder), figures: figuresByFolder(scored) }
const fallen = before ? fallenBelow(before.figures, pinned.figures) : []
fallen.forEach(line => console.log(line))
if (fallen.length > 0 && !process.argv.includes('--lower')) {
  console.error('not pinned: these figures would fall. Mend the cause, or say --lower.')
  process.exitCode = 1
} else {
  writeFileSync(file, `${JSON.stringify(pinned, null, 2)}\n`)
  writeFileSync(page, withTable(readFileSync(page, 'utf8'), pageLines(scored)))
  console.log(`pinned the figures of ${scored.length} articles`)
}
