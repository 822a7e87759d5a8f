import type { RootLexicon } from '../frame.js'

/** Set phrases by which sides ask for something ("knock on the door of"). */
export const requestIdioms: RootLexicon = {
  root: 'REQUEST',
  verbs: [
    {
      verbs: 'apply',
      target: 'to of in for',
      preposition: 'to for',
      prepositionObject: 'membership admission accession loan aid help asylum protection status',
      mode: 'assist'
    },
    {
      verbs: 'apply',
      target: 'to',
      preposition: 'to',
      direct: true,
      intransitive: true,
      mode: 'assist',
      confidence: 0.75
    },
    { verbs: 'call', target: 'upon on', preposition: 'upon', intransitive: true, mode: 'change' },
    {
      verbs: 'seek',
      target: 'of from for',
      object: 'lifting removal easing end withdrawal extradition membership',
      mode: 'change'
    },
    { verbs: 'go turn come', target: 'to', complement: 'cap begging', preposition: 'to' },
    { verbs: 'hold+out', target: 'to', object: 'bowl', preposition: 'to' },
    { verbs: 'knock', target: 'of', preposition: 'on at', prepositionObject: 'door' },
    {
      verbs: 'lodge file submit table put+in make',
      target: 'to with from',
      object: 'request application plea petition',
      preposition: 'to with'
    },
    { verbs: 'want need', target: 'object', complement: 'to', mode: 'change', confidence: 0.8 }
  ],
  nouns: [{ nouns: 'request plea appeal', target: 'to', carriedOnly: true, mode: 'assist' }]
}
