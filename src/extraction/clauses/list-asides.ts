import { finiteVerb, type Element } from './elements.js'

const LONGEST = 9

/**
 * "Quill, Brand, who had flown in from Umbar, and Telemar met", "Quill, on a tour of the south, and Brand told": what is told in passing
 * of one of a row of people is left out, so that the row is one. It stays where the row may as well end with it: "Quill met Brand, who hosted him, and Telemar left".
 */
export function withoutAsidesInLists(elements: readonly Element[]): readonly Element[] {
  if (!elements.some((e, k) => e.type === 'COMMA' && opensAside(elements[k + 1]))) return elements
  const left = [...elements]
  for (let i = 1; i + 4 < left.length; i++) {
    const opener = left[i + 1]
    if (left[i]!.type !== 'COMMA' || !opensAside(opener)) continue
    const tells = opener?.type === 'RELATIVE'
    if (!isPerson(left[holderOf(left, i)])) continue
    const end = left.findIndex((e, k) => k > i + 1 && e.type === 'COMMA')
    if (end < 0 || end - i > LONGEST || left.slice(i, end).some(finiteVerb) !== tells) continue
    if (left.slice(i, end).some(e => e.type === 'STOP')) continue
    const joins = left[end + 1]?.type === 'CONJUNCTION'
    if (!tells && (!joins || left.slice(0, i).some(finiteVerb))) continue
    const next = joins ? end + 2 : end + 1
    if (!isPerson(left[next])) continue
    // without "and" right behind, one has to come later
    if (!joins && !left.slice(next, next + 6).some(e => e.type === 'CONJUNCTION')) continue
    const acts = finiteVerb(left[next + 1]) || (left[next + 1]?.type === 'PREPOSITION' && finiteVerb(left[next + 3]))
    if (acts && left.slice(0, i).some(finiteVerb)) continue
    left.splice(i, end - i)
  }
  return left
}

const opensAside = (element: Element | undefined): boolean =>
  element?.type === 'PREPOSITION' || (element?.type === 'RELATIVE' && element.word === 'who')

/** Where the noun before a comma stands, with "of Gondor" behind it or not. */
const holderOf = (elements: readonly Element[], comma: number): number =>
  elements[comma - 2]?.type === 'PREPOSITION' ? comma - 3 : comma - 1

const isPerson = (element: Element | undefined): boolean =>
  element?.type === 'NOUN' && element.phrase.actors.some(a => a.actor.startsWith('leader:'))
