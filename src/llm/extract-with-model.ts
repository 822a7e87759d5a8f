import { createHash } from 'node:crypto'
import type { Article, Extraction } from '../domain/claim.js'
import { InputError, ModelUnavailableError } from '../domain/errors.js'
import type { Document, ExtractionContext } from '../extraction/document.js'
import { entitiesOf } from '../extraction/entities.js'
import { readDocument } from '../extraction/extract.js'
import { pipeline } from '../extraction/pipeline.js'
import { claimsOf } from './check.js'
import { joined } from './compare.js'
import type { Model } from './model.js'
import { LONGEST_STORY, promptText, questionAbout } from './prompt.js'
import type { Proposal } from './proposal.js'
import { PROPOSAL_SCHEMA } from './proposal.js'

/** Goes up whenever the same answer may become other claims. */
const CHECK_VERSION = 1

/** The rules' stages that find events; without them an article has its people, places, dates and office holders. */
const EVENT_STAGES: ReadonlySet<string> = new Set(['meetings', 'agreements', 'interactions'])
const withoutEvents = pipeline.filter(({ name }) => !EVENT_STAGES.has(name))

/** How claims of a model are marked: `llm:MODEL@digest` of question, schema, check, rules and reference data. */
export function modelVersion(model: string, context: ExtractionContext): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([CHECK_VERSION, promptText, PROPOSAL_SCHEMA, context.extractor]))
    .digest('hex')
  return `llm:${model}@${digest.slice(0, 12)}`
}

/** Events from the model alone. Rejects when it gives no usable answer: the article can be handed in again. */
export async function extractByModel(article: Article, context: ExtractionContext, model: Model): Promise<Extraction> {
  const document = readDocument(article, context, withoutEvents)
  const proposal = await proposalFor(document, model)
  const { claims, notes } = claimsOf(proposal, document, context, modelVersion(model.name, context))
  return extractionOf({ ...document, claims: [...document.claims, ...claims], notes: [...document.notes, ...notes] })
}

/** Events from the rules and the model, and notes where they differ. Without the model the rules' alone, and a note. */
export async function extractByBoth(article: Article, context: ExtractionContext, model: Model): Promise<Extraction> {
  const document = readDocument(article, context)
  try {
    const proposal = await proposalFor(document, model)
    const checked = claimsOf(proposal, document, context, modelVersion(model.name, context))
    const both = joined(document.claims, checked.claims, model.name)
    return extractionOf({
      ...document,
      claims: both.claims,
      notes: [...document.notes, ...checked.notes, ...both.notes]
    })
  } catch (error) {
    if (!(error instanceof ModelUnavailableError) && !isTooLong(error)) throw error
    const { start } = document.article.story
    const message = `read by the rules alone: ${(error as Error).message}`
    const note = { rule: 'llm.notAsked', severity: 'WARNING', message, start, end: start } as const
    return extractionOf({ ...document, notes: [...document.notes, note] })
  }
}

const TOO_LONG = 'STORY_TOO_LONG'
const isTooLong = (error: unknown): boolean => error instanceof InputError && error.code === TOO_LONG

async function proposalFor({ article }: Document, model: Model): Promise<Proposal> {
  const length = article.story.end - article.story.start
  if (length === 0) return { events: [] }
  if (length > LONGEST_STORY) {
    throw new InputError(
      `the story has ${length.toLocaleString('en-US')} characters and a model is asked about ${LONGEST_STORY.toLocaleString('en-US')} at most`,
      { code: TOO_LONG, field: 'text' }
    )
  }
  return model.ask(questionAbout(article))
}

function extractionOf(document: Document): Extraction {
  const { article, claims, notes } = document
  return { article, entities: entitiesOf(document), claims, notes }
}
