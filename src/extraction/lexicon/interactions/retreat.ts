import type { RootLexicon } from './frame.js'

export const retreat: RootLexicon = {
  root: 'RETREAT',
  verbs: [
    {
      verbs: 'release free liberate',
      target: 'object of from to',
      notObject:
        'statement report video figure data film document image footage photo tape audio findings text list record recording clip call conversation transcript detail album message map dollar euro pound yen yuan rouble money million billion tranche instalment installment loan grant aid credit',
      mode: 'release'
    },
    { verbs: 'let set', target: 'object', complement: 'free go', mode: 'release' },
    { verbs: 'parole bail', target: 'object', mode: 'release' },
    { verbs: 'order grant secure', target: 'of object', object: 'release', mode: 'release' },
    {
      verbs:
        'withdraw pull+out pull pull+back remove redeploy recall bring+home draw+down wind+down reduce cut thin+out scale+back',
      target: 'from of in',
      object: '@FORCES',
      mode: 'withdraw',
      contexts: 'military'
    },
    {
      verbs: 'exchange swap',
      target: 'with',
      object: 'prisoner captive hostage detainee remain body player teacher spy soldier fighter',
      mode: 'release'
    },
    {
      verbs: 'leave vacate evacuate',
      target: 'object',
      object: '@TERRITORY',
      complement: 'occupied captured seized',
      mode: 'withdraw',
      contexts: 'territory'
    },
    {
      verbs: 'withdraw retreat pull+out pull+back move+out',
      target: 'from of',
      preposition: 'from of',
      mode: 'withdraw',
      contexts: 'military',
      confidence: 0.7
    },
    {
      verbs: 'leave depart exit quit',
      target: 'object from',
      subject: 'troop soldier force army contingent peacekeeper garrison battalion paratrooper marine instructor',
      mode: 'withdraw',
      contexts: 'military'
    },
    {
      verbs: 'go return head come',
      target: 'from',
      subject: '@FORCES',
      preposition: 'from',
      complement: 'home',
      mode: 'withdraw',
      contexts: 'military'
    },
    {
      verbs: 'leave evacuate vacate',
      target: 'object',
      object: '@TERRITORY',
      mode: 'withdraw',
      contexts: 'territory',
      confidence: 0.5
    },
    {
      verbs:
        'lift ease relax withdraw remove loosen roll+back drop waive suspend scrap end cut reduce lower repeal abolish rescind revoke reverse cancel soften overturn scale+back call+off unfreeze delay postpone pause defer remove eliminate abandon ditch dismantle slash halve trim freeze',
      target: 'on against of imposed for to from object',
      object: '@PENALTY requirement decree edict',
      mode: 'access',
      contexts: 'economic'
    },
    { verbs: 'lift end revoke suspend', target: 'in on', object: 'law', complement: 'martial', mode: 'access' },
    { verbs: 'relax ease loosen soften', target: 'for on', object: 'rule law visa policy curfew', mode: 'access' },
    {
      verbs: 'return give+back hand+back restore repatriate hand+over send+back',
      target: 'to object',
      object:
        'artefact artifact remain body soldier sailor pilot archipelago ash property treasure painting manuscript skull item territory land asset ship drone frog relic statue looted treasure heritage object mandate pendant bookmark songbird plane aircraft hostage prisoner captive money weapon equipment uranium proceeds gold cash token piece fossil book map coin sculpture head bust vase mask idol mosaic icon bone jewel crown throne drum bronze figure figurine regalia carving scroll fragment collection loot tooth skeleton',
      mode: 'release'
    },
    {
      verbs: 'return give+back hand+back send+back',
      target: 'to object',
      object: '@ASSET',
      preposition: 'to',
      mode: 'release'
    },
    { verbs: 'return', target: 'to', preposition: 'to', mode: 'release', confidence: 0.4 },
    { verbs: 'surrender cede relinquish', target: 'to object', mode: 'withdraw' },
    {
      verbs: 'hand hand+over cede give return turn+over',
      target: 'object to',
      object:
        'territory land island kilometre kilometer mile village archipelago sovereignty control enclave town base',
      mode: 'withdraw',
      contexts: 'territory'
    },
    { verbs: 'hand+over hand', target: 'to', preposition: 'to', object: '@CAPTIVE', mode: 'release' },
    { verbs: 'resign step+down stand+down abdicate', target: 'as from over', mode: 'resign' },
    {
      verbs: 'declare announce observe implement honour honor extend begin hold call',
      target: 'with in against',
      object: 'ceasefire cease-fire truce armistice',
      mode: 'ceasefire',
      contexts: 'military'
    },
    {
      verbs: 'halt stop end cease suspend call+off',
      target: 'on against in with toward towards at into',
      object:
        'attack offensive strike operation campaign war fighting hostility shelling bombing assault protest broadcast',
      mode: 'ceasefire',
      contexts: 'military'
    },
    {
      verbs: 'halt stop end cease suspend call+off',
      target: 'on against in toward towards at into',
      object: 'test exercise drill',
      mode: 'ceasefire',
      contexts: 'military'
    },
    {
      verbs: 'disarm dismantle decommission destroy scrap',
      target: 'object to',
      object: '@ARMS',
      mode: 'disarm',
      contexts: 'military'
    },
    { verbs: 'lay+down give+up', target: 'to in', object: '@ARMS', mode: 'disarm' },
    { verbs: 'disarm demobilise demobilize disband', target: 'object', mode: 'disarm' },
    { verbs: 'allow permit let admit', target: 'object to in into', object: '@ACCESS truck lorry', mode: 'access' },
    {
      verbs: 'allow permit let',
      target: 'object of',
      object: '@CAPTIVE @ASSET truck lorry',
      complement: 'leave return go pass cross dock land sail enter depart transit',
      mode: 'access'
    },
    {
      verbs: 'unfreeze unblock thaw',
      target: 'object of to for',
      object: 'asset fund revenue account reserve',
      mode: 'access',
      contexts: 'economic'
    },
    {
      verbs: 'grant give',
      target: 'object to for',
      object:
        'access permission passage clearance visa approval authorisation authorization mandate citizenship delay extension',
      mode: 'access'
    },
    {
      verbs: 'reopen re-open open',
      target: 'to with for between',
      object: 'border crossing frontier airspace sky corridor checkpoint',
      mode: 'access'
    },
    {
      verbs: 'resume restore unblock reconnect',
      target: 'to with for from',
      object:
        'flight supply access shipment export import delivery traffic gas electricity water power service visa issuance trade crossing passage transit',
      mode: 'access'
    },
    { verbs: 'allow permit let', target: 'object', mode: 'access', confidence: 0.5 },
    {
      verbs: 'allow permit authorise authorize',
      target: 'object',
      direct: true,
      complement: 'to',
      mode: 'access',
      confidence: 0.85
    },
    { verbs: 'compensate', target: 'object' },
    { verbs: 'commute', target: 'of for object', object: 'sentence', mode: 'release' },
    { verbs: 'unban', target: 'object', mode: 'access' },
    {
      verbs: 'return send+back reinstate',
      target: 'to',
      object: 'ambassador envoy',
      mode: 'access',
      contexts: 'diplomatic'
    },
    { verbs: 'readmit re-admit delist de-list', target: 'object of', mode: 'access' },
    {
      verbs: 'remove delete drop strike take suspend',
      target: 'object of',
      preposition: 'from off',
      prepositionObject: 'list blacklist',
      mode: 'access'
    },
    {
      verbs: 'remove delete drop strike take suspend',
      target: 'object of',
      preposition: 'from off',
      prepositionObject: 'list blacklist',
      complement: 'terrorist terror blacklist sanctions',
      mode: 'access'
    },
    {
      verbs: 'exempt spare',
      target: 'object from',
      preposition: 'from',
      prepositionObject: '@PENALTY',
      mode: 'access'
    }
  ],
  nouns: [
    { nouns: 'release liberation freeing', target: 'of', mode: 'release' },
    {
      nouns: 'withdrawal pullout pull-out pullback retreat',
      target: 'from of',
      mode: 'withdraw',
      contexts: 'military'
    },
    {
      nouns: 'ceasefire cease-fire truce armistice',
      target: 'in with',
      carriedOnly: true,
      mode: 'ceasefire',
      contexts: 'military'
    },
    { nouns: 'surrender', target: 'to of', mode: 'withdraw' },
    { nouns: 'repatriation return restitution', target: 'of to', carriedOnly: true, mode: 'release' },
    { nouns: 'easing lifting relaxation removal', target: 'of on against', mode: 'access' },
    { nouns: 'resignation', target: 'of', carriedOnly: true, mode: 'resign' },
    { nouns: 'swap exchange', modifier: 'prisoner captive hostage', target: 'with', mode: 'release' }
  ]
}
