import { distinctActors } from './actors.js'
import type { Part } from './parts.js'
import { phraseWith } from './remade.js'

const DASH = /^(?:[\-–—]|--)$/

/**
 * "The rulers of Gondor and Rohan - Quill and Brand - met": people named between dashes, before the verb, are those that the noun
 * before the first dash means. Without them the noun has no verb, for a dash ends what stands before it.
 */
export function withNamesBetweenDashes(parts: readonly Part[]): readonly Part[] {
  for (let i = 1; i + 3 < parts.length; i++) {
    const open = parts[i]!
    if (open.type !== 'STOP') continue
    const [names, close, verb] = [parts[i + 1]!, parts[i + 2]!, parts[i + 3]!]
    if (!DASH.test(open.word) || names.type !== 'NOUN') continue
    if (close.type !== 'STOP' || close.word !== open.word || verb.type !== 'VERB' || verb.verb.form !== 'FINITE')
      continue
    const at = subjectBefore(parts, i)
    const subject = at === null ? undefined : parts[at]
    if (subject?.type !== 'NOUN' || !names.phrase.actors.every(a => a.actor.startsWith('leader:'))) continue
    const sides = new Set(subject.phrase.actors.map(a => a.side))
    // "The Union's leaders - Quill and Brand - met" names no country
    const unsided = ![...sides].some(side => side?.startsWith('country:'))
    const named = names.phrase.actors.length > 0 && (unsided || names.phrase.actors.every(a => sides.has(a.side)))
    if (!named) continue
    const whole = phraseWith(subject.phrase, {
      actors: distinctActors([...names.phrase.actors, ...subject.phrase.actors])
    })
    return parts.flatMap((part, k) => (k === at ? [{ ...subject, phrase: whole }] : k >= i && k <= i + 2 ? [] : [part]))
  }
  return parts
}

/** How many parts an aside between dashes may have: what is longer is told for its own sake. */
const LONGEST_ASIDE = 9

/**
 * "Gondor – a close ally of Rohan – condemned": what stands between dashes before a verb is an insertion as it would be between
 * commas, and is read as one.
 */
export function withAsidesBetweenCommas(parts: readonly Part[]): readonly Part[] {
  const closing = new Map<number, number>()
  parts.forEach((part, open) => {
    if (part.type !== 'STOP' || !DASH.test(part.word) || !/^(?:NOUN|PP)$/.test(parts[open - 1]?.type ?? '')) return
    const close = parts.findIndex((x, k) => k > open + 1 && x.type === 'STOP')
    const [end, verb] = [parts[close], parts[close + 1]]
    if (end?.type !== 'STOP' || end.word !== part.word || close - open > LONGEST_ASIDE) return
    if (verb?.type === 'VERB' && verb.verb.form === 'FINITE' && subjectBefore(parts, open) !== null)
      closing.set(open, close)
  })
  if (closing.size === 0) return parts
  const dashes = new Set([...closing].flat())
  return parts.map((part, k) =>
    dashes.has(k) ? { type: 'COMMA', word: ',', first: (part as { first: number }).first } : part
  )
}

/** Where the noun stands on which everything right before a dash hangs. */
function subjectBefore(parts: readonly Part[], dash: number): number | null {
  let at = dash - 1
  while (parts[at]?.type === 'PP') at--
  return parts[at]?.type === 'NOUN' ? at : null
}
