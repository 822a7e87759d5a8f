import type { RootLexicon } from './frame.js'

/** House convention: an apology is SUPPORT (the conversion table has it under CONCEDE), and so is recognising a state. */
export const support: RootLexicon = {
  root: 'SUPPORT',
  verbs: [
    {
      verbs: 'support back endorse champion favour favor',
      target: 'object of by',
      notObject:
        'away down sanction embargo tariff boycott invasion bombing war airstrike strike blockade expulsion suspension'
    },
    {
      verbs:
        'praise hail welcome applaud commend laud salute extol compliment honour honor acclaim celebrate cheer felicitate eulogise eulogize lionise lionize exalt glorify',
      target: 'object of by for'
    },
    { verbs: 'congratulate thank appreciate', target: 'object on for of' },
    {
      verbs: 'comfort console embrace',
      target: 'object',
      object: '@PERSON relative widow parent mourner bereaved survivor victim crowd'
    },
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
    { verbs: 'say', target: 'to', complement: 'sorry', preposition: 'to', table: 'CONCEDE' },
    {
      verbs: 'ask beg',
      target: 'object',
      preposition: 'for',
      prepositionObject: 'forgiveness pardon',
      table: 'CONCEDE'
    },
    { verbs: 'ask beg seek', target: 'of from for in', object: 'forgiveness', table: 'CONCEDE' },
    { verbs: 'express convey', target: 'to', object: 'regret remorse contrition', preposition: 'to', table: 'CONCEDE' },
    { verbs: 'commiserate condole', target: 'with', preposition: 'with' },
    { verbs: 'stand', target: 'with inner', complement: 'shoulder side firmly' },
    { verbs: 'come leap spring rise rush', target: 'to', preposition: 'to', prepositionObject: 'defence defense' },
    { verbs: 'join', target: 'object', object: 'case appeal call' },
    {
      verbs: 'switch shift transfer',
      target: 'to',
      object: 'recognition allegiance tie',
      preposition: 'to',
      contexts: 'diplomatic'
    },
    { verbs: 'acknowledge', target: 'object', object: 'help support assistance contribution role generosity effort' },
    { verbs: 'show', target: 'for with to', object: 'support solidarity sympathy', preposition: 'for with to' },
    { verbs: 'give lend', target: 'to', object: 'blessing approval nod endorsement', preposition: 'to' },
    { verbs: 'come', target: 'behind', preposition: 'behind', complement: 'out' },
    {
      verbs: 'express extend offer convey voice send tender pay',
      target: 'to for with over',
      object:
        'understanding satisfaction thanks condolence sympathy solidarity gratitude thank appreciation congratulation felicitation greeting support backing commitment friendship respect wish compliment admiration praise endorsement closeness'
    },
    {
      verbs: 'pledge promise voice reaffirm reiterate affirm underline stress underscore declare confirm restate renew',
      target: 'for to of inner',
      object: 'support backing solidarity commitment allegiance friendship loyalty'
    },
    { verbs: 'express voice have reiterate', target: 'in', object: 'confidence trust faith', preposition: 'in' },
    { verbs: 'vote', target: 'of for', complement: 'favour favor', preposition: 'in' },
    {
      verbs: 'agree concur',
      target: 'with of by',
      preposition: 'with',
      prepositionObject: 'proposal plan idea position view stance assessment approach decision'
    },
    { verbs: 'stand act march', target: 'in_solidarity_with', preposition: 'in_solidarity_with' },
    { verbs: 'stand', target: 'by with alongside behind', preposition: 'by with alongside behind' },
    { verbs: 'side sympathise sympathize empathise empathize align identify', target: 'with', preposition: 'with' },
    {
      verbs: 'rally demonstrate march turn+out gather parade',
      target: 'of with for',
      preposition: 'in',
      prepositionObject: 'support solidarity favour favor'
    },
    { verbs: 'rally', target: 'behind around', preposition: 'behind around' },
    { verbs: 'vote campaign lobby', target: 'for', preposition: 'for', confidence: 0.5 },
    { verbs: 'accept', target: 'of from object', object: 'apology credential' },
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
    {
      verbs: 'approve ratify',
      target: 'object of by',
      object: 'accession membership bid admission application entry',
      contexts: 'diplomatic'
    },
    { verbs: 'reassure assure', target: 'object' },
    { verbs: 'pay', target: 'to', object: 'tribute respect homage' },
    { verbs: 'take', target: 'of', object: 'side part', preposition: 'of' },
    { verbs: 'mourn', target: 'object with', confidence: 0.5 },
    { verbs: 'lend throw', target: 'to behind', object: 'support weight backing' },
    {
      verbs: 'call describe',
      target: 'object',
      complement:
        'friendship generous noble goodwill solidarity friend ally partner welcome historic breakthrough success milestone encouraging constructive forward courageous wise'
    },
    { verbs: 'hail', target: 'object' },
    { verbs: 'credit', target: 'object', direct: true, confidence: 0.85 },
    { verbs: 'wish', target: 'object', confidence: 0.75 },
    {
      verbs: 'value cherish treasure prize',
      target: 'object of by for',
      object:
        'support friendship help assistance role contribution partnership relation tie relationship cooperation initiative stance solidarity generosity'
    },
    {
      verbs: 'adhere stick abide commit',
      target: 'to by',
      preposition: 'to by',
      prepositionObject: 'principle policy',
      contexts: 'diplomatic'
    },
    { verbs: 'uphold follow observe pursue', target: 'object', object: 'principle policy', complement: 'one' },
    { verbs: 'vouch', target: 'for', preposition: 'for' },
    { verbs: 'contribute', target: 'to', confidence: 0.4 }
  ],
  nouns: [
    { nouns: 'support backing endorsement solidarity', target: 'for of to with', carriedOnly: true },
    { nouns: 'supporter backer champion advocate admirer defender', agent: true, target: 'of' },
    { nouns: 'blessing', target: 'to for', carriedOnly: true },
    { nouns: 'praise applause acclaim commendation', target: 'for from', carriedOnly: true },
    { nouns: 'tribute', target: 'to', carriedOnly: true },
    {
      nouns: 'condolence congratulation felicitation greeting gratitude appreciation sympathy thank',
      target: 'to for',
      carriedOnly: true
    },
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
    { adjectives: 'committed', target: 'to inner', confidence: 0.75 },
    { adjectives: 'grateful thankful', target: 'to for' },
    { adjectives: 'supportive appreciative proud', target: 'of' }
  ]
}
