import type { Engine } from '../../src/graph/engine.js'
import { createStore } from '../../src/graph/create-store.js'
import { createWriter } from '../../src/graph/writer.js'
import { referenceNames } from '../../src/ingest/resolver-context.js'
import type { Reference } from '../../src/reference/reference.js'
import { graphWorld } from './graph-world.js'
import type { GeneratedEvent } from './told-event.js'

/** Events that one transaction writes. */
const BATCH = 1_000

/** Writes a world of so many events, with their articles and claims, in the form ingestion leaves behind. */
export async function loadWorld(
  engine: Engine,
  reference: Reference,
  size: number,
  onProgress: (done: number) => void
): Promise<void> {
  const store = createStore(engine, reference, createWriter)
  await store.migrate()
  const { namesOf } = referenceNames(reference)
  let done = 0
  for (const batch of inBatches(graphWorld(size, reference), BATCH)) {
    await store.write(async writer => {
      const articles = batch.flatMap(one => one.articles)
      await writer.articleStatuses(articles.map(({ article }) => article.id))
      await writer.putArticles(articles)
      await writer.setComponents(
        new Map(batch.flatMap(({ state }) => (state.event?.claims ?? []).map(claim => [claim, state.component])))
      )
      await writer.replaceEvents([], { before: [], after: batch.map(({ state }) => state), namesOf })
    })
    done += batch.length
    onProgress(done)
  }
}

function* inBatches(events: Iterable<GeneratedEvent>, size: number): Generator<GeneratedEvent[]> {
  let batch: GeneratedEvent[] = []
  for (const event of events) {
    batch.push(event)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
