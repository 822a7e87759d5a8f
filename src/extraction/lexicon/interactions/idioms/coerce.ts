import type { RootLexicon } from '../frame.js'
import { SEIZURES } from './seizures.js'

/** Set phrases by which sides constrain ("put behind bars"). */
export const coerceIdioms: RootLexicon = {
  root: 'COERCE',
  verbs: [
    {
      verbs: 'suspend ban',
      target: 'object of',
      object: 'newspaper broadcaster channel radio station website magazine daily weekly periodical',
      mode: 'censor',
      contexts: 'rights_freedoms'
    },
    ...SEIZURES,
    {
      verbs: 'drive chase turn+back tow',
      target: 'object',
      object: 'fisherman boat ship vessel trawler fishing',
      preposition: 'from away off out to into',
      mode: 'restrict'
    },
    {
      verbs: 'put place bring haul',
      target: 'object',
      preposition: 'on before',
      prepositionObject: 'trial court judge magistrate tribunal',
      mode: 'arrest',
      contexts: 'legal'
    },
    {
      verbs: 'hold keep',
      target: 'object',
      preposition: 'on',
      prepositionObject: 'suspicion charge accusation allegation count ground',
      mode: 'arrest',
      contexts: 'legal'
    },
    {
      verbs: 'send+back push+back turn+back drive+back send return push put drive dump deport round+up fly',
      target: 'to object from into in on',
      object: 'migrant refugee seeker asylum-seeker deportee rohingya uighur uyghur castaway',
      mode: 'deport',
      contexts: 'migration'
    },
    {
      verbs: 'send+back',
      target: 'object to',
      direct: true,
      object: 'hundred thousand dozen million migrant refugee citizen national people',
      mode: 'deport',
      contexts: 'migration'
    },
    {
      verbs: 'go be',
      target: 'in',
      preposition: 'in',
      complement: 'trial',
      mode: 'arrest',
      contexts: 'legal',
      reversed: true
    },
    {
      verbs: 'stand face',
      target: 'in',
      preposition: 'in',
      object: 'trial',
      mode: 'arrest',
      contexts: 'legal',
      reversed: true
    },
    {
      verbs: 'be sit languish remain',
      target: 'in',
      preposition: 'in',
      complement: 'bars jail prison custody detention captivity',
      mode: 'arrest',
      contexts: 'legal',
      reversed: true
    },
    { verbs: 'find', target: 'object', complement: 'guilty', mode: 'arrest', contexts: 'legal' },
    {
      verbs: 'block stop keep prevent bar',
      target: 'inner object from',
      object: 'food medicine aid water fuel relief supply truck convoy humanitarian',
      complement: 'entering reaching crossing',
      mode: 'restrict',
      contexts: 'human_security'
    },
    {
      verbs: 'besiege blockade encircle starve',
      target: 'object',
      direct: true,
      mode: 'restrict',
      contexts: 'military',
      confidence: 0.8
    },
    { verbs: 'hold', target: 'object of', object: '@CAPTIVE', preposition: 'by', mode: 'arrest', contexts: 'legal' },
    {
      verbs: 'shut+down close+down shut close shutter take suspend',
      target: 'object of',
      object:
        'newspaper broadcaster channel radio station website magazine outlet daily weekly portal bureau university ngo organisation organization charity',
      complement: 'down air',
      mode: 'censor',
      contexts: 'rights_freedoms'
    },
    {
      verbs: 'shut+down close+down shutter',
      target: 'object of',
      mode: 'censor',
      contexts: 'rights_freedoms',
      confidence: 0.8,
      notObject: 'embassy consulate'
    },
    {
      verbs: 'switch+off cut cut+off shut+down jam throttle turn+off',
      target: 'in to for of',
      object: 'internet phone line network signal broadband service',
      mode: 'censor',
      contexts: 'rights_freedoms'
    },
    {
      verbs: 'take lead',
      target: 'object',
      complement: 'handcuffs custody chains shackles irons',
      mode: 'arrest',
      contexts: 'legal'
    },
    {
      verbs: 'haul march drag bundle whisk',
      target: 'object',
      complement: 'away handcuffs custody police',
      mode: 'arrest',
      contexts: 'legal'
    },
    {
      verbs: 'take+away haul+away pick+up haul+off cart+off',
      target: 'object',
      direct: true,
      mode: 'arrest',
      contexts: 'legal'
    },
    { verbs: 'lock+up bang+up', target: 'object', direct: true, mode: 'arrest', contexts: 'legal' },
    {
      verbs: 'put throw keep hold fling',
      target: 'object',
      preposition: 'in behind under',
      prepositionObject: 'jail prison bar arrest cell detention dungeon',
      mode: 'arrest',
      contexts: 'legal'
    },
    {
      verbs: 'place',
      target: 'object',
      preposition: 'under',
      prepositionObject: 'arrest surveillance detention',
      mode: 'arrest',
      contexts: 'legal'
    },
    {
      verbs: 'strip deprive',
      target: 'object of',
      preposition: 'of',
      prepositionObject:
        'passport citizenship nationality immunity licence license land vote right seat title property',
      mode: 'restrict',
      contexts: 'repression'
    },
    {
      verbs: 'withdraw revoke annul cancel',
      target: 'of from object',
      object: 'citizenship nationality passport',
      mode: 'restrict',
      contexts: 'repression'
    },
    {
      verbs: 'confine restrict',
      target: 'object',
      preposition: 'to',
      prepositionObject: 'home house barrack camp quarter',
      mode: 'restrict'
    },
    {
      verbs: 'uproot expel evict',
      target: 'object',
      direct: true,
      object: 'villager family resident farmer herder settler people',
      mode: 'deport'
    },
    {
      verbs: 'forbid ban bar prevent stop',
      target: 'object',
      direct: true,
      complement: 'leaving travelling entering',
      mode: 'restrict'
    },
    {
      verbs: 'clear drag haul flush march remove evict chase',
      target: 'object from of',
      object: '@PERSON seeker refugee migrant squatter monk villager camper settler',
      preposition: 'from of out',
      mode: 'restrict',
      contexts: 'repression'
    },
    {
      verbs: 'prevent keep stop block bar hinder',
      target: 'object',
      complement:
        'leaving voting travelling traveling speaking meeting entering returning standing running attending departing',
      mode: 'restrict'
    },
    {
      verbs: 'keep hold',
      target: 'object',
      complement: 'penned locked confined bars trial charge incommunicado detention captive watch surveillance',
      mode: 'arrest'
    },
    { verbs: 'pen fence hem box herd coop', target: 'object in into', direct: true, mode: 'restrict' },
    {
      verbs: 'bug tap shadow stalk',
      target: 'object of',
      object: 'phone telephone office home activist journalist',
      mode: 'restrict'
    },
    {
      verbs: 'pull take knock force',
      target: 'object of',
      complement: 'air',
      preposition: 'off',
      mode: 'censor',
      contexts: 'rights_freedoms'
    },
    {
      verbs: 'give hand',
      target: 'object to',
      object: 'year month sentence life',
      complement: 'prison jail colony bars sentence camp',
      mode: 'arrest',
      contexts: 'legal'
    },
    {
      verbs: 'drive force hound send',
      target: 'object',
      preposition: 'into',
      prepositionObject: 'exile hiding camp',
      mode: 'deport'
    },
    { verbs: 'disqualify debar', target: 'object from', mode: 'restrict', contexts: 'election' },
    {
      verbs: 'disband dissolve deregister de-register proscribe delegalise',
      target: 'object of',
      direct: true,
      object:
        'party movement organisation organization group association union ngo parliament assembly senate legislature council congress',
      mode: 'restrict',
      contexts: 'repression'
    }
  ],
  nouns: [{ nouns: 'roundup round-up dragnet', target: 'of', mode: 'arrest', contexts: 'legal' }]
}
