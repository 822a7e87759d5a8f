import { InputError } from '../domain/errors.js'
import type { ArticleFields } from './article-input.js'

const METADATA = ['title', 'published', 'publisher', 'url', 'language'] as const

/**
 * Reads one record of a JSON or JSONL file: `text` or `html`, and `title`, `published`, `publisher`, `url`, `language`
 * as far as known. Other fields are left alone. What a page says of itself fills what the record does not say.
 */
export async function fieldsOfRecord(record: unknown): Promise<ArticleFields> {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    throw new InputError(
      `it is ${kindOf(record)}, not an object; an article is {"text": "…", "published": "2025-08-24", …}`,
      { code: 'BAD_RECORD' }
    )
  }
  const values = record as Readonly<Record<string, unknown>>
  const metadata: Partial<Record<(typeof METADATA)[number], string | null>> = {}
  for (const field of METADATA) metadata[field] = stringOrNull(values, field)
  const text = stringOrNull(values, 'text')
  if (text !== null) return { ...metadata, text }
  const html = stringOrNull(values, 'html')
  if (html !== null) {
    const { storyOf } = await import('./html.js') // whoever reads no page does not wait for what parses them
    const story = storyOf(html)
    for (const field of METADATA) metadata[field] ??= story[field] ?? null
    return { ...metadata, text: story.text }
  }
  const found = Object.keys(values).slice(0, 8).join(', ')
  throw new InputError(
    `it has neither "text" nor "html"${found ? ` (only ${found})` : ''}; put the article's text into "text"`,
    {
      code: 'NO_TEXT',
      field: 'text'
    }
  )
}

function stringOrNull(values: Readonly<Record<string, unknown>>, field: string): string | null {
  const value = values[field]
  if (value === undefined || value === null) return null
  // A bare year is a number to many a program that writes JSON.
  if (field === 'published' && typeof value === 'number' && Number.isInteger(value)) return String(value)
  if (typeof value !== 'string') {
    throw new InputError(`${field} is ${kindOf(value)}; write it as a string`, { code: 'BAD_RECORD', field })
  }
  return value
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
