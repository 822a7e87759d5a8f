import type { RootLexicon } from './frame.js'

export const sanction: RootLexicon = {
  root: 'SANCTION',
  verbs: [
    {
      verbs: 'sanction blacklist embargo penalise penalize punish',
      target: 'object',
      mode: 'discontinue',
      contexts: 'economic',
      table: 'COERCE'
    },
    {
      verbs:
        'impose slap introduce enforce levy place put reimpose re-impose extend renew prolong widen tighten toughen expand announce approve unveil adopt broaden ratchet+up',
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
      verbs: 'hit',
      target: 'object',
      preposition: 'with',
      prepositionObject: '@PENALTY',
      mode: 'discontinue',
      contexts: 'economic'
    },
    {
      verbs: 'target',
      target: 'object',
      preposition: 'with',
      prepositionObject: '@PENALTY',
      mode: 'discontinue',
      contexts: 'economic'
    },
    {
      verbs: 'expel evict throw+out kick+out send+home boot+out turf+out eject order+out',
      target: 'object of from',
      mode: 'expel',
      contexts: 'diplomatic'
    },
    {
      verbs: 'impose slap place put introduce',
      target: 'on against',
      object: 'ban restriction curb control',
      complement: 'travel visa import export trade entry arms',
      mode: 'discontinue',
      contexts: 'economic',
      table: 'COERCE'
    },
    { verbs: 'declare', target: 'object of', complement: 'grata', mode: 'expel', contexts: 'diplomatic' },
    { verbs: 'declare', target: 'object', object: 'persona non-grata', mode: 'expel', contexts: 'diplomatic' },
    {
      verbs: 'declare',
      target: 'object',
      object: '@ENVOY',
      complement: 'unwelcome non',
      mode: 'expel',
      contexts: 'diplomatic'
    },
    {
      verbs: 'order',
      target: 'object',
      direct: true,
      complement: 'close shut leave',
      mode: 'expel',
      contexts: 'diplomatic'
    },
    { verbs: 'give', target: 'object', complement: 'leave', mode: 'expel', contexts: 'diplomatic' },
    {
      verbs: 'send',
      target: 'object',
      complement: 'packing home',
      object: '@ENVOY officer trainee cadet student adviser journalist correspondent peacekeeper worker team packing',
      mode: 'expel',
      contexts: 'diplomatic'
    },
    {
      verbs: 'recall withdraw pull pull+out remove evacuate',
      target: 'from to in of',
      object: 'personnel staff corps',
      complement: 'diplomatic consular embassy',
      mode: 'expel',
      contexts: 'diplomatic'
    },
    {
      verbs: 'order ask tell instruct',
      target: 'object',
      object: 'they them him her',
      complement: 'leave depart',
      mode: 'expel',
      contexts: 'diplomatic'
    },
    {
      verbs: 'order ask tell instruct direct request',
      target: 'object of',
      object: '@ENVOY spy national citizen peacekeeper',
      complement: 'leave depart',
      mode: 'expel',
      contexts: 'diplomatic'
    },
    {
      verbs: 'order instruct direct tell ask',
      target: 'from to in',
      object: '@ENVOY',
      complement: 'return home back',
      mode: 'expel',
      contexts: 'diplomatic'
    },
    { verbs: 'defund', target: 'object', mode: 'withdraw', contexts: 'economic' },
    {
      verbs: 'tear+up rip+up suspend denounce annul abrogate',
      target: 'with object',
      object: 'treaty pact accord agreement deal convention',
      mode: 'withdraw',
      contexts: 'diplomatic'
    },
    {
      verbs: 'order',
      target: 'object of',
      object: 'closure consulate embassy departure',
      mode: 'expel',
      contexts: 'diplomatic'
    },
    {
      verbs: 'recall withdraw pull pull+out remove bring+home call+home call+back',
      target: 'from to in of',
      object: '@ENVOY',
      mode: 'expel',
      contexts: 'diplomatic'
    },
    {
      verbs:
        'cut sever break break+off suspend downgrade freeze cut+off halt stop discontinue terminate end scale+back curtail reduce limit pause',
      target: 'with to for from',
      object: '@TIES',
      mode: 'discontinue',
      contexts: 'diplomatic'
    },
    {
      verbs: 'downgrade',
      target: 'in to object',
      object: 'embassy mission representation presence',
      mode: 'discontinue',
      contexts: 'diplomatic'
    },
    {
      verbs:
        'suspend prohibit phase+out cut cut+off halt freeze stop withhold slash reduce end terminate block cancel pause withdraw curtail scale+back',
      target: 'to for from in of object',
      object:
        'aid assistance help funding fund support grant loan supply delivery donation subsidy sale money gas oil payment export re-export import shipment electricity power water fuel arm weapon credit licence license',
      mode: 'withdraw',
      contexts: 'economic'
    },
    {
      verbs: 'withdraw pull pull+out quit exit leave abandon walk+away walk+out storm+out drop+out back+out',
      target: 'from of object',
      preposition: 'from of',
      prepositionObject: '@BODY',
      mode: 'withdraw',
      contexts: 'diplomatic'
    },
    {
      verbs: 'quit abandon leave denounce terminate exit ditch suspend',
      target: 'with object',
      object:
        'treaty pact accord agreement deal convention alliance bloc union council organisation organization commonwealth league',
      mode: 'withdraw',
      contexts: 'diplomatic'
    },
    {
      verbs: 'withdraw pull',
      target: 'from in',
      object: 'peacekeeper peacekeeping mission delegation observer inspector',
      mode: 'withdraw'
    },
    {
      verbs: 'ban bar prohibit restrict block halt outlaw',
      target: 'from object to',
      object:
        'import export shipment trade good product plane aircraft jet vessel ship truck flight airline carrier traveller traveler purchase investment company app equipment coal wheat beef wine fish oil gas chip film fruit seafood meat milk grain steel song broadcaster channel airline official traveller',
      mode: 'discontinue',
      contexts: 'economic'
    },
    {
      verbs: 'close shut shut+down',
      target: 'object of in',
      object: 'embassy consulate',
      mode: 'discontinue',
      contexts: 'diplomatic'
    },
    {
      verbs: 'close shut seal',
      target: 'to with of in for against',
      object:
        'border frontier crossing airspace embassy consulate mission office hotline canal strait port airport sky pipeline tap checkpoint',
      mode: 'discontinue',
      contexts: 'diplomatic'
    },
    {
      verbs: 'cut shut sever cut+off disconnect',
      target: 'with to of',
      object: 'hotline channel',
      mode: 'discontinue',
      contexts: 'diplomatic'
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
      verbs: 'revoke cancel deny withdraw annul',
      target: 'of for to object',
      object: 'visa licence license accreditation credential',
      mode: 'discontinue'
    },
    {
      verbs: 'suspend exclude remove strip oust kick',
      target: 'object from of',
      preposition: 'from of',
      prepositionObject: '@BODY',
      mode: 'expel',
      contexts: 'diplomatic'
    },
    { verbs: 'boycott shun ostracise ostracize isolate', target: 'object', mode: 'discontinue', table: 'PROTEST' },
    {
      verbs: 'suspend end halt terminate',
      target: 'of from in object',
      object: 'participation membership accreditation',
      mode: 'expel',
      contexts: 'diplomatic'
    },
    {
      verbs: 'withdraw revoke rescind',
      target: 'of for from object',
      object: 'recognition support backing cooperation',
      mode: 'discontinue',
      contexts: 'diplomatic'
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
      verbs: 'take adopt introduce announce prepare approve impose',
      target: 'against on',
      object: 'action step measure',
      preposition: 'against',
      mode: 'discontinue',
      confidence: 0.8
    },
    {
      verbs: 'designate list proscribe blacklist classify brand',
      target: 'object of',
      complement: 'terrorist terror sponsor foreign',
      mode: 'discontinue'
    },
    {
      verbs: 'add place put',
      target: 'object of',
      preposition: 'to on',
      prepositionObject: 'blacklist list',
      mode: 'discontinue'
    },
    {
      verbs: 'remove strike drop delete take',
      target: 'object of',
      preposition: 'from off',
      prepositionObject: 'list whitelist',
      complement: 'preferred white whitelist trusted favoured favored preferential',
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
      verbs: 'respond answer reply retaliate reciprocate',
      target: 'to against',
      preposition: 'in',
      prepositionObject: 'kind',
      mode: 'discontinue',
      contexts: 'diplomatic'
    },
    { verbs: 'suspend', target: 'object', direct: true, mode: 'expel', contexts: 'diplomatic' },
    {
      verbs: 'revoke withdraw cancel suspend remove end strip',
      target: 'object of for from',
      object: 'status privilege preference accreditation exemption waiver',
      mode: 'discontinue',
      contexts: 'economic'
    },
    { verbs: 'strip', target: 'object', preposition: 'of', mode: 'discontinue', contexts: 'diplomatic' },
    { verbs: 'fine', target: 'object', mode: 'convict', contexts: 'legal' },
    {
      verbs: 'retaliate hit+back respond answer reply',
      target: 'against on to object',
      preposition: 'with',
      prepositionObject: '@PENALTY',
      mode: 'discontinue',
      contexts: 'economic'
    },
    {
      verbs: 'violate breach break',
      target: 'object of',
      object: 'sanction embargo',
      mode: 'discontinue',
      confidence: 0.1
    }
  ],
  nouns: [
    {
      nouns: 'sanction embargo',
      target: 'on against over toward owner',
      mode: 'discontinue',
      contexts: 'economic',
      table: 'COERCE'
    },
    {
      nouns: 'tariff duty countermeasure levy',
      target: 'on against of',
      mode: 'discontinue',
      contexts: 'economic',
      table: 'COERCE'
    },
    {
      nouns: 'action',
      modifier: 'trade punitive retaliatory',
      target: 'against',
      mode: 'discontinue',
      contexts: 'economic'
    },
    { nouns: 'severing severance rupture', target: 'with of', mode: 'discontinue', contexts: 'diplomatic' },
    { nouns: 'breaking breaking-off', target: 'with', mode: 'discontinue', contexts: 'diplomatic', carriedOnly: true },
    { nouns: 'expulsion', target: 'of from', mode: 'expel', contexts: 'diplomatic' },
    { nouns: 'recall', target: 'of from', carriedOnly: true, mode: 'expel', contexts: 'diplomatic' },
    { nouns: 'withdrawal exit', target: 'from', carriedOnly: true, mode: 'withdraw', confidence: 0.6 },
    { nouns: 'boycott', target: 'of against on', mode: 'discontinue', table: 'PROTEST' },
    { nouns: 'war', modifier: 'trade tariff', target: 'with against on', mode: 'discontinue', contexts: 'economic' },
    {
      nouns: 'freeze',
      modifier: 'asset trade diplomatic',
      target: 'on of with',
      mode: 'discontinue',
      contexts: 'economic'
    },
    { nouns: 'suspension freezing severing halting downgrading', target: 'of to in from', mode: 'discontinue' },
    {
      nouns: 'ban',
      modifier: 'import export trade travel entry flight visa arms oil',
      target: 'on against',
      mode: 'discontinue',
      contexts: 'economic',
      table: 'COERCE'
    },
    {
      nouns: 'control curb restriction penalty',
      modifier: 'export import trade visa travel economic financial banking',
      target: 'on against',
      mode: 'discontinue',
      contexts: 'economic'
    },
    {
      nouns: 'ban restriction curb quota surcharge',
      target: 'on against',
      carriedOnly: true,
      mode: 'discontinue',
      contexts: 'economic',
      table: 'COERCE'
    },
    { nouns: 'closure shutdown', target: 'with of', carriedOnly: true, mode: 'discontinue', table: 'COERCE' },
    { nouns: 'warning', modifier: 'travel', target: 'for on to', mode: 'discontinue' }
  ]
}
