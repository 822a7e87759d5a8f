/**
 * `npm run new-case -- SLUG "why it exists"`: makes test/cases/SLUG/ for an extraction case, to be filled in by hand.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../src/paths.js'

const [slug, ...words] = process.argv.slice(2)
const why = words.join(' ').trim()
if (!slug || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(slug) || why === '') {
  console.error('usage: npm run new-case -- SLUG "why it exists"   (SLUG in lower case, words joined by hyphens)')
  process.exit(2)
}
const folder = join(projectRoot, 'test', 'cases', slug)
if (existsSync(folder)) {
  console.error(`test/cases/${slug} is there already`)
  process.exit(2)
}

const article = { published: '2025-08-24', publisher: 'The Gazette' }
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'article.txt'), 'President Ilse Varga-Morn of Valdoria met ...\n')
writeFileSync(join(folder, 'article.json'), `${JSON.stringify(article, null, 2)}\n`)
writeFileSync(join(folder, 'expected.json'), `${JSON.stringify({ why }, null, 2)}\n`)
console.log(
  `made test/cases/${slug}: write article.txt with people and places of test/extraction/invented-world.ts, add to expected.json what must be found ` +
    `(its fields: Expected in test/extraction/cases.test.ts), then npm test -- cases`
)
