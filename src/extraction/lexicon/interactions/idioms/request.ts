import type { RootLexicon } from '../frame.js'

/** Set phrases by which sides ask for something ("knock on the door of"). */
export const requestIdioms: RootLexicon = {
  root: 'REQUEST',
  verbs: [
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
