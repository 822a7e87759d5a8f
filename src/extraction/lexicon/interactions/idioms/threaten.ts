import type { RootLexicon } from '../frame.js'

/** Set phrases by which sides threaten ("shake its fist at"). */
export const threatenIdioms: RootLexicon = {
  root: 'THREATEN',
  verbs: [
    { verbs: 'pay+back repay', target: 'object', direct: true, meant: true, mode: 'violence', confidence: 0.9 },
    {
      verbs: 'treat regard view consider see',
      target: 'by object of from',
      complement: 'war belli',
      preposition: 'as',
      prepositionObject: 'act declaration casus belli',
      meant: true,
      mode: 'violence'
    },
    {
      verbs: 'answer avenge',
      target: 'object of',
      object: 'it this step move attack killing strike raid death expulsion',
      meant: true,
      mode: 'violence'
    },
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
    },
    {
      verbs: 'give',
      target: 'object',
      object: 'hour day week month',
      complement:
        'quit resign surrender settle pay sign repay meet agree apologise cancel deliver disband disarm until or',
      mode: 'violence'
    },
    {
      verbs: 'pay',
      target: 'object',
      object: 'price',
      meant: true,
      reversed: true,
      mode: 'violence',
      confidence: 0.3
    },
    {
      verbs: 'wipe turn reduce bomb send flatten',
      target: 'object',
      complement: 'map rubble ashes ash dust stone graveyard cemetery wasteland sea fire flames inferno',
      meant: true,
      mode: 'violence'
    },
    { verbs: 'teach', target: 'object', object: 'lesson', meant: true, mode: 'violence' }
  ],
  nouns: [{ nouns: 'ultimatum', target: 'to', carriedOnly: true, mode: 'violence' }]
}
