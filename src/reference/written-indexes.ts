import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writtenIndexesFolder } from '../paths.js'
import { LinesByKey } from './lines-by-key.js'

/** What the build works out of the reference data and writes down: which lines of which table a key stands for. */
export const INDEXES = [
  // by id, by owner, by what a tenure is of
  'leaders',
  'offices',
  'officesOf',
  'tenuresOfLeader',
  'tenuresOfOffice',
  // by the words that names begin with, as texts are searched for them
  'countryNames',
  'organizationNames',
  'frameworkNames',
  'topicTerms',
  'placeNames',
  'leaderNames',
  // by every word of a leader's names
  'leaderWords'
] as const

export type WrittenIndexes = Readonly<Record<(typeof INDEXES)[number], LinesByKey>>

/** The folder of the indexes of these very data, told by their digest and, should somebody have edited them by hand, their length. */
export const indexesOf = (digest: string, length: number): string =>
  join(writtenIndexesFolder, `${digest.slice(0, 16)}-${length}`)

/** Null where the build has not written them; everything is then worked out by whoever starts. */
export function writtenIndexes(digest: string, length: number): WrittenIndexes | null {
  const folder = indexesOf(digest, length)
  if (!existsSync(folder)) return null
  return Object.fromEntries(
    INDEXES.map(name => [name, new LinesByKey(() => readFileSync(join(folder, name), 'utf8'))])
  ) as WrittenIndexes
}
