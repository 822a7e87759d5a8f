import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'prettier'
import { projectRoot } from '../../src/paths.js'

/** Questions analysts ask, one a file: see docs/queries/README.md. */
export const documentsFolder = join(projectRoot, 'docs', 'queries')

export interface QueryDocument {
  readonly file: string
  /** The question, in a sentence. */
  readonly question: string
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  /** As JSON; null where none has been written yet. */
  readonly answer: string | null
  /** All up to the answer, as it stands. */
  readonly head: string
}

const ANSWER_HEADING = '## Answer on the samples'

function block(text: string, language: string): string | null {
  return new RegExp(`^\`\`\`${language}\\n(.*?)\\n\`\`\`$`, 'msu').exec(text)?.[1] ?? null
}

function parseDocument(file: string, text: string): QueryDocument {
  const question = /^# (.+)$/mu.exec(text)?.[1]
  const [head = '', tail = ''] = text.split(ANSWER_HEADING)
  const query = block(head, 'graphql')
  if (question === undefined || query === null) throw new Error(`${file} holds no question or no document`)
  const variables = block(head, 'json')
  return {
    file,
    question,
    query,
    variables: variables === null ? {} : (JSON.parse(variables) as Record<string, unknown>),
    answer: block(tail, 'json'),
    head
  }
}

/** All documents, in the order of their names. */
export function readDocuments(): QueryDocument[] {
  return readdirSync(documentsFolder)
    .filter(file => /^\d{2}-[a-z0-9-]+\.md$/u.test(file))
    .sort()
    .map(file => parseDocument(file, readFileSync(join(documentsFolder, file), 'utf8')))
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
