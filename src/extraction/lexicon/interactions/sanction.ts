import type { RootLexicon } from './frame.js'
import { PENALTIES } from './penalties.js'
import { PENALTY_NOUNS } from './penalty-nouns.js'

export const sanction: RootLexicon = {
  root: 'SANCTION',
  verbs: [
    ...PENALTIES,
    {
      verbs: 'expel evict throw+out kick+out send+home boot+out turf+out eject order+out',
      target: 'object of from',
      mode: 'expel',
      contexts: 'diplomatic'
    },
    {
      verbs: 'order send throw',
      target: 'object of',
      object: '@ENVOY',
      complement: 'out',
      mode: 'expel',
      contexts: 'diplomatic'
    },
    {
      verbs: 'keep hold leave',
      target: 'from to in',
      object: 'ambassador envoy',
      complement: 'home',
      mode: 'expel',
      contexts: 'diplomatic'
    },
    {
      verbs: 'give',
      target: 'object of',
      object: 'embassy consulate mission office',
      complement: 'close shut leave',
      mode: 'expel',
      contexts: 'diplomatic'
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
      verbs: 'freeze suspend halt cancel scrap shelve axe',
      target: 'object with by',
      object: 'pipeline project railway plant port dam venture',
      mode: 'discontinue',
      contexts: 'economic'
    },
    {
      verbs: 'downgrade',
      target: 'in to object',
      object: 'embassy mission representation presence',
      mode: 'discontinue',
      contexts: 'diplomatic'
    },
    {
      verbs: 'withdraw pull pull+out quit exit abandon walk+away walk+out storm+out drop+out back+out',
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
        'treaty pact accord agreement deal convention alliance bloc union council organisation organization commonwealth league court tribunal agency fund forum coalition group',
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
      verbs: 'revoke cancel deny withdraw annul restrict refuse suspend',
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
      verbs: 'suspend end halt terminate freeze renounce',
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
      verbs: 'designate',
      target: 'object of',
      object:
        '@PERSON banker businessman official network entity company firm bank minister commander general cleric ship tanker vessel',
      mode: 'discontinue',
      contexts: 'economic'
    },
    {
      verbs: 'put place',
      target: 'object of',
      preposition: 'under',
      prepositionObject: 'sanction embargo blockade',
      mode: 'discontinue',
      contexts: 'economic'
    },
    {
      verbs: 'put place',
      target: 'with to object',
      object: '@AGREEMENT @TIES',
      preposition: 'on',
      prepositionObject: 'hold ice',
      mode: 'discontinue',
      contexts: 'diplomatic'
    },
    {
      verbs: 'put place bring',
      target: 'object of',
      preposition: 'under',
      prepositionObject: 'sanction sanctions embargo',
      mode: 'discontinue',
      contexts: 'economic'
    },
    {
      verbs: 'add place put',
      target: 'object of',
      preposition: 'to on',
      prepositionObject: 'blacklist list',
      mode: 'discontinue'
    },
    {
      verbs: 'respond answer reply retaliate reciprocate',
      target: 'to against',
      preposition: 'in',
      prepositionObject: 'kind',
      contexts: 'diplomatic'
    },
    { verbs: 'suspend', target: 'object', direct: true, mode: 'expel', contexts: 'diplomatic' },
    { verbs: 'strip', target: 'object', preposition: 'of', mode: 'discontinue', contexts: 'diplomatic' },
    { verbs: 'fine', target: 'object', direct: true, mode: 'convict', contexts: 'legal' },
    {
      verbs: 'violate breach break',
      target: 'object of',
      object: 'sanction embargo',
      mode: 'discontinue',
      confidence: 0.1
    }
  ],
  nouns: PENALTY_NOUNS
}
