import type { Article, Claim } from '../../domain/claim.js'
import { isLearntKey } from '../../domain/ids.js'
import type { Event } from '../../domain/event.js'
import type { DecisionRecord } from '../../domain/resolution/decisions.js'
import type { Engine, Row } from '../engine.js'
import type { ReviewQuestion } from '../../domain/review/questions.js'
import type { UnsureList } from '../../domain/review/unsure.js'
import type { OfficeRecord } from '../../reference/reference.js'
import * as queries from '../queries/dump.js'
import { json, number, numberOr, text, textOrNull } from '../rows.js'
import { allQuestions } from '../queries/review.js'
import { META_ID, readMeta, readMetaNode } from '../queries/meta.js'
import { decidedLeaders } from '../queries/who.js'
import type { DecidedRecord, StoredTenure, StoreDump } from '../store.js'

const readDecided = (row: Row): DecidedRecord => ({
  id: text(row, 'id'),
  record: json<DecidedRecord['record']>(row, 'json')
})

/** Everything in the store: see `StoreDump`. */
export function dump(engine: Engine): Promise<StoreDump> {
  return engine.read(async transaction => {
    const relations: StoreDump['relations'][number][] = []
    for (const [type, cypher] of Object.entries(queries.allRelations)) {
      for (const row of await transaction.run(cypher)) {
        relations.push({
          type,
          event: text(row, 'a'),
          other: text(row, 'b'),
          role: textOrNull(row, 'role'),
          onBehalfOf: textOrNull(row, 'onBehalfOf')
        })
      }
    }
    const meta = readMeta(await transaction.run(readMetaNode, { id: META_ID }))
    const made = new Map((await transaction.run(queries.allMakes)).map(row => [text(row, 'b'), text(row, 'a')]))
    const blocks = new Map<string, string[]>()
    for (const row of await transaction.run(queries.allStoryBlocks)) {
      const known = blocks.get(text(row, 'a'))
      if (known) known.push(text(row, 'b'))
      else blocks.set(text(row, 'a'), [text(row, 'b')])
    }
    return {
      articles: (await transaction.run(queries.allArticles)).map(row => ({
        article: json<Omit<Article, 'text'>>(row, 'json'),
        status: text(row, 'status'),
        statusAt: textOrNull(row, 'statusAt'),
        voice: text(row, 'voice'),
        sketch: textOrNull(row, 'sketch'),
        supersededOn: textOrNull(row, 'supersededOn'),
        ingestedAt: text(row, 'ingestedAt'),
        blocks: blocks.get(json<Omit<Article, 'text'>>(row, 'json').id) ?? [],
        entities: json<unknown[]>(row, 'entities'),
        notes: json<unknown[]>(row, 'notes')
      })),
      claims: (await transaction.run(queries.allClaims)).map(row => ({
        claim: json<Claim>(row, 'json'),
        madeBy: made.get(text(row, 'id')) ?? null,
        knownAt: text(row, 'knownAt'),
        retractedOn: textOrNull(row, 'retractedAt')?.slice(0, 10) ?? null,
        retiredAt: textOrNull(row, 'retiredAt'),
        component: textOrNull(row, 'component'),
        unsure: JSON.parse(textOrNull(row, 'unsure') ?? '[]') as UnsureList
      })),
      events: (await transaction.run(queries.allEvents)).map(row => ({
        event: json<Event>(row, 'json'),
        component: text(row, 'component'),
        knownFrom: textOrNull(row, 'knownFrom')
      })),
      versions: (await transaction.run(queries.allVersions)).map(row => ({
        id: text(row, 'id'),
        event: json<Event>(row, 'json'),
        knownFrom: text(row, 'knownFrom'),
        knownUntil: text(row, 'knownUntil'),
        component: text(row, 'component')
      })),
      relations,
      shelves: (await transaction.run(queries.allShelves)).map(row => ({ bucket: text(row, 'a'), id: text(row, 'b') })),
      buckets: (await transaction.run(queries.allBuckets)).map(row => ({
        id: text(row, 'id'),
        n: number(row, 'n'),
        isPast: row.past === true,
        knownSince: textOrNull(row, 'knownSince'),
        settledOn: textOrNull(row, 'settledOn'),
        score: numberOr(row, 'score', 0),
        cooperative: numberOr(row, 'cooperative', 0),
        conflictual: numberOr(row, 'conflictual', 0),
        partners: textOrNull(row, 'partners')
      })),
      versionShelves: (await transaction.run(queries.allVersionShelves)).map(row => ({
        bucket: text(row, 'a'),
        id: text(row, 'b')
      })),
      ties: (await transaction.run(queries.allTies)).map(row => ({
        id: text(row, 'id'),
        n: number(row, 'n'),
        score: number(row, 'score'),
        all: number(row, 'all'),
        summits: numberOr(row, 'summits', 0),
        agreements: numberOr(row, 'agreements', 0),
        interactions: numberOr(row, 'interactions', 0)
      })),
      learnt: (await transaction.run(queries.allLearnt)).map(readDecided).filter(({ id }) => isLearntKey(id)),
      decidedLeaders: (await transaction.run(decidedLeaders)).map(readDecided),
      tenures: (await transaction.run(queries.allLearntTenures)).map(row => ({
        leader: text(row, 'leader'),
        office: text(row, 'office'),
        tenure: json<StoredTenure>(row, 'json')
      })),
      offices: (await transaction.run(queries.allLearntOffices)).map(row => ({
        id: text(row, 'id'),
        record: json<OfficeRecord>(row, 'json')
      })),
      learntHolders: meta.learntHolders,
      referenceDigest: meta.referenceDigest,
      resolverDigest: meta.resolverDigest,
      questions: (await transaction.run(allQuestions)).map(row => json<ReviewQuestion>(row, 'json')),
      decisions: (await transaction.run(queries.allDecisions)).map(row => json<DecisionRecord>(row, 'json')),
      entities: (await transaction.run(queries.allEntities)).map(row => text(row, 'id')),
      constraints: await engine.constraints()
    }
  })
}
