import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Engine } from '../../src/graph/engine.js'
import { loadReferenceInto } from '../../src/graph/load-reference.js'
import { isMigrated, migrate, readMigrations } from '../../src/graph/migrate.js'
import { createReader } from '../../src/graph/reader.js'
import { knownRecords } from '../../src/graph/reader/known.js'
import type { ListFilter, StoreReader } from '../../src/graph/store.js'
import { tinyReference } from './tiny-reference.js'

const page = (first: number, after: string | null = null): { first: number; after: string | null } => ({ first, after })
const ids = (list: readonly { node: { id: string } }[]): string[] => list.map(edge => edge.node.id)

/** Look-ups of what the reference data knows. */
type ByKeys =
  | 'countriesByCodes'
  | 'leadersByIds'
  | 'organizationsByIds'
  | 'frameworksByIds'
  | 'topicsByIds'
  | 'officesByIds'
  | 'tenuresOfLeaders'

/** What every engine must do with migrations and reference data. `open` gives an empty one. */
export function referenceDataContract(name: string, open: () => Promise<Engine>): void {
  describe(`${name}: migrations and reference data`, () => {
    let engine: Engine
    let reader: StoreReader
    before(async () => {
      engine = await open()
      reader = createReader(engine)
    })
    after(() => engine.close())

    test('an empty store is not migrated; migrating says what it did, and a second time does nothing', async () => {
      assert.equal(await isMigrated(engine, tinyReference()), false)
      const first = await migrate(engine, tinyReference())
      assert.deepEqual(first, {
        from: 0,
        to: readMigrations().length,
        applied: readMigrations().map(migration => migration.name),
        referenceLoaded: true
      })
      const second = await migrate(engine, tinyReference())
      assert.deepEqual(second, { from: first.to, to: first.to, applied: [], referenceLoaded: false })
      assert.equal(await isMigrated(engine, tinyReference()), true)
    })

    test('every constraint of the migrations is in place', async () => {
      const wanted = readMigrations().flatMap(({ statements }) =>
        statements.flatMap(statement => /^CREATE CONSTRAINT (\w+)/.exec(statement)?.[1] ?? [])
      )
      const present = await engine.constraints()
      assert.deepEqual(
        wanted.filter(constraint => !present.includes(constraint)),
        []
      )
    })

    test('a store of a newer version is refused', async () => {
      const older = readMigrations().slice(0, -1)
      await assert.rejects(migrate(engine, tinyReference(), older), { code: 'STORE_NEWER' })
    })

    test('reference data at hand answers what the store would, while it is the data of the store', async () => {
      const reference = tinyReference()
      const atHand = createReader(engine, undefined, knownRecords(engine, reference, 0))
      const newer = createReader(engine, undefined, knownRecords(engine, { ...reference, digest: 'another' }, 0))
      const keys: Readonly<Record<ByKeys, readonly string[]>> = {
        countriesByCodes: [...reference.countries.keys(), 'country:XA', 'ZZ'],
        leadersByIds: [...reference.leaders.keys(), 'nobody'],
        organizationsByIds: [...reference.organizations.keys(), 'nothing'],
        frameworksByIds: [...reference.frameworks.keys(), 'nothing'],
        topicsByIds: [...reference.topics.keys(), 'nothing'],
        officesByIds: [...reference.offices.keys(), 'XA:nothing'],
        tenuresOfLeaders: [...reference.leaders.keys(), 'nobody']
      }
      for (const [method, all] of Object.entries(keys) as [ByKeys, readonly string[]][]) {
        const stored = await reader[method](all)
        assert.deepEqual(await atHand[method](all), stored, method)
        assert.deepEqual(await newer[method](all), stored, method)
      }
      const named = [...reference.countries.values(), ...reference.organizations.values()]
      const names = named.flatMap(({ name, aliases }) => [name, name.toUpperCase(), ...aliases])
      for (const one of [...names, ...reference.countries.keys(), '', '?', 'Nowhere']) {
        assert.deepEqual(await atHand.countryByName(one), await reader.countryByName(one), one)
        assert.deepEqual(await atHand.organizationByName(one), await reader.organizationByName(one), one)
      }
    })

    test('records come back as they were, in the order asked, null for the unknown', async () => {
      const reference = tinyReference()
      assert.deepEqual(await reader.countriesByCodes(['XB', 'ZZ', 'XA', 'XB']), [
        reference.countries.get('XB'),
        null,
        reference.countries.get('XA'),
        reference.countries.get('XB')
      ])
      assert.deepEqual(await reader.leadersByIds(['ada-telemar', 'nobody']), [
        { ...reference.leaders.get('ada-telemar'), learnt: false },
        null
      ])
      assert.deepEqual(await reader.organizationsByIds(['pact']), [
        { ...reference.organizations.get('pact'), learnt: false }
      ])
      assert.deepEqual(await reader.frameworksByIds(['twin-talks']), [reference.frameworks.get('twin-talks')])
      assert.deepEqual(await reader.topicsByIds(['water']), [reference.topics.get('water')])
      assert.deepEqual(await reader.officesByIds(['XB:premier', 'XB:nothing']), [
        reference.offices.get('XB:premier'),
        null
      ])
    })

    test('batches of nothing are answered with nothing', async () => {
      assert.deepEqual(await reader.countriesByCodes([]), [])
      assert.deepEqual(await reader.tenuresOf([], null), [])
      assert.deepEqual(await reader.frameworksOfCountries([]), [])
    })

    test('countries are found by alpha-2, alpha-3, name and alias, however spelt', async () => {
      for (const name of ['XA', 'xaa', 'Arnova', 'ARNOVA', 'republic of arnova']) {
        assert.equal((await reader.countryByName(name))?.code, 'XA', name)
      }
      assert.equal(await reader.countryByName('Arnov'), null)
      assert.equal(await reader.countryByName('  '), null)
      assert.equal(await reader.countryByName('Fornost'), null, 'a capital is no name of its country')
    })

    test('people are found by name with accents folded; a name of two people finds nobody', async () => {
      assert.equal((await reader.leaderByName('boro minas'))?.id, 'boro-minas')
      assert.equal((await reader.leaderByName('Ada von Telemar'))?.id, 'ada-telemar')
      assert.equal(await reader.leaderByName('Jo Smith'), null)
      assert.equal((await reader.organizationByName('northern league'))?.id, 'league')
    })

    test('lists are in the order of names and are paged by cursor', async () => {
      const first = await reader.listLeaders({}, page(2))
      assert.deepEqual(ids(first.edges), ['ada-telemar', 'boro-minas'])
      assert.equal(first.hasNextPage, true)
      const rest = await reader.listLeaders({}, page(10, first.edges.at(-1)?.cursor ?? null))
      assert.deepEqual(ids(rest.edges), ['cela-rohan', 'jo-smith', 'jo-smith-2'])
      assert.equal(rest.hasNextPage, false)
      assert.equal(await reader.countListed('LEADER', {}), 5)
    })

    test('lists are narrowed by text, by office, by membership and by framework', async () => {
      assert.deepEqual(ids((await reader.listLeaders({ text: 'smi' }, page(9))).edges), ['jo-smith', 'jo-smith-2'])
      assert.equal(await reader.countListed('LEADER', { text: 'smi jo' }), 2)
      assert.deepEqual(
        ids((await reader.listLeaders({ text: 'mith' }, page(9))).edges),
        [],
        'words are matched from their beginning'
      )
      const inOffice = await reader.listLeaders(
        { countries: { any: ['country:XA'] }, during: { from: '2018-01-01', until: '2018-01-01' } },
        page(9)
      )
      assert.deepEqual(ids(inOffice.edges), ['cela-rohan'])
      assert.deepEqual(
        ids((await reader.listLeaders({ during: { from: '2024-12-01', until: '2024-12-01' } }, page(9))).edges),
        ['ada-telemar', 'cela-rohan']
      )
      assert.deepEqual(ids((await reader.listOrganizations({ countries: { any: ['country:XD'] } }, page(9))).edges), [
        'pact'
      ])
      assert.deepEqual(ids((await reader.listFrameworks({ countries: { any: ['country:XC'] } }, page(9))).edges), [
        'three-rivers'
      ])
      const countries = await reader.listCountries({ text: 'dun' }, page(9))
      assert.deepEqual(
        countries.edges.map(edge => edge.node.code),
        ['XD']
      )
      assert.deepEqual(ids((await reader.listTopics({ text: 'tariffs' }, page(9))).edges), ['trade'])
    })

    test('lists are narrowed by sets in one manner, and counted so', async () => {
      const [XA, XB, XC, XD] = ['country:XA', 'country:XB', 'country:XC', 'country:XD'] as const
      const league = 'organization:league'
      const countries = async (filter: ListFilter): Promise<string> => {
        const { edges } = await reader.listCountries(filter, page(9))
        assert.equal(await reader.countListed('COUNTRY', filter), edges.length)
        return edges.map(edge => edge.node.code).join(' ')
      }
      assert.equal(await countries({ countries: { any: [XA, XD] } }), 'XA XD')
      assert.equal(await countries({ countries: { none: [XA, XD] }, text: 'e' }), 'XC XE', 'by name or capital')
      assert.equal(await countries({ organizations: { any: [league, 'organization:pact'] } }), 'XA XB XC XD')
      assert.equal(await countries({ organizations: { none: [league] } }), 'XD XE XF')
      assert.equal(
        await countries({ frameworks: { all: ['framework:twin-talks', 'framework:three-rivers'] } }),
        'XA XB'
      )
      assert.equal(
        await countries({ organizations: { all: [league] }, frameworks: { none: ['framework:twin-talks'] } }),
        'XC'
      )
      assert.equal(await countries({ countries: { any: [] } }), '')

      const leaders = async (filter: ListFilter): Promise<string[]> => {
        const { edges } = await reader.listLeaders(filter, page(9))
        assert.equal(await reader.countListed('LEADER', filter), edges.length)
        return ids(edges)
      }
      assert.deepEqual(await leaders({ countries: { all: [XA] }, organizations: { all: [league] } }), ['cela-rohan'])
      assert.deepEqual(await leaders({ countries: { any: [XA, XB], none: [XB] } }), ['ada-telemar', 'cela-rohan'])
      assert.deepEqual(await leaders({ kinds: ['ORGANIZATION_HEAD'] }), ['cela-rohan'])
      const then = { from: '2016-01-01', until: '2016-12-31' }
      assert.deepEqual(await leaders({ kinds: ['ORGANIZATION_HEAD'], during: then }), [], 'one office passes both')
      assert.deepEqual(await leaders({ countries: { any: [XA] }, kinds: ['HEAD_OF_STATE'], during: then }), [
        'cela-rohan'
      ])
      assert.deepEqual(await leaders({ countries: { none: [XA] } }), ['boro-minas', 'jo-smith', 'jo-smith-2'])
      assert.deepEqual(await leaders({ kinds: [] }), [])

      const organizations = async (filter: ListFilter): Promise<string[]> =>
        ids((await reader.listOrganizations(filter, page(9))).edges)
      assert.deepEqual(await organizations({ countries: { none: [XD] } }), ['league'])
      assert.deepEqual(await organizations({ kinds: ['INTERGOVERNMENTAL'], countries: { any: [XB, XD] } }), [
        'league',
        'pact'
      ])
      assert.deepEqual(await organizations({ kinds: ['COURT'] }), [])

      const frameworks = async (filter: ListFilter): Promise<string[]> =>
        ids((await reader.listFrameworks(filter, page(9))).edges)
      assert.deepEqual(await frameworks({ countries: { all: [XA, XB], none: [XC] } }), ['twin-talks'])
      assert.deepEqual(await frameworks({ organizations: { any: [league] }, kinds: ['TRILATERAL'] }), ['three-rivers'])
    })

    test('tenures are the latest first, and narrowed to a day', async () => {
      const [ofCela, nobody] = await reader.tenuresOfLeaders(['cela-rohan', 'nobody'])
      assert.deepEqual(
        ofCela?.map(held => held.office),
        ['league:secretary', 'XA:president']
      )
      assert.deepEqual(nobody, [])
      const on = async (day: string | null): Promise<string[][]> =>
        (await reader.tenuresOf(['country:XA', 'country:XB', 'organization:league'], day)).map(list =>
          list.map(held => held.leader)
        )
      assert.deepEqual(await on(null), [['ada-telemar', 'cela-rohan'], ['boro-minas'], ['cela-rohan']])
      assert.deepEqual(
        await on('2020-05-10'),
        [['ada-telemar', 'cela-rohan'], ['boro-minas'], []],
        'a day of change has both'
      )
      assert.deepEqual(await on('2024-12-01'), [['ada-telemar'], [], ['cela-rohan']])
    })

    test('memberships hold from and until', async () => {
      const on = async (day: string | null): Promise<string[][]> =>
        (await reader.membershipsOfCountries(['XB', 'XA', 'XF'], day)).map(list => list.map(item => item.organization))
      assert.deepEqual(await on('2016-12-31'), [['league'], ['league'], []])
      assert.deepEqual(await on('2017-01-01'), [[], ['league'], []])
      const [members] = await reader.membersOfOrganizations(['league'], null)
      assert.deepEqual(
        members?.map(member => member.country),
        ['XA', 'XB', 'XC']
      )
      const frameworks = await reader.frameworksOfCountries(['XA', 'XD'])
      assert.deepEqual(
        frameworks.map(list => list.map(record => record.id)),
        [['three-rivers', 'twin-talks'], []]
      )
    })

    test('search finds who and what is named, by alias, demonym, capital and the beginning of a word', async () => {
      const found = async (text: string): Promise<string[]> =>
        (await reader.search(text, [], page(10))).edges.map(edge => edge.node.id)
      assert.deepEqual((await found('twin diplomacy'))[0], 'framework:twin-talks')
      assert.deepEqual(await found('Fornost'), ['country:XA'])
      assert.deepEqual(await found('Minas'), ['leader:boro-minas'])
      assert.deepEqual(await found('telem'), ['leader:ada-telemar'])
      assert.deepEqual(await found('nothing like this'), [])
      const [hit] = (await reader.search('rohan', ['LEADER'], page(1))).edges
      assert.deepEqual([hit?.node.snippet, hit?.node.highlights], ['Cela Rohan', [{ start: 5, end: 10 }]])
    })

    test('other reference data replaces the old: names, tenures and who is gone', async () => {
      const reference = tinyReference()
      const leaders = new Map(reference.leaders)
      leaders.delete('jo-smith-2')
      const ada = { id: 'ada-telemar', wikidataId: 'Q1', name: 'Ada Telemar', aliases: ['Ada T.'] }
      leaders.set('ada-telemar', ada)
      const tenures = reference.tenures.slice(1)
      const report = await migrate(engine, tinyReference({ digest: 'tiny-2', leaders, tenures }))
      assert.equal(report.referenceLoaded, true)
      assert.equal((await reader.leaderByName('Jo Smith'))?.id, 'jo-smith')
      assert.equal((await reader.leaderByName('ada t'))?.id, 'ada-telemar')
      assert.equal(await reader.leaderByName('Ada von Telemar'), null)
      assert.deepEqual(await reader.leadersByIds(['jo-smith-2']), [null])
      assert.deepEqual(await reader.tenuresOfLeaders(['ada-telemar']), [[]])
      assert.equal((await reader.counts()).Leader, 4)
    })

    test('whoever comes to load what another has loaded meanwhile leaves it', async () => {
      const next = tinyReference({ digest: 'tiny-3' })
      await migrate(engine, next)
      await engine.write(transaction => transaction.run('MATCH (n:Topic) DETACH DELETE n'))
      await loadReferenceInto(engine, next)
      assert.equal((await reader.counts()).Topic, 0)
    })
  })
}
