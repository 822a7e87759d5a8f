import type { RootLexicon } from './frame.js'

export const threaten: RootLexicon = {
  root: 'THREATEN',
  verbs: [
    {
      verbs: 'threaten',
      target: 'object against on with inner',
      notObject: 'peace stability security life relation future existence',
      mode: 'violence'
    },
    { verbs: 'menace intimidate', target: 'object', mode: 'violence' },
    { verbs: 'warn caution', target: 'object against of inner', mode: 'violence' },
    {
      verbs: 'give issue set hand deliver impose',
      target: 'for to object',
      object: 'ultimatum deadline',
      mode: 'violence'
    },
    { verbs: 'issue send sound give deliver', target: 'to', object: 'warning threat', mode: 'violence' },
    { verbs: 'brandish rattle', target: 'at', object: 'sabre saber threat missile weapon', mode: 'violence' },
    {
      verbs: 'use',
      target: 'against on',
      object: 'force weapon',
      preposition: 'against on',
      meant: true,
      mode: 'violence'
    },
    { verbs: 'exercise use invoke', target: 'against', object: 'right', meant: true, mode: 'violence' },
    {
      verbs: 'vow swear promise',
      target: 'against on to for',
      object: 'revenge retaliation vengeance reprisal response punishment consequence repercussion',
      mode: 'violence'
    },
    {
      verbs: 'vow threaten pledge promise',
      target: 'against',
      preposition: 'against',
      mode: 'violence',
      confidence: 0.7
    },
    {
      verbs: 'plan prepare mull weigh consider contemplate ponder',
      target: 'on against',
      object: '@PENALTY',
      mode: 'restrict'
    },
    {
      verbs: 'respond react answer reply retaliate',
      target: 'to against',
      preposition: 'to against',
      prepositionObject:
        'attack strike threat aggression provocation tariff sanction measure move action step expulsion ban violation incursion raid decision launch test act interference attempt escalation invasion blockade intrusion encroachment hostility bombing raid attempt deployment exercise drill pressure challenge it this that they them',
      meant: true,
      mode: 'violence'
    },
    { verbs: 'retaliate respond hit+back strike+back', target: 'against', meant: true, mode: 'violence' },
    {
      verbs: 'take',
      target: 'against',
      object: 'action step measure',
      preposition: 'against',
      meant: true,
      mode: 'restrict'
    },
    {
      verbs: 'take',
      target: 'against',
      object: 'measure countermeasure action step',
      complement: 'necessary resolute retaliatory corresponding reciprocal appropriate firm decisive countermeasures',
      meant: true,
      mode: 'restrict'
    },
    {
      verbs: 'reserve',
      target: 'against to inner',
      object: 'right',
      complement: 'respond retaliate react reply answer strike act take steps measures action countermeasures',
      mode: 'violence'
    },
    {
      verbs: 'treat consider regard view see declare call',
      target: 'object of',
      complement: 'target targets',
      mode: 'violence',
      confidence: 0.9
    },
    {
      verbs: 'give',
      target: 'object',
      object: 'hour day week',
      complement:
        'withdraw comply surrender release reply respond accept hand free act stop end reopen lift restore reinstate apologise apologize choose decide present submit explain pay agree dismantle meet provide produce disarm halt remove answer',
      mode: 'violence'
    },
    { verbs: 'give', target: 'object', direct: true, complement: 'until', mode: 'violence' },
    { verbs: 'put', target: 'object', preposition: 'on', prepositionObject: 'notice', mode: 'violence' },
    { verbs: 'rule', target: 'against', object: 'force', mode: 'violence', confidence: 0.3 }
  ],
  nouns: [
    { nouns: 'threat', target: 'against to on', carriedOnly: true, mode: 'violence' },
    { nouns: 'vow', target: 'on against', carriedOnly: true, mode: 'violence' },
    { nouns: 'ultimatum', target: 'to for', mode: 'violence' },
    { nouns: 'warning', target: 'to', carriedOnly: true, mode: 'violence' },
    {
      nouns: 'sabre-rattling saber-rattling brinkmanship intimidation',
      target: 'against toward towards of',
      mode: 'violence'
    }
  ]
}
