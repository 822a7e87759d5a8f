import type { RootLexicon } from './frame.js'

export const consult: RootLexicon = {
  root: 'CONSULT',
  verbs: [
    {
      verbs: 'meet',
      target: 'object with',
      notObject: 'demand condition target deadline requirement need standard goal obligation fate criterion'
    },
    {
      verbs: 'see',
      target: 'object',
      object: 'mediator negotiator counterpart envoy ambassador emissary intermediary',
      confidence: 0.8
    },
    { verbs: 'visit tour', target: 'object', mode: 'visit' },
    { verbs: 'host receive entertain', target: 'object', direct: true, mode: 'visit' },
    { verbs: 'welcome', target: 'object', direct: true, preposition: 'at to in', mode: 'visit', confidence: 0.5 },
    {
      verbs: 'confer consult negotiate speak talk converse liaise deliberate haggle parley dine huddle',
      target: 'with to',
      preposition: 'with to'
    },
    {
      verbs: 'return go+back come+back',
      target: 'with',
      preposition: 'to',
      prepositionObject: 'talk negotiation dialogue table'
    },
    { verbs: 'negotiate', target: 'with', intransitive: true },
    { verbs: 'consult', target: 'object', direct: true, confidence: 0.8 },
    {
      verbs: 'raise bring+up take+up',
      target: 'with',
      object: 'matter issue case concern question subject problem situation topic plight',
      preposition: 'with',
      mode: 'phone'
    },
    {
      verbs: 'convey explain communicate',
      target: 'to',
      preposition: 'to',
      prepositionObject: 'counterpart minister envoy ambassador',
      mode: 'phone',
      confidence: 0.7
    },
    { verbs: 'phone telephone ring', target: 'object', mode: 'phone' },
    { verbs: 'call', target: 'object on', direct: true, mode: 'phone', confidence: 0.8 },
    { verbs: 'discuss debate', target: 'with inner', preposition: 'with' },
    { verbs: 'discuss', target: 'with object', confidence: 0.6 },
    { verbs: 'mediate broker facilitate arbitrate intercede', target: 'between in object with', mode: 'third-party' },
    { verbs: 'negotiate', target: 'between', preposition: 'between', mode: 'third-party' },
    {
      verbs: 'pass relay carry convey ferry shuttle',
      target: 'between',
      object: 'message proposal letter',
      preposition: 'between',
      mode: 'third-party'
    },
    { verbs: 'shuttle', target: 'between', preposition: 'between', mode: 'third-party' },
    { verbs: 'attend', target: 'in with object', object: '@TALKS', mode: 'multilateral' },
    {
      verbs: 'take',
      target: 'in with',
      complement: 'part',
      preposition: 'in',
      prepositionObject: '@TALKS forum ceremony parade celebration',
      mode: 'multilateral'
    },
    {
      verbs: 'participate',
      target: 'in with',
      preposition: 'in',
      prepositionObject: '@TALKS forum ceremony parade celebration',
      mode: 'multilateral'
    },
    { verbs: 'join', target: 'object for', confidence: 0.5 },
    {
      verbs: 'launch lead begin start',
      target: 'between in',
      object: 'mediation effort',
      mode: 'third-party',
      confidence: 0.7
    },
    {
      verbs: 'be',
      target: 'in',
      preposition: 'in',
      complement: 'due expected',
      subject: 'delegation envoy minister president premier team emissary mission',
      mode: 'visit',
      confidence: 0.7
    },
    { verbs: 'travel fly arrive head', target: 'to in for', preposition: 'to in for', mode: 'visit' },
    {
      verbs: 'hold have open begin start resume launch conduct continue conclude wrap+up',
      target: 'with between in',
      object: '@TALKS'
    },
    { verbs: 'pay make', target: 'to', object: 'visit trip call' },
    { verbs: 'shake', target: 'with', object: 'hand' },
    { verbs: 'brief', target: 'object', confidence: 0.5 },
    { verbs: 'send dispatch', target: 'to', object: 'delegation envoy emissary', mode: 'visit' }
  ],
  nouns: [
    {
      nouns: 'talk meeting negotiation consultation discussion dialogue summit conversation lunch dinner',
      target: 'with between'
    },
    { nouns: 'visit trip tour', target: 'to in', mode: 'visit' },
    {
      nouns: 'mediator co-mediator intermediary go-between broker peacemaker',
      agent: true,
      target: 'between in for to of',
      mode: 'third-party'
    },
    { nouns: 'mediation', target: 'between in', mode: 'third-party' }
  ]
}
