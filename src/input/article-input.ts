import { checkLanguage } from './language.js'
import { parsePublished } from './published.js'
import { checkText, checkShortText, titleOf } from './text.js'
import { InputError } from '../domain/errors.js'

/** An article as somebody hands it in, checked: clean text in English, a date that exists and has come. */
export interface ArticleInput {
  /** As handed in; `canonicalText` may still change line ends and the like. */
  readonly text: string
  readonly title: string | null
  /** EDTF: a day, a month, a year, or null when unknown. */
  readonly published: string | null
  readonly publisher: string | null
  readonly url: string | null
  /** BCP 47. */
  readonly language: string
}

/** What a file, a record or a mutation says of an article, unchecked. Absent, null and blank all mean "unknown". */
export interface ArticleFields {
  readonly text: string
  readonly title?: string | null
  readonly published?: string | null
  readonly publisher?: string | null
  readonly url?: string | null
  readonly language?: string | null
}

/** Longest line of metadata we keep: a headline, a name, an address. */
const MAX_FIELD_CHARACTERS = 2_000

/**
 * Checks everything about an article that can be told from itself. Throws an InputError that names the field, what is
 * wrong and what to do. `today` is the day of the clock, handed in so that tests and replays can fix it.
 */
export async function checkArticle(fields: ArticleFields, today: string): Promise<ArticleInput> {
  checkText(fields.text, 'text')
  const published = known(fields.published)
  const publishedOn = published === null ? null : parsePublished(published, today)
  const title = shortField(fields.title, 'title')
  const publisher = shortField(fields.publisher, 'publisher')
  const url = checkUrl(shortField(fields.url, 'url'))
  const language = await checkLanguage(fields.text, known(fields.language))
  return { text: fields.text, title: title ?? titleOf(fields.text), published: publishedOn, publisher, url, language }
}

function known(value: string | null | undefined): string | null {
  const trimmed = value?.trim()
  return trimmed ? trimmed : null
}

function shortField(value: string | null | undefined, field: string): string | null {
  const trimmed = known(value)?.replace(/\s+/gu, ' ') ?? null
  if (trimmed !== null) checkShortText(trimmed, field, MAX_FIELD_CHARACTERS)
  return trimmed
}

/** A web address as given; throws for anything that must not become a link. */
export function checkUrl(url: string | null): string | null {
  if (url === null) return null
  // Only these may ever become a link on somebody's page: `javascript:` and `data:` are refused at the door.
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new InputError(`url ${JSON.stringify(url)} is no web address; write it in full, with http:// or https://`, {
      code: 'BAD_URL',
      field: 'url'
    })
  }
  return url
}
