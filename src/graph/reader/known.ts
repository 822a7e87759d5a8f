import type { CountryRecord, Reference, TenureRecord } from '../../reference/reference.js'
import type { Engine } from '../engine.js'
import { otherNamesOfCountry, spelt, tenureRow } from '../model/entities.js'
import { keyOf, nameId } from '../model/keys.js'
import { META_ID, readMeta, readMetaNode } from '../queries/meta.js'
import type { RecordsAtHand, StoredLeader, StoredOrganization, StoredTenure } from '../store.js'

/** A tenure with the widest days it can mean, by which tenures are put in order. */
export interface DatedTenure {
  readonly from: string
  readonly until: string
  readonly tenure: StoredTenure
}

/** How long the store is taken to hold the same reference data still. */
const LOOK_AGAIN_MS = 1_000

/**
 * Reference data at hand. The program brings it along and puts it into every store that it migrates, so where the store
 * holds this very data there is nothing to ask it. Whoever was learnt from texts is in the store alone.
 */
export interface KnownRecords extends RecordsAtHand {
  /** Whether people decided anything about a leader: the store alone tells who that is now. */
  isDecided(leader: string): boolean
  /** Whether articles may have told of an office that the reference data does not give a leader of its own. */
  mayHaveMore(leader: string): boolean
  tenuresOfLeader(id: string): readonly DatedTenure[]
  /** Who answers to a name; learnt organisations may answer to it too where this gives none. */
  countriesNamed(name: string): readonly CountryRecord[]
  organizationsNamed(name: string): readonly StoredOrganization[]
}

/** The records while the store holds the data they are of, and null while it does not. */
export interface Known {
  get(): Promise<KnownRecords | null>
  /** Without asking the store: null also where that is due. */
  now(): KnownRecords | null
  /** What the store says may be another thing now. */
  forget(): void
}

export const NOTHING_KNOWN: Known = { get: async () => null, now: () => null, forget: () => undefined }

/**
 * Another version of the program may have put its own data into the store meanwhile: the store is asked again after a
 * while, and from then on for everything.
 */
export function knownRecords(engine: Engine, reference: Reference, lookAgainMs = LOOK_AGAIN_MS): Known {
  let decided: ReadonlySet<string> = new Set()
  let holders: ReadonlySet<string> | null = null
  const records = recordsOf(reference, {
    isDecided: id => decided.has(id),
    mayHaveMore: id => holders === null || holders.has(id)
  })
  let asked = -Infinity
  let isSame = false
  let asking: Promise<boolean> | null = null
  let forgotten = 0
  const now = (): KnownRecords | null => (isSame && performance.now() - asked < lookAgainMs ? records : null)
  const ask = async (): Promise<boolean> => {
    const [at, before] = [performance.now(), forgotten]
    const meta = readMeta(await engine.read(transaction => transaction.run(readMetaNode, { id: META_ID })))
    if (before !== forgotten) return false // what it told may be another thing by now
    asked = at
    decided = new Set(meta.decidedLeaders.map(keyOf))
    holders = meta.learntHolders === null ? null : new Set(meta.learntHolders.map(keyOf))
    isSame = meta.referenceDigest === reference.digest
    return isSame
  }
  const askOnce = (): Promise<boolean> => {
    if (asking !== null) return asking
    const own = ask().finally(() => {
      if (asking === own) asking = null
    })
    return (asking = own)
  }
  const forget = (): void => {
    asked = -Infinity
    asking = null
    forgotten += 1
  }
  return { now, get: async () => now() ?? ((await askOnce()) ? records : null), forget }
}

function recordsOf(
  reference: Reference,
  { isDecided, mayHaveMore }: Pick<KnownRecords, 'isDecided' | 'mayHaveMore'>
): KnownRecords {
  const { countries, leaders, organizations, frameworks, topics, offices } = reference
  const toldLeaders = new Map<string, StoredLeader>()
  const toldOrganizations = new Map<string, StoredOrganization>()
  const tenures = new Map<string, readonly DatedTenure[]>()
  const leader = (id: string): StoredLeader | null => madeOnce(toldLeaders, leaders, id, told)
  const organization = (id: string): StoredOrganization | null => madeOnce(toldOrganizations, organizations, id, told)
  const names = once(() => ({
    countries: byName('country', countries, record => [record.name, ...otherNamesOfCountry(record)]),
    organizations: byName('organization', organizations, record => [record.name, ...record.aliases])
  }))
  return {
    isDecided,
    mayHaveMore,
    leader: id => (isDecided(id) ? null : leader(id)),
    organization,
    country: code => countries.get(code) ?? null,
    framework: id => frameworks.get(id) ?? null,
    topic: id => topics.get(id) ?? null,
    office: id => offices.get(id) ?? null,
    tenuresOfLeader: id => {
      let found = tenures.get(id)
      if (found === undefined) tenures.set(id, (found = reference.tenuresOfLeader(id).map(datedTenure)))
      return found
    },
    countriesNamed: name =>
      (names().countries.get(nameId('country', name)) ?? []).flatMap(code => countries.get(code) ?? []),
    organizationsNamed: name =>
      (names().organizations.get(nameId('organization', name)) ?? []).flatMap(id => organization(id) ?? [])
  }
}

const told = <T extends object>(record: T): T & { readonly learnt: boolean } => ({ ...record, learnt: false })

/** As the store writes it, claims and all: see `tenureRow`. */
function datedTenure(record: TenureRecord): DatedTenure {
  const { from, until } = tenureRow(record, false, [])
  return { from, until, tenure: { ...record, learnt: false, claims: [] } }
}

function madeOnce<T, U>(made: Map<string, U>, from: ReadonlyMap<string, T>, id: string, make: (one: T) => U): U | null {
  const known = made.get(id)
  if (known !== undefined) return known
  const record = from.get(id)
  if (record === undefined) return null
  const one = make(record)
  made.set(id, one)
  return one
}

function byName<T>(
  type: 'country' | 'organization',
  records: ReadonlyMap<string, T>,
  namesOf: (record: T) => readonly (string | null)[]
): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, string[]>()
  for (const [key, record] of records) {
    for (const id of new Set(spelt(namesOf(record)).map(name => nameId(type, name)))) {
      const answering = keys.get(id)
      if (answering) answering.push(key)
      else keys.set(id, [key])
    }
  }
  return keys
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}
