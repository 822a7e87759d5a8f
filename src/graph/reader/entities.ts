import { OPEN_END } from '../../domain/partial-date.js'
import type { Day } from '../../domain/partial-date.js'
import type { FrameworkRecord, MembershipRecord } from '../../reference/reference.js'
import type { Engine } from '../engine.js'
import { LONG_AGO } from '../model/entities.js'
import { nodeId } from '../model/keys.js'
import * as queries from '../queries/entities.js'
import { grouped, json, text } from '../rows.js'

/** The days a tenure or membership must touch: one day, or any. */
export function span(on: Day | null | undefined): { from: string; until: string } {
  return on == null ? { from: LONG_AGO, until: OPEN_END } : { from: on, until: on }
}

const bySort = (a: { sort: string }, b: { sort: string }): number => (a.sort < b.sort ? -1 : 1)

export function membershipsOfCountries(
  engine: Engine,
  codes: readonly string[],
  on: Day | null
): Promise<{ organization: string; membership: MembershipRecord }[][]> {
  return engine.read(async transaction => {
    if (codes.length === 0) return []
    const ids = codes.map(code => nodeId('country', code))
    const rows = await transaction.run(queries.membershipsOfCountries, { countries: [...new Set(ids)], ...span(on) })
    const groups = grouped(ids, rows, 'country', row => ({
      sort: text(row, 'sort'),
      organization: text(row, 'organization').slice('organization:'.length),
      membership: json<MembershipRecord>(row, 'json')
    }))
    return groups.map(group => group.sort(bySort).map(({ organization, membership }) => ({ organization, membership })))
  })
}

export function membersOfOrganizations(
  engine: Engine,
  organizations: readonly string[],
  on: Day | null
): Promise<MembershipRecord[][]> {
  return engine.read(async transaction => {
    if (organizations.length === 0) return []
    const ids = organizations.map(id => nodeId('organization', id))
    const parameters = { organizations: [...new Set(ids)], ...span(on) }
    const rows = await transaction.run(queries.membersOfOrganizations, parameters)
    const groups = grouped(ids, rows, 'organization', row => ({
      sort: text(row, 'sort'),
      membership: json<MembershipRecord>(row, 'json')
    }))
    return groups.map(group => group.sort(bySort).map(({ membership }) => membership))
  })
}

export function frameworksOfCountries(engine: Engine, codes: readonly string[]): Promise<FrameworkRecord[][]> {
  return engine.read(async transaction => {
    if (codes.length === 0) return []
    const ids = codes.map(code => nodeId('country', code))
    const rows = await transaction.run(queries.frameworksOfParties, { owners: [...new Set(ids)] })
    const groups = grouped(ids, rows, 'owner', row => ({
      sort: text(row, 'sort'),
      record: queries.readRecord<FrameworkRecord>(row)
    }))
    return groups.map(group => group.sort(bySort).map(({ record }) => record))
  })
}
