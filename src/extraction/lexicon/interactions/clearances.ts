import type { VerbFrame } from './frame.js'

/** How forces hunt an armed enemy and clear ground of him: "flushed out", "drove from their stronghold", "neutralised". */
export const CLEARANCES: readonly VerbFrame[] = [
  {
    verbs: 'eliminate neutralise neutralize liquidate hunt hunt+down track+down chase pursue',
    target: 'object of',
    object: '@ARMED cell',
    mode: 'targeted',
    contexts: 'military'
  },
  {
    verbs:
      'flush+out root+out drive+out smoke+out chase+out clear+out push+out force+out push+back drive+back beat+back mop+up stamp+out wipe+out expel oust evict dislodge eradicate defeat rout crush',
    target: 'object of',
    object: '@ARMED',
    mode: 'heavy-weapons',
    contexts: 'military'
  },
  {
    verbs: 'drive push chase force flush root clear expel oust dislodge',
    target: 'object',
    direct: true,
    preposition: 'from of',
    prepositionObject: '@TERRITORY stronghold capital suburb forest mountain neighbourhood neighborhood valley hideout',
    mode: 'heavy-weapons',
    contexts: 'military territory'
  },
  {
    verbs: 'result end culminate',
    target: 'in with',
    subject: 'raid operation strike airstrike attack ambush bombing shelling bombardment clash assault offensive',
    preposition: 'in with',
    prepositionObject: 'death killing capture',
    mode: 'targeted'
  },
  {
    verbs: 'die perish',
    target: 'object of',
    preposition: 'in from during',
    prepositionObject: 'strike airstrike raid bombing attack shelling ambush bombardment assault offensive',
    reversed: true,
    mode: 'targeted'
  },
  {
    verbs: 'use hold keep take',
    target: 'object of in',
    preposition: 'as',
    prepositionObject: 'shield hostage',
    mode: 'abduct'
  },
  {
    verbs: 'be remain stay',
    target: 'with against',
    preposition: 'at',
    prepositionObject: 'war',
    mode: 'heavy-weapons',
    contexts: 'military'
  }
]
