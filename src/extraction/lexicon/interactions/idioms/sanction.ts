import type { RootLexicon } from '../frame.js'

/** Set phrases by which sides break off or punish ("pull the plug on"). */
export const sanctionIdioms: RootLexicon = {
  root: 'SANCTION',
  verbs: [
    {
      verbs: 'take pull',
      target: 'of from',
      object: 'country nation state island',
      complement: 'out',
      preposition: 'of',
      prepositionObject: '@BODY',
      mode: 'withdraw',
      contexts: 'diplomatic'
    },
    {
      verbs: 'keep leave shut bar exclude lock',
      target: 'object',
      direct: true,
      complement: 'out',
      preposition: 'of from',
      prepositionObject: '@TALKS @BODY gathering',
      mode: 'expel',
      contexts: 'diplomatic'
    },
    {
      verbs: 'keep hold leave',
      target: 'with to from of object for',
      object:
        'border frontier crossing airspace sky embassy consulate road port checkpoint bridge corridor gate strait route',
      complement: 'closed shut sealed off-limits limits',
      mode: 'discontinue',
      contexts: 'diplomatic'
    },
    {
      verbs: 'unplug disconnect decouple delink uncouple cut+off',
      target: 'from object of',
      object: 'grid network system power electricity economy',
      mode: 'discontinue',
      contexts: 'economic'
    },
    {
      verbs: 'restrict limit curb curtail',
      target: 'of object',
      object: 'movement travel freedom access number',
      preposition: 'of',
      prepositionObject: '@ENVOY',
      mode: 'discontinue',
      contexts: 'diplomatic'
    },
    {
      verbs: 'tax tariff',
      target: 'object of from',
      object: '@GOODS',
      mode: 'discontinue',
      contexts: 'economic'
    },
    {
      verbs: 'put place hold',
      target: 'with to object',
      object: 'treaty pact accord agreement deal convention talk tie cooperation',
      preposition: 'in on',
      prepositionObject: 'abeyance limbo hold ice freezer',
      mode: 'discontinue',
      contexts: 'diplomatic'
    },
    {
      verbs: 'ask tell order instruct direct',
      target: 'object of',
      object: '@ENVOY',
      complement: 'go leave depart home pack quit',
      mode: 'expel',
      contexts: 'diplomatic',
      confidence: 0.9
    },
    {
      verbs: 'cut shorten reduce limit slash halve',
      target: 'for of to object',
      object: 'validity duration visa quota',
      complement: 'visa visas',
      mode: 'discontinue',
      contexts: 'migration'
    },
    {
      verbs: 'strip',
      target: 'object',
      preposition: 'of',
      prepositionObject: 'visa permit licence license accreditation privilege concession',
      mode: 'discontinue'
    },
    {
      verbs: 'let allow',
      target: 'with object',
      object: 'accord agreement pact deal protocol treaty contract',
      complement: 'lapse expire run',
      mode: 'discontinue',
      contexts: 'diplomatic',
      confidence: 0.85
    },
    {
      verbs: 'break',
      target: 'with',
      preposition: 'with',
      intransitive: true,
      mode: 'discontinue',
      contexts: 'diplomatic',
      confidence: 0.85
    },
    {
      verbs: 'send order',
      target: 'object of',
      object: '@ENVOY',
      complement: 'home packing',
      mode: 'expel',
      contexts: 'diplomatic'
    },
    { verbs: 'pull', target: 'on to for', object: 'plug rug', mode: 'discontinue', contexts: 'economic' },
    {
      verbs: 'turn+off shut+off cut+off',
      target: 'to for',
      object: 'tap supply gas electricity power',
      mode: 'discontinue',
      contexts: 'economic'
    },
    {
      verbs: 'throw kick turf boot drum',
      target: 'object',
      object: '@ENVOY',
      complement: 'out',
      mode: 'expel',
      contexts: 'diplomatic'
    },
    { verbs: 'show', target: 'object', object: 'door', complement: 'door', mode: 'expel', contexts: 'diplomatic' },
    {
      verbs: 'hand give',
      target: 'to object',
      complement: 'marching walking',
      mode: 'expel',
      contexts: 'diplomatic'
    },
    {
      verbs: 'scrap tear+up cancel annul',
      target: 'with',
      object: 'contract concession',
      preposition: 'with',
      mode: 'discontinue',
      contexts: 'economic'
    },
    {
      verbs: 'turn+away divest',
      target: 'from',
      preposition: 'from',
      mode: 'discontinue',
      contexts: 'economic',
      confidence: 0.7
    },
    {
      verbs: 'strip deprive',
      target: 'object',
      preposition: 'of',
      prepositionObject: 'seat membership chairmanship presidency status vote',
      mode: 'expel',
      contexts: 'diplomatic'
    },
    {
      verbs: 'take take+away remove withdraw',
      target: 'from of object',
      object: 'seat chairmanship',
      mode: 'expel',
      contexts: 'diplomatic'
    },
    {
      verbs: 'shut freeze lock',
      target: 'object',
      preposition: 'of from',
      complement: 'out',
      direct: true,
      prepositionObject: 'market system alliance body programme program',
      mode: 'discontinue',
      contexts: 'economic'
    },
    { verbs: 'follow', target: 'of', complement: 'out', preposition: 'of', mode: 'withdraw' }
  ],
  nouns: []
}
