import { join } from 'node:path'
import { list, readCsv, readCurated } from './files.js'
import { gecToIso, type Country } from './geography.js'
import { officeOfBody, organizationOf } from './office-of-body.js'
import { isActing, officeOfTitle } from './office-of-title.js'
import { fold, RANKS, type RawTerm } from './raw-term.js'

/** The last day that each table speaks for: an empty end means "not ended by then". */
const KEPT_UNTIL = {
  factbook: '2026-01-22',
  wikidata: '2022-06-30',
  recent: '2026-10-31',
  curated: '2025-09-30'
} as const
const FACTBOOK = 'CIA World Factbook (public domain)'
const UNVERIFIED = 'unverified'
/** Rows the recent table calls verified without keeping the page. */
const UNNAMED_TABLE = 'public table of office holders, page not kept'

export interface Context {
  readonly countries: ReadonlyMap<string, Country>
  readonly organizations: ReadonlySet<string>
}

/** All rows of all sources that speak of an office we keep, in a fixed order. */
export function readSources(sources: string, context: Context): RawTerm[] {
  const kept = new Map(
    readCurated('people.psv', 4).map(([owner, listed = '', name = '', aliases]) => [
      `${owner}:${fold(listed)}`,
      [name, ...list(aliases)]
    ])
  )
  return [
    ...curated(context),
    ...recent(sources, context),
    ...wikidata(sources, context),
    ...factbook(sources, context)
  ].map(row => {
    const spellings = kept.get(`${row.office.owner}:${fold(row.name)}`) ?? []
    return spellings.length === 0 ? row : { ...row, aliases: [...new Set([...row.aliases, ...spellings])] }
  })
}

function recent(sources: string, { countries, organizations }: Context): RawTerm[] {
  const rows = readCsv(join(sources, 'office-holders-recent.csv'))
  const heads = new Set(
    rows.filter(row => row['kind'] === 'HEAD_OF_STATE').map(row => `${row['country']}|${row['name']}|${row['since']}`)
  )
  const confirmed = new Map(
    readCurated('confirmed.psv', 4).map(([owner, kind, name, source]) => [`${owner}|${kind}|${name}`, source])
  )
  return rows.flatMap(row => {
    const { country = '', kind = '', title = '', name = '', since = '', until = '', note = '' } = row
    // A council or a vacancy is no person, and a president who also heads the government holds one office.
    if (/^\(|council|presidency$/i.test(name)) return []
    if (
      kind === 'HEAD_OF_GOVERNMENT' &&
      heads.has(`${country}|${name}|${since}`) &&
      !/prime minister|premier/i.test(title)
    )
      return []
    // "EU" and "AU" are codes of organisations, except where AU is Australia's.
    const body =
      kind === 'MOVEMENT_LEADER' || !countries.has(country) || (country === 'AU' && kind === 'ORGANIZATION_HEAD')
    const owner = body ? organizationOf(country, organizations) : country
    if (owner === null) throw new Error(`office-holders-recent.csv: unknown owner "${country}"`)
    const office = body ? officeOfBody(owner, kind, title) : officeOfTitle(country, kind, title, '', true)
    if (office === null) return []
    const page = confirmed.get(`${country}|${kind}|${name}`)
    const verified = row['verified'] === 'yes' || page !== undefined
    return [
      {
        name,
        aliases: list(row['aliases'], '|'),
        wikidata: null,
        office,
        from: since || null,
        until: until || null,
        acting: isActing(title, note),
        shared: false,
        disputed: /\(de facto\)/i.test(title) || /disputed/i.test(note),
        source: verified ? pageOf(row['source_url'] || page || UNNAMED_TABLE) : UNVERIFIED,
        verified,
        rank: RANKS.recent,
        keptUntil: KEPT_UNTIL.recent
      }
    ]
  })
}

/** The page as the source gives it, without the remark where we found a copy of it. */
function pageOf(url: string): string {
  const page = url.replace(/\s*\(shared\/.*\)$/, '')
  return page.startsWith('https://www.cia.gov/the-world-factbook') ? FACTBOOK : page
}

function wikidata(sources: string, { countries, organizations }: Context): RawTerm[] {
  return readCsv(join(sources, 'office-holders.csv')).flatMap(row => {
    const { country = '', kind = '', title = '', to = '', name = '', since = '', until = '' } = row
    // An item without an English label is listed by number or in its own script.
    if (!/^\p{Script=Latin}/u.test(name) || /^Q\d+$/.test(name)) return []
    const owner = countries.has(country) ? country : organizationOf(country, organizations)
    if (owner === null) return []
    const office = countries.has(country)
      ? officeOfTitle(country, kind, title, countries.has(to) || ['UN', 'EU', 'NATO'].includes(to) ? to : '', false)
      : officeOfBody(owner, kind, title)
    const [from, end] = [dateOf(since), dateOf(until)]
    // A few rows end before they begin: nothing can be read from them.
    if (office === null || (from === null && end === null) || (from ?? '') > (end ?? '9')) return []
    return [
      {
        // "John Reid, Baron Reid of Cardowan" is John Reid.
        name: name.replace(/\s*\(.*\)$/, '').replace(/,.*$/, ''),
        aliases: name.includes(',') ? [name] : [],
        wikidata: row['wikidata'] || null,
        office,
        from,
        until: end,
        acting: isActing(title),
        shared: false,
        disputed: false,
        source: `Wikidata (CC0), ${row['source']}`,
        verified: true,
        rank: RANKS.wikidata,
        keptUntil: KEPT_UNTIL.wikidata
      }
    ]
  })
}

/** A year, month or day; the source has a few dates that are neither ("2014s"). */
function dateOf(text: string): string | null {
  return /^\d{4}(?:-\d\d){0,2}$/.test(text) ? text : null
}

function factbook(sources: string, { countries }: Context): RawTerm[] {
  const iso = gecToIso(sources)
  return readCsv(join(sources, 'leader-terms.csv')).flatMap(row => {
    const code = iso.get(row['gec'] as string)
    const country = code === undefined ? undefined : countries.get(code)
    const name = factbookName(row['name'] as string)
    const title = (row['title'] as string).replace(/ (?:of|of the|Sheikh|Sir)$/, '')
    // A row that ended nobody knows when is one that the editions contradict.
    if (row['end_estimate'] === '' && row['current_at_2026_01'] !== '1') return []
    if (!country || name === null || row['since'] === '' || title === '') return []
    const kind = row['role'] === 'chief of state' ? 'HEAD_OF_STATE' : 'HEAD_OF_GOVERNMENT'
    // A territory's chief of state is the sovereign's, and its president's name runs into the assembly's.
    if (country.sovereign !== null && (kind === 'HEAD_OF_STATE' || /president/i.test(title))) return []
    if (
      !/^(?:(?:Acting|Interim|Caretaker) )?(?:President|Prime Minister|Premier|King|Queen|Emperor|Chancellor|Taoiseach|Chief Executive|Amir|Sultan|Pope|Grand Duke|Prince)\b/i.test(
        title
      )
    )
      return []
    const office = officeOfTitle(
      country.code,
      kind,
      title,
      '',
      /prime minister|premier|chancellor|taoiseach|chief executive/i.test(title)
    )
    if (office === null) return []
    return [
      {
        name,
        aliases: [],
        wikidata: null,
        office,
        from: row['since'] as string,
        until: row['end_estimate'] || null,
        acting: isActing(title),
        shared: false,
        disputed: false,
        source: FACTBOOK,
        verified: true,
        rank: RANKS.factbook,
        keptUntil: row['current_at_2026_01'] === '1' ? KEPT_UNTIL.factbook : (row['last_seen_in_factbook'] as string)
      }
    ]
  })
}

/** The source writes family names in capitals and now and then runs a title or a remark into the name. */
function factbookName(name: string): string | null {
  if (/\b(?:of|the|and|previously|note|Republic|President|Vice|Leader|Minister|Council|Dr)\b|[-,;(]\s|["“(]/.test(name))
    return null
  const words = name
    .replace(
      /^(?:(?:Sir|Dame|Sheikh|Shaykh|Sr\.|Gen\.|General|Col\.|Colonel|Lt\.|Lieutenant|Major|Brigadier|Marshal|Dato|Tun)\s+)+/,
      ''
    )
    .split(/\s+/)
  if (words.length < 2) return null
  return words
    .map((word, i) =>
      isShouted(word, i)
        ? word.toLowerCase().replace(/(^|[-'])(\p{L})/gu, (_, a: string, b: string) => a + b.toUpperCase())
        : word
    )
    .join(' ')
}

/** A family name in capitals; "XI" that comes first is one, "XVI" after a name is a number. */
function isShouted(word: string, at: number): boolean {
  return word.length > 1 && word === word.toUpperCase() && !word.includes('.') && (at === 0 || !/^[IVX]+$/.test(word))
}

/** Hand-kept terms: well-known heads of the 1990s and later that the tables lack, each with the page that lists them. */
function curated({ countries, organizations }: Context): RawTerm[] {
  return readCurated('heads.psv', 7).map(
    ([owner = '', kind = '', title = '', name = '', from = '', until = '', source = '']) => {
      const isCountry = countries.has(owner)
      if (!isCountry && !organizations.has(owner)) throw new Error(`heads.psv: unknown owner "${owner}"`)
      const office = isCountry ? officeOfTitle(owner, kind, title, '', true) : officeOfBody(owner, kind, title)
      if (office === null) throw new Error(`heads.psv: no office for "${title}" of "${owner}"`)
      const [main = '', ...aliases] = name.split(';')
      return {
        name: main,
        aliases,
        wikidata: null,
        office,
        from: from || null,
        until: until || null,
        acting: isActing(title),
        shared: false,
        disputed: false,
        source: source || UNVERIFIED,
        verified: source !== '',
        rank: RANKS.curated,
        keptUntil: KEPT_UNTIL.curated
      }
    }
  )
}
