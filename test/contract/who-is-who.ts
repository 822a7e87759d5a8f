import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Article, ArticleEntity, Extraction } from '../../src/domain/claim.js'
import type { Testimony } from '../../src/domain/identity/testimony.js'
import { createStore } from '../../src/graph/create-store.js'
import type { Engine } from '../../src/graph/engine.js'
import type { StoredEvent } from '../../src/graph/store.js'
import { createWriter } from '../../src/graph/writer.js'
import { canonicalExport } from '../../src/ingest/canonical.js'
import { checkStore } from '../../src/ingest/check.js'
import { anInteraction, aSummit, aTenure } from '../builders.js'
import { aStore, extractionsOf, readAnew, reference } from '../ingest/harness.js'
import { events, facts, refusedWith, sound, type Store } from './decided.js'

const JANE = 'leader:~XA:jane-doe'
const JAYNE = 'leader:~XA:jayne-doe'
const ADA = 'leader:ada-telemar'

/** Extractions in which each article names whoever its claims speak of. */
function told(built: readonly (Testimony & { readonly article: Article })[]): Extraction[] {
  return extractionsOf(built).map(extraction => {
    const named = new Map<string, ArticleEntity>()
    for (const { participants } of extraction.claims) {
      for (const { actor, onBehalfOf } of participants) {
        const learnt = actor.includes(':~')
        const name = actor.slice(actor.lastIndexOf(':') + 1).replaceAll('-', ' ')
        named.set(actor, { actor, name, office: null, of: onBehalfOf, learnt, mentions: [] })
      }
    }
    return { ...extraction, entities: [...named.values()] }
  })
}

const met = (who: string, text: string, date = '2025-08-23') =>
  aSummit({ text, date, published: '2025-08-24', who: ['XA', 'XB', `XA:~${who}`, 'XB:~john-roe'] })

const others = (leaders: readonly StoredEvent[]): string[][] =>
  leaders.map(({ participants }) => participants.map(({ actor }) => actor).filter(one => one.startsWith('leader:')))

/** What people decide about who is who, on every engine. */
export function whoIsWhoContract(name: string, open: () => Promise<Engine>): void {
  test(`${name}: two spellings of one person are merged, for articles to come too, and part again when that is undone`, async () => {
    const store = await aStore(await open())
    const first = [met('jane-doe', 'They met. First.'), met('jayne-doe', 'They met. Second.', '2025-09-01')]
    await store.put(
      ...told([...first, aTenure({ holder: 'XA:~jayne-doe', text: 'Foreign Minister Jayne Doe spoke.' })])
    )
    const before = await facts(store)
    const { decision, changes } = await store.decideWho((decider, by) => decider.merge([JANE, JAYNE], by))
    assert.equal(changes.length, 1)
    assert.deepEqual(others(await events(store)), [
      [JANE, 'leader:~XB:john-roe'],
      [JANE, 'leader:~XB:john-roe']
    ])
    const [kept, gone] = await store.leadersByIds(['~XA:jane-doe', '~XA:jayne-doe'])
    assert.deepEqual([kept?.id, gone?.id], ['~XA:jane-doe', '~XA:jane-doe'])
    assert.deepEqual(await store.formerIdsOfEntities([JANE, ADA]), [[JAYNE], []])
    assert.equal((await store.leaderByName('jayne doe'))?.id, '~XA:jane-doe')
    const [tenures] = await store.tenuresOfLeaders(['~XA:jane-doe'])
    assert.equal(tenures?.length, 1)
    await sound(store)

    const later = [met('jayne-doe', 'They met. Third.', '2025-10-01')]
    await store.put(...told(later))
    assert.deepEqual(
      others(await events(store))
        .flat()
        .filter(one => one === JAYNE),
      []
    )
    await sound(store)
    await store.decideWho((decider, by) => decider.undo(decision.id, by), '03')
    await sound(store)
    const undisturbed = await aStore() // another engine: on a server there is one store at a time
    await undisturbed.put(
      ...told([...first, aTenure({ holder: 'XA:~jayne-doe', text: 'Foreign Minister Jayne Doe spoke.' }), ...later])
    )
    assert.deepEqual(await facts(store), await facts(undisturbed))
    assert.notDeepEqual(await facts(store), before)
    assert.equal((await store.leadersByIds(['~XA:jayne-doe']))[0]?.id, '~XA:jayne-doe')
    const audits = await store.auditLog({ first: 5, after: null })
    assert.deepEqual(
      audits.edges.map(({ node }) => node.action),
      ['UNDO', 'MERGE']
    )
    await store.close()
    await undisturbed.close()
  })

  test(`${name}: whoever stands in the reference data is kept, and two reports that name one person become one event`, async () => {
    const store = await aStore(await open())
    const report = (who: string, text: string) =>
      anInteraction({ text, quote: 'Arnova accused Belmark of theft.', date: '2025-08-23', from: [who], to: ['XB'] })
    await store.put(...told([report('XA:ada-telemar', 'Ada accused.'), report('XA:~a-telemar', 'A. accused.')]))
    await store.decideWho((decider, by) => decider.merge(['leader:~XA:a-telemar', ADA], by))
    for (const event of await events(store))
      assert.ok(!event.participants.some(({ actor }) => actor === 'leader:~XA:a-telemar'))
    const [leader] = await store.leadersByIds(['~XA:a-telemar'])
    assert.equal(leader?.id, 'ada-telemar')
    assert.deepEqual(await store.formerIdsOfEntities([ADA]), [['leader:~XA:a-telemar']])
    await sound(store)
    await store.close()
  })

  test(`${name}: in some articles somebody is somebody else, whatever order articles and decisions come in`, async () => {
    const store = await aStore(await open())
    const built = [met('jane-doe', 'They met. First.'), met('jane-doe', 'They met. Second.', '2025-09-01')]
    const [one, two] = told(built)
    assert.ok(one && two)
    await store.put(one, two)
    const before = await facts(store)
    const { decision } = await store.decideWho((decider, by) =>
      decider.split(JANE, [two.article.id], 'Jane Q. Doe', by)
    )
    const other = 'leader:~XA:jane-q-doe'
    assert.deepEqual(others(await events(store)), [
      [JANE, 'leader:~XB:john-roe'],
      [other, 'leader:~XB:john-roe']
    ])
    assert.equal((await store.leadersByIds(['~XA:jane-q-doe']))[0]?.name, 'Jane Q. Doe')
    await sound(store)
    await readAnew(store, [one, two])
    assert.deepEqual(others(await events(store))[1], [other, 'leader:~XB:john-roe'])
    await sound(store)
    await store.decideWho((decider, by) => decider.undo(decision.id, by), '03')
    const left = (await facts(store)).filter(line => !line.startsWith(`learnt\t${other}`))
    assert.deepEqual(left.map(unversioned), before.map(unversioned))
    await sound(store)
    await store.close()
  })

  test(`${name}: a name and a country are corrected, and titles and parties follow`, async () => {
    const store = await aStore(await open())
    await store.put(...told([met('jane-doe', 'They met. First.')]))
    const before = await facts(store)
    const name = await store.decideWho((decider, by) => decider.correct(JANE, 'name', 'Jane Dough', by))
    const country = await store.decideWho((decider, by) => decider.correct(JANE, 'country', 'XC', by), '03')
    assert.equal((await store.leadersByIds(['~XA:jane-doe']))[0]?.name, 'Jane Dough')
    assert.equal((await store.leaderByName('Jane Dough'))?.id, '~XA:jane-doe')
    const [event] = await events(store)
    assert.ok(event?.participants.some(({ actor, onBehalfOf }) => actor === JANE && onBehalfOf === 'country:XC'))
    await sound(store)
    await store.put(...told([met('jane-doe', 'They met. Second.')]))
    assert.equal((await store.leadersByIds(['~XA:jane-doe']))[0]?.name, 'Jane Dough')
    await sound(store)
    await store.decideWho((decider, by) => decider.undo(country.decision.id, by), '04')
    await store.decideWho((decider, by) => decider.undo(name.decision.id, by), '05')
    const undisturbed = await aStore() // another engine: on a server there is one store at a time
    await undisturbed.put(...told([met('jane-doe', 'They met. First.'), met('jane-doe', 'They met. Second.')]))
    assert.equal(await store.leaderByName('Jane Dough'), null)
    assert.deepEqual(
      (await facts(store)).filter(line => line.startsWith('event')).length,
      (await facts(undisturbed)).filter(line => line.startsWith('event')).length
    )
    assert.notDeepEqual(before, [])
    await sound(store)
    await store.close()
    await undisturbed.close()
  })

  /** The same store, with what the program's next version brings along. */
  async function withNextReference(engine: Engine): Promise<void> {
    const next = createStore(engine, { ...reference, digest: `${reference.digest}+` }, createWriter)
    assert.equal((await next.migrate()).referenceLoaded, true)
  }

  test(`${name}: two persons of the reference data are merged, whatever reference data come later, and part again`, async () => {
    const engine = await open()
    const store = await aStore(engine)
    const report = (who: string, text: string) =>
      anInteraction({ text, quote: 'Arnova accused Belmark of theft.', date: '2025-08-23', from: [who], to: ['XB'] })
    await store.put(...told([report('XA:ada-telemar', 'Ada accused.'), report('XA:cela-rohan', 'Cela accused.')]))
    const whole = async (): Promise<unknown> => ({
      facts: (await facts(store)).filter(line => !line.startsWith('decision')),
      leaders: await store.leadersByIds(['ada-telemar', 'cela-rohan']),
      tenures: await store.tenuresOfLeaders(['ada-telemar', 'cela-rohan']),
      listed: await store.listLeaders({}, { first: 20, after: null })
    })
    const before = await whole()
    const tenures = (await store.tenuresOfLeaders(['ada-telemar', 'cela-rohan'])).flat()
    const { decision } = await store.decideWho((decider, by) => decider.merge([ADA, 'leader:cela-rohan'], by))
    const merged = async (): Promise<void> => {
      for (const { participants } of await events(store))
        assert.ok(!participants.some(({ actor }) => actor === 'leader:cela-rohan'))
      const leaders = await store.leadersByIds(['ada-telemar', 'cela-rohan'])
      assert.deepEqual(
        leaders.map(leader => leader?.id),
        ['ada-telemar', 'ada-telemar']
      )
      assert.deepEqual(await store.formerIdsOfEntities([ADA]), [['leader:cela-rohan']])
      assert.equal((await store.leaderByName('Cela Rohan'))?.id, 'ada-telemar')
      const { edges } = await store.listLeaders({}, { first: 20, after: null })
      assert.ok(!edges.some(({ node }) => node.id === 'cela-rohan'))
      const [held] = await store.tenuresOfLeaders(['ada-telemar'])
      assert.deepEqual(
        held?.map(({ office, leader }) => `${office} ${leader}`).sort(),
        tenures.map(({ office, leader }) => `${office} ${leader}`).sort()
      )
      assert.equal((await store.articlesOf([ADA], { first: 5, after: null }))[0]?.edges.length, 2)
      await sound(store)
    }
    await merged()
    await withNextReference(engine)
    await store.migrate()
    await merged()
    await store.decideWho((decider, by) => decider.undo(decision.id, by), '03')
    assert.deepEqual(await whole(), before)
    await sound(store)
    await store.close()
  })

  test(`${name}: the name and the country of a person of the reference data are corrected, whatever comes later, and taken back`, async () => {
    const engine = await open()
    const store = await aStore(engine)
    const report = anInteraction({
      text: 'Ada accused.',
      quote: 'Arnova accused Belmark of theft.',
      date: '2025-08-23',
      from: ['XA:ada-telemar'],
      to: ['XB']
    })
    await store.put(...told([report]))
    const before = await store.leadersByIds(['ada-telemar'])
    const known = (await facts(store)).filter(line => line.startsWith('event'))
    const name = await store.decideWho((decider, by) => decider.correct(ADA, 'name', 'Adah Telemar', by))
    const country = await store.decideWho((decider, by) => decider.correct(ADA, 'country', 'XC', by), '03')
    await assert.rejects(
      store.decideWho((decider, by) => decider.correct(ADA, 'name', 'Adah Telemar', by)),
      refusedWith('UNCHANGED')
    )
    const corrected = async (): Promise<void> => {
      const [leader] = await store.leadersByIds(['ada-telemar'])
      assert.deepEqual([leader?.name, leader?.learnt], ['Adah Telemar', false])
      assert.ok(leader?.aliases.includes('Ada Telemar'))
      for (const called of ['Adah Telemar', 'Ada Telemar'])
        assert.equal((await store.leaderByName(called))?.id, 'ada-telemar')
      const [event] = await events(store)
      assert.ok(event?.participants.some(({ actor, onBehalfOf }) => actor === ADA && onBehalfOf === 'country:XC'))
      await sound(store)
    }
    await corrected()
    await withNextReference(engine)
    await store.migrate()
    await corrected()
    const { problems } = await checkStore(store, { ...reference, digest: 'another' })
    assert.deepEqual(
      problems.filter(line => line.includes('people decided')),
      []
    )
    await store.decideWho((decider, by) => decider.undo(name.decision.id, by), '04')
    await store.decideWho((decider, by) => decider.undo(country.decision.id, by), '05')
    assert.deepEqual(await store.leadersByIds(['ada-telemar']), before)
    assert.equal(await store.leaderByName('Adah Telemar'), null)
    assert.deepEqual(
      (await facts(store)).filter(line => line.startsWith('event')),
      known
    )
    await sound(store)
    await store.close()
  })

  test(`${name}: events are found by what somebody is called now, though nothing else about them changes`, async () => {
    const store = await aStore(await open())
    await store.put(...told([met('jane-doe', 'They met. First.')]))
    const [event] = await events(store)
    await store.decide((decider, by) => decider.correct(event?.id ?? '', 'title', 'The harbour meeting', by))
    await store.decideWho((decider, by) => decider.correct(JANE, 'name', 'Jane Dough', by), '03')
    const found = await store.search('Dough', ['SUMMIT'], { first: 5, after: null })
    assert.deepEqual(
      found.edges.map(({ node }) => node.id),
      [event?.id]
    )
    await sound(store)
    await store.close()
  })

  test(`${name}: who held an office that no extractor finds any more is somebody else, and a check has nothing to say`, async () => {
    const store = await aStore(await open())
    const tenure = told([aTenure({ holder: 'XA:~jane-doe', published: '2025-08-24' })])
    await store.put(...tenure, ...told([met('jayne-doe', 'They met. Second.')]))
    await readAnew(
      store,
      tenure.map(one => ({ ...one, claims: [] }))
    )
    await store.decideWho((decider, by) => decider.merge([JAYNE, JANE], by))
    await sound(store)
    await store.close()
  })

  test(`${name}: a check sees what was decided and does not show`, async () => {
    const engine = await open()
    const store = await aStore(engine)
    await store.put(...told([met('jane-doe', 'They met. First.'), met('jayne-doe', 'They met. Second.', '2025-09-01')]))
    await store.decideWho((decider, by) => decider.merge([JANE, JAYNE], by))
    await sound(store)
    const json = JSON.stringify({ id: '~XA:jayne-doe', wikidataId: null, name: 'jayne doe', aliases: [] })
    await engine.write(transaction =>
      transaction.run('MATCH (n:Entity {id: $id}) SET n.json = $json', { id: JAYNE, json })
    )
    const { problems } = await checkStore(store, reference)
    const line = /^leader:~XA:jayne-doe stands as .+ people decided .*leader:~XA:jane-doe/
    assert.equal(problems.filter(problem => line.test(problem)).length, 1, problems.join('\n'))
    await store.close()
  })

  test(`${name}: what cannot be is refused, and changes nothing`, async () => {
    const store = await aStore(await open())
    await store.put(...told([met('jane-doe', 'They met. First.'), met('jayne-doe', 'They met. Second.', '2025-09-01')]))
    const before = await canonicalExport(store)
    const [article] = (await store.listEvents({ filter: {}, order: 'DATE_ASC', page: { first: 1, after: null } })).edges
    assert.ok(article)
    const refused = async (code: string, wish: Parameters<Store['decideWho']>[0]): Promise<void> => {
      await assert.rejects(store.decideWho(wish), refusedWith(code))
    }
    await refused('SAME_ENTITY', (decider, by) => decider.merge([JANE, JANE], by))
    await refused('BAD_USER_INPUT', (decider, by) => decider.merge([JANE], by))
    await refused('NOT_FOUND', (decider, by) => decider.merge([JANE, 'leader:~XA:nobody'], by))
    await refused('KIND_MISMATCH', (decider, by) => decider.merge([JANE, 'country:XA'], by))
    await refused('KIND_MISMATCH', (decider, by) => decider.merge([JANE, 'organization:league'], by))
    await refused('IN_REFERENCE', (decider, by) => decider.merge(['organization:league', 'organization:pact'], by))
    await refused('ARTICLES_NOT_THERE', (decider, by) => decider.split(JANE, [], 'Jane Q. Doe', by))
    await refused('ARTICLES_NOT_THERE', (decider, by) => decider.split(JANE, ['f'.repeat(24)], 'Jane Q. Doe', by))
    await refused('IN_REFERENCE', (decider, by) => decider.correct('organization:league', 'name', 'Leak', by))
    await refused('FIELD_NOT_CORRECTABLE', (decider, by) => decider.correct(JANE, 'age', '40', by))
    await refused('UNKNOWN_COUNTRY', (decider, by) => decider.correct(JANE, 'country', 'QQ', by))
    await refused('UNCHANGED', (decider, by) => decider.correct(JANE, 'country', 'XA', by))
    await refused('BAD_VALUE', (decider, by) => decider.correct(JANE, 'name', ' ', by))
    await refused('NOT_FOUND', (decider, by) => decider.undo('decision:none', by))
    assert.deepEqual(await canonicalExport(store), before)
    const all = await store.articlesOf([JANE], { first: 10, after: null })
    const ids = (all[0]?.edges ?? []).map(({ node }) => node.id)
    await refused('WHOLE_ENTITY', (decider, by) => decider.split(JANE, ids, 'Jane Q. Doe', by))
    const { decision } = await store.decideWho((decider, by) => decider.merge([JANE, JAYNE], by))
    await refused('SAME_ENTITY', (decider, by) => decider.merge([JAYNE, JANE], by))
    await store.decideWho((decider, by) => decider.undo(decision.id, by), '03')
    await refused('ALREADY_UNDONE', (decider, by) => decider.undo(decision.id, by))
    assert.equal((await store.auditLog({ first: 9, after: null })).edges.length, 2)
    await store.close()
  })
}

/** Who read an article does not matter here. */
const unversioned = (line: string): string => line.replaceAll('"later"', '"test"')
