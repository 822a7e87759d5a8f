import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GraphStore } from './graph/store.js'
import type { BulkResult, Ingest } from './ingest/ingest.js'
import { toArticle } from './input/to-article.js'
import { checkArticle } from './input/article-input.js'
import type { ArticleInput } from './input/article-input.js'
import { fieldsOfRecord } from './input/json-record.js'
import { projectRoot } from './paths.js'

/** Sample dispatches: our own words about public facts, one JSON record a file, with the sources of the facts. */
const samplesFolder = join(projectRoot, 'samples')

/** Reads and checks all samples, oldest first. */
export async function readSamples(today: string, folder: string = samplesFolder): Promise<ArticleInput[]> {
  const files = readdirSync(folder).filter(file => file.endsWith('.json'))
  const samples: ArticleInput[] = []
  for (const file of files.sort()) {
    const record: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    samples.push(await checkArticle(await fieldsOfRecord(record), today))
  }
  return samples
}

/**
 * True for a store without articles, and for one that holds some of these samples and nothing else: a start that was
 * stopped half way is completed by the next. A store with any other article is somebody's own and is left alone.
 */
export async function wantsSamples(store: GraphStore, samples: readonly ArticleInput[]): Promise<boolean> {
  const present = await store.countListed('ARTICLE', {})
  if (present === 0) return samples.length > 0
  if (present >= samples.length) return false
  const found = await store.articlesByIds(samples.map(sample => toArticle(sample).id))
  return found.filter(article => article !== null).length === present
}

/** Takes the samples in as any article; calls back after each. */
export async function loadSamples(
  ingest: Ingest,
  samples: readonly ArticleInput[],
  onProgress: (result: BulkResult, done: number) => void
): Promise<void> {
  let done = 0
  for await (const result of ingest.ingestAll(samples)) onProgress(result, ++done)
}
