import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createContext } from '../../extraction/extract.js'
import type { Reference } from '../../reference/reference.js'
import { extractFolder, type Measured } from './extract-folder.js'
import { canonicalNames, type Canonical } from './names.js'
import { scoreArticle, type ArticleScore } from './score-article.js'
import { readWorld } from './world.js'

export interface Scored extends Measured {
  /** Null where the article has no answers. */
  readonly score: ArticleScore | null
}

/**
 * Extracts and scores a folder of articles, or every folder of articles in it: then files are named `real/001.json`. A
 * folder with a `world.json` is read with that world for a reference, and knows nothing of the real one.
 */
export function measureSets(folder: string, reference: Reference, aliases: Canonical | null): Scored[] {
  const inner = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory())
  const names = inner.map(entry => entry.name).sort()
  return [
    ...measureSet(folder, reference, aliases),
    ...names.flatMap(name =>
      measureSet(join(folder, name), reference, aliases).map(m => ({ ...m, file: `${name}/${m.file}` }))
    )
  ]
}

function measureSet(folder: string, ofTheWorld: Reference, aliases: Canonical | null): Scored[] {
  if (!readdirSync(folder).some(name => name.endsWith('.txt'))) return []
  const world = join(folder, 'world.json')
  const reference = existsSync(world) ? readWorld(world) : ofTheWorld
  const actor = aliases ?? actorNames(reference)
  return extractFolder(folder, createContext(reference)).map(measured => ({
    ...measured,
    score: measured.gold && scoreArticle(measured.gold, measured.report, actor)
  }))
}

/** The names under which the reference knows its organisations. */
const actorNames = (reference: Reference): Canonical =>
  canonicalNames(Object.fromEntries([...reference.organizations.values()].map(o => [o.name, [...o.aliases]])))
