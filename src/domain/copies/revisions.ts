import { createHash } from 'node:crypto'
import type { Article } from '../claim.js'
import { foldName } from '../ids.js'
import type { Day } from '../partial-date.js'

/**
 * The key that all texts of one address by one publisher share; null for an article without an address of its own (a bare
 * `https://example.org/` is where everything of a site is found).
 */
export function revisionKey({ url, publisher }: Pick<Article, 'url' | 'publisher'>): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { host, pathname, search } = new URL(url)
  const path = pathname.replace(/\/+$/, '')
  if (path === '' && search === '') return null
  // http or https, with a fragment or without: the same text.
  const address = `${host}${path}${search}\n${foldName(publisher ?? '')}`
  return `address:${createHash('sha256').update(address).digest('base64url').slice(0, 22)}`
}

/** What decides which of several texts of one address is the newest. */
export interface Revision extends Pick<Article, 'id' | 'published'> {
  /** How many shingles its story has. */
  readonly size: number
  /** The day from which its claims were known. */
  readonly knownAt: Day
}

/**
 * Greater is newer: by the stated day of publication (none is older than any), then the longer story, since stories grow
 * through the day, then the id. Nothing of it depends on which came in first.
 */
function newness({ id, published, size }: Revision): string {
  const stated = published?.basis === 'STATED' ? published : null
  return [stated?.latest ?? '0000', stated?.earliest ?? '0000', String(size).padStart(9, '0'), id].join('|')
}

/** Texts of one address, the oldest first. */
export function inOrderOfRevision<R extends Revision>(revisions: readonly R[]): R[] {
  return [...revisions].sort((a, b) => (newness(a) < newness(b) ? -1 : 1))
}

/** For each text of one address the day on which the next newer one took its place; null for the newest. */
export function supersededOn(revisions: readonly Revision[]): Map<string, Day | null> {
  const ordered = inOrderOfRevision(revisions)
  return new Map(ordered.map(({ id }, i) => [id, ordered[i + 1]?.knownAt ?? null]))
}
