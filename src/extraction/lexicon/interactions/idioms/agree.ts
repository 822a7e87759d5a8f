import type { RootLexicon } from '../frame.js'

/** Set phrases by which sides come to terms ("bury the hatchet with"). */
export const agreeIdioms: RootLexicon = {
  root: 'AGREE',
  verbs: [
    {
      verbs: 'settle resolve patch+up iron+out overcome smooth+over end bridge',
      target: 'with',
      object:
        'quarrel row dispute difference disagreement feud rift spat controversy lawsuit suit case claim litigation'
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
    { verbs: 'sign', target: 'on inner of object', complement: 'off', preposition: 'on' },
    { verbs: 'sign+off', target: 'on inner of', preposition: 'on' },
    { verbs: 'consent', target: 'of by from with to object', preposition: 'to', confidence: 0.9 },
    { verbs: 'give', target: 'to object inner', object: 'assurance word guarantee undertaking promise pledge' },
    { verbs: 'accept', target: 'from of by object', object: 'invitation' },
    { verbs: 'extend issue send', target: 'to', object: 'invitation', preposition: 'to' },
    {
      verbs: 'express declare state voice announce signal indicate',
      target: 'inner with to',
      object: 'readiness willingness intention desire wish eagerness preparedness'
    },
    { verbs: 'be stand', target: 'inner with to', complement: 'ready willing prepared disposed', confidence: 0.6 },
    { verbs: 'hold+out', target: 'of to', object: 'prospect promise offer hand', confidence: 0.85 },
    {
      verbs: 'accept',
      target: 'object',
      direct: true,
      preposition: 'as',
      prepositionObject: 'mediator host guarantor broker'
    },
    { verbs: 'say', target: 'to', complement: 'yes', preposition: 'to' }
  ],
  nouns: [
    { nouns: 'promise pledge assurance', target: 'to', carriedOnly: true },
    { nouns: 'rapprochement detente détente', target: 'with between', carriedOnly: true }
  ]
}
