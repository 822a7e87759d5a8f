import type { RootLexicon } from './frame.js'

export const reject: RootLexicon = {
  root: 'REJECT',
  verbs: [
    {
      verbs: 'reject rebuff spurn repudiate rebut deny rubbish disavow disown renounce refute discount disregard',
      target: 'object from by',
      notObject: 'refugee',
      mode: 'change'
    },
    {
      verbs: 'dispute counter contradict deny challenge question contest',
      target: 'object by of from',
      object:
        'claim allegation accusation assertion charge report version figure account complaint criticism narrative argument finding result legitimacy sovereignty ownership outcome validity suggestion right border boundary territory island islet reef water sea jurisdiction possession demarcation title status',
      mode: 'change'
    },
    {
      verbs: 'deny refuse',
      target: 'object to from',
      object:
        'entry access permission visa passage landing request asylum bail permit clearance overflight accreditation docking transit recognition credential',
      mode: 'assist'
    },
    { verbs: 'refuse decline', target: 'object inner from to with', mode: 'change' },
    {
      verbs: 'dismiss wave+away',
      target: 'object by from',
      notObject: 'minister servant official chief general secretary judge officer staff worker employee',
      mode: 'change'
    },
    {
      verbs: 'defeat reject sink block',
      target: 'object of from',
      object: 'bill budget motion amendment resolution proposal draft treaty nominee',
      subject: 'lawmaker parliament mp senate senator deputy house assembly voter member legislator congress',
      mode: 'change'
    },
    {
      verbs:
        'turn+down shoot+down vote+down brush+aside brush+off shrug+off knock+back throw+out strike+down cast+aside',
      target: 'object from by',
      notObject: '@AIRCRAFT',
      mode: 'change'
    },
    { verbs: 'rule+out', target: 'object inner with', mode: 'change' },
    {
      verbs: 'term call describe brand dub label deem',
      target: 'object by from of',
      object:
        'accusation allegation claim charge report assertion case lawsuit suit complaint petition demand request proposal',
      complement:
        'false baseless untrue unfounded groundless fabricated nonsense lie lies unacceptable absurd ridiculous ludicrous fake propaganda outrageous preposterous fabrication fabrications fiction invention slander smear smears calumny hoax myth rubbish stunt fantasy fanciful concocted bogus unsubstantiated wrong mistaken misleading laughable inaccurate distorted speculative malicious defamatory slanderous hypocritical irresponsible foundation merit unjustified unwarranted cynical pretext',
      mode: 'change'
    },
    { verbs: 'say', target: 'to', complement: 'no', preposition: 'to', mode: 'change' },
    { verbs: 'stay+away keep+away', target: 'from', preposition: 'from', mode: 'meet' },
    { verbs: 'give', target: 'object to', object: 'shrift shoulder', complement: 'short cold', mode: 'change' },
    { verbs: 'push+back hit+back fire+back', target: 'against at on', mode: 'change' },
    { verbs: 'oppose resist', target: 'object', mode: 'change' },
    { verbs: 'object', target: 'to', preposition: 'to', mode: 'change' },
    { verbs: 'veto', target: 'object by to for on', mode: 'change', contexts: 'diplomatic' },
    { verbs: 'block stall thwart obstruct scupper', target: 'object by from', object: '@DEMAND', mode: 'change' },
    {
      verbs: 'block',
      target: 'object by from',
      object:
        'membership accession bid statement resolution entry extradition bill sale takeover nomination package measure effort attempt motion declaration candidacy',
      mode: 'change'
    },
    {
      verbs: 'hold+up stall veto delay block',
      target: 'object of',
      object: 'bid membership accession candidacy entry application',
      mode: 'change',
      contexts: 'diplomatic'
    },
    { verbs: 'turn+down', target: 'object', mode: 'change' },
    { verbs: 'declare', target: 'object of', complement: 'void invalid', mode: 'change' },
    { verbs: 'vote', target: 'against', preposition: 'against', mode: 'change', confidence: 0.8 },
    { verbs: 'scoff', target: 'at', preposition: 'at', mode: 'change' },
    { verbs: 'distance dissociate disassociate', target: 'from', preposition: 'from', mode: 'change', confidence: 0.8 },
    {
      verbs: 'withhold',
      target: 'from of for to',
      object: 'recognition support consent approval endorsement permission cooperation signature backing blessing',
      mode: 'change'
    },
    { verbs: 'stand', target: 'to', preposition: 'to', complement: 'up', mode: 'yield' },
    { verbs: 'cast pour', target: 'on over', object: 'doubt water scorn', mode: 'change' },
    { verbs: 'turn+away turn+back', target: 'object from of', mode: 'assist' },
    {
      verbs: 'stymie torpedo foil frustrate derail kill sink scuttle scupper',
      target: 'object by from',
      object: '@DEMAND',
      mode: 'change'
    },
    { verbs: 'disagree differ', target: 'with', preposition: 'with', mode: 'change' },
    { verbs: 'balk baulk', target: 'at', preposition: 'at', mode: 'change' },
    { verbs: 'defy flout ignore disregard snub stonewall shun', target: 'object', mode: 'yield' },
    {
      verbs: 'boycott skip',
      target: 'object by',
      object: '@TALKS ceremony parade game olympics celebration inauguration anniversary expo forum',
      mode: 'meet',
      contexts: 'diplomatic',
      table: 'PROTEST'
    },
    {
      verbs: 'cancel call+off scrap scrub abort postpone put+off',
      target: 'with to in object',
      object: '@TALKS',
      mode: 'meet',
      contexts: 'diplomatic'
    },
    {
      verbs: 'cancel call+off scrap abandon ditch drop kill',
      target: 'with object',
      object: '@AGREEMENT',
      mode: 'change'
    },
    {
      verbs: 'break+off suspend end halt freeze terminate',
      target: 'with in between object',
      object: 'talk negotiation dialogue mediation',
      mode: 'meet',
      contexts: 'diplomatic',
      table: 'SANCTION'
    },
    {
      verbs: 'end halt suspend',
      target: 'with in between',
      object: 'effort',
      complement: 'mediation',
      mode: 'meet',
      contexts: 'diplomatic',
      table: 'SANCTION'
    },
    {
      verbs: 'abandon quit leave walk+out storm+out',
      target: 'with in of object',
      object: 'talk negotiation dialogue meeting',
      mode: 'meet',
      contexts: 'diplomatic'
    },
    {
      verbs: 'walk+out storm+out',
      target: 'of on',
      preposition: 'of on',
      prepositionObject: '@TALKS hall room chamber',
      mode: 'meet'
    },
    { verbs: 'fail', target: 'inner with', mode: 'change', confidence: 0.5 },
    { verbs: 'renege', target: 'on', preposition: 'on', mode: 'change' },
    { verbs: 'quash overturn annul', target: 'object by', mode: 'change', contexts: 'legal' },
    {
      verbs: 'rescind revoke withdraw',
      target: 'to from of',
      object: 'invitation offer support backing',
      mode: 'change'
    },
    { verbs: 'doubt', target: 'inner', mode: 'change', confidence: 0.2 }
  ],
  nouns: [
    { nouns: 'rejection refusal denial rebuff repudiation snub', target: 'of to by from', mode: 'change' },
    { nouns: 'opponent foe', agent: true, target: 'of', mode: 'change' },
    { nouns: 'veto', target: 'of on over', mode: 'change', contexts: 'diplomatic' },
    { nouns: 'opposition objection resistance', target: 'to', carriedOnly: true, mode: 'change' }
  ],
  adjectives: [
    { adjectives: 'against', target: 'against', mode: 'change' },
    { adjectives: 'opposed hostile resistant unwilling', target: 'to', mode: 'change' },
    {
      adjectives: 'unacceptable unjustified baseless groundless unfounded',
      target: 'inner',
      mode: 'change',
      confidence: 0.3
    }
  ]
}
