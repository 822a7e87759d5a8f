import type { VerbFrame } from './frame.js'

/** How one state hurts another's trade and purse: sanctions, tariffs, bans, help withheld. */
export const PENALTIES: readonly VerbFrame[] = [
  {
    verbs: 'impose introduce reimpose reinstate require',
    target: 'on for from of',
    object: 'visa',
    mode: 'discontinue',
    contexts: 'migration'
  },
  {
    verbs: 'sanction blacklist embargo penalise penalize punish',
    target: 'object',
    mode: 'discontinue',
    contexts: 'economic',
    table: 'COERCE'
  },
  {
    verbs:
      'impose slap introduce enforce levy place put reimpose re-impose extend renew prolong widen tighten toughen expand announce approve unveil adopt broaden ratchet+up keep maintain retain uphold step+up',
    target: 'on against upon over',
    object: 'sanction embargo tariff duty levy countermeasure surcharge quota freeze penalty boycott',
    mode: 'discontinue',
    contexts: 'economic',
    table: 'COERCE'
  },
  {
    verbs: 'back support endorse favour favor',
    target: 'on against over toward',
    object: 'sanction embargo tariff boycott',
    mode: 'discontinue',
    contexts: 'economic'
  },
  {
    verbs: 'raise increase hike double',
    target: 'on against',
    object: 'tariff duty levy sanction',
    mode: 'discontinue',
    contexts: 'economic'
  },
  {
    verbs: 'hit slap punish smack target',
    target: 'object',
    preposition: 'with',
    prepositionObject: '@PENALTY',
    mode: 'discontinue',
    contexts: 'economic'
  },
  {
    verbs:
      'impose slap place put introduce tighten toughen extend renew prolong widen expand reimpose announce adopt enforce keep maintain',
    target: 'on against',
    object: 'ban restriction curb control limit',
    complement:
      'travel visa visas import imports export exports trade entry arms flights travellers travelers arrivals',
    mode: 'discontinue',
    contexts: 'economic',
    table: 'COERCE'
  },
  { verbs: 'defund', target: 'object', mode: 'withdraw', contexts: 'economic' },
  {
    verbs:
      'suspend prohibit phase+out cut cut+off halt freeze stop withhold slash reduce end terminate block cancel pause withdraw curtail scale+back',
    target: 'to for from in of object',
    object:
      'money million billion dollar euro pound contribution disbursement financing aid assistance help funding fund support grant loan supply delivery donation subsidy sale purchase revenue money gas oil payment export re-export import shipment electricity power water fuel arm weapon credit licence license',
    mode: 'withdraw',
    contexts: 'economic'
  },
  {
    verbs: 'ban bar prohibit restrict block halt outlaw curb limit cap',
    target: 'from object to',
    object:
      '@GOODS plane aircraft jet vessel ship lorry flight airline carrier traveller traveler investment company app broadcaster channel official bank transaction payment',
    mode: 'discontinue',
    contexts: 'economic'
  },
  {
    verbs: 'answer respond retaliate',
    target: 'object to',
    preposition: 'with by',
    prepositionObject: '@PENALTY',
    mode: 'discontinue',
    contexts: 'economic'
  },
  {
    verbs: 'impose adopt introduce enact approve extend renew prolong widen expand reimpose',
    target: 'on against over',
    object: 'measure',
    complement: 'restrictive punitive retaliatory coercive',
    mode: 'discontinue',
    contexts: 'economic',
    table: 'COERCE'
  },
  {
    verbs: 'remove strike drop delete take',
    target: 'object of',
    preposition: 'from off',
    prepositionObject: 'list whitelist',
    complement:
      'preferred white whitelist trusted favoured favored preferential partners allies friendly beneficiaries eligible',
    mode: 'discontinue',
    contexts: 'economic'
  },
  {
    verbs: 'agree',
    target: 'against on over',
    preposition: 'on',
    prepositionObject: 'sanction embargo tariff',
    mode: 'discontinue',
    contexts: 'economic'
  },
  {
    verbs: 'revoke withdraw cancel suspend remove end strip',
    target: 'object of for from',
    object: 'status privilege preference accreditation exemption waiver',
    mode: 'discontinue',
    contexts: 'economic'
  },
  {
    verbs: 'retaliate hit+back respond answer reply',
    target: 'against on to object',
    preposition: 'with',
    prepositionObject: '@PENALTY',
    mode: 'discontinue',
    contexts: 'economic'
  }
]
