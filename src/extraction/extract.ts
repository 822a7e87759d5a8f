import { createHash } from 'node:crypto'
import type { Article, Extraction } from '../domain/claim.js'
import type { Reference } from '../reference/reference.js'
import type { Document, ExtractionContext, Stage } from './document.js'
import { entitiesOf } from './entities.js'
import { compileLexicon, lexicon, withLexicon } from './interactions/compile.js'
import type { RootLexicon } from './lexicon/interactions/frame.js'
import { INTERACTION_LEXICON } from './lexicon/interactions/index.js'
import { buildNames } from './names/build-names.js'
import type { Names } from './names/build-names.js'
import { pipeline } from './pipeline.js'
import { extractorCode } from './version.js'

/**
 * What is the same for every article, worked out once: all names ready to be found, and the extractor's version.
 * `ownFrames` are the operator's, and go before the product's where both fit equally well.
 */
export function createContext(reference: Reference, ownFrames: readonly RootLexicon[] = []): ExtractionContext {
  const frames = [...ownFrames, ...INTERACTION_LEXICON]
  const digest = createHash('sha256')
    .update(JSON.stringify([extractorCode, reference.digest, frames]))
    .digest('hex')
  let names: Names | null = null
  return {
    reference,
    // Half a second of work: whoever only asks which version reads does not wait for it.
    get names() {
      return (names ??= buildNames(reference))
    },
    lexicon: ownFrames.length === 0 ? lexicon : compileLexicon(frames),
    extractor: `${extractorCode}+${digest.slice(0, 12)}`
  }
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
  return withLexicon(context.lexicon, () => stages.reduce((document, stage) => stage.run(document, context), empty))
}
