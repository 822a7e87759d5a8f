import type { RootLexicon } from './frame.js'

export const request: RootLexicon = {
  root: 'REQUEST',
  verbs: [
    {
      verbs: 'urge ask implore beg beseech exhort petition lobby entreat prod nudge goad cajole',
      target: 'object',
      mode: 'change',
      notObject: 'question'
    },
    {
      verbs: 'call',
      target: 'on upon',
      preposition: 'on upon',
      complement: 'to for',
      intransitive: true,
      mode: 'change'
    },
    { verbs: 'appeal', target: 'on upon to', preposition: 'on upon to', mode: 'change' },
    { verbs: 'appeal plead', target: 'from', preposition: 'for', intransitive: true, mode: 'assist' },
    {
      verbs: 'call',
      target: 'on upon',
      preposition: 'for',
      prepositionObject: 'restraint calm help support dialogue talk explanation answer action cooperation',
      intransitive: true,
      mode: 'change'
    },
    { verbs: 'call', target: 'for', preposition: 'for', intransitive: true, mode: 'change' },
    {
      verbs: 'order instruct direct',
      target: 'object',
      direct: true,
      complement: 'to',
      mode: 'change',
      confidence: 0.8
    },
    {
      verbs: 'order instruct direct',
      target: 'object',
      mode: 'change',
      confidence: 0.6,
      notObject: 'attack strike investigation probe closure curfew'
    },
    { verbs: 'ask', target: 'for', preposition: 'for', mode: 'change' },
    {
      verbs: 'turn look',
      target: 'to',
      preposition: 'for',
      prepositionObject: 'help aid support assistance protection',
      mode: 'assist'
    },
    { verbs: 'lean prevail', target: 'on upon', preposition: 'on upon', complement: 'to', mode: 'change' },
    { verbs: 'put', target: 'to', object: 'request demand proposal', preposition: 'to', mode: 'change' },
    { verbs: 'impress', target: 'on upon', preposition: 'on upon', mode: 'change' },
    {
      verbs: 'press pressure pressurise pressurize',
      target: 'object for on',
      mode: 'change',
      notObject: 'button ahead forward'
    },
    { verbs: 'push', target: 'object', complement: 'to', mode: 'change' },
    {
      verbs: 'push',
      target: 'object for on',
      preposition: 'for on',
      mode: 'change',
      notObject: 'button ahead forward'
    },
    { verbs: 'demand', target: 'from of inner object', mode: 'change' },
    { verbs: 'recommend', target: 'inner', complement: 'that', mode: 'change', confidence: 0.75 },
    { verbs: 'request solicit', target: 'from of object inner', mode: 'assist' },
    { verbs: 'want tell encourage', target: 'object', complement: 'to', mode: 'change', confidence: 0.75 },
    { verbs: 'advise dare counsel', target: 'object', complement: 'to', mode: 'change', confidence: 0.75 },
    { verbs: 'persuade convince', target: 'object', complement: 'to', mode: 'change', confidence: 0.75 },
    { verbs: 'like', target: 'object', complement: 'to', mode: 'change', confidence: 0.75 },
    { verbs: 'advocate', target: 'for', preposition: 'for', mode: 'change', confidence: 0.7 },
    {
      verbs: 'expect',
      target: 'object',
      direct: true,
      complement:
        'take stop refrain respect honour honor withdraw release cooperate abide comply fulfil fulfill reopen return implement act extradite show end halt respond uphold contribute join ensure pay repay drop hand sign ratify provide deliver help support approve allow open adhere fulfil keep',
      mode: 'change',
      confidence: 0.75
    },
    { verbs: 'expect advise remind', target: 'object', mode: 'change', confidence: 0.5 },
    { verbs: 'insist', target: 'on inner', mode: 'change', confidence: 0.5 },
    { verbs: 'plead clamour clamor campaign agitate', target: 'with for', preposition: 'with for', mode: 'change' },
    {
      verbs: 'seek',
      target: 'from in with object',
      object:
        'arm weapon investment extradition cooperation help aid assistance support refuge asylum explanation clarification extradition guarantee assurance compensation reparation relief concession permission protection bailout loan exemption waiver meeting talk release return access intervention mediation backing answer answers right recognition redress damages reply response apology commitment undertaking assent assurance reassurance justification intercession',
      mode: 'assist'
    },
    {
      verbs: 'seek',
      target: 'from of for in',
      object: 'apology',
      mode: 'change'
    },
    { verbs: 'arrive come', target: 'in', object: 'refuge asylum', mode: 'assist' },
    { verbs: 'set lay', target: 'for to', object: 'condition precondition', mode: 'change' },
    { verbs: 'propose suggest', target: 'to with inner', object: '@TALKS', mode: 'meet' },
    { verbs: 'put', target: 'on', object: 'pressure', mode: 'change' },
    { verbs: 'exert apply keep step+up increase ramp+up', target: 'on', object: 'pressure', mode: 'change' },
    {
      verbs: 'remind',
      target: 'object',
      direct: true,
      preposition: 'of',
      prepositionObject: 'importance need obligation duty responsibility commitment undertaking promise pledge',
      mode: 'change'
    },
    { verbs: 'remind', target: 'object', mode: 'change', confidence: 0.4 }
  ],
  nouns: [
    { nouns: 'appeal call plea entreaty exhortation', target: 'to on for inner', carriedOnly: true, mode: 'change' },
    { nouns: 'demand request', target: 'to from on for inner', mode: 'change' },
    { nouns: 'pressure', target: 'on', carriedOnly: true, mode: 'change' },
    { nouns: 'petition', target: 'to', mode: 'change' }
  ]
}
