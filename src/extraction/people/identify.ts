import type { ActorKey } from '../../domain/claim.js'
import type { Day, PartialDate } from '../../domain/partial-date.js'
import type { OfficeKind } from '../../domain/vocabulary.js'
import type { OfficeRecord, Reference, TenureRecord } from '../../reference/reference.js'
import { TWO_FAMILY_NAMES } from '../../reference/name-order.js'
import { keysOfKnownName } from '../names/fold.js'
import { tenureDays, yearsBefore } from './office-days.js'

/** What the text says of a person beside the name. */
export interface Hints {
  readonly owner: ActorKey | null
  readonly kind: OfficeKind | null
  readonly former: boolean
  readonly titled: boolean
}

interface Held {
  readonly tenure: TenureRecord
  readonly office: OfficeRecord
}

/** Offices whose holders news names without saying what they are. */
const PROMINENT: ReadonlySet<OfficeKind> = new Set([
  'HEAD_OF_STATE',
  'HEAD_OF_GOVERNMENT',
  'DEPUTY_HEAD',
  'FOREIGN_MINISTER',
  'DEFENCE_MINISTER',
  'NATIONAL_SECURITY_ADVISER',
  'ORGANIZATION_HEAD',
  'MOVEMENT_LEADER',
  'ENVOY'
])

/** Offices a head noun may also name: a "leader" is president or prime minister, a "king" is head of state. */
const SIMILAR: Readonly<Partial<Record<OfficeKind, readonly OfficeKind[]>>> = {
  HEAD_OF_STATE: ['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'ORGANIZATION_HEAD'],
  HEAD_OF_GOVERNMENT: ['HEAD_OF_GOVERNMENT', 'HEAD_OF_STATE'],
  FOREIGN_MINISTER: ['FOREIGN_MINISTER', 'ORGANIZATION_HEAD'],
  MINISTER: ['MINISTER', 'FOREIGN_MINISTER', 'DEFENCE_MINISTER', 'DEPUTY_HEAD']
}

export function officesHeld(leader: string, reference: Reference): Held[] {
  const held: Held[] = []
  for (const tenure of reference.tenuresOfLeader(leader)) {
    const office = reference.offices.get(tenure.office)
    if (office) held.push({ tenure, office })
  }
  return held
}

export function ownerKey(office: OfficeRecord): ActorKey {
  return office.country !== null ? `country:${office.country}` : `organization:${office.organization ?? ''}`
}

/** The organisation and all it is a body of: a title may name the whole ("EU foreign policy chief"). */
function family(owner: ActorKey, reference: Reference): Set<ActorKey> {
  const members = new Set<ActorKey>([owner])
  let id: string | null = owner.startsWith('organization:') ? owner.slice('organization:'.length) : null
  for (let steps = 0; id !== null && steps < 4; steps++) {
    id = reference.organizations.get(id)?.partOf ?? null
    if (id !== null) members.add(`organization:${id}`)
  }
  return members
}

export function sameOwner(a: ActorKey, b: ActorKey, reference: Reference): boolean {
  return a === b || family(a, reference).has(b) || family(b, reference).has(a)
}

/**
 * Who of the reference people a name means: scored by owner, office and dates. Null when nobody fits or two fit equally
 * well: a wrong link is worse than none.
 */
export function identify(
  candidates: readonly string[],
  hints: Hints,
  published: PartialDate | null,
  named: ReadonlySet<ActorKey>,
  reference: Reference
): string | null {
  let best: { readonly id: string; readonly score: number } | null = null
  let tied = false
  for (const id of candidates) {
    const score = fit(id, hints, published, named, reference)
    if (score === null) continue
    if (!best || score > best.score) {
      best = { id, score }
      tied = false
    } else if (score === best.score) tied = true
  }
  return best && !tied ? best.id : null
}

function fit(
  leader: string,
  hints: Hints,
  published: PartialDate | null,
  named: ReadonlySet<ActorKey>,
  reference: Reference
): number | null {
  let best: number | null = null
  for (const { tenure, office } of officesHeld(leader, reference)) {
    const score = fitOffice(tenure, office, hints, published, named, reference)
    if (score !== null && (best === null || score > best)) best = score
  }
  return best
}

function fitOffice(
  tenure: TenureRecord,
  office: OfficeRecord,
  hints: Hints,
  published: PartialDate | null,
  named: ReadonlySet<ActorKey>,
  reference: Reference
): number | null {
  const owner = ownerKey(office)
  let score = 0
  if (hints.owner !== null) {
    if (sameOwner(hints.owner, owner, reference)) score += 4
    else if (hints.owner.startsWith('country:') && owner.startsWith('country:')) return null
  } else if (named.has(owner)) score += 2
  if (hints.kind !== null) {
    if (office.kind === hints.kind) score += 3
    else if (SIMILAR[hints.kind]?.includes(office.kind)) score += 1
  }
  if (PROMINENT.has(office.kind)) score += 1
  if (published?.earliest && published.latest) {
    const { from, until } = tenureDays(tenure)
    // somebody who takes office later than the article is somebody else, or not yet anybody
    if (from > addYear(published.latest)) return hints.titled ? null : null
    if (from <= published.latest && until >= published.earliest) score += hints.former ? 1 : 3
    else if (until < published.earliest) {
      score += hints.former ? 3 : until >= yearsBefore(published.earliest, 8) ? 1 : 0
      if (!hints.titled && until < yearsBefore(published.earliest, 25)) return null
    }
  }
  if (!hints.titled) {
    // a full name without a title: the country is named too, or the bearer leads a country that day
    const { earliest, latest } = published ?? { earliest: null, latest: null }
    const isDated = earliest !== null && latest !== null
    const serves = isDated && overlaps(tenure, earliest, latest)
    const leads = LEADING.has(office.kind) && serves
    const led = FIRST.has(office.kind) && isDated && overlaps(tenure, yearsBefore(earliest, YEARS_REMEMBERED), latest)
    // of a minister of state, only while he is one
    if (!((PROMINENT.has(office.kind) || serves) && named.has(owner)) && !leads && !led) return null
  }
  return score
}

/** So long news calls who led a country by name alone, wherever he turns up. */
const YEARS_REMEMBERED = 15

function addYear(day: Day): Day {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
}

/** East Asian names begin with the family name; Thais, Lao and Ethiopians are called by the first of theirs. */
const FAMILY_FIRST = new Set(['CN', 'KR', 'KP', 'VN', 'TW', 'KH', 'HK', 'HU', 'TH', 'LA', 'ET', 'ER', 'IS'])

const servesIn = (countries: ReadonlySet<string>, leader: string, reference: Reference): boolean =>
  officesHeld(leader, reference).some(({ office }) => countries.has(office.country ?? ''))

/** Whether news would call the person by this one word. */
export function isFamilyName(leader: string, word: string, reference: Reference): boolean {
  const record = reference.leaders.get(leader)
  if (!record) return false
  const isCalled = (name: string): boolean => {
    const keys = keysOfKnownName(name)
    return (
      keys.at(-1) === word ||
      (keys.length > 1 && keys[0] === word && servesIn(FAMILY_FIRST, leader, reference)) ||
      // "Santos" for "Juan Manuel Santos Calderón"
      (keys.length > 2 && keys.at(-2) === word && servesIn(TWO_FAMILY_NAMES, leader, reference))
    )
  }
  return isCalled(record.name) || record.aliases.some(isCalled)
}

/** A family name alone in an article. */
export interface Called {
  readonly word: string
  /** Who of the reference people bears it. */
  readonly candidates: readonly string[]
  readonly published: PartialDate | null
  /** Of whom else the article tells. */
  readonly named: ReadonlySet<ActorKey>
}

/**
 * The one holder of a leading office on the article's day whom a family name alone means: among the owners the article
 * names, else who so called led one of them not long ago, else the one head of state or government in the world of that
 * name. Null when there are two or no day is known.
 */
export function holderByFamilyName(called: Called, reference: Reference): string | null {
  const { word, candidates, published, named } = called
  if (!published?.earliest || !published.latest) return null
  const { earliest, latest } = published
  const holding = candidates.flatMap(id =>
    isFamilyName(id, word, reference)
      ? officesHeld(id, reference)
          .filter(({ tenure, office }) => LEADING.has(office.kind) && overlaps(tenure, earliest, latest))
          .map(({ office }) => ({ id, owner: ownerKey(office), first: FIRST.has(office.kind) }))
      : []
  )
  const near = new Set(holding.filter(({ owner }) => named.has(owner)).map(({ id }) => id))
  if (near.size > 0) return near.size === 1 ? ([...near][0] ?? null) : null
  const world = new Set(holding.map(({ id }) => id))
  const [id] = world
  if (world.size !== 1 || id === undefined || !holding.some(({ first }) => first)) return null
  return headRemembered(called, reference) ?? id
}

/** The one who led a country that the article names, until some years before it, and is called by that family name. */
export function headRemembered({ word, candidates, published, named }: Called, reference: Reference): string | null {
  if (!published?.earliest || !published.latest) return null
  const [since, latest] = [yearsBefore(published.earliest, YEARS_REMEMBERED), published.latest]
  const led = candidates.filter(
    id =>
      isFamilyName(id, word, reference) &&
      officesHeld(id, reference).some(
        ({ tenure, office }) => FIRST.has(office.kind) && named.has(ownerKey(office)) && overlaps(tenure, since, latest)
      )
  )
  return led.length === 1 ? (led[0] ?? null) : null
}

function overlaps(tenure: TenureRecord, earliest: Day, latest: Day): boolean {
  const { from, until } = tenureDays(tenure)
  return from <= latest && until >= earliest
}

const FIRST: ReadonlySet<OfficeKind> = new Set(['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT'])
const LEADING: ReadonlySet<OfficeKind> = new Set([
  'HEAD_OF_STATE',
  'HEAD_OF_GOVERNMENT',
  'FOREIGN_MINISTER',
  'ORGANIZATION_HEAD'
])
