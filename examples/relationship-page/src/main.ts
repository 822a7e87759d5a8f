import { ask, listen } from './client'
import { RELATIONSHIP, UPDATED } from './documents'
import type { RelationshipQuery } from './gql/graphql'

type Relationship = NonNullable<RelationshipQuery['relationship']>
type TimelineEvent = Relationship['timeline']['edges'][number]['node']

function element<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id)
  if (!found) throw new Error(`the page has no #${id}`)
  return found as T
}

const [form, status, section] = [element<HTMLFormElement>('parties'), element('status'), element('relationship')]
const [events, more] = [element<HTMLOListElement>('events'), element<HTMLButtonElement>('more')]
let stopListening = (): void => undefined

function textElement(name: string, className: string, text: string): HTMLElement {
  const made = document.createElement(name)
  made.className = className
  made.textContent = text
  return made
}

function rowOf({ __typename, title, date, claims }: TimelineEvent): HTMLLIElement {
  const row = document.createElement('li')
  row.append(
    textElement('span', 'kind', __typename.toLowerCase()),
    textElement('span', 'when', date?.edtf ?? 'undated'),
    textElement('strong', 'title', title)
  )
  const claim = claims.edges[0]?.node
  if (claim) {
    const source = claim.article?.publisher ? ` (${claim.article.publisher})` : ''
    row.append(textElement('blockquote', '', claim.quote + source))
  }
  return row
}

function showPage({ timeline }: Relationship, between: string[]): void {
  events.append(...timeline.edges.map(({ node }) => rowOf(node)))
  const { hasNextPage, endCursor } = timeline.pageInfo
  more.hidden = !hasNextPage
  more.onclick = () => void show(between, endCursor)
}

/** Shows a page of the relationship: the first one anew, a later one below. */
async function show(between: string[], after: string | null | undefined = null): Promise<void> {
  try {
    const { relationship } = await ask(RELATIONSHIP, { between, after: after ?? null })
    section.hidden = relationship == null
    status.textContent = relationship == null ? `Nobody knows ${between.join(' or ')}.` : ''
    if (relationship == null) return
    if (!after) events.replaceChildren()
    const parties = [...relationship.countries, ...relationship.organizations].map(({ name }) => name)
    element('title').textContent = parties.join(' and ')
    element('summary').textContent =
      `${relationship.articleCount} articles, from ${relationship.firstContact?.edtf ?? '?'} to ${relationship.lastContact?.edtf ?? '?'}`
    showPage(relationship, between)
  } catch (error) {
    status.textContent = error instanceof Error ? error.message : String(error)
  }
}

function start(): void {
  const fields = new FormData(form)
  const between = [String(fields.get('a')), String(fields.get('b'))]
  stopListening()
  stopListening = listen(UPDATED, { between }, () => void show(between))
  void show(between)
}

form.addEventListener('submit', event => {
  event.preventDefault()
  start()
})
start()
