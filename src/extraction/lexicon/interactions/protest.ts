import type { RootLexicon } from './frame.js'

/** People in the street. A government's protest to another one is ACCUSE. */
export const protest: RootLexicon = {
  root: 'PROTEST',
  verbs: [
    {
      verbs: 'demonstrate rally march picket',
      target: 'against at outside to on towards toward in',
      preposition: 'against at outside to on towards toward in',
      notObject: 'commitment support need importance ability will willingness',
      mode: 'demo'
    },
    {
      verbs: 'throw hurl pelt',
      target: 'at',
      object: 'egg stone bottle paint rock tomato firecracker',
      preposition: 'at',
      mode: 'vandalize'
    },
    {
      verbs: 'gather assemble',
      target: 'outside at before near',
      preposition: 'outside at before near',
      prepositionObject: 'embassy consulate mission',
      subject: 'protester demonstrator activist crowd people thousand hundred student supporter dozen worker',
      mode: 'demo'
    },
    {
      verbs: 'fill flood throng pack jam',
      target: 'of in against',
      object: 'street square avenue boulevard',
      crowd: true,
      mode: 'demo'
    },
    {
      verbs: 'burn',
      target: 'outside at against in inner',
      object: 'tyre tire barricade',
      crowd: true,
      mode: 'obstruct'
    },
    { verbs: 'take', target: 'against over at', preposition: 'to', prepositionObject: 'street', mode: 'demo' },
    { verbs: 'pelt', target: 'object', mode: 'vandalize' },
    { verbs: 'protest', target: 'against outside over at object', crowd: true, mode: 'demo' },
    { verbs: 'chant shout', target: 'against at', object: 'slogan abuse', preposition: 'against at', mode: 'demo' },
    { verbs: 'riot rampage', target: 'in against', mode: 'riot' },
    {
      verbs: 'boycott',
      target: 'object',
      object: 'election vote poll referendum parliament ballot',
      mode: 'boycott',
      contexts: 'election'
    },
    {
      verbs: 'burn trample tear tear+down pull+down haul+down rip+down',
      target: 'object of',
      object: 'flag effigy portrait',
      mode: 'vandalize'
    },
    {
      verbs: 'go hold stage begin start continue join organise organize mount',
      target: 'against at on over in outside',
      object: 'demonstration protest rally march sit-in walkout vigil boycott',
      mode: 'demo'
    },
    { verbs: 'begin start stage continue join', target: 'against at over', object: 'strike', mode: 'strike' },
    { verbs: 'strike', target: 'against over', preposition: 'over', mode: 'strike' },
    {
      verbs: 'walk+off leave',
      target: 'at against over',
      object: 'job',
      crowd: true,
      mode: 'strike'
    },
    {
      verbs: 'camp camp+out',
      target: 'outside in_front_of before at',
      preposition: 'outside in_front_of before at',
      crowd: true,
      mode: 'demo'
    },
    { verbs: 'stop', target: 'at', object: 'work', mode: 'strike' },
    { verbs: 'go', target: 'on against at over', preposition: 'on', prepositionObject: 'strike', mode: 'strike' },
    {
      verbs: 'block barricade',
      target: 'of in to between object',
      object: 'road bridge transport traffic street highway motorway railway',
      mode: 'obstruct'
    },
    {
      verbs: 'organise organize stage call',
      target: 'against in over',
      object: 'strike',
      complement: 'general hunger',
      mode: 'strike'
    },
    {
      verbs:
        'storm attack ransack torch burn enter break smash vandalise vandalize breach invade occupy climb scale jump deface surround',
      target: 'object of into through at',
      crowd: true,
      mode: 'vandalize'
    },
    {
      verbs: 'block blockade besiege picket lock occupy',
      target: 'of object to',
      object: 'gate entrance embassy consulate mission residence office',
      crowd: true,
      mode: 'obstruct'
    },
    { verbs: 'chant', target: 'against', object: 'slogan', mode: 'demo' },
    { verbs: 'besiege surround barricade', target: 'object of', object: 'embassy consulate', mode: 'obstruct' }
  ],
  nouns: [
    { nouns: 'demonstration rally march sit-in', target: 'against at outside in', mode: 'demo' },
    { nouns: 'protest vigil picket protester demonstrator', target: 'outside against in', mode: 'demo' },
    { nouns: 'riot unrest', target: 'in against', mode: 'riot' },
    { nouns: 'strike', modifier: 'hunger', target: 'against in', mode: 'hunger' },
    { nouns: 'walkout', target: 'at over', mode: 'strike' }
  ]
}
