import type { AgreementFacts } from '../claim.js'
import { endBlocks } from './agreement-ends.js'
import type { Sort } from './agreement-time.js'
import { agreementSpan, DUE_SLACK_DAYS, dueSpan, LONGEST_WAIT_DAYS, SORT, SORTS } from './agreement-time.js'
import { properName, titleSlug } from './agreement-titles.js'
import { partiesKey, partiesOf } from './parties.js'
import { monthsOf, yearsOf } from './span.js'
import type { Testimony } from './testimony.js'

/** Keys of the blocks an agreement claim stands in: any two that can be one agreement share at least one. */
export function agreementBlocks(testimony: Testimony, facts: AgreementFacts): string[] {
  const span = agreementSpan(testimony)
  const groups = [partiesKey(partiesOf(testimony.claim)), `title:${titleSlug(facts)}`]
  const name = properName(facts)
  if (name !== null) groups.push(`name:${name}`)
  if (facts.framework !== null) groups.push(`framework:${facts.framework}`)
  const sort = SORT[facts.agreementKind]
  const due = dueSpan(facts)
  // what is promised may be signed as an agreement
  const sorts: readonly Sort[] = sort === null ? SORTS : sort === 'UNDERTAKING' ? ['UNDERTAKING', 'DEAL'] : [sort]
  const news = sorts.flatMap(one => {
    const told = span === null ? ['?'] : one === 'DEAL' ? yearsOf(span, LONGEST_WAIT_DAYS / 2) : monthsOf(span, 5)
    const times =
      one === 'UNDERTAKING' && due !== null ? [...new Set([...told, ...monthsOf(due, DUE_SLACK_DAYS)])] : told
    return groups.flatMap(group => times.map(time => `AGREEMENT|${one}|${group}|${time}`))
  })
  return [...news, ...endBlocks(testimony, facts, span)]
}
