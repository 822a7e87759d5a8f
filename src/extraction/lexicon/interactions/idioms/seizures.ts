import type { VerbFrame } from '../frame.js'

/** Ways of taking what is another's, or of breaking into it: firms, mines, boats, mail. */
export const SEIZURES: readonly VerbFrame[] = [
  {
    verbs: 'take+away strip confiscate seize',
    target: 'object of from',
    object: 'mine licence license concession permit plant field block property',
    preposition: 'of from',
    mode: 'seize',
    contexts: 'economic'
  },
  {
    verbs: 'steal loot pilfer',
    target: 'object from of',
    object: '@ASSET lorry truck land grain artefact',
    mode: 'seize',
    confidence: 0.85
  },
  {
    verbs: 'break hack',
    target: 'into of',
    preposition: 'into',
    prepositionObject:
      'mail email network computer system server account database phone inbox website site portal infrastructure grid',
    mode: 'cyber',
    contexts: 'cyber'
  },
  {
    verbs: 'penetrate infiltrate breach compromise hack paralyse paralyze cripple disrupt',
    target: 'of object',
    object:
      'mail email network computer system server account database phone inbox website site portal satellite navigation signal',
    mode: 'cyber',
    contexts: 'cyber'
  },
  {
    verbs: 'flood swamp bombard inundate deluge',
    target: 'object',
    preposition: 'with',
    prepositionObject: 'disinformation propaganda misinformation falsehood lie',
    mode: 'misinformation',
    contexts: 'cyber'
  },
  {
    verbs: 'steal siphon siphon+off loot',
    target: 'from object of',
    subject: 'hacker spy agent army force troop soldier',
    mode: 'seize'
  },
  {
    verbs: 'take+over seize nationalise nationalize expropriate confiscate',
    target: 'object of from',
    object:
      'unit subsidiary company firm plant mine refinery factory bank maker chipmaker carmaker manufacturer producer operator brewery dairy stake share arm',
    mode: 'seize',
    contexts: 'economic'
  },
  {
    verbs: 'take seize assume wrest',
    target: 'of from',
    object: 'control',
    preposition: 'of from',
    prepositionObject:
      'unit subsidiary company firm plant mine refinery factory bank maker chipmaker carmaker manufacturer producer operator stake',
    mode: 'seize',
    contexts: 'economic'
  },
  {
    verbs: 'raid search ransack',
    target: 'of object',
    object: 'home office house headquarter flat premise newsroom',
    subject: 'police policeman officer agent force troop soldier authority intelligence squad',
    mode: 'seize',
    contexts: 'legal'
  },
  {
    verbs: 'seize confiscate impound commandeer expropriate nationalise nationalize requisition',
    target: 'object from of',
    mode: 'seize'
  },
  {
    verbs: 'intercept board hold hold+back stop',
    target: 'object of',
    object: '@ASSET truck lorry wagon',
    mode: 'seize',
    contexts: 'military'
  },
  {
    verbs: 'hijack',
    target: 'object of',
    object: '@ASSET truck lorry wagon airliner bus train jet flight',
    mode: 'seize',
    contexts: 'military',
    table: 'ASSAULT'
  },
  {
    verbs: 'steal pilfer siphon plunder loot',
    target: 'from of',
    object:
      'secret data document information money crypto cryptocurrency currency design technology gold gas oil grain artefact artifact',
    mode: 'seize'
  }
]
