import type { RootLexicon } from './frame.js'

/** Set phrases by which sides blame, rebuff, threaten and protest: their verb alone ("point", "slam", "down") says nothing. */
export const idiomsOfQuarrel: readonly RootLexicon[] = [
  {
    root: 'ACCUSE',
    verbs: [
      {
        verbs: 'come',
        target: 'object',
        complement: 'fire criticism attack pressure',
        preposition: 'from',
        reversed: true,
        mode: 'disapprove'
      },
      { verbs: 'point', target: 'at', object: 'finger', preposition: 'at', mode: 'allege' },
      { verbs: 'lay put place pin', target: 'on at', object: 'blame responsibility', mode: 'allege' },
      { verbs: 'take', target: 'to', complement: 'task', mode: 'disapprove' },
      {
        verbs: 'haul drag take',
        target: 'object',
        preposition: 'before to into',
        prepositionObject: 'court tribunal arbitration panel',
        mode: 'allege',
        contexts: 'legal'
      },
      {
        verbs: 'open launch begin start order',
        target: 'into of against',
        object: 'inquiry investigation probe enquiry proceeding',
        mode: 'investigate',
        contexts: 'legal'
      },
      { verbs: 'raise', target: 'at with', object: 'eyebrow hackle', mode: 'disapprove' },
      { verbs: 'read', target: 'object', complement: 'riot', mode: 'disapprove' },
      {
        verbs: 'call',
        target: 'object',
        complement: 'liar hypocrite dictator tyrant murderer criminal traitor thug',
        mode: 'disapprove'
      },
      {
        verbs: 'brand label denounce describe',
        target: 'object',
        complement: 'liar traitor puppet conspirator criminal terrorist hypocrite',
        mode: 'disapprove'
      },
      {
        verbs: 'compare liken',
        target: 'object',
        preposition: 'to with',
        prepositionObject: 'hitler nazi fascist dictator',
        mode: 'disapprove'
      },
      {
        verbs: 'charge indict',
        target: 'object',
        preposition: 'with for on',
        prepositionObject:
          'treason sedition espionage murder terrorism subversion blasphemy insurrection fraud spying incitement rebellion offence offense crime extremism',
        mode: 'allege',
        contexts: 'legal',
        table: 'COERCE'
      }
    ],
    nouns: []
  },
  {
    root: 'REJECT',
    verbs: [
      {
        verbs: 'walk+away back+away shy+away',
        target: 'from of by that',
        preposition: 'from',
        prepositionObject: 'term offer proposal plan table talk',
        mode: 'change'
      },
      {
        verbs: 'throw+out toss+out chuck+out kick+out',
        target: 'of from by object',
        object: 'request appeal case suit petition lawsuit complaint bill claim',
        mode: 'change'
      },
      { verbs: 'slam shut close', target: 'on to', object: 'door', preposition: 'on to', mode: 'change' },
      { verbs: 'turn', target: 'to on', object: 'back ear', preposition: 'to on', mode: 'change' },
      { verbs: 'give', target: 'object to', complement: 'brush-off cold-shoulder', mode: 'change' },
      {
        verbs: 'fall',
        target: 'from of',
        preposition: 'on',
        prepositionObject: 'ear',
        mode: 'change',
        confidence: 0.4
      },
      { verbs: 'pour', target: 'on', object: 'water', preposition: 'on', mode: 'change' },
      { verbs: 'dig', target: 'against', complement: 'heels', mode: 'change' },
      { verbs: 'thumb cock', target: 'at', object: 'nose snook', preposition: 'at', mode: 'yield' },
      { verbs: 'send', target: 'object', complement: 'packing', mode: 'change', confidence: 0.6 },
      { verbs: 'stand+up cancel', target: 'object', direct: true, mode: 'meet', confidence: 0.5 },
      {
        verbs: 'back pull drop duck',
        target: 'with',
        complement: 'out',
        preposition: 'of',
        prepositionObject: '@TALKS',
        mode: 'meet'
      },
      {
        verbs: 'pull+out back+out drop+out duck+out',
        target: 'with in',
        preposition: 'of from',
        prepositionObject: '@TALKS',
        mode: 'meet'
      }
    ],
    nouns: []
  },
  {
    root: 'THREATEN',
    verbs: [
      {
        verbs: 'hold+out raise brandish dangle',
        target: 'against on of to',
        object: 'threat prospect spectre specter possibility',
        complement: 'sanctions tariffs war strikes retaliation action force invasion embargo punishment expulsion',
        mode: 'restrict'
      },
      { verbs: 'be', target: 'inner', complement: 'casus belli', mode: 'violence', confidence: 0.7 },
      { verbs: 'serve put', target: 'on object', object: 'notice', mode: 'restrict' },
      { verbs: 'shake wave', target: 'at', object: 'fist', preposition: 'at', mode: 'violence' },
      { verbs: 'send', target: 'to', object: 'warning threat ultimatum', mode: 'violence' },
      {
        verbs: 'vow swear threaten promise',
        target: 'on against',
        object: 'revenge vengeance jihad war bloodshed',
        mode: 'violence'
      },
      {
        verbs: 'swear vow threaten promise',
        target: 'inner',
        complement: 'avenge punish destroy crush annihilate',
        mode: 'violence'
      }
    ],
    nouns: [{ nouns: 'ultimatum', target: 'to', carriedOnly: true, mode: 'violence' }]
  },
  {
    root: 'PROTEST',
    verbs: [
      { verbs: 'down', target: 'against at over inner with', object: 'tool', mode: 'strike' },
      {
        verbs: 'walk+out walk',
        target: 'with against at over in of inner',
        subject: '@CROWD miner nurse teacher driver docker pilot staff labourer laborer',
        complement: 'out dispute',
        mode: 'strike'
      },
      { verbs: 'form', target: 'against inner at over', object: 'chain wall', subject: '@CROWD', mode: 'demo' },
      {
        verbs: 'chain glue lock tie handcuff',
        target: 'to',
        object: 'themselves',
        preposition: 'to',
        mode: 'obstruct'
      },
      { verbs: 'boo jeer heckle', target: 'object', direct: true, mode: 'demo', confidence: 0.85 },
      { verbs: 'pelt', target: 'object', direct: true, preposition: 'with', mode: 'vandalize' },
      {
        verbs:
          'mass converge congregate assemble gather rally march throng demonstrate parade pour flock turn+out descend camp swarm',
        target: 'against at outside of on in inner to',
        subject: '@CROWD',
        mode: 'demo'
      },
      {
        verbs: 'march rally demonstrate parade protest',
        target: 'inner against',
        subject: '@CROWD',
        complement: 'demand demanding call calling press pressing urge seeking insist',
        mode: 'demo'
      },
      {
        verbs: 'take pour',
        target: 'against at of inner over to',
        preposition: 'to into onto on',
        prepositionObject: 'street square',
        mode: 'demo'
      },
      {
        verbs: 'flood fill throng',
        target: 'against inner over',
        object: 'street square',
        subject: '@CROWD',
        mode: 'demo'
      },
      {
        verbs: 'hold stage join lead organise organize mount begin',
        target: 'against at inner over outside to in',
        object:
          'sit-in vigil protest demonstration march rally strike walkout stoppage lockout blockade hunger-strike stayaway',
        mode: 'demo'
      },
      {
        verbs: 'paralyse paralyze cripple bring',
        target: 'of over against object inner',
        subject: '@CROWD movement union striker strike farmer trucker',
        mode: 'obstruct'
      },
      {
        verbs: 'occupy blockade picket',
        target: 'object of inner against over',
        subject: '@CROWD farmer trucker union miner driver docker',
        mode: 'obstruct'
      },
      {
        verbs: 'burn torch',
        target: 'at in against of over inner',
        object: 'tyre tire flag effigy bus car barricade',
        subject: '@CROWD rioter',
        mode: 'riot'
      },
      {
        verbs: 'throw hurl lob',
        target: 'at',
        object: 'stone bottle egg firebomb petrol cocktail shoe',
        subject: '@CROWD rioter',
        preposition: 'at',
        mode: 'riot'
      },
      {
        verbs: 'clash scuffle',
        target: 'with against',
        subject: 'protester demonstrator rioter',
        preposition: 'with',
        mode: 'riot',
        confidence: 0.9
      },
      { verbs: 'rise revolt riot rebel', target: 'against', preposition: 'against', mode: 'riot' },
      {
        verbs: 'go',
        target: 'against at over inner',
        preposition: 'on',
        prepositionObject: 'strike hunger',
        mode: 'strike'
      },
      { verbs: 'refuse', target: 'against over', object: 'food', mode: 'hunger' },
      {
        verbs: 'go',
        target: 'against in',
        preposition: 'on',
        prepositionObject: 'rampage',
        subject: '@CROWD rioter',
        mode: 'riot'
      },
      {
        verbs: 'boycott',
        target: 'object of',
        object: 'class lesson election inauguration poll session sitting swearing-in ceremony',
        mode: 'boycott'
      },
      { verbs: 'storm besiege surround mob', target: 'object', crowd: true, mode: 'riot' },
      { verbs: 'storm smash', target: 'object of', object: 'gate window door', crowd: true, mode: 'riot' }
    ],
    nouns: [
      {
        nouns: 'strike stoppage stayaway',
        modifier: 'general wildcat national hunger work',
        target: 'against at over',
        mode: 'strike'
      },
      { nouns: 'sit-in', target: 'at in outside against', mode: 'demo' },
      { nouns: 'mutiny revolt uprising', target: 'against', mode: 'riot' }
    ]
  }
]
