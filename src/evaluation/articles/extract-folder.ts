import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../../domain/claim.js'
import { articleId } from '../../domain/ids.js'
import { parsePartialDate } from '../../domain/partial-date.js'
import { canonicalText } from '../../domain/text.js'
import { buildReport } from '../../extraction/report-builder.js'
import type { ExtractionContext } from '../../extraction/document.js'
import { extract } from '../../extraction/extract.js'
import type { ExtractionReport } from '../../extraction/report.js'
import type { Gold } from './gold.js'

export interface Measured {
  /** `006.json`. */
  readonly file: string
  /** Null where the folder has texts without answers. */
  readonly gold: Gold | null
  readonly report: ExtractionReport
}

/** Extracts every `NNN.txt` of a folder with the date, title and publisher of its `NNN.json`, in order of name. */
export function extractFolder(folder: string, context: ExtractionContext): Measured[] {
  const names = readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .map(name => name.slice(0, -'.txt'.length))
    .sort()
  return names.map(name => {
    const about = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Partial<Gold>
    const written = readFileSync(join(folder, `${name}.txt`), 'utf8')
    const report = reportOf(canonicalText(written), about, context)
    return { file: `${name}.json`, gold: isGold(about) ? { text: written, ...about } : null, report }
  })
}

function reportOf(text: string, about: Partial<Gold>, context: ExtractionContext): ExtractionReport {
  return buildReport(extract(articleOf(text, about), context), context.reference)
}

/** A text (canonical) with what is known about it, as an article that is one story from end to end. */
export function articleOf(
  text: string,
  about: Partial<Record<'published' | 'publisher' | 'title' | 'url', string | null | undefined>>
): Article {
  const published = about.published ? parsePartialDate(about.published, 'STATED') : null
  const publisher = about.publisher ?? null
  return {
    id: articleId(text, published?.edtf ?? null, publisher),
    title: about.title ?? null,
    text,
    url: about.url ?? null,
    publisher,
    published,
    language: 'en',
    story: { start: 0, end: text.length }
  }
}

const isGold = (about: Partial<Gold>): about is Gold =>
  Array.isArray(about.interactions) && Array.isArray(about.meetings)
