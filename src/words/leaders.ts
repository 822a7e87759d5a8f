import { foldName, slug } from '../domain/ids.js'
import { OFFICE_KINDS, type OfficeKind } from '../domain/vocabulary.js'
import { earliestDay, latestDay } from '../reference/days.js'
import type { OfficeRecord, TenureRecord } from '../reference/reference.js'
import type { Row } from './rows.js'
import { OPERATOR, ownerNamed, type World } from './world.js'

export const LEADER_FIELDS = ['owner', 'kind', 'title', 'name', 'from', 'until', 'source'] as const

/**
 * Adds somebody who holds an office from a day on. A known person (same name, same country or organisation) gets the further
 * tenure; a row for a tenure that is known puts its dates right; where one person holds an office at a time, the
 * holder before ends where a new one begins who stays as long or longer.
 */
export function addLeader(row: Row, world: World): void {
  const owner = row.needed('owner')
  const kind = row.oneOf('kind', OFFICE_KINDS)
  const title = row.needed('title')
  const [name, ...aliases] = row.names('name')
  const from = row.date('from')
  const until = row.date('until')
  if (name === undefined) row.wrong('name', 'is empty and must be given, further spellings after semicolons')
  else if (!name.includes(' ')) row.wrong('name', `is "${name}": give the full name, so that it cannot mean others`)
  if (from === null && row.text('from') === '') row.wrong('from', 'is empty: give the day, month or year it began')
  if (from !== null && until !== null && earliestDay(from) > latestDay(until))
    row.wrong('until', `is ${until}, before it began (${from})`)
  const known = owner !== null && ownerNamed(world, owner) !== null
  if (owner !== null && !known)
    row.wrong('owner', `"${owner}" is no country code and no organisation; add it in organizations.psv`)
  if (owner === null || !known || kind === null || title === null || name === undefined || from === null) return
  const office = officeOf(owner, kind, title, world)
  const leader = leaderOf(owner, name, aliases, world)
  const source = row.text('source') || OPERATOR
  put({ leader, office, from, until, acting: false, shared: false, disputed: false, source, verified: true }, world)
}

function officeOf(owner: string, kind: OfficeKind, title: string, world: World): string {
  const wanted = foldName(title)
  const mine = [...world.offices.values()].filter(office => (office.country ?? office.organization) === owner)
  const found = mine.find(office => [office.title, ...office.titles].some(one => foldName(one) === wanted))
  if (found) return found.id
  const id = `${owner}:${slug(title)}`
  const country = world.countries.has(owner)
  const record: OfficeRecord = {
    id,
    title,
    titles: [],
    kind,
    country: country ? owner : null,
    organization: country ? null : owner,
    to: null
  }
  if (!world.offices.has(id)) world.offices.set(id, record)
  return id
}

function leaderOf(owner: string, name: string, aliases: readonly string[], world: World): string {
  const wanted = foldName(name)
  const held = new Set(
    world.tenures.filter(({ office }) => ownerOfOffice(office, world) === owner).map(({ leader }) => leader)
  )
  for (const leader of world.leaders.values()) {
    if (!held.has(leader.id) || ![leader.name, ...leader.aliases].some(one => foldName(one) === wanted)) continue
    world.leaders.set(leader.id, { ...leader, aliases: [...new Set([...leader.aliases, ...aliases])] })
    return leader.id
  }
  const short = slug(name)
  const id = world.leaders.has(short) ? `${short}-${slug(owner)}` : short
  world.leaders.set(id, { id, wikidataId: null, name, aliases })
  return id
}

function ownerOfOffice(office: string, world: World): string | null {
  const record = world.offices.get(office)
  return record ? (record.country ?? record.organization) : null
}

/** Offices that one person holds at a time. */
const SINGLE: ReadonlySet<OfficeKind> = new Set([
  'HEAD_OF_STATE',
  'HEAD_OF_GOVERNMENT',
  'FOREIGN_MINISTER',
  'DEFENCE_MINISTER',
  'NATIONAL_SECURITY_ADVISER',
  'ORGANIZATION_HEAD',
  'MOVEMENT_LEADER'
])

function put(tenure: TenureRecord, world: World): void {
  const { leader, office, from } = tenure
  const began = earliestDay(from)
  const kind = world.offices.get(office)?.kind
  const succeeds = (other: TenureRecord): boolean =>
    kind !== undefined &&
    SINGLE.has(kind) &&
    other.office === office &&
    other.leader !== leader &&
    !other.shared &&
    earliestDay(other.from) < began &&
    began < latestDay(other.until) &&
    latestDay(other.until) <= latestDay(tenure.until)
  world.tenures = world.tenures
    .filter(other => other.leader !== leader || other.office !== office || earliestDay(other.from) !== began)
    .map(other => (succeeds(other) ? { ...other, until: from } : other))
  world.tenures.push(tenure)
}
