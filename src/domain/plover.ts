import type { InteractionType, QuadClass } from './vocabulary.js'

interface PloverType {
  readonly quadClass: QuadClass
  readonly score: number
  /** Score per mode; a mode without a score of its own has its type's. */
  readonly modes: Readonly<Record<string, number>>
}

/**
 * The PLOVER ontology's figures. Two slips of its manual are put right: ACCUSE is -3 (printed without its sign) and
 * SANCTION is material (its section says so, one summary table does not).
 */
const PLOVER: Readonly<Record<InteractionType, PloverType>> = {
  AGREE: { quadClass: 'VERBAL_COOPERATION', score: 2.5, modes: {} },
  CONSULT: {
    quadClass: 'VERBAL_COOPERATION',
    score: 2.5,
    modes: { visit: 4, 'third-party': 1, multilateral: 4, phone: 1.5 }
  },
  SUPPORT: { quadClass: 'VERBAL_COOPERATION', score: 5, modes: {} },
  CONCEDE: { quadClass: 'VERBAL_COOPERATION', score: 4.5, modes: {} },
  COOPERATE: { quadClass: 'MATERIAL_COOPERATION', score: 9.5, modes: {} },
  AID: { quadClass: 'MATERIAL_COOPERATION', score: 10, modes: {} },
  RETREAT: {
    quadClass: 'MATERIAL_COOPERATION',
    score: 6.5,
    modes: { withdraw: 8, release: 6.5, disarm: 10, ceasefire: 7.5, access: 6.5, resign: 4.5 }
  },
  REQUEST: { quadClass: 'VERBAL_CONFLICT', score: 0, modes: { assist: 0.5, change: -1, yield: -1, meet: 0 } },
  ACCUSE: { quadClass: 'VERBAL_CONFLICT', score: -3, modes: { disapprove: -2, investigate: -3.5, allege: -3.5 } },
  REJECT: { quadClass: 'VERBAL_CONFLICT', score: -2, modes: { assist: -1.5, change: -2, yield: -2, meet: -2 } },
  THREATEN: {
    quadClass: 'VERBAL_CONFLICT',
    score: -3.5,
    modes: { restrict: -3, arrest: -3.5, relations: -3.5, expel: -3.5, territory: -4, violence: -3.5 }
  },
  PROTEST: {
    quadClass: 'MATERIAL_CONFLICT',
    score: -5,
    modes: { demo: -5, riot: -7, strike: -5, hunger: -4.5, boycott: -4.5, obstruct: -4.5, vandalize: -5 }
  },
  SANCTION: {
    quadClass: 'MATERIAL_CONFLICT',
    score: -6,
    modes: { convict: -6, expel: -5.5, withdraw: -6, discontinue: -6 }
  },
  MOBILIZE: {
    quadClass: 'MATERIAL_CONFLICT',
    score: -5.5,
    modes: { troops: -6.5, weapons: -6.5, police: -5.5, militia: -6 }
  },
  COERCE: {
    quadClass: 'MATERIAL_CONFLICT',
    score: -7,
    modes: {
      seize: -7,
      restrict: -7,
      censor: -6.5,
      curfew: -6.5,
      'martial-law': -7.5,
      arrest: -7,
      deport: -7,
      withhold: -7,
      misinformation: -6.5,
      cyber: -7
    }
  },
  ASSAULT: {
    quadClass: 'MATERIAL_CONFLICT',
    score: -9,
    modes: {
      abduct: -8.5,
      beat: -7.5,
      torture: -8.5,
      sexual: -8.5,
      targeted: -9.5,
      destroy: -8.5,
      primitive: -8,
      firearms: -9,
      explosives: -9,
      'suicide-attack': -9.5,
      aerial: -9.5,
      drone: -9.5,
      'heavy-weapons': -9.5,
      'crowd-control': -7.5,
      unconventional: -10
    }
  }
}

/** The modes a root has. */
export function modesOf(type: InteractionType): readonly string[] {
  return Object.keys(PLOVER[type].modes)
}

/** How friendly (+10) or hostile (-10) an interaction is. */
export function ploverScore(type: InteractionType, mode: string | null): number {
  const { score, modes } = PLOVER[type]
  return (mode === null ? undefined : modes[mode]) ?? score
}

export function quadClassOf(type: InteractionType): QuadClass {
  return PLOVER[type].quadClass
}
