import type { RootLexicon } from './frame.js'

/** Set phrases by which a side breaks off, arms, constrains and harms: their verb alone ("pull", "wheel", "carry") says nothing. */
export const idiomsOfForce: readonly RootLexicon[] = [
  {
    root: 'SANCTION',
    verbs: [
      { verbs: 'pull', target: 'on to for', object: 'plug rug', mode: 'discontinue', contexts: 'economic' },
      {
        verbs: 'turn+off shut+off cut+off',
        target: 'to for',
        object: 'tap supply gas electricity power',
        mode: 'discontinue',
        contexts: 'economic'
      },
      {
        verbs: 'throw kick turf boot drum',
        target: 'object',
        object: '@ENVOY',
        complement: 'out',
        mode: 'expel',
        contexts: 'diplomatic'
      },
      { verbs: 'show', target: 'object', object: 'door', complement: 'door', mode: 'expel', contexts: 'diplomatic' },
      {
        verbs: 'hand give',
        target: 'to object',
        complement: 'marching walking',
        mode: 'expel',
        contexts: 'diplomatic'
      },
      {
        verbs: 'scrap tear+up cancel annul',
        target: 'with',
        object: 'contract concession',
        preposition: 'with',
        mode: 'discontinue',
        contexts: 'economic'
      },
      {
        verbs: 'turn+away divest',
        target: 'from',
        preposition: 'from',
        mode: 'discontinue',
        contexts: 'economic',
        confidence: 0.7
      }
    ],
    nouns: []
  },
  {
    root: 'MOBILIZE',
    verbs: [
      {
        verbs: 'marshal muster marshall array assemble raise gather line+up',
        target: 'against near along on at to inner',
        object: '@FORCES volunteer recruit',
        mode: 'troops',
        contexts: 'military'
      },
      {
        verbs: 'call+up',
        target: 'against of by in inner',
        object: 'reserve reservist conscript volunteer',
        mode: 'troops',
        contexts: 'military'
      },
      {
        verbs: 'send dispatch order steam head sail move deploy',
        target: 'to near off towards toward inner',
        object: 'group flotilla armada gunboat squadron strike-group fleet column bomber',
        mode: 'troops',
        contexts: 'military'
      },
      {
        verbs: 'wheel roll+out parade aim point train',
        target: 'at of towards toward in',
        object: '@ARMS missile gun',
        mode: 'weapons',
        contexts: 'military'
      },
      {
        verbs: 'fan fan+out spread',
        target: 'across over through in',
        complement: 'out',
        subject: '@FORCES policeman',
        mode: 'police',
        contexts: 'military'
      },
      {
        verbs: 'dig+in take+up',
        target: 'near along at around on',
        object: 'position',
        mode: 'troops',
        contexts: 'military'
      },
      {
        verbs: 'line surround ring encircle cordon+off guard',
        target: 'object along',
        subject: 'troop soldier police tank',
        mode: 'troops',
        contexts: 'military',
        confidence: 0.75
      },
      {
        verbs: 'hold stage conduct launch begin carry+out',
        target: 'around near off against along in',
        object: 'drill exercise manoeuvre maneuver wargame',
        complement: 'live-fire live snap around off',
        mode: 'troops',
        contexts: 'military'
      },
      {
        verbs: 'raise heighten step+up',
        target: 'against on along in',
        object: 'alert readiness patrol vigilance',
        mode: 'troops',
        contexts: 'military'
      },
      {
        verbs: 'declare order announce',
        target: 'against in',
        object: 'mobilisation mobilization alert',
        mode: 'troops',
        contexts: 'military'
      },
      {
        verbs: 'arm recruit',
        target: 'against inner',
        object: 'militia volunteer tribesman villager',
        mode: 'militia',
        contexts: 'military'
      }
    ],
    nouns: [{ nouns: 'concentration massing', target: 'near along on at', mode: 'troops', contexts: 'military' }]
  },
  {
    root: 'COERCE',
    verbs: [
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
        verbs: 'take haul march drag lead bundle whisk',
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
        verbs: 'confine restrict',
        target: 'object',
        preposition: 'to',
        prepositionObject: 'home house barrack camp quarter',
        mode: 'restrict'
      },
      {
        verbs: 'raid search ransack',
        target: 'of object',
        object: 'home office house headquarter flat premise newsroom',
        subject: 'police policeman officer agent force troop soldier authority intelligence squad',
        mode: 'seize',
        contexts: 'legal'
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
        complement: 'from leaving travelling entering',
        mode: 'restrict'
      }
    ],
    nouns: [{ nouns: 'roundup round-up dragnet', target: 'of', mode: 'arrest', contexts: 'legal' }]
  },
  {
    root: 'ASSAULT',
    verbs: [
      {
        verbs: 'beat beat+up club whip flog batter cane cudgel bludgeon thrash punch kick manhandle',
        target: 'object',
        direct: true,
        notObject: 'drum retreat odds path deadline',
        mode: 'beat',
        confidence: 0.8
      },
      {
        verbs: 'carry carry+off drag+off spirit+away snatch',
        target: 'from in object',
        object: 'girl woman child villager student man boy foreigner priest hostage',
        mode: 'abduct'
      },
      { verbs: 'set', target: 'upon about on', preposition: 'upon about', mode: 'beat' },
      { verbs: 'set', target: 'to of', complement: 'fire ablaze alight', mode: 'destroy' },
      { verbs: 'hack burn starve stone club', target: 'object', complement: 'death', mode: 'primitive' },
      { verbs: 'put', target: 'object', preposition: 'to', prepositionObject: 'death sword', mode: 'targeted' },
      { verbs: 'open lay bring train', target: 'on upon at', object: 'fire', preposition: 'on upon', mode: 'firearms' },
      {
        verbs: 'come',
        target: 'object',
        complement: 'fire attack bombardment shelling',
        preposition: 'from',
        prepositionObject: '@FORCES rebel gunman militant sniper guerrilla',
        reversed: true,
        mode: 'firearms'
      },
      {
        verbs: 'plant lay detonate set+off hurl lob toss',
        target: 'at in near under outside against',
        object: 'bomb mine explosive device grenade',
        mode: 'explosives'
      }
    ],
    nouns: [{ nouns: 'pogrom rampage lynching bloodbath', target: 'against of in', mode: 'targeted' }]
  }
]
