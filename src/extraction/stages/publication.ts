import type { ActorKey } from '../../domain/claim.js'
import { dayInterval, OPEN_END, parsePartialDate } from '../../domain/partial-date.js'
import type { Day } from '../../domain/partial-date.js'
import type { OfficeKind } from '../../domain/vocabulary.js'
import type { ExtractionContext, Mention, Stage } from '../document.js'
import { statedDay } from '../dates/dateline.js'
import { officesHeld, sameOwner, ownerKey } from '../people/identify.js'
import { tenureDays } from '../people/office-days.js'

interface Interval {
  readonly from: Day
  readonly until: Day
}

/** Offices that are always held by somebody known; holders of others say little about when an article was written. */
const TELLING: ReadonlySet<OfficeKind> = new Set([
  'HEAD_OF_STATE',
  'HEAD_OF_GOVERNMENT',
  'FOREIGN_MINISTER',
  'DEFENCE_MINISTER',
  'ORGANIZATION_HEAD'
])

/**
 * In: leaders with their titles. Out: for an article without a publication date, the day that a line above it or its
 * dateline gives, else the window in which all the holders it
 * names were in office, marked IMPLIED. It dates no event: it only says between which days the article can have been written.
 */
export const publication: Stage = {
  name: 'publication',
  run(document, context) {
    if (document.article.published !== null) return document
    const { text, story } = document.article
    const prose = document.sentences.find(({ form }) => form === 'PROSE')
    const stated = prose ? statedDay(text, story.start, prose.start) : null
    const day = stated === null ? null : parsePartialDate(stated, 'IMPLIED')
    if (day) return { ...document, article: { ...document.article, published: day } }
    const holders = holdersNamed(document.mentions)
    let common: readonly Interval[] | null = null
    for (const [actor, mention] of holders) {
      const terms = termsOf(actor, mention, context)
      if (terms.length === 0) continue
      common = common === null ? terms : overlaps(common, terms)
    }
    const [only] = common ?? []
    if (!only || common?.length !== 1) return document
    const published = dayInterval(
      only.from === '0000-01-01' ? null : only.from,
      only.until === OPEN_END ? null : only.until,
      'IMPLIED'
    )
    return published ? { ...document, article: { ...document.article, published } } : document
  }
}

/** Each known leader whom the article names with an office that he holds, by first mention. */
function holdersNamed(mentions: readonly Mention[]): Map<ActorKey, Mention> {
  const holders = new Map<ActorKey, Mention>()
  for (const mention of mentions) {
    const [actor] = mention.actors
    if (mention.kind !== 'LEADER' || mention.form !== 'NAME' || !actor || actor.includes(':~')) continue
    if (mention.office && !mention.office.former && TELLING.has(mention.office.kind) && !holders.has(actor))
      holders.set(actor, mention)
  }
  return holders
}

function termsOf(actor: ActorKey, mention: Mention, { reference }: ExtractionContext): Interval[] {
  const { office: named } = mention
  return officesHeld(actor.slice('leader:'.length), reference)
    .filter(
      ({ office }) =>
        office.kind === named?.kind && named.of !== null && sameOwner(ownerKey(office), named.of, reference)
    )
    .map(({ tenure }) => tenureDays(tenure))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
}

function overlaps(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  return a.flatMap(one =>
    b.flatMap(other => {
      const from = one.from > other.from ? one.from : other.from
      const until = one.until < other.until ? one.until : other.until
      return from <= until ? [{ from, until }] : []
    })
  )
}
