import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { InputError } from '../../domain/errors.js'
import { canonicalText } from '../../domain/text.js'
import { findStory } from '../../extraction/story/find-story.js'
import { storyOf } from '../../input/html.js'
import { figuresOf, overlapOf, type Overlap, type StoryFigures } from './shingles.js'

/** A page of the benchmark's format. */
export interface Page {
  readonly id: string
  readonly html: string
  /** The text of its article. */
  readonly body: string
}

/** One way to take the story out of a page. */
interface Reader {
  readonly name: string
  read(html: string): string
}

const READERS: readonly Reader[] = [
  { name: 'entente', read: mainStory },
  { name: 'entente, page only', read: html => pageText(html) },
  { name: 'readability', read: readability }
]

export interface ReaderFigures extends StoryFigures {
  readonly name: string
  readonly pages: readonly (Overlap & { readonly id: string })[]
}

/**
 * Reads `ground-truth.json` (`{ID: {articleBody, url}}`) and `html/ID.html.gz`, or `html/ID.html` for pages kept readable.
 * Throws an InputError that names what is missing.
 */
export function readPages(folder: string): Page[] {
  const file = join(folder, 'ground-truth.json')
  if (!existsSync(file)) throw new InputError(`${file} is missing: the folder must be of the benchmark's format`)
  const gold = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { readonly articleBody?: string }>
  return Object.entries(gold).map(([id, { articleBody = '' }]) => {
    const path = join(folder, 'html', `${id}.html`)
    if (existsSync(`${path}.gz`))
      return { id, html: gunzipSync(readFileSync(`${path}.gz`)).toString(), body: articleBody }
    if (existsSync(path)) return { id, html: readFileSync(path, 'utf8'), body: articleBody }
    throw new InputError(`${path}.gz is missing: ground-truth.json names the page`)
  })
}

/** Every way to read, measured on the same pages. */
export function measureStories(pages: readonly Page[]): ReaderFigures[] {
  return READERS.map(({ name, read }) => {
    const overlaps = pages.map(({ id, html, body }) => ({ id, ...overlapOf(body, read(html)) }))
    return { name, pages: overlaps, ...figuresOf(overlaps) }
  })
}

/** What extraction looks at: the text of the page, and in it the main story. */
function mainStory(html: string): string {
  const text = canonicalText(pageText(html))
  const { start, end } = findStory(text)
  return text.slice(start, end)
}

/** Nothing where the page is refused. */
function pageText(html: string): string {
  try {
    return storyOf(html).text
  } catch (error) {
    if (error instanceof InputError) return ''
    throw error
  }
}

/** Readability as it comes. */
function readability(html: string): string {
  try {
    const { document } = parseHTML(html)
    return new Readability(document).parse()?.textContent ?? ''
  } catch {
    return ''
  }
}

/** A line for each way to read, and with `detail` the pages it did not get whole, the worst first. */
export function storyLines(readers: readonly ReaderFigures[], detail: boolean): string[] {
  const figure = (value: number): string => value.toFixed(3)
  return readers.flatMap(({ name, precision, recall, f1, pages }) => [
    `${name.padEnd(20)} precision ${figure(precision)}  recall ${figure(recall)}  F1 ${figure(f1)}  (${pages.length} pages)`,
    ...(detail
      ? pages
          .filter(({ right }) => right < 1)
          .sort((a, b) => a.right - b.right)
          .map(
            ({ id, right, wrong, missed }) =>
              `    ${id}: right ${figure(right)}, wrong ${figure(wrong)}, missed ${figure(missed)}`
          )
      : [])
  ])
}
