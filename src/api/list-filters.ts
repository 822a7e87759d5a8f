import { InputError } from '../domain/errors.js'
import { foldName } from '../domain/ids.js'
import { FRAMEWORK_KINDS, OFFICE_KINDS, ORGANIZATION_KINDS } from '../domain/vocabulary.js'
import { ARTICLE_STATUSES } from '../domain/claim.js'
import type { KeySet, ListFilter } from '../graph/store.js'
import { both, contradiction, dateRange, defined, keySet, matchOf, terms } from './filter-values.js'
import type { Maybe } from './filter-values.js'
import { actorSet, alpha2, countryKey, countrySet, wordsOf } from './filters.js'
import type * as Api from './generated/types.js'
import { parseIdOf } from './ids.js'

/** Filters of the lists that are not of events, as the store takes them. */

const MAX_NAME_LENGTH = 200

/** A name or search text as typed; throws when it is empty or far too long. */
export function words(text: string, field: string): string {
  const trimmed = text.trim()
  if (trimmed === '') throw new InputError(`${field} is empty`, { field })
  if (trimmed.length > MAX_NAME_LENGTH) {
    throw new InputError(`${field} has ${trimmed.length} characters and may have ${MAX_NAME_LENGTH}`, { field })
  }
  return trimmed
}

const textOf = (text: Maybe<string>): string | undefined => wordsOf(text, 'filter.text')

/** A set, and one country that an older field asks for beside it. */
function withCountry(set: Maybe<Api.CountrySet>, setField: string, code: Maybe<string>, field: string) {
  const keys = countrySet(set, setField)
  if (code === null || code === undefined) return keys
  const key = `country:${alpha2(code, field)}`
  if (keys?.none?.includes(key)) throw contradiction(field, `${code} is asked for and ruled out at once`)
  return { ...keys, all: [...new Set([...(keys?.all ?? []), key])] }
}

/** What `eq`, `in` and `none` say of a thing that is one alone, as a set. */
function oneOf<T>(
  match: Maybe<{ readonly eq?: Maybe<T>; readonly in?: Maybe<readonly T[]>; readonly none?: Maybe<readonly T[]> }>,
  field: string,
  read: (value: T, field: string) => string
): KeySet | undefined {
  if (!match) return undefined
  const { some, none } = matchOf(match, field, read)
  return defined({ any: some, none: none.length === 0 ? undefined : none })
}

/** The store's filter for countries. */
export function countryFilter(filter: Maybe<Api.CountryFilter>): ListFilter {
  return defined({
    text: textOf(filter?.text),
    countries: oneOf(filter?.code, 'filter.code', countryKey),
    organizations: actorSet('organization', filter?.organizations, 'filter.organizations'),
    frameworks: keySet(filter?.frameworks, 'filter.frameworks', (id, field) => parseIdOf(['framework'], id, field).id)
  })
}

/** The store's filter for leaders. */
export function leaderFilter(filter: Maybe<Api.LeaderFilter>): ListFilter {
  const on = filter?.on
  const during = dateRange(filter?.inOffice, 'filter.inOffice')
  if (on && during && ((during.from ?? on) > on || (during.until ?? on) < on)) {
    throw contradiction('filter.on', `${on} is not in filter.inOffice`)
  }
  return defined({
    text: textOf(filter?.text),
    countries: withCountry(filter?.countries, 'filter.countries', filter?.country, 'filter.country'),
    organizations: actorSet('organization', filter?.organizations, 'filter.organizations'),
    kinds: terms(filter?.office, OFFICE_KINDS, 'filter.office'),
    during: on ? { from: on, until: on } : during
  })
}

/** The store's filter for organisations. */
export function organizationFilter(filter: Maybe<Api.OrganizationFilter>): ListFilter {
  return defined({
    text: textOf(filter?.text),
    countries: withCountry(filter?.members, 'filter.members', filter?.member, 'filter.member'),
    kinds: terms(filter?.kind, ORGANIZATION_KINDS, 'filter.kind')
  })
}

/** The store's filter for frameworks. */
export function frameworkFilter(filter: Maybe<Api.FrameworkFilter>): ListFilter {
  return defined({
    text: textOf(filter?.text),
    countries: withCountry(filter?.countries, 'filter.countries', filter?.country, 'filter.country'),
    organizations: actorSet('organization', filter?.organizations, 'filter.organizations'),
    kinds: terms(filter?.kind, FRAMEWORK_KINDS, 'filter.kind')
  })
}

/** The store's filter for topics. */
export function topicFilter(filter: Maybe<Api.TopicFilter>): ListFilter {
  return defined({ text: textOf(filter?.text) })
}

/** The store's filter for articles. */
export function articleFilter(filter: Maybe<Api.ArticleFilter>): ListFilter {
  const name = (value: string, field: string): string => {
    const folded = foldName(words(value, field))
    if (folded === '') throw new InputError(`${field}: ${JSON.stringify(value)} is no name`, { field })
    return folded
  }
  const { some, none } = matchOf(filter?.publishers, 'filter.publishers', name)
  const publisher = filter?.publisher == null ? undefined : [name(filter.publisher, 'filter.publisher')]
  return defined({
    text: textOf(filter?.text),
    publishers: both(publisher, some, 'filter.publishers'),
    noPublishers: none.length === 0 ? undefined : none,
    published: dateRange(filter?.published, 'filter.published'),
    statuses: both(
      filter?.status ? [filter.status] : undefined,
      terms(filter?.statuses, ARTICLE_STATUSES, 'filter.statuses'),
      'filter.statuses'
    ),
    countries: countrySet(filter?.countries, 'filter.countries'),
    leaders: actorSet('leader', filter?.leaders, 'filter.leaders'),
    organizations: actorSet('organization', filter?.organizations, 'filter.organizations')
  })
}
