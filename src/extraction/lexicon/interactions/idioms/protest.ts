import type { RootLexicon } from '../frame.js'

/** Set phrases by which sides take to the street ("down tools"). */
export const protestIdioms: RootLexicon = {
  root: 'PROTEST',
  verbs: [
    {
      verbs: 'block blockade barricade occupy',
      target: 'inner against over of in',
      object: 'road highway motorway street bridge railway port square airport',
      subject: '@CROWD farmer trucker driver',
      mode: 'obstruct'
    },
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
    { verbs: 'storm smash', target: 'object of', object: 'gate window door', crowd: true, mode: 'riot' },
    {
      verbs: 'crowd sit+down lie+down sit camp+out queue',
      target: 'against outside at before in inner around',
      subject: '@CROWD woman relative',
      preposition: 'outside around before in at',
      complement: 'road street offices embassy square against protest',
      mode: 'obstruct'
    },
    {
      verbs: 'empty dump spill tip pour',
      target: 'of object at outside to inner from',
      object: 'milk manure wine tanker grain tomato rubbish fish tonne lorry dung',
      subject: '@CROWD winegrower fisherman grower producer',
      mode: 'vandalize'
    },
    {
      verbs: 'wave hold+up carry brandish unfurl',
      target: 'against at of inner',
      object: 'placard banner flag sign poster',
      subject: '@CROWD',
      mode: 'demo'
    },
    { verbs: 'stop refuse', target: 'at over against by inner', complement: 'eating food', mode: 'hunger' },
    { verbs: 'fast', target: 'against over inner', mode: 'hunger' },
    {
      verbs: 'stay report',
      target: 'with at over inner',
      preposition: 'for off',
      prepositionObject: 'work duty',
      subject: '@CROWD doctor staff',
      mode: 'strike'
    },
    {
      verbs: 'walk+out storm+out',
      target: 'inner of on over against',
      subject: '@CROWD lawmaker senator delegate union',
      mode: 'strike',
      confidence: 0.9
    },
    { verbs: 'bang beat', target: 'against inner', object: 'pot pan', mode: 'demo' }
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
