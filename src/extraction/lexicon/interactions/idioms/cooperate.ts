import type { RootLexicon } from '../frame.js'

/** Set phrases by which sides do something together ("form an alliance with"). */
export const cooperateIdioms: RootLexicon = {
  root: 'COOPERATE',
  verbs: [
    {
      verbs: 'ship send supply deliver pump pipe transport export sell',
      target: 'to',
      object: 'oil gas crude coal uranium lng electricity power',
      preposition: 'to',
      contexts: 'economic',
      confidence: 0.9
    },
    {
      verbs: 'buy purchase import',
      target: 'object from of',
      object: '@GOODS',
      contexts: 'economic',
      confidence: 0.6
    },
    {
      verbs: 'approve clear authorise authorize green-light okay greenlight',
      target: 'to',
      object: 'sale export transfer deal',
      preposition: 'to',
      contexts: 'military',
      confidence: 0.85
    },
    {
      verbs: 'hand+over turn+over surrender deliver hand transfer',
      target: 'to',
      object: 'suspect fugitive member figure boss kingpin baron trafficker trader capo',
      preposition: 'to',
      complement: 'wanted suspected accused alleged cartel drug',
      contexts: 'legal'
    },
    {
      verbs: 'transfer hand+over',
      target: 'inner to',
      object: 'figure suspect boss',
      preposition: 'to',
      contexts: 'legal'
    },
    { verbs: 'take', target: 'from', object: 'deportee', preposition: 'from', contexts: 'migration' },
    { verbs: 'issue', target: 'to', object: 'visa permit licence license', preposition: 'to', contexts: 'migration' },
    {
      verbs:
        'operate run manage build develop produce explore patrol administer fund finance investigate manufacture construct train police exploit',
      target: 'with object',
      complement: 'jointly together'
    },
    {
      verbs: 'share swap exchange pool pass',
      target: 'with to',
      object:
        'intelligence information data fingerprint tip tip-off satellite imagery image file record dossier lead recording transcript code'
    },
    {
      verbs: 'transfer hand+over hand surrender send deliver render fly extradite turn+over give+up',
      target: 'to',
      preposition: 'to',
      prepositionObject: 'tribunal court prosecutor detective investigator',
      contexts: 'legal'
    },
    {
      verbs: 'form forge establish create set+up launch found',
      target: 'with',
      object: 'alliance partnership consortium coalition venture company union axis',
      preposition: 'with'
    },
    { verbs: 'ally', target: 'with', preposition: 'with' },
    { verbs: 'enter', target: 'with', preposition: 'into', prepositionObject: 'partnership alliance venture' },
    {
      verbs: 'pump pipe ship supply',
      target: 'to',
      object: 'gas oil electricity crude power petrol diesel',
      preposition: 'to',
      contexts: 'economic',
      confidence: 0.85
    },
    {
      verbs: 'open reopen',
      target: 'to with',
      object: 'border frontier crossing',
      preposition: 'to',
      prepositionObject: 'trade commerce traffic',
      contexts: 'economic'
    },
    {
      verbs: 'take+part train fly sail exercise drill',
      target: 'with alongside',
      preposition: 'with alongside',
      contexts: 'military',
      subject: '@FORCES sailor pilot'
    },
    {
      verbs: 'take',
      target: 'with alongside',
      complement: 'part',
      preposition: 'with alongside in',
      prepositionObject: 'drill exercise manoeuvre maneuver patrol',
      contexts: 'military'
    },
    {
      verbs: 'work cooperate collaborate',
      target: 'with',
      preposition: 'with',
      complement: 'closely hand shoulder alongside'
    },
    { verbs: 'do', target: 'with', object: 'business', preposition: 'with', contexts: 'economic', confidence: 0.85 },
    {
      verbs: 'pass send',
      target: 'to',
      object: 'list evidence name detail dossier material intelligence file data',
      preposition: 'to',
      contexts: 'intelligence'
    },
    {
      verbs: 'fly hand transfer send put',
      target: 'to',
      object: 'suspect minister fugitive baron trafficker kingpin banker hacker mobster',
      preposition: 'to',
      contexts: 'legal',
      confidence: 0.9
    },
    {
      verbs: 'build lay extend construct',
      target: 'to with',
      object: 'pipeline railway road cable bridge line interconnector',
      preposition: 'to with',
      contexts: 'economic',
      confidence: 0.8
    },
    {
      verbs: 'rehearse practise practice train drill search comb sweep hunt fight patrol',
      target: 'with alongside',
      complement: 'together alongside jointly',
      contexts: 'military'
    },
    { verbs: 'work', target: 'with alongside', complement: 'together', preposition: 'with alongside' },
    {
      verbs: 'run operate',
      target: 'to with between',
      object: 'train ferry bus flight service',
      preposition: 'to with between',
      contexts: 'economic',
      confidence: 0.8
    },
    {
      verbs: 'scrap abolish waive drop lift remove ease relax simplify loosen',
      target: 'for to of on',
      object: 'visa',
      contexts: 'migration'
    },
    {
      verbs: 'grant extend offer introduce give allow',
      target: 'to for object',
      object: 'entry travel access waiver visit',
      complement: 'visa visa-free',
      contexts: 'migration'
    },
    { verbs: 'open', target: 'to for', object: 'market airspace', preposition: 'to for', contexts: 'economic' },
    { verbs: 'break', target: 'with', object: 'ground', complement: 'joint jointly' },
    { verbs: 'exchange swap share', target: 'with', object: 'list name prisoner-list' },
    {
      verbs: 'wrap+up complete conclude finish',
      target: 'with',
      object: 'drill exercise manoeuvre maneuver wargame patrol',
      contexts: 'military'
    },
    { verbs: 'integrate', target: 'with', object: 'force army navy defence command economy', preposition: 'with' },
    {
      verbs: 'take join participate',
      target: 'by of',
      preposition: 'in by',
      prepositionObject: 'drill exercise manoeuvre maneuver wargame',
      contexts: 'military',
      confidence: 0.9
    },
    { verbs: 'invest', target: 'in', object: '@HELP', preposition: 'in', contexts: 'economic', confidence: 0.85 }
  ],
  nouns: [
    { nouns: 'alliance coalition', target: 'with between', carriedOnly: true },
    { nouns: 'tip tip-off', target: 'to from', carriedOnly: true, contexts: 'intelligence' }
  ]
}
