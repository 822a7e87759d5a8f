import type { Part } from './parts.js'
import type { NounPhrase } from './types.js'

/** What kills people where it happens: "the bombing in Rohan that killed nine". */
export const isBlow = ({ lemma }: NounPhrase): boolean =>
  /^(?:bombing|attack|strike|airstrike|raid|blast|explosion|shooting|shelling|ambush|assault|massacre|war|conflict|clash|operation)$/.test(
    lemma
  )

/** Whether a relative word stands before a verb of killing: "that | killed". */
export const killsBehind = (parts: readonly Part[], relative: number): boolean => {
  const next = parts[relative + 1]
  return next?.type === 'VERB' && /^(?:kill|wound|injure|destroy|displace|claim|leave)$/.test(next.verb.lemma)
}
