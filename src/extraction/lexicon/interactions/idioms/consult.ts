import type { RootLexicon } from '../frame.js'

/** Set phrases by which sides talk ("compare notes with"). */
export const consultIdioms: RootLexicon = {
  root: 'CONSULT',
  verbs: [
    {
      verbs: 'steer nudge guide coax shepherd cajole bring',
      target: 'object',
      direct: true,
      preposition: 'to towards toward into',
      prepositionObject: 'compromise agreement accord deal settlement truce understanding',
      mode: 'third-party'
    },
    {
      verbs: 'exchange trade swap share',
      target: 'with between',
      object: 'view opinion idea note impression assessment perspective thought pleasantry word call greeting toast'
    },
    { verbs: 'sit', target: 'with', preposition: 'with', confidence: 0.8 },
    {
      verbs: 'show+up turn+up appear',
      target: 'for at with',
      preposition: 'for at',
      prepositionObject: '@TALKS',
      mode: 'multilateral'
    },
    { verbs: 'compare', target: 'with', object: 'note', preposition: 'with', mode: 'phone' },
    { verbs: 'sit+down sit get come gather', target: 'with', preposition: 'with', complement: 'down together round' },
    {
      verbs: 'get keep stay be',
      target: 'with',
      preposition: 'in',
      prepositionObject: 'touch contact dialogue communication',
      mode: 'phone'
    },
    { verbs: 'touch', target: 'with', object: 'base', preposition: 'with' },
    { verbs: 'make maintain establish', target: 'with', object: 'contact', preposition: 'with' },
    {
      verbs: 'raise take+up discuss bring+up explore go+over review thrash+out',
      target: 'with',
      preposition: 'with',
      mode: 'multilateral',
      confidence: 0.85
    },
    { verbs: 'sound+out', target: 'object', direct: true },
    { verbs: 'contact', target: 'object', direct: true, mode: 'phone' },
    { verbs: 'reach+out', target: 'to', preposition: 'to', mode: 'phone', confidence: 0.85 },
    {
      verbs: 'engage enter take participate',
      target: 'with in',
      preposition: 'in into',
      prepositionObject: '@TALKS'
    },
    { verbs: 'meet', target: 'object', direct: true, complement: 'face privately' },
    {
      verbs: 'have get be',
      target: 'with of',
      object: 'audience tete-a-tete word conversation lunch dinner breakfast'
    },
    {
      verbs: 'lunch breakfast dine sup',
      target: 'with',
      preposition: 'with'
    },
    { verbs: 'break', target: 'with', object: 'bread', preposition: 'with' },
    { verbs: 'lay roll put+out roll+out', target: 'for', object: 'carpet', preposition: 'for', mode: 'visit' },
    { verbs: 'play', target: 'to', object: 'host', preposition: 'to', mode: 'visit' },
    {
      verbs: 'stop stop+over stop+off touch+down drop+in',
      target: 'in on at',
      preposition: 'in on at',
      mode: 'visit'
    },
    { verbs: 'fly jet sail drive', target: 'to into', preposition: 'to into', mode: 'visit', confidence: 0.8 },
    {
      verbs: 'welcome greet receive host',
      target: 'object',
      direct: true,
      complement: 'palace airport lunch dinner talks residence tarmac',
      mode: 'visit'
    },
    {
      verbs: 'act serve',
      target: 'between with',
      complement: 'go-between intermediary mediator broker',
      mode: 'third-party'
    },
    { verbs: 'bring', target: 'object', complement: 'table together', mode: 'third-party', confidence: 0.85 },
    {
      verbs: 'resolve settle heal end defuse',
      target: 'between',
      object: 'quarrel row dispute difference feud rift spat crisis conflict',
      preposition: 'between',
      mode: 'third-party'
    },
    {
      verbs: 'chair host convene facilitate oversee moderate',
      target: 'between with of among',
      object: '@TALKS',
      preposition: 'between among',
      mode: 'third-party'
    },
    { verbs: 'write cable', target: 'to', preposition: 'to', mode: 'phone' },
    {
      verbs: 'send deliver convey pass relay dispatch carry bring',
      target: 'to object',
      object: 'message letter telegram reply missive',
      mode: 'phone',
      confidence: 0.8
    },
    { verbs: 'exchange swap', target: 'with', object: 'letter message note telegram', mode: 'phone' },
    { verbs: 'brief inform notify', target: 'object', direct: true, mode: 'phone' },
    { verbs: 'brief', target: 'object', object: 'counterpart colleague envoy ambassador diplomat', mode: 'phone' }
  ],
  nouns: [
    { nouns: 'audience', target: 'with', mode: 'visit' },
    { nouns: 'encounter parley tete-a-tete get-together huddle', target: 'with between' },
    { nouns: 'exchange', modifier: 'frank lively cordial candid', target: 'with between' },
    { nouns: 'shuttling', target: 'between', mode: 'third-party' }
  ]
}
