import { closeSync, existsSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readyStoreFolder } from '../../paths.js'

/**
 * The file of a store that has schema and reference data and nothing else, which the build makes. A name for each digest of
 * the data and version of the engine: whoever has other data, or whose engine was replaced since, finds none.
 */
export function readyStore(referenceDigest: string, engineVersion: string): string {
  return join(readyStoreFolder, `${referenceDigest.slice(0, 16)}-${engineVersion}.grafeo`)
}

/**
 * Has a new store begin as a copy of a ready one, where there is one: filling it takes thirty times as long. The copy appears
 * whole or not at all, is on the disk before anything is written to it, and never takes the place of another file.
 * What is missing in it, if anything, migrating adds as in any older store.
 */
export function beginAs(ready: string, file: string): void {
  if (existsSync(file) || existsSync(`${file}.wal`) || !existsSync(ready)) return
  const unfinished = `${file}.${process.pid}.part`
  try {
    const written = openSync(unfinished, 'wx')
    try {
      writeFileSync(written, readFileSync(ready))
      fsyncSync(written)
    } finally {
      closeSync(written)
    }
    linkSync(unfinished, file)
  } catch {
    // A full disk, a file system without links, another process that was first: opening says what is wrong, if anything.
  } finally {
    rmSync(unfinished, { force: true })
  }
}
