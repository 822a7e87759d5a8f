import { InputError } from '../domain/errors.js'
import { createContext } from '../extraction/extract.js'
import { loadReference } from '../reference/load.js'
import { readWords } from '../words/read-words.js'
import { EXIT, type ExitCode } from './exit.js'
import type { Terminal } from './terminal.js'

/** `entente words check FOLDER`: whether a folder of words can be used, and what it adds. Changes nothing. */
export function checkWords(folder: string, terminal: Terminal): ExitCode {
  try {
    const { reference, frames, rows } = readWords(folder, loadReference())
    for (const [file, count] of rows) terminal.out(`${file}: ${count} ${count === 1 ? 'row' : 'rows'}`)
    if (rows.size === 0) terminal.out(`${folder} holds no words`)
    else terminal.out(`all well; with them the extractor is ${createContext(reference, frames).extractor}`)
    return EXIT.done
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    terminal.err(error.message)
    return EXIT.failed
  }
}
