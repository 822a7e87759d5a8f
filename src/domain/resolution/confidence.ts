import type { Claim } from '../claim.js'
import { calibrated, ODDS } from './calibration.js'
import type { ClaimRecord } from './context.js'

export interface Confidence {
  readonly confidence: number
  readonly confidenceReasons: readonly string[]
}

/** One report alone is never certain. */
const MOST_OF_ONE_VOICE = 0.95
/** How much a report counts by who says so. */
const ARTICLE_ITSELF = 1
const NAMED = 0.95
const PARTY_OF_ITSELF = 0.85
const UNNAMED = 0.75
/** What is done to what the rules promise, in words. */
const RESCALED = `measured on labelled articles: the odds that the rules give for each voice count ${ODDS.toFixed(1)} times`
/** However many say so. */
const MOST = 0.99
/** What a denial by one voice takes away. */
const DENIAL = 0.35

/** How sure a rule is of what it read, and how much that counts by who says so. */
export function promisedBy(claim: Claim): number {
  return claim.confidence * weightOfSpeaker(claim)
}

/**
 * How sure it is that the event is as told: independent voices add up, each worth as much as its surest claim and the one
 * who says so, re-scaled by how often such events are right. Reasons come in words.
 */
export function confidenceOf(accepted: readonly ClaimRecord[], against: readonly ClaimRecord[]): Confidence {
  const voices = new Map<string, { worth: number; weight: number }>()
  for (const { claim, source } of accepted) {
    const weight = weightOfSpeaker(claim)
    const worth = Math.min(MOST_OF_ONE_VOICE, calibrated(promisedBy(claim)))
    const known = voices.get(source.voice)
    if (!known || worth > known.worth) voices.set(source.voice, { worth, weight })
  }
  const denials = new Set(against.filter(r => r.claim.modality === 'DENIED').map(r => r.source.voice))
  const doubt = [...voices.values()]
    .map(v => 1 - v.worth)
    .sort((a, b) => a - b)
    .reduce((product, one) => product * one, 1)
  const confidence = (1 - doubt) * (1 - DENIAL) ** denials.size
  return {
    confidence: Math.min(MOST, Math.round(confidence * 100) / 100),
    confidenceReasons: reasons(voices, new Set(accepted.map(r => r.source.id)).size, denials.size)
  }
}

function weightOfSpeaker(claim: Claim): number {
  if (claim.attributedTo === null) return ARTICLE_ITSELF
  if (!/^(?:country|organization|leader):/.test(claim.attributedTo)) return UNNAMED
  const involved = claim.participants.some(p => p.actor === claim.attributedTo || p.onBehalfOf === claim.attributedTo)
  return involved ? PARTY_OF_ITSELF : NAMED
}

function reasons(voices: ReadonlyMap<string, { weight: number }>, articles: number, denials: number): string[] {
  const independent = voices.size === 1 ? 'one independent voice' : `${voices.size} independent voices`
  // Copies and revisions are said to be there, and that they count once.
  const list = [articles > voices.size ? `${independent} in ${articles} articles` : independent]
  const weights = [...voices.values()].map(v => v.weight)
  if (weights.every(weight => weight === UNNAMED)) list.push('said only by sources without a name')
  else if (weights.every(weight => weight <= PARTY_OF_ITSELF)) list.push('said only by those who took part')
  list.push(RESCALED)
  if (denials > 0) list.push(denials === 1 ? 'one voice denies it' : `${denials} voices deny it`)
  return list
}
