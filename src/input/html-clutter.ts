/** As much of a DOM element as taking clutter out needs. */
interface Clutter {
  readonly textContent: string | null
  remove(): void
}

/**
 * What sites put between the paragraphs of a story: captions, invitations to subscribe, advertisements, posts from
 * elsewhere. Classes and labels are matched as whole words, so that a page called "newsletter-page" keeps its story.
 */
const BETWEEN_PARAGRAPHS = [
  'figcaption',
  'form',
  '[aria-label="advertisement" i]',
  '[role="dialog"]',
  ...[
    'twitter-tweet',
    'instagram-media',
    'newsletter',
    'newsletter-signup',
    'signup',
    'subscribe',
    'paywall',
    'bio',
    'author-bio',
    'tags'
  ].map(name => `.${name}`)
].join(', ')

/** More than this is no clutter, whatever it is called: some pages wrap their whole story into a form. */
const LONGEST = 600

/** Takes out of a document what stands between the paragraphs of its story and is no part of it. */
export function removeClutter(document: { querySelectorAll(selector: string): Iterable<Clutter> }): void {
  for (const element of [...document.querySelectorAll(BETWEEN_PARAGRAPHS)])
    if ((element.textContent ?? '').trim().length <= LONGEST) element.remove()
}

/** Lines that point elsewhere or speak of the page, whatever element they stand in. */
const ASIDE =
  /^(?:(?:advertisement|(?:story|article) continues below(?: advertisement)?)\.?$|(?:read more|read also|see also|related|topics|tags|filed under): |this (?:article|story) was (?:amended|updated|corrected) on )/i

/** Whether a paragraph stands between those of a story and is no part of it. */
export function isAside(paragraph: string): boolean {
  return paragraph.length <= LONGEST && ASIDE.test(paragraph)
}
