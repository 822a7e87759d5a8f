import type { Clause } from './types.js'

/** Whether a clause says by itself that something is or was so: not denied, not possible or to come, not what somebody means to do. */
export const isPlain = ({ verb, governors }: Clause): boolean =>
  !verb.negated && verb.modal === null && verb.tense !== 'FUTURE' && governors.length === 0
