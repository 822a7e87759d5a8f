import type { RootLexicon } from './frame.js'

export const aid: RootLexicon = {
  root: 'AID',
  verbs: [
    {
      verbs:
        'provide give send supply deliver donate gift offer extend grant allocate lend hand+over hand ship announce disburse contribute channel funnel ferry rush fly airlift dispatch approve earmark commit transfer present smuggle unveil roll+out mobilise mobilize set+aside distribute deploy',
      target: 'to for object in at inner',
      object: '@HELP',
      notObject: 'oil gas crude coal uranium lng gold'
    },
    { verbs: 'promise pledge', target: 'to for object inner', object: '@HELP', table: 'AGREE' },
    {
      verbs: 'supply resupply equip arm furnish outfit bankroll fund finance subsidise subsidize bail+out prop+up',
      target: 'object',
      contexts: 'economic'
    },
    {
      verbs: 'provide supply equip furnish present arm',
      target: 'object',
      preposition: 'with',
      prepositionObject: '@HELP'
    },
    { verbs: 'provide', target: 'object to for', preposition: 'with to for', confidence: 0.6 },
    {
      verbs: 'pay',
      target: 'object to',
      object: 'salary compensation aid bill debt',
      contexts: 'economic',
      confidence: 0.7
    },
    { verbs: 'provide give extend offer lend send', target: 'to for', object: 'support backup' },
    { verbs: 'donate', target: 'to' },
    { verbs: 'airdrop air-drop parachute', target: 'over on into to in', object: '@HELP' },
    { verbs: 'deposit inject', target: 'in into at with', object: '@HELP', contexts: 'economic' },
    {
      verbs: 'receive get obtain secure win rack+up draw+down take+out',
      target: 'from',
      object: '@HELP flight planeload shipload truckload cargo',
      preposition: 'from',
      reversed: true,
      confidence: 0.8
    },
    {
      verbs: 'ship supply send deliver transfer provide hand+over fly',
      target: 'to',
      object: 'container crate trainload planeload truckload shipload shipment consignment batch',
      complement: 'shells munitions weapons ammunition missiles rockets arms aid food medicine medicines supplies'
    },
    {
      verbs: 'accept receive get obtain secure',
      target: 'object',
      object: 'aid assistance funding fund loan grant donation bailout relief',
      reversed: true,
      confidence: 0.85
    },
    {
      verbs: 'accept receive get obtain secure',
      target: 'object',
      object:
        'million billion dollar euro pound crown franc yen yuan rupee riyal krona kronor kroner zloty rouble ruble peso',
      preposition: 'in',
      prepositionObject: 'aid assistance funding fund loan grant donation relief investment',
      reversed: true,
      confidence: 0.85
    },
    {
      verbs: 'accept',
      target: 'from',
      object: 'aid assistance help relief donation funding fund loan grant money bailout',
      preposition: 'from',
      reversed: true,
      confidence: 0.8
    },
    {
      verbs: 'load laden stock pack fill',
      target: 'to for into',
      preposition: 'with',
      prepositionObject: 'aid relief supply medicine food assistance tent blanket',
      confidence: 0.85
    },
    {
      verbs: 'carry bring transport haul',
      target: 'to for into',
      object:
        'aid relief supply medicine food material assistance tent blanket wheat grain rice flour fuel vaccine generator medication ration kit',
      confidence: 0.85
    },
    {
      verbs: 'arrive land reach dock',
      target: 'in at to object',
      subject:
        'aid assistance relief shipment consignment batch supply convoy tranche rescuer medic firefighter doctor nurse peacekeeper dose vaccine donation planeload',
      confidence: 0.85
    },
    { verbs: 'help aid assist', target: 'object in with inner', confidence: 0.8 },
    { verbs: 'rescue evacuate airlift save', target: 'object from', contexts: 'disasters' },
    { verbs: 'come rush spring', target: 'to', preposition: 'to', prepositionObject: 'aid rescue help assistance' },
    {
      verbs: 'roll+over renew extend reschedule',
      target: 'for of to from',
      object: 'deposit loan debt',
      contexts: 'economic'
    },
    {
      verbs: 'release unlock unblock',
      target: 'for to',
      object:
        'aid tranche money fund loan instalment installment dollar euro pound yen yuan million billion grant credit slice',
      preposition: 'for to',
      contexts: 'economic'
    },
    {
      verbs: 'build construct erect renovate',
      target: 'for in',
      object:
        'stadium hospital school road port bridge railway airport plant dam parliament palace house camp clinic pipeline',
      preposition: 'for',
      contexts: 'economic',
      confidence: 0.85
    },
    { verbs: 'treat', target: 'object from', object: 'wounded patient casualty victim survivor', contexts: 'health' },
    { verbs: 'step+in', target: 'for with in to', object: 'help aid money', confidence: 0.75 },
    { verbs: 'shelter accommodate resettle harbour harbor', target: 'object from', contexts: 'asylum' },
    {
      verbs: 'take+in',
      target: 'object from',
      object:
        'refugee migrant evacuee family child girl boy schoolgirl schoolboy student pupil baby orphan woman people person patient survivor victim president leader exile dissident entourage fugitive ex-president minister',
      contexts: 'asylum'
    },
    {
      verbs: 'take',
      target: 'in',
      preposition: 'in',
      prepositionObject: '@MIGRANT refugee evacuee orphan survivor',
      contexts: 'asylum'
    },
    { verbs: 'host', target: 'object from', object: 'refugee migrant evacuee', contexts: 'asylum' },
    {
      verbs: 'grant give offer',
      target: 'object to',
      object: 'asylum refuge sanctuary protection shelter',
      contexts: 'asylum'
    },
    {
      verbs: 'accept',
      target: 'object from of in',
      object: 'refugee migrant people evacuee displaced asylum seeker',
      contexts: 'asylum'
    },
    {
      verbs: 'send deploy contribute dispatch',
      target: 'to in along near at',
      complement: 'peacekeeping peacekeepers peacekeeper',
      contexts: 'peacekeeping'
    },
    {
      verbs: 'open',
      target: 'to for',
      object: 'border door',
      preposition: 'to for',
      prepositionObject:
        'refugee migrant people displaced evacuee seeker family syrian afghan iraqi ukrainian rohingya venezuelan',
      contexts: 'asylum'
    },
    { verbs: 'open', target: 'to for', object: 'door', contexts: 'asylum' },
    {
      verbs: 'forgive cancel write+off restructure waive',
      target: 'of for to by object',
      object: 'debt loan',
      contexts: 'economic'
    },
    { verbs: 'lend', target: 'to object', contexts: 'economic' },
    {
      verbs: 'deploy send',
      target: 'to in',
      object: 'observer peacekeeper monitor mediator team doctor medic rescuer platoon peacekeeping',
      contexts: 'peacekeeping'
    },
    {
      verbs: 'participate serve',
      target: 'in',
      preposition: 'in',
      prepositionObject: 'peacekeeping mission operation',
      contexts: 'peacekeeping',
      confidence: 0.5
    },
    { verbs: 'serve', target: 'in', preposition: 'in', contexts: 'peacekeeping', confidence: 0.3 },
    { verbs: 'spend invest', target: 'on in to for', contexts: 'economic', confidence: 0.5 },
    { verbs: 'protect', target: 'object from', confidence: 0.5 },
    {
      verbs: 'escort guard convoy',
      target: 'object of',
      object: '@PERSON convoy ship tanker vessel freighter evacuee pilgrim displaced truck',
      contexts: 'military',
      confidence: 0.8
    },
    { verbs: 'rebuild reconstruct', target: 'object', contexts: 'economic', confidence: 0.5 },
    { verbs: 'rebuild reconstruct', target: 'object', direct: true, contexts: 'economic', confidence: 0.85 },
    { verbs: 'add', target: 'to in', object: '@HELP', confidence: 0.5 },
    { verbs: 'subsidise subsidize underwrite', target: 'object', contexts: 'economic' }
  ],
  nouns: [
    { nouns: 'aid assistance relief donation bailout', target: 'to for in' },
    { nouns: 'help', target: 'to', carriedOnly: true },
    {
      nouns: 'funding financing spending',
      modifier: 'humanitarian military development emergency aid relief',
      target: 'for to',
      carriedOnly: true,
      contexts: 'economic'
    },
    { nouns: 'loan grant credit', target: 'to for', carriedOnly: true, contexts: 'economic' },
    {
      nouns: 'shipment delivery transfer',
      modifier:
        '@HELP aid food medical arms weapons weapon arm humanitarian grain tank missile shell ammunition munition equipment drone jet rocket vaccine medicine armour armor',
      target: 'to for'
    },
    {
      nouns: 'support backing',
      modifier: 'military financial humanitarian logistical material economic logistics',
      target: 'for to'
    },
    { nouns: 'airlift evacuation rescue', target: 'of from', contexts: 'disasters' },
    { nouns: 'donor lifeline', target: 'to for', contexts: 'economic', carriedOnly: true },
    { nouns: 'donor supplier provider benefactor financier lender', agent: true, target: 'to of' }
  ]
}
