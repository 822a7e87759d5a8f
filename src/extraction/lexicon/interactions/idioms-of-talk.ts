import type { RootLexicon } from './frame.js'

/** Set phrases by which sides talk, side with each other and come to terms: their verb alone ("throw", "make", "see") says nothing. */
export const idiomsOfTalk: readonly RootLexicon[] = [
  {
    root: 'CONSULT',
    verbs: [
      {
        verbs: 'exchange trade swap share',
        target: 'with between',
        object:
          'view opinion idea note impression assessment perspective thought pleasantry message letter word call greeting toast'
      },
      { verbs: 'compare', target: 'with', object: 'note', preposition: 'with' },
      { verbs: 'sit+down sit get come gather', target: 'with', preposition: 'with', complement: 'down together round' },
      { verbs: 'get keep stay be', target: 'with', preposition: 'in', prepositionObject: 'touch contact' },
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
      }
    ],
    nouns: [
      { nouns: 'audience', target: 'with', mode: 'visit' },
      { nouns: 'encounter parley tete-a-tete get-together huddle', target: 'with between' },
      { nouns: 'exchange', modifier: 'frank lively cordial candid', target: 'with between' },
      { nouns: 'shuttling', target: 'between', mode: 'third-party' }
    ]
  },
  {
    root: 'SUPPORT',
    verbs: [
      {
        verbs: 'throw put lend fling',
        target: 'behind to',
        object: 'weight support prestige voice name influence',
        preposition: 'behind to'
      },
      { verbs: 'rally close gather', target: 'round around behind to', preposition: 'round around behind' },
      { verbs: 'close', target: 'with behind around', object: 'rank', preposition: 'with behind around' },
      {
        verbs: 'speak speak+out speak+up stick+up',
        target: 'in of for',
        complement: 'defence defense favour favor behalf warmly highly'
      },
      { verbs: 'speak+up stick+up root plump', target: 'for', preposition: 'for' },
      { verbs: 'come come+out', target: 'in of for', complement: 'favour favor support', preposition: 'in' },
      { verbs: 'stick', target: 'by with', preposition: 'by' },
      {
        verbs: 'win earn gain secure enjoy receive get',
        target: 'object',
        object: 'endorsement',
        reversed: true,
        preposition: 'of from'
      },
      { verbs: 'sing', target: 'of', object: 'praise' },
      { verbs: 'heap lavish shower pile', target: 'on object', object: 'praise', preposition: 'on with' },
      { verbs: 'shower', target: 'object', preposition: 'with', prepositionObject: 'praise compliment' },
      { verbs: 'take raise tip doff', target: 'to', object: 'hat cap', preposition: 'to' },
      { verbs: 'give', target: 'to object', object: 'thumb nod backing approval seal endorsement ovation welcome' },
      { verbs: 'swear pledge vow', target: 'to', object: 'allegiance loyalty fealty', preposition: 'to' },
      { verbs: 'put set', target: 'to with', object: 'signature name pen seal', preposition: 'to' },
      { verbs: 'accede', target: 'of with', preposition: 'to', prepositionObject: 'treaty convention pact protocol' },
      { verbs: 'exchange', target: 'with', object: 'ambassador envoy', preposition: 'with', contexts: 'diplomatic' },
      { verbs: 'set+up inaugurate', target: 'in with', object: 'embassy consulate', contexts: 'diplomatic' },
      {
        verbs: 'pick+up rekindle revive restart',
        target: 'with',
        object: 'tie relation relationship friendship',
        contexts: 'diplomatic'
      },
      { verbs: 'lay', target: 'at of for', object: 'wreath flower', preposition: 'at of for' },
      {
        verbs: 'call describe hail brand',
        target: 'object',
        complement: 'hero martyr visionary statesman brotherly fraternal'
      }
    ],
    nouns: [{ nouns: 'homage accolade plaudit kudos', target: 'to for', carriedOnly: true }]
  },
  {
    root: 'AGREE',
    verbs: [
      {
        verbs: 'settle resolve patch+up iron+out overcome smooth+over end bridge',
        target: 'with',
        object: 'quarrel row dispute difference disagreement feud rift spat controversy'
      },
      {
        verbs: 'reach come find arrive strike hammer+out thrash+out cut do forge work+out',
        target: 'with to',
        object: 'understanding compromise bargain accommodation consensus'
      },
      {
        verbs: 'come arrive',
        target: 'with',
        preposition: 'to at',
        prepositionObject: 'term understanding agreement compromise arrangement'
      },
      { verbs: 'shake', target: 'with on', object: 'hand', preposition: 'on' },
      { verbs: 'bury', target: 'with', object: 'hatchet', preposition: 'with' },
      { verbs: 'make', target: 'with', object: 'peace', preposition: 'with' },
      { verbs: 'see', target: 'with', object: 'eye', preposition: 'with' },
      { verbs: 'sign+up', target: 'to with', preposition: 'to' },
      { verbs: 'give', target: 'to object', object: 'assurance word guarantee undertaking promise pledge' },
      { verbs: 'accept', target: 'from of by object', object: 'invitation' },
      { verbs: 'extend issue send', target: 'to', object: 'invitation', preposition: 'to' },
      {
        verbs: 'express declare state voice announce signal indicate',
        target: 'inner with to',
        object: 'readiness willingness intention desire wish eagerness preparedness'
      },
      { verbs: 'be stand', target: 'inner with to', complement: 'ready willing prepared disposed', confidence: 0.6 },
      { verbs: 'hold+out', target: 'of to', object: 'prospect promise offer hand', confidence: 0.85 }
    ],
    nouns: [
      { nouns: 'promise pledge assurance', target: 'to', carriedOnly: true },
      { nouns: 'rapprochement detente détente', target: 'with between', carriedOnly: true }
    ]
  },
  {
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
]
