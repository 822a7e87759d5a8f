import type { RootLexicon } from './frame.js'

export const coerce: RootLexicon = {
  root: 'COERCE',
  verbs: [
    {
      verbs: 'arrest detain jail imprison apprehend intern incarcerate hold+captive round+up nab',
      target: 'object of from in',
      mode: 'arrest',
      contexts: 'legal'
    },
    {
      verbs: 'deport repatriate banish exile',
      target: 'object to from',
      notObject: 'remains artefact',
      mode: 'deport',
      contexts: 'migration'
    },
    {
      verbs: 'expel evict drive+out push+back send+back turn+back',
      target: 'object of from to',
      object: 'migrant refugee afghan asylum seeker family population boat',
      mode: 'deport',
      contexts: 'migration'
    },
    {
      verbs: 'send+back fly+home turn+back return fly+back',
      target: 'object',
      object: 'national citizen people migrant deportee seeker refugee worker',
      preposition: 'from to',
      mode: 'deport',
      contexts: 'migration',
      confidence: 0.8
    },
    {
      verbs: 'place put hold keep',
      target: 'object',
      preposition: 'under',
      prepositionObject: 'siege blockade lockdown curfew',
      mode: 'restrict'
    },
    { verbs: 'seal+off wall+off', target: 'object', mode: 'restrict' },
    {
      verbs: 'jam disrupt scramble',
      target: 'object of over in',
      object: 'signal gps navigation broadcast communication radar',
      mode: 'cyber',
      contexts: 'cyber'
    },
    {
      verbs: 'hold',
      target: 'object of',
      object:
        'citizen national hostage prisoner detainee captive sailor seafarer fisherman journalist tourist academic diplomat reporter researcher scholar businessman businesswoman executive couple cyclist teacher missionary photographer aid-worker soldier serviceman personnel crew crewman pilot policeman engineer worker trader pilgrim',
      mode: 'arrest'
    },
    { verbs: 'hold', target: 'object of', complement: 'captive prisoner', mode: 'arrest' },
    {
      verbs: 'take remand',
      target: 'object of from',
      preposition: 'into in',
      prepositionObject: 'custody detention',
      mode: 'arrest',
      contexts: 'legal'
    },
    { verbs: 'extradite', target: 'object to from', mode: 'deport', contexts: 'legal', table: 'ACCUSE' },
    {
      verbs: 'capture',
      target: 'object of from',
      object:
        'soldier paratrooper troop serviceman prisoner fighter militant pilot sailor crew marine spy agent commander leader',
      mode: 'arrest',
      contexts: 'military'
    },
    {
      verbs: 'hack break',
      target: 'into',
      preposition: 'into',
      prepositionObject: 'network system server computer account email database',
      mode: 'cyber',
      contexts: 'cyber'
    },
    {
      verbs: 'cripple knock+out take+down disable paralyse paralyze disrupt hit attack target',
      target: 'object of in',
      subject: 'hacker cyberattack cyber-attack malware ransomware worm',
      mode: 'cyber',
      contexts: 'cyber'
    },
    { verbs: 'conscript press-gang dragoon', target: 'object', object: '@PERSON teenager youth', mode: 'restrict' },
    {
      verbs: 'filter throttle',
      target: 'object of',
      object: 'app website site service platform internet network',
      mode: 'censor',
      contexts: 'rights_freedoms'
    },
    { verbs: 'block restrict', target: 'to', object: 'access', preposition: 'to', mode: 'censor' },
    {
      verbs: 'disperse scatter break+up',
      target: 'object of',
      object: '@CROWD gathering vigil sit-in',
      mode: 'restrict',
      contexts: 'repression'
    },
    {
      verbs: 'deface cripple paralyse paralyze knock+out take+down disable',
      target: 'object of',
      object: 'website site server network portal',
      mode: 'cyber',
      contexts: 'cyber'
    },
    { verbs: 'harass chase+away drive+away chase+off chase+out', target: 'object of', mode: 'restrict' },
    { verbs: 'chase', target: 'object of', object: '@ASSET @FORCES', mode: 'restrict', contexts: 'military' },
    {
      verbs: 'cut sever damage sabotage',
      target: 'off near between to of in linking connecting object',
      object: 'cable pipeline',
      mode: 'restrict'
    },
    {
      verbs: 'take seize',
      target: 'of',
      object: 'control possession',
      preposition: 'of',
      prepositionObject: '@ASSET mine plant field refinery terminal venture',
      mode: 'seize'
    },
    {
      verbs: 'breach penetrate infiltrate',
      target: 'object of into',
      object: 'network system server computer account',
      mode: 'cyber',
      contexts: 'cyber'
    },
    {
      verbs: 'block obstruct impede intercept turn+back',
      target: 'object of',
      object: '@ASSET convoy',
      mode: 'restrict',
      contexts: 'military'
    },
    { verbs: 'intercept', target: 'object of', object: '@FORCES', mode: 'restrict', contexts: 'military' },
    { verbs: 'annex', target: 'object from of', mode: 'seize', contexts: 'territory' },
    {
      verbs: 'colonise colonize occupy usurp',
      target: 'object from of',
      mode: 'seize',
      contexts: 'territory',
      table: 'ASSAULT'
    },
    { verbs: 'ban outlaw prohibit bar forbid', target: 'object from', notObject: '@TALKS', mode: 'restrict' },
    {
      verbs: 'restrict curb limit constrain',
      target: 'object',
      mode: 'restrict',
      confidence: 0.5,
      notObject: 'damage emission inflation'
    },
    {
      verbs: 'order',
      target: 'object of',
      object: 'newspaper broadcaster channel radio station website magazine outlet',
      complement: 'suspend close shut stop',
      mode: 'censor',
      contexts: 'rights_freedoms'
    },
    { verbs: 'censor muzzle gag silence jam', target: 'object of', mode: 'censor', contexts: 'rights_freedoms' },
    { verbs: 'crack+down clamp+down', target: 'on', mode: 'restrict', contexts: 'repression' },
    { verbs: 'repress suppress persecute oppress', target: 'object', mode: 'restrict', contexts: 'repression' },
    { verbs: 'coerce bully strong-arm blackmail', target: 'object', mode: 'restrict' },
    {
      verbs: 'force compel order',
      target: 'object of',
      object: 'plane jet ship vessel boat aircraft airliner flight tanker',
      complement: 'land dock turn divert stop return',
      mode: 'restrict',
      contexts: 'military'
    },
    { verbs: 'force compel', target: 'object', mode: 'restrict', confidence: 0.5 },
    { verbs: 'demolish bulldoze raze', target: 'object of in', mode: 'seize' },
    {
      verbs: 'impose declare order extend enforce',
      target: 'in on over across against for',
      object: 'curfew lockdown siege emergency martial law state',
      mode: 'curfew'
    },
    {
      verbs: 'impose place put slap introduce enforce',
      target: 'on against in',
      object: 'control limit prohibition',
      mode: 'restrict'
    },
    {
      verbs: 'impose lay maintain tighten enforce mount',
      target: 'on of against in around',
      object: 'blockade siege encirclement',
      mode: 'restrict',
      contexts: 'military',
      table: 'ASSAULT'
    },
    {
      verbs: 'blockade besiege encircle strangle',
      target: 'object of',
      mode: 'restrict',
      contexts: 'military',
      table: 'ASSAULT'
    },
    {
      verbs: 'hack spy eavesdrop wiretap',
      target: 'object into on',
      mode: 'cyber',
      contexts: 'cyber',
      table: 'ASSAULT'
    },
    {
      verbs: 'launch carry+out conduct mount stage wage',
      target: 'on against',
      object: 'cyberattack cyber-attack cyberwarfare cyber hack',
      mode: 'cyber',
      contexts: 'cyber',
      table: 'ASSAULT'
    },
    {
      verbs: 'meddle interfere intervene',
      target: 'in with',
      preposition: 'in with',
      mode: 'misinformation',
      confidence: 0.8
    },
    { verbs: 'destabilise destabilize undermine subvert', target: 'object', mode: 'misinformation', confidence: 0.4 },
    { verbs: 'issue obtain', target: 'for against', object: 'warrant', mode: 'arrest', contexts: 'legal' },
    { verbs: 'sentence', target: 'object', mode: 'arrest', contexts: 'legal' },
    {
      verbs: 'freeze',
      target: 'of object',
      object: 'asset account reserve fund property',
      mode: 'restrict',
      contexts: 'economic',
      table: 'SANCTION'
    },
    {
      verbs: 'deny withhold block stop',
      target: 'to object',
      object: 'food work broadcast website internet',
      mode: 'withhold'
    },
    {
      verbs: 'charge',
      target: 'object',
      object: 'national citizen spy',
      mode: 'arrest',
      contexts: 'legal',
      confidence: 0.7
    },
    { verbs: 'invoke', target: 'against on', object: 'law mechanism power', mode: 'restrict', confidence: 0.3 }
  ],
  nouns: [
    {
      nouns: 'arrest detention imprisonment jailing incarceration',
      target: 'of in',
      mode: 'arrest',
      contexts: 'legal'
    },
    { nouns: 'deportation banishment', target: 'of to from', mode: 'deport' },
    { nouns: 'extradition', target: 'of from', mode: 'deport', contexts: 'legal', table: 'ACCUSE' },
    {
      nouns: 'seizure confiscation capture impounding interception boarding hijacking',
      target: 'of from',
      mode: 'seize'
    },
    { nouns: 'annexation takeover', target: 'of in', mode: 'seize', contexts: 'territory' },
    { nouns: 'occupation', target: 'of in', mode: 'seize', contexts: 'territory', table: 'ASSAULT' },
    { nouns: 'blockade siege', target: 'of on against', mode: 'restrict', contexts: 'military', table: 'ASSAULT' },
    {
      nouns: 'crackdown clampdown repression suppression persecution oppression',
      target: 'on of against',
      mode: 'restrict',
      contexts: 'repression'
    },
    {
      nouns: 'cyberattack cyber-attack cyberwarfare hacking',
      target: 'on against of',
      mode: 'cyber',
      contexts: 'cyber',
      table: 'ASSAULT'
    },
    {
      nouns: 'attack intrusion operation espionage hack',
      modifier: 'cyber hacking',
      target: 'on against of in',
      mode: 'cyber',
      contexts: 'cyber',
      table: 'ASSAULT'
    },
    { nouns: 'interference meddling', target: 'in with', mode: 'misinformation' },
    { nouns: 'curfew', target: 'in on', carriedOnly: true, mode: 'curfew' },
    { nouns: 'coercion bullying blackmail', target: 'of against', mode: 'restrict' }
  ]
}
