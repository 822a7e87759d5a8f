import type { RootLexicon } from './frame.js'

export const mobilize: RootLexicon = {
  root: 'MOBILIZE',
  verbs: [
    {
      verbs:
        'mobilise mobilize deploy order mass amass station dispatch send move position redeploy concentrate assemble scramble rush pour base',
      target: 'to near along on in against off toward towards into around at',
      object: '@FORCES',
      mode: 'troops',
      contexts: 'military'
    },
    {
      verbs: 'deploy install place station position move',
      target: 'to in near along against on',
      object: '@ARMS',
      mode: 'weapons',
      contexts: 'military'
    },
    {
      verbs: 'reinforce fortify strengthen bolster beef+up',
      target: 'in along near against on',
      object: 'presence border defence defense garrison force flank troop position outpost base',
      mode: 'troops',
      contexts: 'military'
    },
    {
      verbs: 'test test-fire launch fire test-launch',
      target: 'over into toward towards in near off',
      object: 'missile rocket weapon satellite bomb device warhead',
      mode: 'weapons',
      contexts: 'military',
      confidence: 0.8
    },
    {
      verbs: 'reinforce fortify strengthen bolster militarise militarize',
      target: 'with facing opposite',
      object: 'border frontier boundary post line side',
      mode: 'troops',
      contexts: 'military'
    },
    {
      verbs: 'pour rush flock move head stream mass deploy',
      target: 'with of',
      subject: '@FORCES column',
      preposition: 'to towards toward along on at',
      prepositionObject: 'border frontier boundary',
      mode: 'troops',
      contexts: 'military'
    },
    {
      verbs: 'sail fly pass',
      target: 'over near past off towards toward through between',
      subject: '@FORCES missile rocket balloon plane ship',
      intransitive: true,
      preposition: 'over near past off towards toward between',
      mode: 'troops',
      contexts: 'military'
    },
    {
      verbs: 'put place',
      target: 'against over on in near along because_of',
      object: '@FORCES',
      preposition: 'on',
      prepositionObject: 'alert standby footing readiness',
      mode: 'troops',
      contexts: 'military'
    },
    { verbs: 'overfly buzz shadow tail', target: 'object near off over', mode: 'troops', contexts: 'military' },
    {
      verbs: 'put place remain',
      target: 'on in against',
      object: 'alert standby footing readiness',
      mode: 'troops',
      contexts: 'military'
    },
    {
      verbs: 'remain',
      target: 'in',
      preposition: 'on',
      prepositionObject: 'alert standby',
      mode: 'troops',
      contexts: 'military'
    },
    { verbs: 'mobilise mobilize', target: 'against for', mode: 'troops', contexts: 'military' },
    {
      verbs: 'call+up conscript',
      target: 'against',
      object: 'reservist conscript men',
      mode: 'troops',
      contexts: 'military'
    },
    {
      verbs: 'enter cross penetrate',
      target: 'of object into',
      object: 'airspace water zone',
      mode: 'troops',
      contexts: 'military territory'
    },
    {
      verbs: 'build+up reinforce increase double triple quadruple boost step+up',
      target: 'on near along in against around',
      object: '@FORCES presence',
      mode: 'troops',
      contexts: 'military'
    },
    {
      verbs: 'mass amass deploy mobilise mobilize',
      target: 'near along on at in against outside around',
      preposition: 'near along on at against outside around',
      notObject: 'protest demonstration rally killing grave',
      mode: 'troops',
      contexts: 'military',
      confidence: 0.85
    },
    {
      verbs: 'cross',
      target: 'into from with of towards toward object',
      object: 'border frontier line',
      mode: 'troops',
      contexts: 'military territory',
      confidence: 0.85
    },
    {
      verbs: 'roll move advance march thunder rumble head',
      target: 'towards toward',
      subject: '@FORCES column',
      intransitive: true,
      preposition: 'towards toward',
      mode: 'troops',
      contexts: 'military'
    },
    {
      verbs: 'deploy station',
      target: 'to in near along on at',
      object: 'man men hundred thousand',
      preposition: 'to in near along on at',
      mode: 'troops',
      contexts: 'military'
    },
    {
      verbs: 'cross march roll push',
      target: 'into',
      preposition: 'into',
      mode: 'troops',
      contexts: 'military territory',
      confidence: 0.85
    },
    {
      verbs: 'enter',
      target: 'object',
      direct: true,
      subject: '@FORCES column fighter incursion',
      mode: 'troops',
      contexts: 'military territory'
    },
    { verbs: 'intrude', target: 'into in', preposition: 'into in', mode: 'troops', contexts: 'military territory' },
    { verbs: 'patrol', target: 'object in', mode: 'troops', contexts: 'military', confidence: 0.6 },
    {
      verbs: 'sail fly',
      target: 'through near off over into',
      preposition: 'through near off over into',
      object: '@FORCES',
      mode: 'troops',
      contexts: 'military',
      confidence: 0.7
    },
    {
      verbs: 'gird brace prepare',
      target: 'for against',
      preposition: 'for',
      prepositionObject: 'war invasion assault attack',
      mode: 'troops',
      contexts: 'military',
      confidence: 0.6
    },
    { verbs: 'enrich', target: 'object', object: 'uranium', mode: 'weapons', contexts: 'cbrn', confidence: 0.3 },
    {
      verbs: 'post billet garrison quarter field',
      target: 'along in near at on to',
      object: '@FORCES',
      mode: 'troops',
      contexts: 'military'
    },
    {
      verbs: 'rush send move deploy dispatch',
      target: 'to along near inner',
      object: 'vehicle carrier car column',
      complement: 'armoured armored',
      mode: 'troops',
      contexts: 'military'
    },
    {
      verbs: 'put set take steam',
      target: 'in near off towards toward',
      preposition: 'to for',
      prepositionObject: 'sea sail air',
      subject: '@FORCES ship',
      mode: 'troops',
      contexts: 'military'
    },
    {
      verbs: 'scramble',
      target: 'against towards toward inner',
      object: '@FORCES',
      mode: 'troops',
      contexts: 'military'
    },
    { verbs: 'stand mount', target: 'at outside over in', object: 'guard', mode: 'troops', contexts: 'military' },
    {
      verbs: 'ring surround encircle',
      target: 'object of',
      subject: '@FORCES carrier',
      mode: 'troops',
      contexts: 'military',
      confidence: 0.9
    },
    {
      verbs: 'detect spot sight track',
      target: 'object',
      object: '@FORCES plane ship submarine balloon',
      reversed: true,
      mode: 'troops',
      contexts: 'military',
      confidence: 0.85
    },
    {
      verbs: 'hand+out distribute',
      target: 'to against inner',
      object: 'rifle gun weapon',
      mode: 'militia',
      contexts: 'military'
    }
  ],
  nouns: [
    { nouns: 'intrusion', target: 'into in of', mode: 'troops', contexts: 'military territory' },
    {
      nouns: 'deployment buildup build-up mobilisation mobilization',
      target: 'in along near on to against',
      mode: 'troops',
      contexts: 'military'
    },
    {
      nouns: 'drill exercise manoeuvre maneuver wargame',
      target: 'near off in around against',
      mode: 'troops',
      contexts: 'military'
    },
    {
      nouns: 'test launch',
      modifier: 'missile nuclear rocket weapons',
      target: 'over near against',
      mode: 'weapons',
      contexts: 'military'
    }
  ]
}
