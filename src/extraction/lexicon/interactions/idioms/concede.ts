import type { RootLexicon } from '../frame.js'

/** Set phrases by which sides give in ("knuckle under to"). */
export const concedeIdioms: RootLexicon = {
  root: 'CONCEDE',
  verbs: [
    { verbs: 'placate appease mollify conciliate pacify', target: 'object', direct: true, confidence: 0.9 },
    { verbs: 'give give+way', target: 'to', object: 'way ground', preposition: 'to' },
    { verbs: 'knuckle', target: 'to', complement: 'under', preposition: 'to' },
    {
      verbs: 'fold bow submit surrender buckle crumble',
      target: 'to from',
      preposition: 'to',
      prepositionObject: 'pressure demand will threat protest call request'
    },
    { verbs: 'buckle crack', target: 'from of', preposition: 'under', prepositionObject: 'pressure' },
    {
      verbs: 'back+off retreat draw+back row+back',
      target: 'from on',
      preposition: 'from on',
      prepositionObject: 'threat plan demand stance position decision'
    },
    { verbs: 'meet', target: 'object', complement: 'halfway' },
    { verbs: 'drop', target: 'to object', object: 'amendment bill clause law', confidence: 0.7 },
    {
      verbs: 'repeal annul water+down shelve withdraw',
      target: 'object of to',
      object: 'decree law act ordinance amendment bill',
      confidence: 0.8
    },
    {
      verbs: 'drop quash dismiss',
      target: 'against of',
      object: 'charge case prosecution indictment conviction',
      preposition: 'against of'
    },
    { verbs: 'acquit exonerate absolve', target: 'object', direct: true },
    {
      verbs: 'clear',
      target: 'object',
      direct: true,
      preposition: 'of',
      prepositionObject: 'charge wrongdoing blame suspicion'
    },
    { verbs: 'rehabilitate reprieve', target: 'object', direct: true },
    { verbs: 'climb+down back+down backpedal relent waver', target: 'to on over in', preposition: 'to on over in' },
    { verbs: 'agree consent', target: 'of from to', preposition: 'to', prepositionObject: 'demand' },
    { verbs: 'admit concede', target: 'to object', object: 'defeat blame guilt' }
  ],
  nouns: [
    { nouns: 'concession', target: 'to', confidence: 0.9 },
    { nouns: 'gesture', modifier: 'goodwill conciliatory', target: 'to toward towards', carriedOnly: true },
    { nouns: 'clemency reprieve leniency', target: 'to for', carriedOnly: true }
  ]
}
