import type {
  CountryRecord,
  FrameworkRecord,
  LeaderRecord,
  OfficeRecord,
  OrganizationRecord,
  Reference,
  TenureRecord,
  TopicRecord
} from '../../src/reference/reference.js'

/** An invented world, small enough to know by heart: six countries, two organisations, five people. */
const country = (
  code: string,
  alpha3: string,
  name: string,
  capital: string,
  aliases: string[] = []
): CountryRecord => ({
  code,
  alpha3,
  wikidataId: null,
  name,
  officialName: null,
  aliases,
  formerNames: [],
  demonyms: [`${name}ish`],
  capital,
  metonyms: [],
  sovereign: null
})

const COUNTRIES = [
  country('XA', 'XAA', 'Arnova', 'Fornost', ['Republic of Arnova']),
  country('XB', 'XBB', 'Belmark', 'Pelar'),
  country('XC', 'XCC', 'Caldor', 'Edoras'),
  country('XD', 'XDD', 'Dunland', 'Dun'),
  country('XE', 'XEE', 'Eriadu', 'Bree'),
  country('XF', 'XFF', 'Faroth', 'Talath')
]

const LEADERS: LeaderRecord[] = [
  { id: 'ada-telemar', wikidataId: 'Q1', name: 'Ada Telemar', aliases: ['Ada von Telemar'] },
  { id: 'boro-minas', wikidataId: null, name: 'Boro Mínas', aliases: [] },
  { id: 'cela-rohan', wikidataId: null, name: 'Cela Rohan', aliases: [] },
  { id: 'jo-smith', wikidataId: null, name: 'Jo Smith', aliases: [] },
  { id: 'jo-smith-2', wikidataId: null, name: 'Jo Smith', aliases: [] }
]

const office = (id: string, title: string, code: string): OfficeRecord => ({
  id,
  title,
  titles: [],
  kind: 'HEAD_OF_STATE',
  country: code,
  organization: null,
  to: null
})

const OFFICES: OfficeRecord[] = [
  office('XA:president', 'President', 'XA'),
  office('XB:premier', 'Premier', 'XB'),
  {
    ...office('league:secretary', 'Secretary-General', 'XA'),
    kind: 'ORGANIZATION_HEAD',
    country: null,
    organization: 'league'
  }
]

const tenure = (leader: string, at: string, from: string | null, until: string | null): TenureRecord => ({
  leader,
  office: at,
  from,
  until,
  acting: false,
  shared: false,
  disputed: false,
  source: 'invented',
  verified: true
})

const TENURES: TenureRecord[] = [
  tenure('ada-telemar', 'XA:president', '2020-05-10', null),
  tenure('cela-rohan', 'XA:president', '2015', '2020-05-10'),
  tenure('boro-minas', 'XB:premier', '2019-03', '2024-11-30'),
  tenure('cela-rohan', 'league:secretary', '2022-01-01', null)
]

const organization = (
  id: string,
  name: string,
  members: [string, string | null, string | null][]
): OrganizationRecord => ({
  id,
  wikidataId: null,
  name,
  aliases: [],
  kind: 'INTERGOVERNMENTAL',
  members: members.map(([code, from, until]) => ({ country: code, from, until, role: 'MEMBER' })),
  partOf: null,
  countries: [],
  headquarters: null,
  source: 'invented',
  verifiedAt: null
})

const ORGANIZATIONS = [
  organization('league', 'Northern League', [
    ['XA', '2000', null],
    ['XB', '2000', '2016-12-31'],
    ['XC', null, null]
  ]),
  organization('pact', 'Southern Pact', [['XD', null, null]])
]

const FRAMEWORKS: FrameworkRecord[] = [
  {
    id: 'twin-talks',
    name: 'Twin Talks',
    aliases: ['twin diplomacy'],
    kind: 'BILATERAL',
    countries: ['XA', 'XB'],
    organizations: [],
    organization: null,
    source: 'invented',
    verifiedAt: null
  },
  {
    id: 'three-rivers',
    name: 'Three Rivers Trilateral',
    aliases: [],
    kind: 'TRILATERAL',
    countries: ['XA', 'XB', 'XC'],
    organizations: ['league'],
    organization: null,
    source: 'invented',
    verifiedAt: null
  }
]

const TOPICS: TopicRecord[] = [
  { id: 'trade', name: 'Trade', terms: ['trade', 'tariffs'] },
  { id: 'water', name: 'Water', terms: ['river waters'] }
]

const byId = <T extends { readonly id: string }>(records: readonly T[]): Map<string, T> =>
  new Map(records.map(record => [record.id, record]))

/** A reference data set made of records; `digest` tells one from another. */
export function tinyReference(changes: Partial<Reference> = {}): Reference {
  const tenures = changes.tenures ?? TENURES
  return {
    digest: 'tiny-1',
    ambiguities: [],
    countries: new Map(COUNTRIES.map(record => [record.code, record])),
    organizations: byId(ORGANIZATIONS),
    frameworks: byId(FRAMEWORKS),
    leaders: byId(LEADERS),
    offices: byId(OFFICES),
    tenures,
    topics: byId(TOPICS),
    places: [],
    tenuresOfLeader: leader => tenures.filter(record => record.leader === leader),
    tenuresOfOffice: held => tenures.filter(record => record.office === held),
    officesOf: owner => OFFICES.filter(record => record.country === owner || record.organization === owner),
    holders: held => tenures.filter(record => record.office === held),
    ...changes
  }
}
