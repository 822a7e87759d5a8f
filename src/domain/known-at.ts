import type { Day, Instant, PartialDate } from './partial-date.js'

/** The day from which an article's claims were known: its stated publication, else its ingestion. */
export function knownAt(published: PartialDate | null, ingestedAt: Instant): Day {
  const stated = published?.basis === 'STATED' ? published.latest : null
  return stated ?? ingestedAt.slice(0, 10)
}
