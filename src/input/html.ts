import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { InputError } from '../domain/errors.js'
import { isAside, removeClutter } from './html-clutter.js'
import { metadataOf, type PageMetadata } from './html-metadata.js'
import { paragraphsOf, type PageElement } from './html-paragraphs.js'

export interface Story extends PageMetadata {
  /** Paragraphs with a blank line between. */
  readonly text: string
}

/** A page longer than this is a program or an archive, not an article. */
const MAX_HTML_CHARACTERS = 10_000_000
/** Parsing costs the square of the depth; real pages stay under fifty. */
const MAX_DEPTH = 500
const MAX_ELEMENTS = 50_000
/** A story has at least one paragraph that reads like a sentence; menus and cookie notices have none. */
const SENTENCE_WORDS = 8

/**
 * Takes the main story out of a web page, with what the page says of itself. Throws an InputError when there is none.
 */
export function storyOf(html: string): Story {
  if (html.length > MAX_HTML_CHARACTERS) {
    throw new InputError(
      `html has ${html.length.toLocaleString('en-US')} characters and may have at most ${MAX_HTML_CHARACTERS.toLocaleString('en-US')}; save the article's page alone`,
      { code: 'TEXT_TOO_LONG', field: 'html' }
    )
  }
  const { metadata, paragraphs } = readPage(html)
  if (!paragraphs.some(readsLikeSentence)) throw withoutStory(null)
  // Readability keeps some headlines and drops others: the title is told once, beside the text.
  const story = paragraphs[0] === metadata.title ? paragraphs.slice(1) : paragraphs
  return { ...metadata, text: story.join('\n\n') }
}

function readPage(html: string): { metadata: PageMetadata; paragraphs: readonly string[] } {
  try {
    if (depthOf(html) > MAX_DEPTH) throw new RangeError(`nested more than ${MAX_DEPTH} deep`)
    const whole = /<(?:html|body)\b/iu.test(html) ? html : `<html><body>${html}</body></html>`
    const { document } = parseHTML(whole)
    const metadata = metadataOf(document)
    removeClutter(document)
    // Readability takes the document apart, so whatever else is wanted of it has been read above.
    const story = new Readability<PageElement>(document, {
      serializer: node => node as PageElement,
      maxElemsToParse: MAX_ELEMENTS
    }).parse()
    const paragraphs = story?.content ? paragraphsOf(story.content) : []
    return { metadata, paragraphs: paragraphs.filter(paragraph => !isAside(paragraph)) }
  } catch (cause) {
    // Broken mark-up may break the parser; the batch goes on.
    throw withoutStory(cause)
  }
}

function withoutStory(cause: unknown): InputError {
  return new InputError(
    'no story found in this page (it may build its text with scripts, or be an index); save its text as .txt instead',
    { code: 'NO_STORY', field: 'html', cause }
  )
}

function readsLikeSentence(paragraph: string): boolean {
  return paragraph.split(' ').length >= SENTENCE_WORDS && /[.!?…]["'”’)]?$/u.test(paragraph)
}

/** How deep tags stand in each other, roughly: those that close themselves or are often left open do not count. */
function depthOf(html: string): number {
  let depth = 0
  let deepest = 0
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/giu)) {
    if (LEFT_OPEN.has(name.toLowerCase())) continue
    depth = slash ? Math.max(0, depth - 1) : depth + 1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

const LEFT_OPEN = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd tr td th thead tbody tfoot option colgroup path circle rect use'.split(
    ' '
  )
)
