import type { RootLexicon } from './frame.js'

/** Set phrases by which a side yields, works with another or helps it: their verb alone ("give", "hand", "foot") says nothing. */
export const idiomsOfHelp: readonly RootLexicon[] = [
  {
    root: 'CONCEDE',
    verbs: [
      { verbs: 'placate appease mollify conciliate pacify', target: 'object', direct: true, confidence: 0.9 },
      { verbs: 'give give+way', target: 'to', object: 'way ground', preposition: 'to' },
      { verbs: 'knuckle', target: 'to', complement: 'under', preposition: 'to' },
      {
        verbs: 'fold bow submit surrender buckle crumble',
        target: 'to from',
        preposition: 'to',
        prepositionObject: 'pressure demand will threat protest call request'
      },
      { verbs: 'buckle crack', target: 'from of', preposition: 'under', prepositionObject: 'pressure' },
      {
        verbs: 'back+off retreat draw+back row+back',
        target: 'from on',
        preposition: 'from on',
        prepositionObject: 'threat plan demand stance position decision'
      },
      { verbs: 'meet', target: 'object', complement: 'halfway' },
      { verbs: 'drop', target: 'to object', object: 'amendment bill clause law', confidence: 0.7 },
      {
        verbs: 'repeal annul water+down shelve withdraw',
        target: 'object of to',
        object: 'decree law act ordinance amendment bill',
        confidence: 0.8
      },
      {
        verbs: 'drop quash dismiss',
        target: 'against of',
        object: 'charge case prosecution indictment conviction',
        preposition: 'against of'
      },
      { verbs: 'acquit exonerate absolve', target: 'object', direct: true },
      {
        verbs: 'clear',
        target: 'object',
        direct: true,
        preposition: 'of',
        prepositionObject: 'charge wrongdoing blame suspicion'
      },
      { verbs: 'rehabilitate reprieve', target: 'object', direct: true },
      { verbs: 'climb+down back+down backpedal relent waver', target: 'to on over in', preposition: 'to on over in' },
      { verbs: 'agree consent', target: 'of from to', preposition: 'to', prepositionObject: 'demand' },
      { verbs: 'admit concede', target: 'to object', object: 'defeat blame guilt' }
    ],
    nouns: [
      { nouns: 'concession', target: 'to', confidence: 0.9 },
      { nouns: 'gesture', modifier: 'goodwill conciliatory', target: 'to toward towards', carriedOnly: true },
      { nouns: 'clemency reprieve leniency', target: 'to for', carriedOnly: true }
    ]
  },
  {
    root: 'RETREAT',
    verbs: [
      {
        verbs: 'pull+out withdraw retreat pull+back move+out clear+out quit depart fall+back retire',
        target: 'from of object',
        subject: '@FORCES legionnaire occupier',
        mode: 'withdraw',
        contexts: 'military'
      },
      {
        verbs: 'end wind+up terminate bring+to',
        target: 'in of over',
        object: 'presence occupation rule deployment garrison',
        mode: 'withdraw',
        contexts: 'military'
      },
      {
        verbs: 'give+up hand+back give+back cede relinquish surrender hand return turn+over hand+over abandon yield',
        target: 'to',
        object: '@TERRITORY strip province canal sovereignty control',
        preposition: 'to',
        mode: 'withdraw',
        contexts: 'territory'
      },
      {
        verbs: 'turn+in give+up surrender lay+down hand+in hand+over hand deposit',
        target: 'to',
        object: '@ARMS rifle firearm guns',
        mode: 'disarm',
        contexts: 'military'
      },
      { verbs: 'give turn', target: 'to', object: 'themselves himself herself', preposition: 'to', mode: 'disarm' },
      { verbs: 'surrender', target: 'to', preposition: 'to', mode: 'disarm', confidence: 0.9 },
      {
        verbs: 'hand+over hand give+back hand+back turn+over deliver return send+back',
        target: 'to',
        object: '@CAPTIVE officer pilot woman man child girl boy airman peacekeeper observer corpse',
        preposition: 'to',
        mode: 'release'
      },
      { verbs: 'let set turn', target: 'object', complement: 'free go loose return', mode: 'release' },
      {
        verbs: 'restore',
        target: 'to of',
        object: 'right citizenship passport pension',
        preposition: 'to of',
        mode: 'access'
      },
      {
        verbs: 'release free',
        target: 'object',
        preposition: 'from on',
        prepositionObject: 'jail prison custody detention captivity arrest bail parole',
        mode: 'release'
      },
      {
        verbs: 'hold suspend cease',
        target: 'on against with',
        object: 'fire',
        mode: 'ceasefire',
        contexts: 'military'
      },
      { verbs: 'lay+down', target: 'in to with', object: 'gun arm weapon', mode: 'disarm', contexts: 'military' },
      {
        verbs: 'order call',
        target: 'from',
        object: '@FORCES',
        complement: 'off back home',
        mode: 'withdraw',
        contexts: 'military'
      },
      {
        verbs: 'step stand bow',
        target: 'as from over to',
        complement: 'down aside out',
        mode: 'resign',
        confidence: 0.8
      },
      {
        verbs: 'hand+over hand transfer cede relinquish',
        target: 'to',
        object: 'power reins office',
        preposition: 'to',
        mode: 'resign'
      },
      {
        verbs: 'open throw',
        target: 'to',
        object: 'door gate',
        preposition: 'to',
        prepositionObject: 'inspector observer monitor',
        mode: 'access'
      },
      {
        verbs: 'let',
        target: 'object',
        complement: 'back return home',
        direct: true,
        mode: 'access',
        confidence: 0.8
      },
      { verbs: 'reinstate readmit re-admit', target: 'object', direct: true, mode: 'access' }
    ],
    nouns: [{ nouns: 'disarmament demobilisation demobilization', target: 'of', mode: 'disarm', carriedOnly: true }]
  },
  {
    root: 'COOPERATE',
    verbs: [
      {
        verbs:
          'operate run manage build develop produce explore patrol administer fund finance investigate manufacture construct train police exploit',
        target: 'with object',
        complement: 'jointly together'
      },
      {
        verbs: 'share swap exchange pool pass',
        target: 'with to',
        object: 'fingerprint tip tip-off satellite imagery image file record dossier lead recording transcript code'
      },
      {
        verbs: 'transfer hand+over hand surrender send deliver render fly extradite turn+over give+up',
        target: 'to',
        preposition: 'to',
        prepositionObject: 'tribunal court prosecutor detective investigator',
        contexts: 'legal'
      },
      {
        verbs: 'form forge establish create set+up launch found',
        target: 'with',
        object: 'alliance partnership consortium coalition venture company union axis',
        preposition: 'with'
      },
      { verbs: 'ally', target: 'with', preposition: 'with' },
      { verbs: 'enter', target: 'with', preposition: 'into', prepositionObject: 'partnership alliance venture' },
      {
        verbs: 'pump pipe ship supply',
        target: 'to',
        object: 'gas oil electricity crude power petrol diesel',
        preposition: 'to',
        contexts: 'economic',
        confidence: 0.85
      },
      {
        verbs: 'open reopen',
        target: 'to with',
        object: 'border frontier crossing',
        preposition: 'to',
        prepositionObject: 'trade commerce traffic',
        contexts: 'economic'
      },
      {
        verbs: 'take+part train fly sail exercise drill',
        target: 'with alongside',
        preposition: 'with alongside',
        contexts: 'military',
        subject: '@FORCES sailor pilot'
      },
      {
        verbs: 'take',
        target: 'with alongside',
        complement: 'part',
        preposition: 'with alongside in',
        prepositionObject: 'drill exercise manoeuvre maneuver operation patrol',
        contexts: 'military'
      },
      {
        verbs: 'work cooperate collaborate',
        target: 'with',
        preposition: 'with',
        complement: 'closely hand shoulder alongside'
      },
      { verbs: 'do', target: 'with', object: 'business', preposition: 'with', contexts: 'economic', confidence: 0.85 }
    ],
    nouns: [
      { nouns: 'alliance coalition', target: 'with between', carriedOnly: true },
      { nouns: 'tip tip-off', target: 'to from', carriedOnly: true, contexts: 'intelligence' }
    ]
  },
  {
    root: 'AID',
    verbs: [
      {
        verbs: 'feed clothe vaccinate immunise immunize inoculate nurse tend house rehouse heal',
        target: 'object of in from',
        object: '@PERSON refugee victim survivor patient million thousand hundred dozen orphan evacuee',
        confidence: 0.85,
        contexts: 'health'
      },
      {
        verbs: 'treat',
        target: 'object of in from',
        object: '@PERSON refugee victim survivor patient million thousand hundred dozen orphan evacuee soldier',
        preposition: 'for at in',
        contexts: 'health'
      },
      { verbs: 'care', target: 'for', preposition: 'for', contexts: 'human_security', confidence: 0.85 },
      {
        verbs: 'set+up open erect build establish run',
        target: 'for in at',
        object: 'hospital clinic camp kitchen shelter school orphanage',
        preposition: 'for in at',
        confidence: 0.85,
        contexts: 'human_security'
      },
      {
        verbs: 'pull dig free extricate recover drag lift winch pluck',
        target: 'object',
        complement: 'alive rubble out sea wreckage debris',
        contexts: 'disasters'
      },
      { verbs: 'pull+out dig+out', target: 'object', object: 'survivor miner victim', contexts: 'disasters' },
      {
        verbs: 'foot pick+up cover settle',
        target: 'of for',
        object: 'bill tab cost debt arrear',
        contexts: 'economic'
      },
      { verbs: 'throw offer hand extend give', target: 'to object', object: 'lifeline', contexts: 'economic' },
      { verbs: 'stump+up put+up chip+in cough+up', target: 'for to', object: '@HELP', contexts: 'economic' },
      { verbs: 'wire remit', target: 'to', object: '@HELP', preposition: 'to', contexts: 'economic' },
      {
        verbs: 'dispatch send fly post second deploy',
        target: 'to in inner',
        object: 'doctor nurse medic surgeon rescuer firefighter epidemiologist paramedic'
      },
      {
        verbs: 'give grant',
        target: 'object to',
        object: 'haven residence residency visa status asylum refuge',
        contexts: 'asylum'
      },
      { verbs: 'relieve', target: 'object', direct: true, confidence: 0.8 },
      { verbs: 'come go rush', target: 'of to', complement: 'rescue aid assistance' },
      { verbs: 'top+up replenish', target: 'of', object: 'stock reserve coffer', contexts: 'economic' },
      {
        verbs: 'write+off wipe+out cancel forgive',
        target: 'of by for object',
        object: 'debt loan arrear',
        contexts: 'economic'
      },
      { verbs: 'support assist help', target: 'object', preposition: 'with', prepositionObject: '@HELP' }
    ],
    nouns: []
  }
]
