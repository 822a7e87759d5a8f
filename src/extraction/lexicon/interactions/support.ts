import type { RootLexicon } from './frame.js'

/** House convention: an apology is SUPPORT (the conversion table has it under CONCEDE), and so is recognising a state. */
export const support: RootLexicon = {
  root: 'SUPPORT',
  verbs: [
    { verbs: 'support back endorse champion', target: 'object of by', notObject: 'away down' },
    {
      verbs: 'praise hail welcome applaud commend laud salute extol compliment honour honor acclaim celebrate',
      target: 'object of by for'
    },
    { verbs: 'congratulate thank appreciate', target: 'object on for of' },
    { verbs: 'greet', target: 'object', confidence: 0.4 },
    { verbs: 'defend', target: 'object', notObject: 'title border airspace territory itself', confidence: 0.8 },
    { verbs: 'recognise recognize', target: 'object', contexts: 'diplomatic', confidence: 0.8 },
    { verbs: 'accept tolerate condone', target: 'object of by from inner', confidence: 0.6 },
    {
      verbs: 'recognise recognize acknowledge respect uphold',
      target: 'of object',
      object: 'independence sovereignty statehood integrity government president leader right territory',
      contexts: 'diplomatic'
    },
    { verbs: 'respect', target: 'object', confidence: 0.6 },
    { verbs: 'apologise apologize', target: 'to for', table: 'CONCEDE' },
    {
      verbs: 'express extend offer convey voice send',
      target: 'to for with over',
      object:
        'condolence sympathy solidarity gratitude thank thanks appreciation congratulation support backing regret apology commitment friendship respect readiness'
    },
    {
      verbs: 'pledge promise voice reaffirm reiterate affirm underline stress underscore declare confirm restate renew',
      target: 'for to of',
      object: 'support backing solidarity commitment allegiance friendship loyalty'
    },
    { verbs: 'stand', target: 'by with alongside behind', preposition: 'by with alongside behind' },
    { verbs: 'side sympathise sympathize empathise empathize align identify', target: 'with', preposition: 'with' },
    { verbs: 'rally', target: 'behind around', preposition: 'behind around' },
    { verbs: 'vote campaign lobby', target: 'for', preposition: 'for', confidence: 0.5 },
    { verbs: 'accept', target: 'of from object', object: 'apology invitation credential' },
    {
      verbs: 'establish restore resume normalise normalize open upgrade re-establish reestablish renew',
      target: 'with',
      object: 'tie relation relationship embassy',
      contexts: 'diplomatic'
    },
    { verbs: 'say', target: 'to', object: 'sorry thank' },
    {
      verbs: 'award bestow confer',
      target: 'object on to',
      object: 'order medal prize honour honor award title freedom'
    },
    {
      verbs: 'sign ratify finalise finalize initial conclude ink',
      target: 'with',
      object: '@AGREEMENT',
      contexts: 'diplomatic'
    },
    { verbs: 'approve ratify', target: 'object with of', confidence: 0.6 },
    { verbs: 'reassure assure', target: 'object' },
    { verbs: 'pay', target: 'to', object: 'tribute respect homage' },
    { verbs: 'mourn', target: 'object with', confidence: 0.5 },
    { verbs: 'lend throw', target: 'to behind', object: 'support weight backing' },
    {
      verbs: 'call describe',
      target: 'object',
      complement:
        'friend ally partner welcome historic breakthrough success milestone encouraging constructive forward courageous wise'
    },
    { verbs: 'hail', target: 'object' },
    { verbs: 'credit', target: 'object', preposition: 'with for' },
    { verbs: 'wish', target: 'object', confidence: 0.75 },
    { verbs: 'vouch', target: 'for', preposition: 'for' },
    { verbs: 'contribute', target: 'to', confidence: 0.4 }
  ],
  nouns: [
    { nouns: 'support backing endorsement solidarity', target: 'for of to with', carriedOnly: true },
    { nouns: 'praise applause acclaim', target: 'for from', carriedOnly: true },
    { nouns: 'condolence congratulation gratitude appreciation', target: 'to for', carriedOnly: true },
    { nouns: 'recognition', target: 'of', contexts: 'diplomatic' },
    { nouns: 'apology', target: 'to from', table: 'CONCEDE' },
    { nouns: 'commitment', target: 'to', carriedOnly: true },
    {
      nouns: 'normalisation normalization restoration resumption',
      target: 'with of',
      carriedOnly: true,
      contexts: 'diplomatic'
    }
  ],
  adjectives: [
    { adjectives: 'committed', target: 'to', confidence: 0.75 },
    { adjectives: 'grateful thankful', target: 'to for' },
    { adjectives: 'supportive appreciative proud', target: 'of' }
  ]
}
