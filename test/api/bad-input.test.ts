import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { GraphStore } from '../../src/graph/store.js'
import { encodeCursor } from '../../src/api/cursors.js'
import { aTinyStore, anIngest } from './store.js'
import { aService, onlyCode } from './service.js'
import type { Service } from './service.js'

let store: GraphStore
let service: Service

before(async () => {
  store = await aTinyStore()
  service = await aService(store, anIngest(store), { API_KEYS: 'the-key' })
})
after(async () => {
  await service.app.close()
  await store.close()
})

describe('what is not there', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['{ found: country(code: "ZZ") { name } }', 'a country with no such code'],
    ['{ found: country(code: "Atlantis") { name } }', 'a country with no such name'],
    ['{ found: leader(name: "Nobody At All") { name } }', 'a leader with no such name'],
    ['{ found: leader(name: "Jo Smith") { name } }', 'a name that two people bear'],
    ['{ found: node(id: "country:ZZ") { id } }', 'a node that does not exist'],
    ['{ found: summit(id: "summit:000000000000000000000000") { id } }', 'a summit that does not exist'],
    ['{ found: relationship(between: ["XA", "ZZ"]) { articleCount } }', 'a relationship with an unknown party']
  ]
  for (const [query, what] of cases) {
    it(`is null: ${what}`, async () => {
      const answer = await service.ask(query)
      assert.deepEqual(answer.errors, [])
      assert.deepEqual(answer.data, { found: null })
    })
  }

  it('leaves a hole in nodes, in its place', async () => {
    const { data } = await service.ask('{ nodes(ids: ["country:ZZ", "country:XA", "topic:nothing"]) { id } }')
    assert.deepEqual(data, { nodes: [null, { id: 'country:XA' }, null] })
  })
})

describe('a wrong question', () => {
  const foreign = encodeCursor('agreements:DATE_DESC', '2025')
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['{ node(id: "rubbish") { id } }', 'BAD_ID', /"rubbish" is no id of ours/],
    ['{ nodes(ids: ["country:XA", "x"]) { id } }', 'BAD_ID', /^ids: "x"/],
    ['{ summit(id: "country:XA") { id } }', 'BAD_ID', /no id of a summit but of a country/],
    ['{ summits(after: "rubbish") { totalCount } }', 'BAD_CURSOR', /is no cursor/],
    [`{ summits(after: "${foreign}") { totalCount } }`, 'BAD_CURSOR', /belongs to agreements:DATE_DESC/],
    ['{ relationship(between: ["XA", "XB"]) { gaps(minDays: 0) { days } } }', 'BAD_USER_INPUT', /^minDays: 0 is not/],
    [
      '{ relationship(between: ["XA", "XB"]) { streaks(maxGapDays: -1) { days } } }',
      'BAD_USER_INPUT',
      /^maxGapDays: -1/
    ],
    ['{ relationship(between: ["XA", "XB"]) { gaps(first: 101) { days } } }', 'PAGE_TOO_LARGE', /^first: 101/],
    [
      '{ country(code: "XA") { partners(fromYear: 2025, untilYear: 2024) { edges { cursor } } } }',
      'CONTRADICTORY_FILTER',
      /2025 is after untilYear 2024/
    ],
    ['{ country(code: "XA") { partners(fromYear: 25) { edges { cursor } } } }', 'BAD_USER_INPUT', /25 is no year/],
    ['{ pathSearch(from: "country:XA", to: "country:XA") { looked } }', 'BAD_USER_INPUT', /both country:XA/],
    [
      '{ pathSearch(from: "country:XA", to: "country:ZZ") { looked } }',
      'UNKNOWN_PARTY',
      /^to: there is no country:ZZ; search finds/
    ],
    [
      '{ paths(from: "leader:no-such", to: "country:XA") { nodes { id } } }',
      'UNKNOWN_PARTY',
      /^from: .*leader:no-such/
    ],
    ['{ pathSearch(from: "country:XA", to: "country:XB", maxHops: 7) { looked } }', 'BAD_USER_INPUT', /^maxHops: 7/],
    ['{ pathSearch(from: "country:XA", to: "country:XB", first: 101) { looked } }', 'PAGE_TOO_LARGE', /^first: 101/],
    ['{ summits(first: 0) { totalCount } }', 'PAGE_TOO_SMALL', /first: 0 .* 1 to 100/],
    ['{ summits(first: -1) { totalCount } }', 'PAGE_TOO_SMALL', /first: -1/],
    ['{ summits(first: 101) { totalCount } }', 'PAGE_TOO_LARGE', /first: 101 .* 100/],
    ['{ summits(filter: { statuses: [BOGUS] }) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED', /"BOGUS".*SummitStatus/],
    [
      '{ summits(filter: { date: { from: "2025-02-30" } }) { totalCount } }',
      'BAD_DATE',
      /"2025-02-30" is no Date.*YYYY-MM-DD/
    ],
    ['{ country(code: "XA") { leaders(on: "yesterday") { acting } } }', 'BAD_DATE', /"yesterday"/],
    [
      '{ summits(filter: { date: { from: "2025-02-01", until: "2025-01-01" } }) { totalCount } }',
      'CONTRADICTORY_FILTER',
      /2025-02-01 is after until 2025-01-01/
    ],
    [
      '{ summits(filter: { countries: { all: ["XA"], none: ["XA"] } }) { totalCount } }',
      'CONTRADICTORY_FILTER',
      /XA is asked for and ruled out/
    ],
    [
      '{ relationship(between: ["XA", "XB"]) { timeline(since: "2025-02-01", until: "2025-01-01") { totalCount } } }',
      'CONTRADICTORY_FILTER',
      /since 2025-02-01/
    ],
    ['{ summits(filter: { countries: { any: ["korea"] } }) { totalCount } }', 'BAD_COUNTRY_CODE', /"korea".*alpha-2/],
    [
      '{ summits(filter: { countries: { any: ["XA", "ZZ"] } }) { totalCount } }',
      'BAD_COUNTRY_CODE',
      /^filter.countries: there is no country with the code ZZ;/
    ],
    [
      '{ country(code: "XA") { agreements(filter: { countries: { all: ["ZZ"] } }) { totalCount } } }',
      'BAD_COUNTRY_CODE',
      /no country with the code ZZ/
    ],
    [
      '{ relationship(between: ["XA", "XB"]) { summits(filter: { countries: { none: ["ZZ"] } }) { totalCount } } }',
      'BAD_COUNTRY_CODE',
      /no country with the code ZZ/
    ],
    ...[
      '{ leaders(filter: { countries: { any: ["ZZ"] } }) { totalCount } }',
      '{ organizations(filter: { members: { none: ["ZZ"] } }) { totalCount } }',
      '{ frameworks(filter: { country: "ZZ" }) { totalCount } }',
      '{ articles(filter: { countries: { all: ["ZZ"] } }) { totalCount } }',
      '{ changes(filter: { countries: ["ZZ"] }) { totalCount } }'
    ].map(query => [query, 'BAD_COUNTRY_CODE', /no country with the code ZZ/] as const),
    ...['summits', 'countries', 'leaders', 'organizations', 'frameworks', 'topics', 'articles'].flatMap(list =>
      ['', ' ', '.*', '🎉'].map(
        text =>
          [
            `{ ${list}(filter: { text: ${JSON.stringify(text)} }) { totalCount } }`,
            'BAD_USER_INPUT',
            /^filter.text: .* holds no word to look for/
          ] as const
      )
    ),
    ['{ leaders(filter: { country: "" }) { totalCount } }', 'BAD_COUNTRY_CODE', /"" is no ISO 3166-1 alpha-2 code/],
    ['{ articles(filter: { publisher: "" }) { totalCount } }', 'BAD_USER_INPUT', /^filter.publisher is empty/],
    ['{ relationship(between: ["XA"]) { articleCount } }', 'BAD_USER_INPUT', /names 1 parties; name two to 10/],
    ['{ relationship(between: ["XA", "Arnova"]) { articleCount } }', 'BAD_USER_INPUT', /one party twice/],
    ['{ leader { name } }', 'BAD_USER_INPUT', /an id or a name/],
    ['{ leader(id: "leader:x", name: "X") { name } }', 'BAD_USER_INPUT', /not both/],
    ['{ search(text: "  ") { edges { score } } }', 'BAD_USER_INPUT', /text is empty/],
    ['{ paths(from: "country:XA", to: "country:XA") { nodes { id } } }', 'BAD_USER_INPUT', /from and to are both/],
    ['{ paths(from: "country:XA", to: "country:XB", maxHops: 99) { nodes { id } } }', 'BAD_USER_INPUT', /maxHops: 99/],
    ['{ nonsense }', 'GRAPHQL_VALIDATION_FAILED', /Cannot query field "nonsense"/],
    ['{ country(', 'GRAPHQL_PARSE_FAILED', /Syntax Error/]
  ]
  for (const [query, code, message] of cases) {
    it(`is refused as ${code}: ${query}`, async () => {
      const answer = await service.ask(query)
      assert.equal(onlyCode(answer), code)
      assert.match(answer.errors[0]?.message ?? '', message)
    })
  }

  it('is refused in variables as well', async () => {
    const query = 'query ($on: Date) { country(code: "XA") { leaders(on: $on) { acting } } }'
    assert.equal(onlyCode(await service.ask(query, { on: '2025-02-30' })), 'BAD_DATE')
    const status = 'query ($s: [SummitStatus!]) { summits(filter: { statuses: $s }) { totalCount } }'
    assert.equal(onlyCode(await service.ask(status, { s: ['BOGUS'] })), 'BAD_USER_INPUT')
  })

  it('under one alias leaves the others alone', async () => {
    const { data, errors } = await service.ask(
      '{ country(code: "XA") { good: partners { edges { cursor } } bad: partners(after: "rubbish") { edges { cursor } } } }'
    )
    assert.equal(errors.length, 1)
    assert.deepEqual(errors[0]?.path, ['country', 'bad'])
    assert.equal(data?.['country'], null) // `bad` may not be null, so what holds it goes
  })

  it('is refused every time, however often it was asked well before', async () => {
    const query = 'query ($n: Int) { summits(first: $n) { edges { node { id } } } }'
    for (let round = 0; round < 30; round++) {
      assert.deepEqual((await service.ask(query, { n: 5 })).errors, [])
      await new Promise(resolve => setImmediate(resolve)) // lets the compiler of hot queries have its turn
    }
    for (let round = 0; round < 5; round++) {
      const answer = await service.ask(query, { n: 1_000_000 })
      assert.equal(onlyCode(answer), 'PAGE_TOO_LARGE')
      assert.deepEqual(answer.errors[0]?.extensions, {
        code: 'PAGE_TOO_LARGE',
        limit: 100,
        actual: 1_000_000,
        field: 'first'
      })
    }
    assert.deepEqual((await service.ask(query, { n: 5 })).errors, [])
  })

  it('runs the operation that was named, though another of the same text is hot', async () => {
    const query = 'query A { a: country(code: "XA") { code } } query B { b: country(code: "XB") { code } }'
    const ask = async (operationName: string): Promise<unknown> => {
      const { body } = await service.app.inject({ method: 'POST', url: '/graphql', payload: { query, operationName } })
      return (JSON.parse(body) as { data: unknown }).data
    }
    for (let round = 0; round < 20; round++) {
      assert.deepEqual(await ask('A'), { a: { code: 'XA' } })
      await new Promise(resolve => setImmediate(resolve))
    }
    assert.deepEqual(await ask('B'), { b: { code: 'XB' } })
  })
})

describe('limits of a query', () => {
  it('refuse depth through named fragments, with limit and figure', async () => {
    const names = Array.from({ length: 9 }, (_, index) => `F${index}`)
    const fragments = names.map(
      (name, index) =>
        `fragment ${name} on Country { sovereign { sovereign { ${names[index + 1] ? `...${names[index + 1]}` : 'name'} } } }`
    )
    const answer = await service.ask(`{ country(code: "XA") { ...F0 } } ${fragments.join(' ')}`)
    assert.equal(onlyCode(answer), 'QUERY_TOO_DEEP')
    assert.deepEqual(answer.errors[0]?.extensions, { code: 'QUERY_TOO_DEEP', limit: 16, actual: 20 })
  })

  it('refuse too many tokens before reading on', async () => {
    const answer = await service.ask(`{ ${'country '.repeat(3_000)} }`)
    assert.equal(onlyCode(answer), 'QUERY_TOO_LONG')
    assert.equal(answer.errors[0]?.extensions['limit'], 2_000)
  })

  it('refuse too many aliases', async () => {
    const fields = Array.from({ length: 31 }, (_, index) => `a${index}: country(code: "XA") { code }`)
    assert.equal(onlyCode(await service.ask(`{ ${fields.join(' ')} }`)), 'TOO_MANY_ALIASES')
  })

  it('refuse what would fetch too much', async () => {
    const answer = await service.ask(
      '{ countries(first: 100) { edges { node { summits(first: 100) { edges { node { claims(first: 100) { edges { node { id } } } } } } } } } }'
    )
    assert.equal(onlyCode(answer), 'QUERY_TOO_COSTLY')
  })

  it('refuse subscriptions over a socket, for there are none', async () => {
    const { statusCode } = await service.app.inject({
      method: 'GET',
      url: '/graphql',
      headers: { connection: 'upgrade', upgrade: 'websocket', 'x-entente-csrf': '1' }
    })
    assert.ok(statusCode >= 400)
  })
})
