import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { buildSchema, getNamedType, isCompositeType, isNonNullType, isObjectType } from 'graphql'
import type { GraphQLObjectType } from 'graphql'
import { readSdl } from '../../src/api/schema.js'
import { aSummit, anAgreement, anInteraction } from '../builders.js'
import { extractionsOf } from '../ingest/harness.js'
import { aTinyStore, anIngest } from './store.js'
import { aService } from './service.js'
import type { Service } from './service.js'

const schema = buildSchema(readSdl().join('\n'))

/** Selects every field of a type that needs no argument, and of what hangs below as deep as told. */
function everyField(type: GraphQLObjectType, depth: number): string {
  return Object.values(type.getFields())
    .filter(field => field.args.every(arg => !isNonNullType(arg.type) || arg.defaultValue !== undefined))
    .flatMap(field => {
      const below = getNamedType(field.type)
      if (!isCompositeType(below)) return [field.name]
      if (depth === 0) return []
      if (!isObjectType(below)) return [`${field.name} { __typename }`]
      const selection = everyField(below, depth - 1)
      return selection === '' ? [] : [`${field.name} { ${selection} }`]
    })
    .join(' ')
}

const text = 'Ada Telemar and Boro Mínas met in Pelar. They signed a treaty. Arnova thanked Belmark.'
const shared = { text, publisher: 'The Gazette', topics: ['trade'] }
const who = ['XA', 'XB as HOST', 'XA:ada-telemar', 'XB:boro-minas as HOST', '@league:cela-rohan as MEDIATOR']
const SUMMIT = aSummit({
  ...shared,
  event: 's1',
  who,
  quote: 'Ada Telemar and Boro Mínas met in Pelar.',
  date: '2025-08-23',
  place: { city: 'Pelar', country: 'XB' },
  host: 'XB',
  framework: 'twin-talks'
})
const AGREEMENT = anAgreement({
  ...shared,
  event: 'a1',
  who: ['XA', 'XB', '@league'],
  quote: 'They signed a treaty.',
  agreementKind: 'TREATY',
  status: 'SIGNED',
  title: 'treaty of Pelar',
  summit: 's1',
  date: '2025-08-23',
  framework: 'twin-talks'
})
const INTERACTION = anInteraction({
  ...shared,
  event: 'i1',
  quote: 'Arnova thanked Belmark.',
  type: 'SUPPORT',
  from: ['XA', 'XA:ada-telemar'],
  date: '2025-08-25'
})

const TREATY = 'Treaty of Pelar of Arnova, Belmark and Northern League'

describe('every field of the SDL', () => {
  let store: Awaited<ReturnType<typeof aTinyStore>>
  let service: Service
  const ids: Record<string, string> = {}

  before(async () => {
    store = await aTinyStore()
    await store.put(...extractionsOf([SUMMIT, AGREEMENT, INTERACTION]))
    service = await aService(store, anIngest(store), { QUERY_MAX_COST: '100000000', QUERY_MAX_TOKENS: '100000' })
    const events = await store.listEvents({ filter: {}, order: 'DATE_DESC', page: { first: 10, after: null } })
    for (const { node } of events.edges) ids[`${node.kind[0]}${node.kind.slice(1).toLowerCase()}`] = node.id
    Object.assign(ids, {
      Country: 'country:XA',
      Leader: 'leader:ada-telemar',
      Office: 'office:XA:president',
      Organization: 'organization:league',
      Framework: 'framework:twin-talks',
      Topic: 'topic:trade',
      Article: SUMMIT.article.id,
      Claim: SUMMIT.claim.id
    })
  })
  after(async () => {
    await service.app.close()
    await store.close()
  })

  const nodeTypes = schema.getPossibleTypes(schema.getType('Node') as never)
  for (const type of nodeTypes) {
    it(`can be asked of ${type.name}`, async () => {
      const id = ids[type.name]
      assert.ok(id, `no example of ${type.name}`)
      const query = `query ($id: ID!) { node(id: $id) { __typename ... on ${type.name} { ${everyField(type, 4)} } } }`
      const compiled = []
      for (let round = 0; round < 5; round++) {
        const answer = await service.ask(query, { id })
        assert.deepEqual(answer.errors, [])
        assert.equal((answer.data?.['node'] as { __typename: string }).__typename, type.name)
        compiled.push(answer.data)
        await new Promise(resolve => setImmediate(resolve))
      }
      assert.deepEqual(compiled.at(-1), compiled[0], 'the compiled query answers as the first time')
    })
  }

  it('can be asked of a relationship', async () => {
    const type = schema.getType('Relationship') as GraphQLObjectType
    const query = `{ relationship(between: ["XA", "XB"]) { ${everyField(type, 4)} intensity(by: QUARTER) { period score count cooperative conflictual } } }`
    const { data, errors } = await service.ask(query)
    assert.deepEqual(errors, [])
    const found = data?.['relationship'] as Record<string, unknown>
    assert.equal(found['articleCount'], 1)
    const day = { precision: 'DAY', basis: 'STATED' }
    assert.deepEqual(found['firstContact'], {
      ...day,
      edtf: '2025-08-23',
      earliest: '2025-08-23',
      latest: '2025-08-23'
    })
    assert.deepEqual(found['lastContact'], { ...day, edtf: '2025-08-25', earliest: '2025-08-25', latest: '2025-08-25' })
    const buckets = found['intensity'] as { period: string; count: number }[]
    assert.deepEqual(
      buckets.map(({ period, count }) => [period, count]),
      [['2025-Q3', 3]]
    )
  })

  it('tells a summit as the article has it', async () => {
    const { data, errors } = await service.ask(
      `query ($id: ID!) { summit(id: $id) {
        id currentId title level format status date { edtf precision basis } place { city country { name } }
        host { code } countries { code } leaders { name } organizations { name } framework { name kind }
        participations { leader { name } country { code } organization { name } role }
        topics { name } articleCount independentCount retracted claims { totalCount edges { node { quote context(chars: 12) article { publisher } supports { __typename } } } }
        agreements { totalCount edges { node { title kind status parties { country { code } organization { name } } summit { title } } } }
      } }`,
      { id: ids['Summit'] }
    )
    assert.deepEqual(errors, [])
    const summit = data?.['summit'] as Record<string, unknown>
    assert.deepEqual(summit['date'], { edtf: '2025-08-23', precision: 'DAY', basis: 'STATED' })
    assert.deepEqual(summit['place'], { city: 'Pelar', country: { name: 'Belmark' } })
    assert.deepEqual(summit['host'], { code: 'XB' })
    assert.deepEqual(summit['framework'], { name: 'Twin Talks', kind: 'BILATERAL' })
    assert.deepEqual(summit['leaders'], [{ name: 'Ada Telemar' }, { name: 'Boro Mínas' }, { name: 'Cela Rohan' }])
    assert.deepEqual(summit['participations'], [
      { leader: { name: 'Ada Telemar' }, country: { code: 'XA' }, organization: null, role: 'PARTICIPANT' },
      { leader: { name: 'Boro Mínas' }, country: { code: 'XB' }, organization: null, role: 'HOST' },
      { leader: { name: 'Cela Rohan' }, country: null, organization: { name: 'Northern League' }, role: 'MEDIATOR' }
    ])
    assert.deepEqual(summit['claims'], {
      totalCount: 1,
      edges: [
        {
          node: {
            quote: SUMMIT.claim.quote,
            context: text.slice(0, SUMMIT.claim.quote.length + 12),
            article: { publisher: 'The Gazette' },
            supports: [{ __typename: 'Summit' }]
          }
        }
      ]
    })
    assert.deepEqual(summit['agreements'], {
      totalCount: 1,
      edges: [
        {
          node: {
            title: TREATY,
            kind: 'TREATY',
            status: 'SIGNED',
            parties: [
              { country: { code: 'XA' }, organization: null },
              { country: { code: 'XB' }, organization: null },
              { country: null, organization: { name: 'Northern League' } }
            ],
            summit: { title: summit['title'] }
          }
        }
      ]
    })
  })

  it('tells who did what toward whom', async () => {
    const { data, errors } = await service.ask(
      `query ($id: ID!) { interaction(id: $id) { type status score quadClass
        sources { __typename ... on Country { code } ... on Leader { name } } targets { ... on Country { code } } } }`,
      { id: ids['Interaction'] }
    )
    assert.deepEqual(errors, [])
    const { sources, targets } = data?.['interaction'] as Record<string, unknown>
    assert.deepEqual(sources, [
      { __typename: 'Country', code: 'XA' },
      { __typename: 'Leader', name: 'Ada Telemar' }
    ])
    assert.deepEqual(targets, [{ code: 'XB' }])
  })

  it('finds things by the words people would type, and shows a way from one to another', async () => {
    const { data, errors } = await service.ask(
      `{ search(text: "treaty of Pelar") { edges { score snippet node { __typename ... on Agreement { title } } } }
         paths(from: "leader:ada-telemar", to: "leader:boro-minas") { nodes { __typename id } steps { from { id } to { id } event { __typename title } } } }`
    )
    assert.deepEqual(errors, [])
    const { edges } = data?.['search'] as { edges: { score: number; node: { __typename: string; title?: string } }[] }
    const scores = edges.map(({ score }) => score)
    assert.deepEqual(
      scores,
      scores.map(score => Number(score.toFixed(3))).sort((x, y) => y - x),
      'to three digits, the best first'
    )
    assert.ok(edges.some(({ node }) => node.title === TREATY))
    const [way] = data?.['paths'] as { nodes: { id: string }[]; steps: { event: { __typename: string } }[] }[]
    assert.deepEqual(
      way?.nodes.map(({ id }) => id),
      ['leader:ada-telemar', 'leader:boro-minas']
    )
    assert.equal(way?.steps[0]?.event.__typename, 'Summit')
  })

  it('narrows and orders lists of events', async () => {
    const titles = async (args: string): Promise<unknown> => {
      const { data, errors } = await service.ask(`{ agreements(${args}) { totalCount edges { node { title } } } }`)
      assert.deepEqual(errors, [])
      return (data?.['agreements'] as { totalCount: number }).totalCount
    }
    assert.equal(await titles('filter: { kinds: [TREATY] }'), 1)
    assert.equal(await titles('filter: { kinds: [CEASEFIRE] }'), 0)
    assert.equal(await titles('filter: { topics: { any: ["topic:trade"] } }'), 1)
    assert.equal(await titles('filter: { countries: { all: ["XA", "XB"] }, date: { from: "2025-08-23" } }'), 1)
    assert.equal(await titles('filter: { countries: { none: ["XB"] } }'), 0)
    assert.equal(await titles('filter: { organizations: { all: ["organization:league"] } }'), 1)
    assert.equal(await titles('filter: { frameworks: ["framework:twin-talks"] }, orderBy: DATE_ASC'), 1)
  })
})
