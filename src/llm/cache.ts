import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { InputError } from '../domain/errors.js'
import type { Proposal } from './proposal.js'
import { readProposal } from './proposal.js'

/** Answers on disk, one file each, named by the hash of what was asked: the same question has the same answer for good. */
export interface AnswerCache {
  get(key: string): Promise<Proposal | null>
  put(key: string, answer: string): Promise<void>
}

/** Hash of everything that makes up a question. */
export function keyOf(model: string, body: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([model, body]))
    .digest('hex')
}

/**
 * Keeps answers in a folder, which is made when the first one comes. A file that is no answer, because somebody cut it or
 * wrote into it, is as good as none.
 */
export function answerCache(folder: string): AnswerCache {
  const fileOf = (key: string): string => join(folder, key.slice(0, 2), `${key}.json`)
  return {
    async get(key) {
      let content: string
      try {
        content = await readFile(fileOf(key), 'utf8')
      } catch {
        return null
      }
      const proposal = readProposal(content)
      return 'wrong' in proposal ? null : proposal
    },
    async put(key, answer) {
      const file = fileOf(key)
      const part = `${file}.${randomUUID()}.part`
      try {
        await mkdir(dirname(file), { recursive: true })
        await writeFile(part, answer)
        await rename(part, file) // whoever finds the file finds all of it
      } catch (cause) {
        await rm(part, { force: true }).catch(() => undefined)
        throw new InputError(
          `answers cannot be kept in ${folder} (${(cause as Error).message}); make it writable or set LLM_CACHE`,
          { code: 'BAD_SETTING', field: 'LLM_CACHE', cause }
        )
      }
    }
  }
}
