import type { ActorKey } from '../../domain/claim.js'
import { parsePartialDate } from '../../domain/partial-date.js'
import { dates } from '../../extraction/stages/dates.js'
import type { Document, ExtractionContext, Mention, Token } from '../../extraction/document.js'
import { wordSet } from '../../extraction/lexicon/word-set.js'
import { readTokens } from '../../extraction/stages/tokens.js'
import type { PloverRow } from './rows.js'

export const SOURCE: ActorKey = 'organization:~source'
export const TARGET: ActorKey = 'organization:~target'

interface Span {
  readonly start: number
  readonly end: number
}

/** Rows have no day: weekdays are told from nouns all the same, and nobody looks at which they are. */
const SOME_DAY = parsePartialDate('2020-01-01', 'STATED')

/** A document of one sentence in which only the two given actors are known: nothing else of the row is looked at. */
export function documentOf(
  row: Pick<PloverRow, 'sentence' | 'source' | 'target'>,
  context: ExtractionContext
): Document {
  const text = row.sentence
  const { tokens } = readTokens(text, 0, text.length)
  const [source, target] = placesOf(row)
  const mentions = [
    mentionOf(tokens, source, SOURCE, OF_A_DOER),
    mentionOf(tokens, target, TARGET, OF_A_TARGET)
  ].filter(m => m !== null)
  const document: Document = {
    article: {
      id: 'article:plover',
      title: null,
      text,
      url: null,
      publisher: null,
      published: SOME_DAY,
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
  return dates.run(document, context)
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

/** How many there are says nothing of who they are: "more than 400 | demonstrators". */
const HOW_MANY = wordSet(
  'more less fewer than at least about around nearly almost some up to over dozens scores hundreds thousands tens of'
)
/** Begins what hangs on a doer: "children | in Yemen"; of "the action by the council" the council does it. */
const OF_A_DOER = /^(?:of|in|from|at|near|between)$/
/** Begins what hangs on whom or what something is done to: "an appeal | by her lawyers", "a decree | that ended subsidies". */
const OF_A_TARGET =
  /^(?:of|in|from|at|near|between|by|on|over|against|with|for|to|about|under|through|along|across|during|since|after|before|that|which|who|whose|where|when)$/

function mentionOf(tokens: readonly Token[], span: Span | null, actor: ActorKey, hanging: RegExp): Mention | null {
  if (!span) return null
  const all = tokens.filter(t => t.end > span.start && t.start < span.end)
  const covered = all.slice(
    Math.max(
      0,
      all.findIndex(t => t.pos !== 'NUM' && !HOW_MANY.has(t.lower))
    )
  )
  const first = covered[0]
  // what it is stands before what hangs on it
  const cut = covered.findIndex(
    (t, i) => i > 0 && hanging.test(t.lower) && /^(?:NOUN|PROPN)$/.test(covered[i - 1]!.pos)
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
