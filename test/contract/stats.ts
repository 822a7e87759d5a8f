import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { InputError } from '../../src/domain/errors.js'
import type { Event } from '../../src/domain/event.js'
import { weightOf } from '../../src/domain/intensity.js'
import type { Engine } from '../../src/graph/engine.js'
import { eventTags } from '../../src/graph/model/nodes.js'
import type { EventFilter, GraphStore, StatGroup, StatRow } from '../../src/graph/store.js'
import { aSummit, anAgreement, anInteraction } from './builders.js'
import { options } from './events.js'
import { openStore, put, replace } from './written-store.js'

const CODES = ['XA', 'XB', 'XC', 'XD', 'XE', 'XF']
const DAYS = ['2023-12-31', '2024-02', '2024-06-05', '2024', '2025-01-01', '2023-11/2025-02', null, '2025-02/..']
const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T

function event(index: number): Event {
  const [a, b] = [pick(CODES, index), pick(CODES, index * 5 + 1 + (index % 3))]
  const day = pick(DAYS, index * 3)
  const topics = pick([['trade'], [], ['trade', 'water']], index)
  const parties = a === b ? [a, 'league'] : [a, b]
  if (index % 3 === 0) {
    return aSummit(`meeting ${index}`, day, [...parties, `ada-telemar@${a}`], {
      topics,
      status: pick(['HELD', 'PLANNED', 'CANCELLED'] as const, index),
      level: pick(['LEADERS', 'MINISTERS'] as const, index),
      framework: pick(['twin-talks', null], index),
      format: pick(['BILATERAL', 'CALL'] as const, index)
    })
  }
  if (index % 3 === 1) {
    return anAgreement(`deal ${index}`, day, [...parties, ...(index % 2 === 0 ? ['XF'] : [])], {
      topics,
      status: pick(['PROPOSED', 'SIGNED'] as const, index)
    })
  }
  return anInteraction(`deed ${index}`, day, a, pick(CODES, index + 1), {
    topics,
    mode: pick(['visit', null], index),
    ...(index % 2 === 0 ? { type: 'AID', score: 10, quadClass: 'MATERIAL_COOPERATION' } : {})
  })
}

const GUILDS = Array.from({ length: 26 }, (_, i) => `guild-${i}`)
/** More parties than are kept by pair. */
const CONFERENCE = aSummit('conference', '2024-06-06', [...CODES, ...GUILDS], { format: 'MULTILATERAL' })

const EVENTS: readonly Event[] = [...Array.from({ length: 60 }, (_, index) => event(index)), CONFERENCE]

type Key = Readonly<Record<string, string | null>>

function periodsOf(event: Event): Record<'YEAR' | 'QUARTER' | 'MONTH', string | null> {
  const month = event.date?.latest?.slice(0, 7) ?? null
  if (month === null) return { YEAR: null, QUARTER: null, MONTH: null }
  const year = month.slice(0, 4)
  return { YEAR: year, QUARTER: `${year}-Q${Math.ceil(Number(month.slice(5)) / 3)}`, MONTH: month }
}

/** What the definition says, event by event. */
function keysOf(event: Event, groups: readonly StatGroup[], of: string): Key[] {
  const tags = (type: string): string[] => eventTags(event).filter(tag => tag.startsWith(`${type}:`))
  let keys: Record<string, string | null>[] = [{}]
  const times = (column: string, values: (key: Key) => readonly (string | null)[]): void => {
    keys = keys.flatMap(key => values(key).map(value => ({ ...key, [column]: value })))
  }
  for (const group of groups) {
    if (group === 'COUNTRY') times('country', () => tags('country'))
    else if (group === 'PARTNER') times('partner', key => tags('country').filter(one => one !== (key.country ?? of)))
    else if (group === 'ORGANIZATION') times('organization', () => tags('organization'))
    else if (group === 'LEADER') times('leader', () => tags('leader'))
    else if (group === 'FRAMEWORK') times('framework', () => tags('framework'))
    else if (group === 'TOPIC') times('topic', () => tags('topic'))
    else if (group === 'YEAR' || group === 'QUARTER' || group === 'MONTH')
      times('period', () => [periodsOf(event)[group]])
    else if (group === 'STATUS') times('status', () => [event.status])
    else if (group === 'LEVEL') times('level', () => [event.kind === 'SUMMIT' ? event.level : null])
    else if (group === 'FORMAT') times('format', () => [event.kind === 'SUMMIT' ? event.format : null])
    else if (group === 'KIND') times('kind', () => [event.kind === 'AGREEMENT' ? event.agreementKind : null])
    else if (group === 'TYPE') times('type', () => [event.kind === 'INTERACTION' ? event.type : null])
    else if (group === 'MODE') times('mode', () => [event.kind === 'INTERACTION' ? event.mode : null])
    else times('quadClass', () => [weightOf(event).quadClass])
  }
  return keys
}

function expected(events: readonly Event[], groups: readonly StatGroup[], of: string): string[] {
  const sums = new Map<string, number[]>()
  for (const one of events) {
    const { happened, score, quadClass } = weightOf(one)
    const cooperative = quadClass.endsWith('_COOPERATION')
    for (const key of keysOf(one, groups, of)) {
      const id = JSON.stringify(Object.entries(key).sort())
      const sum = sums.get(id) ?? [0, 0, 0, 0, 0]
      const add = [1, happened ? 1 : 0, score, happened && cooperative ? 1 : 0, happened && !cooperative ? 1 : 0]
      sums.set(
        id,
        sum.map((n, place) => n + (add[place] ?? 0))
      )
    }
  }
  return [...sums].map(([id, sum]) => `${id} ${sum.join(' ')}`).sort()
}

const COLUMN: Readonly<Record<StatGroup, keyof StatRow>> = {
  COUNTRY: 'country',
  PARTNER: 'partner',
  ORGANIZATION: 'organization',
  LEADER: 'leader',
  FRAMEWORK: 'framework',
  TOPIC: 'topic',
  YEAR: 'period',
  QUARTER: 'period',
  MONTH: 'period',
  STATUS: 'status',
  LEVEL: 'level',
  FORMAT: 'format',
  KIND: 'kind',
  TYPE: 'type',
  MODE: 'mode',
  QUAD_CLASS: 'quadClass'
}

function found(rows: readonly StatRow[], groups: readonly StatGroup[]): string[] {
  return rows
    .map(row => {
      const key = groups.map(group => [COLUMN[group], row[COLUMN[group]]]).sort()
      return `${JSON.stringify(key)} ${row.count} ${row.happened} ${row.score} ${row.cooperative} ${row.conflictual}`
    })
    .sort()
}

const CASES: readonly (readonly [EventFilter, readonly StatGroup[]])[] = [
  [{}, []],
  [{}, ['YEAR']],
  [{}, ['QUARTER']],
  [{}, ['MONTH']],
  [{}, ['COUNTRY', 'YEAR']],
  [{ kinds: ['SUMMIT'] }, ['COUNTRY']],
  [{ kinds: ['AGREEMENT'] }, ['TOPIC', 'YEAR']],
  [{}, ['LEADER']],
  [{}, ['ORGANIZATION', 'YEAR']],
  [{}, ['FRAMEWORK']],
  [{}, ['COUNTRY', 'PARTNER']],
  [{ countries: { all: ['country:XA'] } }, ['PARTNER', 'YEAR']],
  [{ countries: { all: ['country:XA'] }, kinds: ['INTERACTION'] }, ['PARTNER', 'YEAR']],
  [{ countries: { all: ['country:XA'] } }, ['YEAR']],
  [{ countries: { all: ['country:XA'] } }, ['MONTH']],
  [{ countries: { all: ['country:XA', 'country:XB'] } }, ['MONTH', 'QUAD_CLASS']],
  [{ countries: { any: ['country:XA', 'country:XB'] } }, ['COUNTRY']],
  [{ countries: { any: ['country:XB', 'country:XA'] }, topics: { any: ['trade', 'water'] } }, ['TOPIC', 'QUARTER']],
  [{ countries: { all: ['country:XA'] }, confidence: { min: 0.1 } }, ['PARTNER', 'YEAR']],
  [{ kinds: ['SUMMIT'] }, ['STATUS', 'LEVEL', 'FORMAT']],
  [{ kinds: ['AGREEMENT'], date: { from: '2024-01-01', until: '2024-06-30' } }, ['KIND', 'STATUS', 'YEAR']],
  [{ kinds: ['INTERACTION'] }, ['TYPE', 'MODE', 'QUAD_CLASS']],
  [{ topics: { all: ['trade'] }, countries: { none: ['country:XC'] } }, ['COUNTRY', 'MONTH']],
  [{ leaders: { all: ['leader:ada-telemar'] } }, ['YEAR']]
]

/** Sums are what adding up the events of the list would give. */
export function statsContract(name: string, open: () => Promise<Engine>): void {
  describe(`${name}: sums of events`, () => {
    let store: GraphStore
    before(async () => {
      store = await openStore(await open())
      const guilds = GUILDS.map(guild => [`organization:${guild}`, [guild]] as const)
      await store.write(writer => writer.putLearntNames(new Map(guilds)).then(() => undefined))
      await put(store, ...EVENTS)
    })
    after(() => store.close())

    const listed = async (filter: EventFilter, asOf: string | null): Promise<Event[]> => {
      const page = await store.listEvents({ ...options(filter), asOf })
      assert.equal(page.hasNextPage, false)
      return page.edges.map(({ node }) => node)
    }
    const agree = async (filter: EventFilter, groups: readonly StatGroup[], asOf: string | null): Promise<void> => {
      const [of = ''] = filter.countries?.all ?? []
      const events = await listed(filter, asOf)
      assert.deepEqual(found(await store.stats(filter, groups, asOf), groups), expected(events, groups, of))
    }

    for (const [filter, groups] of CASES) {
      test(`by ${groups.join(', ') || 'nothing'} ${JSON.stringify(filter)}`, async () => {
        await agree(filter, groups, null)
        await agree(filter, groups, '2026-06-01')
      })
    }

    test('as of a day before anything was known there are none', async () => {
      assert.deepEqual(await store.stats({}, ['COUNTRY'], '2020-01-01'), [])
    })

    test('go with the events that change: held after all, dated anew, gone', async () => {
      const planned = aSummit('spring meeting', '2024-03-01', ['XA', 'XB'], { status: 'PLANNED' })
      await put(store, planned)
      const held: Event = { ...planned, status: 'HELD' }
      await replace(store, [planned], [held])
      for (const [filter, groups] of CASES.slice(0, 14)) await agree(filter, groups, null)
      await replace(store, [held], [])
      for (const [filter, groups] of CASES.slice(0, 14)) await agree(filter, groups, null)
    })

    test('partners that count most are those of the sums, conferences of very many too, and not told where events have to be looked at', async () => {
      const own = await openStore(await open())
      try {
        const dates = ['2023-05-01', '2024-02-01', '2024-03-09', '2023-12-30/2024-01-02', '2024', null]
        const events = ['XB', 'XC', 'XD'].flatMap((partner, index) =>
          dates.slice(index).map((date, turn) => aSummit(`talks ${turn} with ${partner}`, date, ['XA', partner]))
        )
        await put(own, ...events)
        const filter: EventFilter = { countries: { all: ['country:XA'] }, kinds: ['SUMMIT'] }
        const orders = [
          (row: StatRow) => -row.count,
          (row: StatRow) => row.period ?? '~',
          (row: StatRow) => row.partner ?? ''
        ]
        for (const groups of [['PARTNER'], ['PARTNER', 'YEAR']] as const) {
          const all = [...(await own.stats(filter, groups))].sort((a, b) =>
            orders.reduce((sign, of) => sign || (of(a) < of(b) ? -1 : of(a) > of(b) ? 1 : 0), 0)
          )
          assert.ok(all.length >= 3)
          assert.deepEqual(await own.topPartners(filter, groups, 100), { rows: all, total: all.length })
          assert.deepEqual(await own.topPartners(filter, groups, 2), { rows: all.slice(0, 2), total: all.length })
        }
        assert.equal(await own.topPartners({ kinds: ['SUMMIT'] }, ['PARTNER'], 2), null)
        assert.equal(await own.topPartners(filter, ['PARTNER', 'TOPIC'], 2), null)
        assert.equal(await own.topPartners({ ...filter, levels: ['LEADERS'] }, ['PARTNER'], 2), null)
        const guilds = GUILDS.map(guild => [`organization:${guild}`, [guild]] as const)
        await own.write(writer => writer.putLearntNames(new Map(guilds)).then(() => undefined))
        await put(own, CONFERENCE)
        assert.equal(
          (await own.topPartners(filter, ['PARTNER'], 100))?.total,
          new Set([...CODES, 'XB', 'XC', 'XD']).size - Number(CODES.includes('XA'))
        )
      } finally {
        await own.close()
      }
    })

    test('as many groups as no one could read are refused', async () => {
      const parties = Array.from({ length: 200 }, (_, i) => `house-${i}@${pick(CODES, i)}`)
      const crowd = Array.from({ length: 20 }, (_, i) => aSummit(`crowd ${i}`, `${2000 + i}-01-01`, parties))
      await put(store, ...crowd)
      await assert.rejects(
        store.stats({}, ['COUNTRY', 'LEADER', 'YEAR']),
        error => error instanceof InputError && error.code === 'TOO_MANY_GROUPS'
      )
      await replace(store, crowd, [])
    })
  })
}
