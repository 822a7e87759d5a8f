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
  const voices = new Map<string, Voice>()
  for (const { claim, source } of accepted) {
    const weight = weightOfSpeaker(claim)
    const promised = calibrated(promisedBy(claim))
    const worth = Math.min(MOST_OF_ONE_VOICE, promised)
    const known = voices.get(source.voice)
    if (!known || worth > known.worth)
      voices.set(source.voice, { worth, weight, read: claim.confidence, capped: promised > worth })
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

/** By its surest claim. */
interface Voice {
  readonly worth: number
  readonly weight: number
  /** How sure the rule is that read it. */
  readonly read: number
  readonly capped: boolean
}

/** Who says so, in words: alone, and as one sort of several. */
const SPEAKERS: readonly (readonly [weight: number, alone: string, beside: (voices: number) => string])[] = [
  [ARTICLE_ITSELF, '', n => (n === 1 ? '1 article itself' : `${n} articles themselves`)],
  [NAMED, 'said only by third parties that are named', n => `${n} quoting a third party`],
  [PARTY_OF_ITSELF, 'said only by those who took part', n => `${n} quoting who took part`],
  [UNNAMED, 'said only by sources without a name', n => `${n} quoting a source without a name`]
]

/** Who says so, where that is not the articles alone. */
function speakersOf(weights: readonly number[]): string | null {
  const told = SPEAKERS.map(([weight, alone, beside]) => ({
    alone,
    beside,
    voices: weights.filter(one => one === weight).length
  })).filter(({ voices }) => voices > 0)
  if (told.length > 1) return `voices: ${told.map(({ beside, voices }) => beside(voices)).join(', ')}`
  return told[0]?.alone || null
}

function reasons(byVoice: ReadonlyMap<string, Voice>, articles: number, denials: number): string[] {
  const voices = [...byVoice.values()]
  const independent = voices.length === 1 ? 'one independent voice' : `${voices.length} independent voices`
  // Copies and revisions are said to be there, and that they count once.
  const list = [articles > voices.length ? `${independent} in ${articles} articles` : independent]
  const surest = voices.reduce<Voice | null>((best, one) => (best && isSurer(best, one) ? best : one), null)
  if (surest) list.push(`the surest claim was read with a confidence of ${surest.read.toFixed(2)}`)
  const speakers = speakersOf(voices.map(({ weight }) => weight))
  if (speakers !== null) list.push(speakers)
  list.push(RESCALED)
  if (voices.some(({ capped }) => capped)) list.push(`no voice counts more than ${MOST_OF_ONE_VOICE}`)
  if (denials > 0) list.push(denials === 1 ? 'one voice denies it' : `${denials} voices deny it`)
  return list
}

/** Ties by how sure the rule was: the order of voices must not show. */
const isSurer = (a: Voice, b: Voice): boolean => (a.worth === b.worth ? a.read >= b.read : a.worth > b.worth)
