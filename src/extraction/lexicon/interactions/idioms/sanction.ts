import type { RootLexicon } from '../frame.js'

/** Set phrases by which sides break off or punish ("pull the plug on"). */
export const sanctionIdioms: RootLexicon = {
  root: 'SANCTION',
  verbs: [
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
