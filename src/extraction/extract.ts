import { createHash } from 'node:crypto'
import type { Article, Extraction } from '../domain/claim.js'
import type { Reference } from '../reference/reference.js'
import type { Document, ExtractionContext, Stage } from './document.js'
import { entitiesOf } from './entities.js'
import { buildNames } from './names/build-names.js'
import { pipeline } from './pipeline.js'
import { extractorCode } from './version.js'

/** What is the same for every article, worked out once: all names ready to be found, and the extractor's version. */
export function createContext(reference: Reference): ExtractionContext {
  const extractor = createHash('sha256').update(`${extractorCode}:${reference.digest}`).digest('hex').slice(0, 12)
  return { reference, names: buildNames(reference), extractor: `${extractorCode}+${extractor}` }
}

/**
 * All that one article says. Pure: the same article and context give the same extraction, byte for byte.
 * `article.text` must be canonical (see `canonicalText`); `article.story` is found anew.
 */
export function extract(article: Article, context: ExtractionContext, stages: readonly Stage[] = pipeline): Extraction {
  const document = readDocument(article, context, stages)
  return {
    article: document.article,
    entities: entitiesOf(document),
    claims: document.claims,
    notes: document.notes
  }
}

/** The document as the last stage leaves it: for those who want to see mentions and dates. */
export function readDocument(
  article: Article,
  context: ExtractionContext,
  stages: readonly Stage[] = pipeline
): Document {
  const empty: Document = { article, tokens: [], sentences: [], mentions: [], dates: [], claims: [], notes: [] }
  return stages.reduce((document, stage) => stage.run(document, context), empty)
}
