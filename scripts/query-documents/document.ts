import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'prettier'
import { ANSWER_HEADING, codeBlock, parseQuestion, questionFiles } from '../../src/api/ide/questions.js'
import type { Question } from '../../src/api/ide/questions.js'
import { questionsFolder } from '../../src/paths.js'

/** A question with its answer, as its file has it: see docs/queries/README.md. */
export interface QueryDocument extends Question {
  readonly file: string
  /** As JSON; null where none has been written yet. */
  readonly answer: string | null
  /** All up to the answer, as it stands. */
  readonly head: string
}

/** All documents, in the order of their names. */
export function readDocuments(): QueryDocument[] {
  return questionFiles().map(file => {
    const text = readFileSync(join(questionsFolder, file), 'utf8')
    const [head = '', tail = ''] = text.split(ANSWER_HEADING)
    return { ...parseQuestion(file.slice(0, -'.md'.length), text), file, answer: codeBlock(tail, 'json'), head }
  })
}

/** JSON with as much on a line as fits. */
export async function formatAnswer(data: unknown): Promise<string> {
  return (await format(JSON.stringify(data), { parser: 'json', printWidth: 140 })).trimEnd()
}

/** The text of a document with this answer. */
export function withAnswer({ head }: QueryDocument, answer: string): string {
  return `${head.trimEnd()}\n\n${ANSWER_HEADING}\n\n\`\`\`json\n${answer}\n\`\`\`\n`
}

/** The list of questions that the README of the folder holds. */
export function indexOf(documents: readonly QueryDocument[]): string {
  return documents.map(({ file, question }) => `- [${question}](${file})`).join('\n')
}
