import { groupBy } from '../group-by.js'
import { partingKey } from '../identity/same-event.js'
import type { Judge } from './judge.js'
import type { Report } from './reports.js'

/**
 * Whether any two of these reports are different. Reports that look alike in all that can part two are asked about
 * together; those of one article, and those about which people decided, each by itself.
 */
export function isContested(group: readonly number[], reports: readonly Report[], judge: Judge): boolean {
  const of = (index: number): Report => reports[index] as Report
  const differs = (a: number, b: number): boolean => a !== b && judge.verdict(a, b) === 'different'
  const decided = group.filter(index => judge.isDecided(index))
  if (decided.some(a => group.some(b => differs(a, b)))) return true
  const others = decided.length === 0 ? group : group.filter(index => !judge.isDecided(index))
  for (const own of groupBy(others, index => of(index).article).values()) {
    if (own.some((a, at) => own.slice(at + 1).some(b => differs(a, b)))) return true
  }
  const alike = [...groupBy(others, index => partingKey(of(index).testimony)).values()]
  return alike.some((some, at) =>
    alike.slice(at).some(more => {
      const pair = ofTwoArticles(some, more, index => of(index).article)
      return pair !== null && differs(...pair)
    })
  )
}

/** One of each list, of different articles; null where all are of one article. */
function ofTwoArticles(
  some: readonly number[],
  more: readonly number[],
  articleOf: (index: number) => string
): readonly [number, number] | null {
  const [first, second] = [some[0] as number, more[0] as number]
  const other = more.find(index => articleOf(index) !== articleOf(first))
  if (other !== undefined) return [first, other]
  const instead = some.find(index => articleOf(index) !== articleOf(second))
  return instead === undefined ? null : [instead, second]
}
