import type { SentenceAnalysis } from '../clauses/types.js'
import { doersIn, without } from './actors.js'
import type { InteractionCandidate } from './candidate.js'
import { isHostile } from './compose.js'

/** Words that state without taking sides; who "claims" or "says" it of another accuses him. */
const SPEECH = new Set(
  'say claim allege assert state declare insist argue charge maintain tell warn stress write tweet contend complain'.split(
    ' '
  )
)
const DEMANDING: ReadonlySet<string> = new Set(['must', 'should', 'ought'])

/**
 * What the speaker does by saying it: "Gondor said Harad must withdraw" is Gondor's demand, "Gondor said Harad had shelled
 * its towns" is Gondor's charge as well as Harad's act.
 */
export function spokenBy(analysis: SentenceAnalysis, found: readonly InteractionCandidate[]): InteractionCandidate[] {
  const spoken: InteractionCandidate[] = []
  for (const clause of analysis.clauses) {
    const { attribution, subject } = clause
    if (
      !attribution?.speaker ||
      !SPEECH.has(attribution.verb) ||
      !DEMANDING.has(clause.verb.modal ?? '') ||
      clause.verb.negated
    )
      continue
    const sources = doersIn(attribution.speaker)
    const targets = without(doersIn(subject), sources)
    if (sources.length === 0 || targets.length === 0) continue
    spoken.push({
      sentence: analysis.sentence,
      at: clause.verb.head,
      type: 'REQUEST',
      mode: 'change',
      contexts: [],
      sources,
      targets,
      reality: 'HELD',
      date: null,
      attribution: null,
      confidence: 0.75,
      rule: `interactions.speech.${clause.verb.modal}`
    })
  }
  for (const act of found) {
    const speaker = act.attribution?.speaker ?? null
    if (!speaker || !SPEECH.has(act.attribution?.verb ?? '') || !isHostile(act.type)) continue
    const sources = doersIn(speaker)
    const targets = without(act.sources, sources)
    if (sources.length === 0 || targets.length === 0 || targets.length < act.sources.length) continue
    spoken.push({
      ...act,
      type: 'ACCUSE',
      mode: 'allege',
      contexts: [],
      sources,
      targets,
      reality: 'HELD',
      attribution: null,
      confidence: 0.7,
      rule: 'interactions.speech.charge'
    })
  }
  return spoken
}
