import type { Step } from '../event.js'
import type { SummitStatus } from '../vocabulary.js'
import type { ClaimRecord } from './context.js'
import { postponementsOf } from './postponed.js'
import { dateOf, summitFacts } from './questions.js'
import { stepOf, stepsOf } from './steps.js'
import { best } from './support.js'

type SummitStep = Step<SummitStatus>

/** The steps of a meeting's life. Each time it was put off is a step, and so is the plan it was put off to. */
export function summitSteps(accepted: readonly ClaimRecord[]): SummitStep[] {
  const { first, all } = postponementsOf(accepted)
  const others = stepsOf<SummitStatus>(
    accepted.filter(record => !MOVED.has(summitFacts(record)?.status)),
    dateOf.ask
  )
  const moved = all.flatMap(({ told, from, plans }) => [stepOf('POSTPONED', told, from, dateOf.ask), ...planned(plans)])
  const proposed = others.filter(({ status }) => status === 'PROPOSED')
  return [...proposed, ...planned(first), ...moved, ...others.slice(proposed.length)]
}

const MOVED: ReadonlySet<SummitStatus | undefined> = new Set(['PLANNED', 'POSTPONED'])

function planned(plans: readonly ClaimRecord[]): SummitStep[] {
  return plans.length === 0 ? [] : [stepOf('PLANNED', plans, best(plans, dateOf), dateOf.ask)]
}
