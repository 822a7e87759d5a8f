import type { ActorKey } from '../../domain/claim.js'

/** Nouns that, with "two", "both" or "three" before them, stand for the leaders last spoken of. */
export const LEADER_NOUNS: ReadonlySet<string> = new Set(
  'leaders,heads,presidents,premiers,ministers,chancellors,statesmen,diplomats,envoys,counterparts,men,monarchs,officials,negotiators'.split(
    ','
  )
)

/** … and those that stand for the countries (or sides) last spoken of. */
export const SIDE_NOUNS: ReadonlySet<string> = new Set(
  'sides,countries,nations,neighbours,neighbors,governments,capitals,parties,allies,powers,delegations,states,peoples,foes,rivals,militaries,economies,partners'.split(
    ','
  )
)

/** Plurals that, with "the" alone before them, stand for two sides where no third is near. */
export const BARE_PLURALS: ReadonlySet<string> = new Set('sides,neighbours,neighbors,parties,foes,rivals'.split(','))

/** … and those that do so with "former", "warring" or the like before them. */
export const ONCE_ALLIED: ReadonlySet<string> = new Set(
  'allies,enemies,adversaries,foes,rivals,neighbours,neighbors,partners'.split(',')
)
export const AT_ODDS =
  /^(?:former|onetime|warring|feuding|rival|bitter|longtime|bickering|quarrelling|quarreling|estranged)$/

/** … and those that so stand for two people. */
export const LEADERS_ALONE: ReadonlySet<string> = new Set(
  'leaders,presidents,premiers,ministers,chancellors'.split(',')
)

/** Those who fight a government, called by no name; what they are before a noun; and such nouns. */
export const REBEL_NOUNS: ReadonlySet<string> = new Set('rebels,guerrillas,guerillas,insurgents,separatists'.split(','))
export const REBEL_ADJECTIVES: ReadonlySet<string> = new Set('rebel,guerrilla,guerilla,insurgent,separatist'.split(','))
export const REBEL_GROUPS: ReadonlySet<string> = new Set(
  'movement,group,army,force,forces,faction,representatives,representative,delegation,delegates,negotiators,leaders,leadership,commanders,envoys,officials,spokesmen'.split(
    ','
  )
)

export const NEIGHBOURS: ReadonlySet<string> = new Set(['neighbour', 'neighbor', 'rival', 'foe'])

/** One word for two or three people: "the pair". */
export const COLLECTIVES: ReadonlyMap<string, number> = new Map([
  ['pair', 2],
  ['duo', 2],
  ['trio', 3]
])

/** States of one name, all of them: "the two Koreas". */
export const TWINS: ReadonlyMap<string, readonly ActorKey[]> = new Map([
  ['koreas', ['country:KP', 'country:KR']],
  ['congos', ['country:CD', 'country:CG']],
  ['sudans', ['country:SD', 'country:SS']]
])

export const COUNTS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['both', 2],
  ['three', 3],
  ['four', 4]
])

/** One-word descriptions of an organisation named before, by what kinds of organisation they fit. */
export const ORGANIZATION_NOUNS: ReadonlyMap<string, RegExp> = new Map([
  ['bloc', /BLOC/],
  ['alliance', /BLOC/],
  ['union', /BLOC/],
  ['group', /MOVEMENT|BLOC|NGO/],
  ['militia', /MOVEMENT/],
  ['movement', /MOVEMENT/],
  ['insurgents', /MOVEMENT/],
  ['rebels', /MOVEMENT/],
  ['paramilitaries', /MOVEMENT/],
  ['militants', /MOVEMENT/],
  ['jihadists', /MOVEMENT/],
  ['islamists', /MOVEMENT/],
  ['body', /BLOC|INTERGOVERNMENTAL|BODY/],
  ['grouping', /BLOC|INTERGOVERNMENTAL/],
  ['agency', /BODY|INTERGOVERNMENTAL/],
  ['watchdog', /BODY|INTERGOVERNMENTAL/],
  ['court', /COURT/],
  ['organisation', /INTERGOVERNMENTAL|NGO|MOVEMENT|BLOC/],
  ['organization', /INTERGOVERNMENTAL|NGO|MOVEMENT|BLOC/]
])

/** Words that may stand for an organisation whose name has them: "the Council" after "the White Council". */
export const NAME_WORDS: ReadonlySet<string> = new Set(
  'council,commission,committee,court,union,league,fund,bank,front,forum,movement,assembly,community,compact,organisation,organization,agency,authority,tribunal,secretariat'.split(
    ','
  )
)

/** Who rules a country, named without it. */
export const RULER_NOUNS: ReadonlySet<string> = new Set(['regime', 'junta', 'government', 'authorities'])

export const COUNTRY_NOUNS: ReadonlySet<string> = new Set(['country', 'nation', 'kingdom', 'republic', 'emirate'])

/** Countries that a word for their form stands for: "the kingdom" is the last of these that was named. */
export const FORMS_OF_STATE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['kingdom', new Set('SA,JO,MA,BH,BT,TH,KH,SZ,LS,TO,NL,NO,SE,DK,BE,ES'.split(','))],
  ['sultanate', new Set('OM,BN'.split(','))],
  ['emirate', new Set('QA,KW'.split(','))],
  ['island', new Set('TW,CU,CY,LK,MT,MG'.split(','))]
])

/** What states have one of each: named without its country, it is that of the last one named with it. */
export const INSTITUTIONS: ReadonlySet<string> = new Set(
  'ministry,embassy,army,military,navy,administration,presidency,consulate,chancellery,guard,department,junta,regime,rulers,government,authorities,spokesperson,spokesman,spokeswoman'.split(
    ','
  )
)

/** Words that may stand between "the" and an institution without making another of it. */
export const INSTITUTION_MODIFIERS: ReadonlySet<string> = new Set(
  'foreign,defence,defense,interior,coast,state,affairs,same'.split(',')
)
