import type { RootLexicon } from './frame.js'

/** What is promised and not yet done; most of it comes from the operators (`operators.ts`): "agreed to", "is willing to". */
export const agree: RootLexicon = {
  root: 'AGREE',
  verbs: [
    { verbs: 'agree', target: 'with to on inner' },
    { verbs: 'invite', target: 'object to' },
    {
      verbs: 'offer',
      target: 'to with object',
      object: 'talk dialogue negotiation mediation cooperation amnesty',
      confidence: 0.8
    },
    {
      verbs: 'reach strike clinch make seal agree',
      target: 'with',
      object: 'agreement deal treaty pact accord convention protocol memorandum arrangement',
      table: 'SUPPORT'
    },
    {
      verbs: 'agree',
      target: 'with',
      preposition: 'on to',
      prepositionObject: 'deal agreement treaty pact text',
      table: 'SUPPORT'
    },
    { verbs: 'reach', target: 'with', object: 'ceasefire truce cease-fire understanding compromise' },
    {
      verbs: 'accept',
      target: 'of from by object',
      object:
        'proposal offer plan initiative mediation formula roadmap blueprint framework timetable schedule draft compromise'
    },
    {
      verbs: 'agree',
      target: 'to',
      preposition: 'to',
      prepositionObject:
        'proposal offer plan initiative request formula roadmap framework timetable demand term suggestion draft'
    },
    { verbs: 'commit', target: 'to' },
    { verbs: 'promise pledge vow undertake', target: 'inner', confidence: 0.5 },
    { verbs: 'concur', target: 'with' },
    {
      verbs: 'be remain stand stay',
      target: 'with',
      complement: 'ready open prepared willing keen',
      preposition: 'for to',
      prepositionObject: 'talk dialogue negotiation meeting cooperation discussion contact'
    }
  ],
  nouns: [
    { nouns: 'invitation', target: 'to', carriedOnly: true },
    { nouns: 'agreement deal accord pact', target: 'with between', carriedOnly: true }
  ]
}
