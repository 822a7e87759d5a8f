import { createHash } from 'node:crypto'
import type { Hash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Makes what a folder holds anew, unless it was made of the same: `describe` puts into a hash all that it is made of. What could
 * not be made is tried again the next time.
 */
export async function keptCurrent(
  folder: string,
  describe: (hash: Hash) => void,
  make: () => Promise<void>
): Promise<void> {
  const hash = createHash('sha256')
  describe(hash)
  const key = hash.digest('hex')
  const keyFile = join(folder, 'made-of')
  if (existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key) return
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  await make()
  writeFileSync(keyFile, key)
}
