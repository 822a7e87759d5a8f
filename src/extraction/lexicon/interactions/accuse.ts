import type { RootLexicon } from './frame.js'
import { GRIEVANCES } from './grievances.js'
import { JUDGEMENTS } from './judgements.js'

export const accuse: RootLexicon = {
  root: 'ACCUSE',
  verbs: [
    {
      verbs:
        'condemn denounce deplore decry slam blast lambast lambaste criticise criticize rebuke censure castigate chastise berate assail chide reprimand scold vilify deride ridicule mock insult upbraid admonish pillory skewer excoriate bash disparage belittle malign lament bemoan rap slate savage lambaste reproach reprove decry pan flay revile trash besmirch defame slander smear demonise demonize badmouth scorn lampoon bewail reprehend fustigate',
      target: 'object for of',
      mode: 'disapprove'
    },
    {
      verbs: 'lash+out hit+out lash hit+back strike+out rail rage fume inveigh thunder sneer',
      target: 'at against about over',
      preposition: 'at against about over',
      mode: 'disapprove'
    },
    {
      verbs: 'call+out dress+down single+out tell+off',
      target: 'object at for',
      mode: 'disapprove'
    },
    {
      verbs: 'oppose',
      target: 'object by of from',
      object:
        'violation aggression bullying coercion interference annexation occupation invasion intimidation provocation',
      mode: 'disapprove'
    },
    {
      verbs: 'react respond',
      target: 'to against',
      preposition: 'to against',
      complement: 'furiously angrily indignantly sharply coldly',
      mode: 'disapprove',
      confidence: 0.9
    },
    { verbs: 'disapprove despair', target: 'of', preposition: 'of', mode: 'disapprove' },
    { verbs: 'speak+out', target: 'against', preposition: 'against', mode: 'disapprove' },
    {
      verbs: 'regret',
      target: 'object by of',
      object:
        'decision move step action withdrawal statement remark comment announcement refusal measure position rejection failure lack stance attitude policy ban tariff sanction expulsion escalation intervention interference veto ruling bombing raid attack strike closure suspension withdrawal severance cancellation postponement detention arrest conviction exclusion resumption adoption deployment violation breach use',
      mode: 'disapprove'
    },
    { verbs: 'take', target: 'to at', object: 'exception umbrage offence offense', mode: 'disapprove' },
    { verbs: 'lose', target: 'in', object: 'trust confidence faith patience', preposition: 'in', mode: 'disapprove' },
    { verbs: 'lose', target: 'with', object: 'patience', preposition: 'with', mode: 'disapprove' },
    { verbs: 'take', target: 'with', object: 'issue', preposition: 'with', mode: 'disapprove' },
    { verbs: 'take', target: 'at', object: 'aim swipe shot dig', preposition: 'at', mode: 'disapprove' },
    { verbs: 'take', target: 'object', preposition: 'to', prepositionObject: 'task', mode: 'disapprove' },
    { verbs: 'take bring call', target: 'object', preposition: 'to', prepositionObject: 'account', mode: 'disapprove' },
    { verbs: 'round', target: 'on', preposition: 'on', mode: 'disapprove', confidence: 0.85 },
    { verbs: 'tear lay', target: 'into', preposition: 'into', mode: 'disapprove', confidence: 0.85 },
    { verbs: 'cry', target: 'over at', complement: 'foul', mode: 'disapprove' },
    {
      verbs: 'sound raise',
      target: 'over about at',
      object: 'alarm',
      preposition: 'over about at',
      mode: 'disapprove'
    },
    {
      verbs: 'express voice reiterate repeat share convey relay register',
      target: 'inner',
      object: 'concern alarm fear',
      mode: 'disapprove',
      confidence: 0.85
    },
    { verbs: 'seethe smart', target: 'at over', preposition: 'at over', mode: 'disapprove' },
    {
      verbs: 'join',
      target: 'against',
      object: 'case lawsuit suit complaint',
      preposition: 'against',
      mode: 'allege',
      contexts: 'legal'
    },
    {
      verbs: 'repeat renew reiterate voice make air raise echo',
      target: 'inner',
      object: 'accusation allegation charge',
      mode: 'allege',
      confidence: 0.85
    },
    { verbs: 'level', target: 'against at', object: 'accusation charge allegation criticism claim', mode: 'allege' },
    { verbs: 'heap pour', target: 'on upon', object: 'scorn blame abuse criticism', mode: 'disapprove' },
    {
      verbs: 'attribute impute ascribe pin trace link',
      target: 'to on',
      object:
        'attack hack strike killing bombing explosion incident blast sabotage fire poisoning death murder assassination violence crime intent intrusion breach campaign raid shelling drone cyberattack massacre plot',
      preposition: 'to on',
      mode: 'allege'
    },
    { verbs: 'accuse', target: 'object', mode: 'allege' },
    { verbs: 'blame fault', target: 'object on for in', mode: 'allege' },
    { verbs: 'pin lay put place', target: 'on with at', object: 'blame responsibility', mode: 'allege' },
    {
      verbs: 'charge',
      target: 'object',
      notObject: 'price fee battery rate money',
      mode: 'allege',
      contexts: 'legal'
    },
    { verbs: 'implicate incriminate impugn suspect', target: 'object in of', mode: 'allege' },
    { verbs: 'attribute pin', target: 'to on', preposition: 'to on', mode: 'allege', confidence: 0.6 },
    { verbs: 'sue indict prosecute arraign impeach', target: 'object', mode: 'allege', contexts: 'legal' },
    { verbs: 'convict', target: 'object', mode: 'allege', contexts: 'legal' },
    { verbs: 'investigate probe', target: 'object into', mode: 'investigate' },
    {
      verbs: 'question dispute challenge contest doubt',
      target: 'object',
      mode: 'disapprove',
      confidence: 0.6,
      notObject: 'suspect witness seat election'
    },
    { verbs: 'contradict rebut refute', target: 'object', mode: 'disapprove', confidence: 0.5, table: 'REJECT' },
    {
      verbs: 'summon call+in haul+in',
      target: 'object of',
      object: '@ENVOY',
      mode: 'disapprove',
      contexts: 'diplomatic'
    },
    {
      verbs: 'call invite',
      target: 'object of',
      object: '@ENVOY',
      preposition: 'to',
      prepositionObject: 'ministry office palace department chancellery',
      mode: 'disapprove',
      contexts: 'diplomatic'
    },
    { verbs: 'summon', target: 'object', direct: true, mode: 'disapprove', contexts: 'diplomatic', confidence: 0.6 },
    { verbs: 'fret worry', target: 'about over', preposition: 'about over', mode: 'disapprove', confidence: 0.85 },
    { verbs: 'complain grumble gripe', target: 'about of over against to inner', mode: 'disapprove' },
    { verbs: 'protest', target: 'to about over object inner', mode: 'disapprove', contexts: 'diplomatic' },
    {
      verbs: 'protest',
      target: 'against at',
      preposition: 'against at',
      mode: 'disapprove',
      contexts: 'diplomatic',
      table: 'PROTEST'
    },
    {
      verbs: 'protest',
      target: 'object',
      mode: 'disapprove',
      contexts: 'diplomatic',
      table: 'PROTEST'
    },
    { verbs: 'remonstrate', target: 'with', preposition: 'with', mode: 'disapprove' },
    { verbs: 'bristle chafe bridle', target: 'at', preposition: 'at', mode: 'disapprove' },
    { verbs: 'allege charge', target: 'inner', mode: 'allege' },
    {
      verbs: 'anger infuriate enrage outrage alarm irk incense dismay',
      target: 'object',
      reversed: true,
      mode: 'disapprove',
      confidence: 0.8
    },
    { verbs: 'point', target: 'at', object: 'finger', mode: 'allege' },
    { verbs: 'hold', target: 'object', complement: 'responsible accountable liable', mode: 'allege' },
    { verbs: 'find', target: 'object', complement: 'guilty', mode: 'allege', contexts: 'legal' },
    {
      verbs: 'launch take bring begin start file institute open initiate',
      target: 'against',
      object: 'action proceeding procedure',
      preposition: 'against',
      mode: 'allege',
      contexts: 'legal'
    },
    { verbs: 'search', target: 'object', mode: 'investigate', confidence: 0.4 },
    {
      verbs: 'head lead open launch order start begin conduct demand join initiate reopen',
      target: 'into against of',
      object: 'investigation inquiry enquiry probe retrial',
      mode: 'investigate',
      contexts: 'legal'
    },
    {
      verbs: 'file lodge register submit bring make issue deliver hand present send hand+over convey',
      target: 'against over about of with to at',
      object: 'complaint protest charge petition objection demarche démarche claim motion representation grievance',
      mode: 'allege',
      contexts: 'diplomatic'
    },
    {
      verbs: 'file lodge bring submit register',
      target: 'against over about',
      object: 'lawsuit suit case',
      mode: 'allege',
      contexts: 'diplomatic legal'
    },
    {
      verbs: 'hand give deliver send hand+over issue present submit lodge',
      target: 'to with over against object',
      object: 'note letter protest complaint demarche démarche',
      complement: 'protest complaint demarche démarche',
      mode: 'allege',
      contexts: 'diplomatic'
    },
    {
      verbs: 'hand deliver present hand+over send',
      target: 'to',
      object: 'note',
      preposition: 'to',
      prepositionObject: '@ENVOY embassy ministry',
      mode: 'disapprove',
      contexts: 'diplomatic',
      confidence: 0.85
    },
    {
      verbs: 'submit refer take bring',
      target: 'with against',
      object: 'dispute row conflict quarrel case matter claim',
      preposition: 'to before',
      prepositionObject: 'court tribunal arbitration justice hague wto',
      mode: 'allege',
      contexts: 'legal'
    },
    { verbs: 'take', target: 'object to against', object: 'court case', mode: 'allege', contexts: 'legal' },
    {
      verbs: 'take drag haul bring',
      target: 'object',
      preposition: 'to before',
      prepositionObject: 'court tribunal arbitration justice wto hague',
      mode: 'allege',
      contexts: 'legal'
    },
    ...JUDGEMENTS
  ],
  nouns: [
    {
      nouns:
        'condemnation denunciation criticism censure rebuke reproach disapproval reprimand castigation backlash outcry outrage fury indignation dismay ire swipe broadside tirade diatribe salvo jibe barb rhetoric displeasure representation furore vitriol invective recrimination derision contempt disdain slur taunt reproof admonition',
      target: 'of against at from over toward towards with to',
      mode: 'disapprove'
    },
    {
      nouns: 'regret sorrow',
      target: 'about over at for inner',
      carriedOnly: true,
      mode: 'disapprove',
      confidence: 0.8
    },
    {
      nouns:
        'concern alarm anger unease misgiving worry disappointment frustration fear discontent dissatisfaction objection irritation annoyance exasperation consternation resentment bitterness revulsion disgust reservation disquiet discomfort unhappiness shock horror apprehension abhorrence consternation indignation outrage grievance',
      target: 'about over at with for to inner',
      carriedOnly: true,
      mode: 'disapprove',
      confidence: 0.8
    },
    {
      nouns: 'accusation allegation blame charge claim complaint grievance',
      target: 'against of about over',
      mode: 'allege'
    },
    { nouns: 'insult', target: 'at against', carriedOnly: true, mode: 'disapprove' },
    { nouns: 'case', target: 'against', carriedOnly: true, mode: 'allege', contexts: 'legal' },
    { nouns: 'lawsuit suit litigation indictment prosecution', target: 'against', mode: 'allege', contexts: 'legal' },
    { nouns: 'investigation inquiry enquiry probe', target: 'into of against', mode: 'investigate', contexts: 'legal' },
    {
      nouns: 'attack',
      modifier: 'verbal scathing blistering stinging extraordinary fierce personal rhetorical',
      target: 'on against',
      mode: 'disapprove'
    },
    { nouns: 'critic detractor accuser', agent: true, target: 'of', mode: 'disapprove' },
    {
      nouns: 'response reaction',
      modifier: 'angry furious indignant fiery',
      target: 'to',
      carriedOnly: true,
      mode: 'disapprove'
    },
    { nouns: 'demarche démarche', target: 'to with', mode: 'disapprove', contexts: 'diplomatic' },
    {
      nouns: 'protest',
      target: 'to with',
      carriedOnly: true,
      mode: 'disapprove',
      contexts: 'diplomatic'
    },
    {
      nouns: 'protest',
      modifier: 'formal diplomatic strong official solemn stern',
      target: 'to with against over',
      mode: 'disapprove',
      contexts: 'diplomatic'
    }
  ],
  adjectives: GRIEVANCES
}
