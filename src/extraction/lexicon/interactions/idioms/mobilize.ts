import type { RootLexicon } from '../frame.js'

/** Set phrases by which sides arm and deploy ("call up its reserves"). */
export const mobilizeIdioms: RootLexicon = {
  root: 'MOBILIZE',
  verbs: [
    {
      verbs: 'fly pass cross',
      target: 'through in into over',
      subject: '@FORCES mig plane sukhoi',
      preposition: 'through in into over',
      prepositionObject: 'airspace sky',
      mode: 'troops',
      contexts: 'military territory'
    },
    {
      verbs: 'count report record observe monitor',
      target: 'object',
      object: 'warplane warship bomber carrier',
      reversed: true,
      mode: 'troops',
      contexts: 'military',
      confidence: 0.85
    },
    {
      verbs: 'practise practice rehearse drill',
      target: 'off near around against in',
      object: 'gunnery landing blockade invasion strike attack bombing',
      mode: 'troops',
      contexts: 'military'
    },
    {
      verbs: 'escort chase shoo accompany',
      target: 'object of',
      object: '@FORCES plane mig',
      complement: 'out away off',
      mode: 'troops',
      contexts: 'military'
    },
    {
      verbs: 'spend',
      target: 'in inside within over',
      object: 'minute hour second',
      preposition: 'in inside within over',
      subject: '@FORCES plane',
      complement: 'airspace waters sky skies',
      mode: 'troops',
      contexts: 'military territory'
    },
    {
      verbs: 'anchor moor station park',
      target: 'off near at in',
      object: '@FORCES ship',
      preposition: 'off near at in',
      mode: 'troops',
      contexts: 'military'
    },
    {
      verbs: 'stray wander veer',
      target: 'into over across in',
      subject: '@FORCES plane ship balloon missile',
      preposition: 'into over across',
      mode: 'troops',
      contexts: 'military territory'
    },
    {
      verbs: 'send move rush deploy dispatch order',
      target: 'with of near along inner',
      object: '@FORCES @ARMS',
      preposition: 'to towards toward near along',
      prepositionObject: 'border frontier front line',
      mode: 'troops',
      contexts: 'military'
    },
    {
      verbs: 'marshal muster marshall array assemble raise gather line+up',
      target: 'against near along on at to inner',
      object: '@FORCES volunteer recruit',
      mode: 'troops',
      contexts: 'military'
    },
    {
      verbs: 'call+up',
      target: 'against on of by in inner',
      object: 'reserve reservist conscript volunteer',
      mode: 'troops',
      contexts: 'military'
    },
    {
      verbs: 'send dispatch order steam head sail move deploy',
      target: 'to near off towards toward inner',
      object: 'group flotilla armada gunboat squadron strike-group fleet column bomber',
      mode: 'troops',
      contexts: 'military'
    },
    {
      verbs: 'wheel roll+out parade aim point train',
      target: 'at of towards toward in',
      object: '@ARMS missile gun',
      mode: 'weapons',
      contexts: 'military'
    },
    {
      verbs: 'fan fan+out spread',
      target: 'across over through in',
      complement: 'out',
      subject: '@FORCES policeman',
      mode: 'police',
      contexts: 'military'
    },
    {
      verbs: 'dig+in take+up',
      target: 'near along at around on',
      object: 'position',
      mode: 'troops',
      contexts: 'military'
    },
    {
      verbs: 'line surround ring encircle cordon+off guard',
      target: 'object along',
      subject: 'troop soldier police tank',
      mode: 'troops',
      contexts: 'military',
      confidence: 0.75
    },
    {
      verbs: 'hold stage conduct launch begin carry+out',
      target: 'around near off against along in',
      object: 'drill exercise manoeuvre maneuver wargame',
      complement: 'live-fire live snap',
      mode: 'troops',
      contexts: 'military'
    },
    {
      verbs: 'raise heighten step+up',
      target: 'against on along in',
      object: 'alert readiness patrol vigilance',
      mode: 'troops',
      contexts: 'military'
    },
    {
      verbs: 'declare order announce',
      target: 'against in',
      object: 'mobilisation mobilization alert',
      mode: 'troops',
      contexts: 'military'
    },
    {
      verbs: 'arm recruit',
      target: 'against inner',
      object: 'militia volunteer tribesman villager',
      mode: 'militia',
      contexts: 'military'
    }
  ],
  nouns: [{ nouns: 'concentration massing', target: 'near along on at', mode: 'troops', contexts: 'military' }]
}
