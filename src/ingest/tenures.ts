import type { ActorKey } from '../domain/claim.js'
import { foldName, slug } from '../domain/ids.js'
import type { ClaimRecord } from '../domain/resolution/context.js'
import { learntTenures, officeTold, tenureKey } from '../domain/resolution/tenures.js'
import type { StoreWriter, TenureState } from '../graph/store.js'
import type { OfficeRecord, Reference } from '../reference/reference.js'
import type { ReferenceNames } from './resolver-context.js'
import { resolverContext } from './resolver-context.js'

const keyIn = (id: ActorKey): string => id.slice(id.indexOf(':') + 1)

/** The office that a title means: one of the reference data that is called so, else one known only from texts. */
function officeOf(reference: Reference, of: ActorKey, title: string, kind: OfficeRecord['kind']): OfficeRecord {
  const folded = foldName(title)
  const known = reference
    .officesOf(keyIn(of))
    .filter(o => [o.title, ...o.titles].some(name => foldName(name) === folded))
  if (known.length === 1 && known[0]) return known[0]
  const country = of.startsWith('country:') ? keyIn(of) : null
  return {
    id: `~${keyIn(of)}:${slug(title)}`,
    title,
    titles: [],
    kind,
    country,
    organization: country === null ? keyIn(of) : null,
    to: null
  }
}

/** What texts tell of who holds which office, without what the reference data knows better. Pure. */
export function tenuresOf(records: readonly ClaimRecord[], names: ReferenceNames): TenureState[] {
  const { reference } = names
  return learntTenures(records, resolverContext(names, new Map())).flatMap(tenure => {
    const office = officeOf(reference, tenure.of, tenure.title, tenure.officeKind)
    const leader = keyIn(tenure.leader)
    if (reference.tenuresOfLeader(leader).some(one => one.office === office.id)) return []
    const { key: component, from, until, claims } = tenure
    return [{ component, leader, office: reference.offices.has(office.id) ? office.id : office, from, until, claims }]
  })
}

/**
 * Offices known only from texts, one for each claim that tells of one, with its own spelling. Claims that do not count are
 * among them: names learnt from texts stay learnt, whatever came first.
 */
export function officesTold(records: readonly ClaimRecord[], names: ReferenceNames): OfficeRecord[] {
  const { reference } = names
  const context = resolverContext(names, new Map())
  return records.flatMap(record => {
    const told = officeTold(record, context)
    if (told === null) return []
    const office = officeOf(reference, told.of, told.title, told.officeKind)
    return reference.offices.has(office.id) ? [] : [office]
  })
}

/** The components that claims about offices stand in, by claim id. */
export function tenureComponents(records: readonly ClaimRecord[], names: ReferenceNames): Map<string, string> {
  const context = resolverContext(names, new Map())
  const components = new Map<string, string>()
  for (const record of records) {
    const key = tenureKey(record, context)
    if (key !== null) components.set(record.claim.id, key)
  }
  return components
}

/** Works out anew the tenures of these components, fresh claims included. */
export async function resolveTenures(
  writer: StoreWriter,
  names: ReferenceNames,
  components: readonly string[],
  fresh: readonly ClaimRecord[]
): Promise<void> {
  const added = tenureComponents(fresh, names)
  const all = [...new Set([...components, ...added.values()])].sort()
  if (all.length === 0) return
  const records = [...(await writer.recordsOfComponents(all)), ...fresh]
  await writer.setComponents(added)
  await writer.replaceTenures(all, tenuresOf(records, names), officesTold(records, names))
}
