import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { questionsFolder } from '../../paths.js'

/** A question that analysts ask, from a file of docs/queries. */
export interface Question {
  /** The file's name without its ending: `05-travel-of-a-leader`. */
  readonly id: string
  /** The question, in a sentence. */
  readonly question: string
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** What stands between a question and its answer. */
export const ANSWER_HEADING = '## Answer on the samples'

/** The text of the first block of code in this language, or null. */
export function codeBlock(text: string, language: string): string | null {
  return new RegExp(`^\`\`\`${language}\\n(.*?)\\n\`\`\`$`, 'msu').exec(text)?.[1] ?? null
}

/** Reads the text of a file of docs/queries. Throws when it holds no question or no GraphQL document. */
export function parseQuestion(id: string, text: string): Question {
  const [head = ''] = text.split(ANSWER_HEADING)
  const question = /^# (.+)$/mu.exec(head)?.[1]
  const query = codeBlock(head, 'graphql')
  if (question === undefined || query === null) throw new Error(`${id} holds no question or no document`)
  const variables = codeBlock(head, 'json')
  return { id, question, query, variables: variables === null ? {} : (JSON.parse(variables) as Question['variables']) }
}

/** The files that hold a question, in the order of their numbers. */
export function questionFiles(): string[] {
  return readdirSync(questionsFolder)
    .filter(file => /^\d{2}-[a-z0-9-]+\.md$/u.test(file))
    .sort()
}

/** All questions, in the order of their numbers. */
export function readQuestions(): Question[] {
  return questionFiles().map(file =>
    parseQuestion(file.slice(0, -'.md'.length), readFileSync(join(questionsFolder, file), 'utf8'))
  )
}
