import type { RootLexicon } from './frame.js'

export const concede: RootLexicon = {
  root: 'CONCEDE',
  verbs: [
    { verbs: 'concede admit acknowledge', target: 'to object', object: '@CONCESSION pain suffering injustice harm' },
    {
      verbs: 'concede capitulate cave cave+in give+in bow succumb accede acquiesce kowtow',
      target: 'to',
      preposition: 'to',
      notObject: 'run goal try penalty point wicket game set match'
    },
    { verbs: 'submit', target: 'to', preposition: 'to', intransitive: true },
    {
      verbs: 'yield bend give',
      target: 'to',
      preposition: 'to',
      prepositionObject: 'pressure demand threat ultimatum request will'
    },
    {
      verbs:
        'relent back+down climb+down soften backtrack cave cave+in yield give+in bend blink buckle capitulate budge fold',
      target: 'after amid under following to',
      preposition: 'after amid under following',
      prepositionObject: 'threat pressure ultimatum warning demand'
    },
    { verbs: 'relent back+down climb+down soften backtrack', target: 'to on with', confidence: 0.8 },
    {
      verbs: 'accept',
      target: 'of from by object',
      object: 'demand request condition term responsibility blame ruling verdict'
    },
    { verbs: 'accept', target: 'of from object', object: 'resignation departure' },
    { verbs: 'pardon amnesty forgive', target: 'object' },
    {
      verbs: 'grant',
      target: 'to object',
      object:
        'pardon amnesty clemency concession independence autonomy permission request order bail parole reprieve leave',
      contexts: 'legal'
    },
    { verbs: 'offer make', target: 'to', object: 'concession compromise amends' },
    { verbs: 'give grant', target: 'to for object', object: 'consent assent go-ahead' },
    { verbs: 'give grant', target: 'to for object', object: 'light', complement: 'green' },
    {
      verbs: 'drop withdraw abandon lift retract',
      target: 'against for to on of inner',
      object:
        'demand charge claim case objection lawsuit complaint opposition veto precondition policy reservation threat resistance'
    },
    {
      verbs: 'back+away back+down step+back climb+down row+back',
      target: 'from over',
      preposition: 'from over',
      prepositionObject: 'threat demand plan claim confrontation dispute row standoff stand-off ultimatum'
    },
    { verbs: 'comply oblige acquiesce', target: 'with', confidence: 0.8 },
    { verbs: 'meet', target: 'of from object', object: 'demand condition' },
    { verbs: 'compromise', target: 'with on' },
    { verbs: 'reinstate re-appoint reappoint', target: 'object' },
    { verbs: 'approve', target: 'from of by', object: 'request demand' },
    { verbs: 'heed honour fulfil fulfill satisfy', target: 'of from object', object: 'call demand request appeal' }
  ],
  nouns: [
    { nouns: 'concession compromise', target: 'to', carriedOnly: true },
    { nouns: 'pardon amnesty', target: 'for to of' }
  ]
}
