import type { RootLexicon } from '../frame.js'

/** Set phrases by which sides draw back or let go ("turn themselves in"). */
export const retreatIdioms: RootLexicon = {
  root: 'RETREAT',
  verbs: [
    {
      verbs: 'hand+back give+back send+back return',
      target: 'to object of',
      object: '@CAPTIVE guard ranger officer body remain corpse',
      mode: 'release'
    },
    { verbs: 'pardon amnesty reprieve', target: 'object of', mode: 'release' },
    {
      verbs: 'lift revoke remove drop rescind cancel end',
      target: 'of on from object as',
      object: 'designation listing label bounty blacklisting warrant',
      mode: 'access'
    },
    {
      verbs: 'switch+off turn+off silence dismantle remove take+down',
      target: 'with at along towards toward on facing',
      object: 'loudspeaker broadcast speaker propaganda',
      mode: 'access'
    },
    {
      verbs: 'scrap waive abolish drop lift end remove ease',
      target: 'for on of object from',
      object: 'fee levy toll surcharge',
      preposition: 'for on from',
      mode: 'access',
      contexts: 'migration'
    },
    {
      verbs: 'let+in admit',
      target: 'object of from',
      object: '@GOODS inspector observer journalist monitor convoy truck lorry',
      mode: 'access',
      contexts: 'economic'
    },
    {
      verbs: 'back+down climb+down give+in cave cave+in',
      target: 'to before',
      preposition: 'to before',
      mode: 'access'
    },
    {
      verbs: 'bring',
      target: 'on from for',
      object: 'tariff duty levy rate',
      complement: 'down',
      mode: 'access',
      contexts: 'economic'
    },
    {
      verbs: 'grant give issue',
      target: 'object to for',
      object: 'licence license waiver exemption exception dispensation',
      mode: 'access',
      contexts: 'economic'
    },
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
      target: 'to object',
      object: '@ARMS rifle firearm stock stockpile arsenal weaponry',
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
    { verbs: 'reinstate readmit re-admit', target: 'object', direct: true, mode: 'access' },
    {
      verbs: 'send+home send+back fly+home send fly',
      target: 'object to',
      object: 'prisoner captive hostage detainee fisherman sailor soldier pow',
      complement: 'home back',
      mode: 'release'
    },
    {
      verbs: 'dismantle close vacate quit',
      target: 'in object of',
      object: 'base outpost garrison checkpoint barrack',
      mode: 'withdraw',
      contexts: 'military'
    },
    {
      verbs: 'hand+back hand+over give+back hand return vacate',
      target: 'to in of',
      object: 'base outpost garrison camp barrack airfield',
      mode: 'withdraw',
      contexts: 'military'
    },
    {
      verbs: 'remove delete drop strike take',
      target: 'object',
      preposition: 'from off',
      prepositionObject: 'list blacklist',
      complement: 'banned outlawed proscribed extremist wanted grey gray',
      mode: 'access'
    },
    {
      verbs: 'grant give offer',
      target: 'object to for',
      object: 'reprieve respite waiver exemption grace truce',
      mode: 'access'
    },
    { verbs: 'open', target: 'into to for', object: 'crossing corridor gate', preposition: 'into', mode: 'access' }
  ],
  nouns: [{ nouns: 'disarmament demobilisation demobilization', target: 'of', mode: 'disarm', carriedOnly: true }]
}
