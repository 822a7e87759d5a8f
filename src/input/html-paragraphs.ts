/** As much of a DOM element as reading text needs. */
export interface PageElement {
  readonly childNodes: Iterable<PageNode>
  readonly localName: string
  readonly textContent: string | null
  querySelectorAll(selector: string): Iterable<PageElement>
  querySelector(selector: string): PageElement | null
  getAttribute(name: string): string | null
}
interface PageNode {
  readonly nodeType: number
  readonly textContent: string | null
}

const ELEMENT = 1
const TEXT = 3
const BLOCKS = new Set(
  (
    'address article aside blockquote dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr li main nav ol p pre section table tbody td th thead tr ul'
  ).split(' ')
)
const SILENT = new Set(['title', 'script', 'style', 'noscript', 'template', 'time', 'button', 'svg', 'iframe'])
/** "Read also: …" is a paragraph that is all link. */
const LINK_SHARE = 0.8

/** The paragraphs of an element in reading order: one for each block, white space closed up, pure links left out. */
export function paragraphsOf(root: PageElement): string[] {
  const paragraphs: string[] = []
  let text = ''
  let linked = 0
  let breaks = 0
  const finish = (): void => {
    const paragraph = text.replace(/\s+/gu, ' ').trim()
    if (paragraph !== '' && linked < paragraph.length * LINK_SHARE) paragraphs.push(paragraph)
    text = ''
    linked = 0
    breaks = 0
  }
  const visit = (node: PageNode, inLink: boolean): void => {
    if (node.nodeType === TEXT) {
      const words = node.textContent ?? ''
      if (words.trim() !== '') breaks = 0
      text += words
      if (inLink) linked += words.trim().length
      return
    }
    if (!isElement(node) || SILENT.has(node.localName)) return
    if (node.localName === 'br') {
      text += ' '
      if (++breaks === 2) finish() // two in a row are how old pages write paragraphs
      return
    }
    const block = BLOCKS.has(node.localName)
    if (block) finish()
    for (const child of node.childNodes) visit(child, inLink || node.localName === 'a')
    if (block) finish()
  }
  visit(root as PageElement & PageNode, false)
  finish()
  return paragraphs
}

function isElement(node: PageNode): node is PageNode & PageElement {
  return node.nodeType === ELEMENT
}
