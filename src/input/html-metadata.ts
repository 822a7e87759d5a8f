import type { PageElement } from './html-paragraphs.js'

/** What a page says of itself; null where it is silent or says it in a way nobody can read. */
export interface PageMetadata {
  readonly title: string | null
  /** The day on the page's own clock, `YYYY-MM-DD`. */
  readonly published: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly language: string | null
}

type Page = Pick<PageElement, 'querySelector' | 'querySelectorAll'>
type Json = Readonly<Record<string, unknown>>

const PUBLISHED_METAS = [
  'article:published_time',
  'og:published_time',
  'datePublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'date'
]

/** Reads title, date, publisher, address and language from meta tags, JSON-LD and `<time>`, in this order. */
export function metadataOf(page: Page): PageMetadata {
  const metas = metaTags(page)
  const news = newsRecord(page)
  const meta = (...names: readonly string[]): string | null =>
    names.map(name => metas.get(name.toLowerCase())).find(value => value !== undefined) ?? null
  return {
    title:
      meta('og:title', 'twitter:title') ??
      text(news?.['headline']) ??
      contentOf(page, 'h1') ??
      contentOf(page, 'title'),
    published:
      firstDay([
        ...PUBLISHED_METAS.map(name => meta(name)),
        text(news?.['datePublished']),
        attributeOf(page, '[itemprop="datePublished"][datetime]', 'datetime'),
        attributeOf(page, 'article time[datetime], header time[datetime], main time[datetime]', 'datetime'),
        attributeOf(page, 'time[datetime]', 'datetime')
      ]) ?? null,
    publisher: meta('og:site_name') ?? publisherName(news) ?? meta('application-name'),
    url: webAddress(attributeOf(page, 'link[rel="canonical"]', 'href')) ?? webAddress(meta('og:url')),
    language: attributeOf(page, 'html', 'lang') ?? meta('og:locale', 'content-language')
  }
}

/** The first of these that is a date, as its day. */
function firstDay(values: readonly (string | null)[]): string | undefined {
  return values.map(value => (value === null ? null : dayOf(value))).find(day => day !== null) ?? undefined
}

/** ISO time stamps, and the form of mail and feeds: "Sun, 24 Aug 2025 01:00:00 GMT". */
function dayOf(value: string): string | null {
  const iso = /^\d{4}-\d{2}-\d{2}/u.exec(value.trim())
  if (iso) return iso[0]
  const feed = /^(?:\w{3}, )?(\d{1,2} \w{3,9} \d{4})(?: |$)/u.exec(value.trim())
  const time = feed?.[1] ? Date.parse(`${feed[1]} 00:00:00 GMT`) : NaN
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10)
}

function metaTags(page: Page): ReadonlyMap<string, string> {
  const tags = new Map<string, string>()
  for (const tag of page.querySelectorAll('meta[content]')) {
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop')
    const content = tag.getAttribute('content')?.trim()
    if (name && content && !tags.has(name.toLowerCase())) tags.set(name.toLowerCase(), content)
  }
  return tags
}

/** The JSON-LD record of the article, wherever in the page's graph it stands. */
function newsRecord(page: Page): Json | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown
    try {
      data = JSON.parse(script.textContent ?? '')
    } catch {
      continue // a page's broken JSON-LD is no reason to refuse the page
    }
    const records = Array.isArray(data) ? (data as unknown[]) : [data]
    const found = records
      .flatMap(record =>
        isJson(record) && Array.isArray(record['@graph']) ? (record['@graph'] as unknown[]) : [record]
      )
      .filter(isJson)
      .find(record => text(record['datePublished']) !== null || text(record['headline']) !== null)
    if (found) return found
  }
  return null
}

function publisherName(news: Json | null): string | null {
  const publisher = news?.['publisher']
  return isJson(publisher) ? text(publisher['name']) : text(publisher)
}

function webAddress(value: string | null): string | null {
  return value !== null && /^https?:\/\//iu.test(value) && URL.canParse(value) ? value : null
}

function attributeOf(page: Page, selector: string, name: string): string | null {
  return text(page.querySelector(selector)?.getAttribute(name))
}

function contentOf(page: Page, selector: string): string | null {
  return text(page.querySelector(selector)?.textContent)
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().replace(/\s+/gu, ' ') : null
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
