import type { RootLexicon } from './frame.js'

/** Exchange that both sides take part in. A joint exercise is COOPERATE, one country's own is MOBILIZE. */
export const cooperate: RootLexicon = {
  root: 'COOPERATE',
  verbs: [
    { verbs: 'extradite', target: 'to', preposition: 'to', contexts: 'legal', table: 'ACCUSE' },
    {
      verbs:
        'raid dismantle arrest seize destroy build construct launch develop produce run open inaugurate patrol police organise organize finance fund operate celebrate demine search',
      target: 'with and',
      complement: 'jointly joint'
    },
    {
      verbs: 'link connect synchronise synchronize interconnect integrate merge join',
      target: 'with to and',
      object: 'grid railway railroad network pipeline market system line road power'
    },
    {
      verbs: 'increase raise boost double triple expand begin start resume step+up',
      target: 'to from',
      object: 'delivery export shipment import supply flow transit',
      preposition: 'to from',
      contexts: 'economic',
      confidence: 0.85
    },
    { verbs: 'cooperate co-operate collaborate partner', target: 'with', preposition: 'with' },
    { verbs: 'cooperate co-operate collaborate', target: 'with', preposition: 'in on', confidence: 0.85 },
    { verbs: 'work', target: 'with together', preposition: 'with alongside', confidence: 0.5 },
    { verbs: 'work', target: 'with', preposition: 'with', complement: 'to', direct: true, confidence: 0.8 },
    { verbs: 'work', target: 'with', preposition: 'with', intransitive: true, meant: true, confidence: 0.85 },
    {
      verbs: 'share exchange pool',
      target: 'with',
      object: 'intelligence information evidence data technology expertise know-how experience',
      contexts: 'intelligence'
    },
    {
      verbs: 'give hand+over pass provide',
      target: 'to',
      object: 'information evidence intelligence data',
      contexts: 'intelligence'
    },
    {
      verbs: 'hold conduct fly stage launch begin start carry+out kick+off run perform undertake',
      target: 'with in',
      object: 'drill exercise manoeuvre maneuver wargame war-game game patrol training',
      contexts: 'military',
      confidence: 0.9
    },
    { verbs: 'train', target: 'object with', contexts: 'military', notObject: 'sight gun eye' },
    {
      verbs: 'trade',
      target: 'with',
      preposition: 'with',
      notObject: 'view opinion idea insult barb fire blow accusation jibe',
      contexts: 'economic'
    },
    {
      verbs: 'buy purchase import acquire order',
      target: 'from',
      object:
        'missile weapon jet fighter aircraft warplane submarine tank helicopter arm drone warship frigate munition',
      preposition: 'from',
      contexts: 'economic',
      confidence: 0.85
    },
    {
      verbs: 'sell export',
      target: 'to object',
      object:
        'missile weapon jet fighter aircraft warplane submarine tank helicopter arm drone warship frigate munition',
      preposition: 'to',
      contexts: 'economic',
      confidence: 0.85
    },
    {
      verbs: 'buy purchase import acquire order',
      target: 'from',
      preposition: 'from',
      contexts: 'economic',
      confidence: 0.6
    },
    { verbs: 'sell export', target: 'to', preposition: 'to', contexts: 'economic', confidence: 0.6 },
    { verbs: 'extradite', target: 'to', preposition: 'to', contexts: 'legal', confidence: 0.5 },
    {
      verbs: 'resume restore expand deepen boost strengthen increase step+up intensify',
      target: 'with',
      object: 'trade turnover cooperation co-operation flight exchange partnership investment',
      contexts: 'economic'
    },
    {
      verbs: 'deepen strengthen expand boost broaden improve mend repair',
      target: 'with',
      object: 'tie relation relationship bond fence',
      contexts: 'diplomatic',
      confidence: 0.7
    },
    {
      verbs: 'reopen re-open restore reactivate resume reconnect open establish',
      target: 'with between to in',
      object: 'hotline channel line crossing checkpoint embassy consulate office railway bridge route',
      contexts: 'diplomatic'
    },
    {
      verbs: 'take participate train join',
      target: 'with alongside',
      preposition: 'in',
      prepositionObject: 'drill exercise manoeuvre maneuver wargame',
      contexts: 'military',
      confidence: 0.75
    },
    { verbs: 'co-produce co-develop cosponsor co-host', target: 'with' },
    { verbs: 'team+up link+up', target: 'with' },
    { verbs: 'join', target: 'with', object: 'force hand', preposition: 'with' },
    { verbs: 'make', target: 'with', object: 'cause', preposition: 'with', complement: 'common', confidence: 0.9 },
    { verbs: 'work', target: 'with', complement: 'together hand-in-hand', confidence: 0.85 },
    {
      verbs: 'launch start resume begin restart inaugurate',
      target: 'with between to',
      object: 'flight link service train ferry',
      contexts: 'economic'
    },
    {
      verbs: 'sell export',
      target: 'object to',
      object: 'oil gas crude coal lng uranium electricity power fuel missile weapon jet tank drone arm',
      contexts: 'economic',
      confidence: 0.85
    },
    {
      verbs: 'buy purchase import',
      target: 'object from of',
      object: 'oil gas crude coal lng uranium electricity power fuel missile weapon jet tank drone arm barrel',
      contexts: 'economic',
      confidence: 0.85
    },
    {
      verbs: 'buy purchase import',
      target: 'from object of',
      object: 'soy soya soybean wheat grain beef rice maize corn pork good product coal car tractor',
      meant: true,
      contexts: 'economic'
    },
    {
      verbs: 'extradite hand+over turn+over surrender',
      target: 'to',
      object: 'suspect leader fugitive trafficker criminal member gangster kingpin boss',
      preposition: 'to',
      contexts: 'legal',
      confidence: 0.9
    }
  ],
  nouns: [
    {
      nouns: 'drill exercise manoeuvre maneuver patrol wargame',
      modifier: 'joint bilateral trilateral combined mixed common',
      target: 'with',
      contexts: 'military'
    },
    {
      nouns: 'operation training flight survey mission',
      modifier: 'joint',
      target: 'with',
      carriedOnly: true,
      contexts: 'military'
    },
    {
      nouns: 'project venture production programme program investigation',
      modifier: 'joint',
      target: 'with',
      contexts: 'economic'
    },
    { nouns: 'game', modifier: 'war', target: 'with', contexts: 'military' },
    { nouns: 'cooperation co-operation collaboration partnership', target: 'with', carriedOnly: true },
    { nouns: 'extradition', target: 'to', contexts: 'legal', table: 'ACCUSE' },
    { nouns: 'waiver exemption', modifier: 'visa', target: 'for to', carriedOnly: true, contexts: 'migration' },
    { nouns: 'purchase', target: 'from', contexts: 'economic', confidence: 0.85 },
    { nouns: 'trade', target: 'with', carriedOnly: true, contexts: 'economic' },
    { nouns: 'sharing', modifier: 'intelligence data information', target: 'with', contexts: 'intelligence' }
  ]
}
