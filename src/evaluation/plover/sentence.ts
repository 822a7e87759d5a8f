import type { ActorKey } from '../../domain/claim.js'
import type { Document, Mention, Token } from '../../extraction/document.js'
import { readTokens } from '../../extraction/stages/tokens.js'
import type { PloverRow } from './rows.js'

export const SOURCE: ActorKey = 'organization:~source'
export const TARGET: ActorKey = 'organization:~target'

interface Span {
  readonly start: number
  readonly end: number
}

/** A document of one sentence in which only the two given actors are known: nothing else of the row is looked at. */
export function documentOf(row: Pick<PloverRow, 'sentence' | 'source' | 'target'>): Document {
  const text = row.sentence
  const { tokens } = readTokens(text, 0, text.length)
  const [source, target] = placesOf(row)
  const mentions = [mentionOf(tokens, source, SOURCE), mentionOf(tokens, target, TARGET)].filter(m => m !== null)
  return {
    article: {
      id: 'article:plover',
      title: null,
      text,
      url: null,
      publisher: null,
      published: null,
      language: 'en',
      story: { start: 0, end: text.length }
    },
    tokens,
    sentences: [
      {
        index: 0,
        paragraph: 0,
        form: 'PROSE',
        start: 0,
        end: text.length,
        text,
        firstToken: 0,
        lastToken: tokens.length
      }
    ],
    mentions,
    dates: [],
    claims: [],
    notes: []
  }
}

/** Where source and target stand; where one lies inside the other, at another place if there is one. */
function placesOf({
  sentence,
  source,
  target
}: Pick<PloverRow, 'sentence' | 'source' | 'target'>): [Span | null, Span | null] {
  const sources = occurrences(sentence, source)
  const targets = occurrences(sentence, target)
  for (const s of sources) for (const t of targets) if (s.end <= t.start || t.end <= s.start) return [s, t]
  return [sources[0] ?? null, targets[0] ?? null]
}

function occurrences(text: string, part: string): Span[] {
  const found: Span[] = []
  if (part === '') return found
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
    found.push({ start: at, end: at + part.length })
  return found
}

function mentionOf(tokens: readonly Token[], span: Span | null, actor: ActorKey): Mention | null {
  if (!span) return null
  const covered = tokens.filter(t => t.end > span.start && t.start < span.end)
  const first = covered[0]
  // "children in Yemen": who they are stands before what hangs on it
  const cut = covered.findIndex(
    (t, i) => i > 0 && /^(?:of|in|from|at|near|between)$/.test(t.lower) && /^(?:NOUN|PROPN)$/.test(covered[i - 1]!.pos)
  )
  const last = cut > 0 ? covered[cut - 1] : covered.at(-1)
  if (!first || !last) return null
  return {
    kind: 'ORGANIZATION',
    form: 'NAME',
    start: first.start,
    end: last.end,
    firstToken: first.index,
    lastToken: last.index + 1,
    text: covered.map(t => t.text).join(' '),
    actors: [actor],
    ref: null,
    country: null,
    reading: 'ACTOR',
    office: null
  }
}
