import type { StoredLeader, StoredOrganization } from '../../graph/store.js'
import type { CountryRecord, FrameworkRecord, OfficeRecord, TopicRecord } from '../../reference/reference.js'
import type { Column } from './column.js'

type Named = { readonly name: string }
type Aliased = { readonly aliases: readonly string[] }
type InWikidata = { readonly wikidataId: string | null }

const name: Column<Named> = {
  name: 'name',
  type: 'string',
  about: 'Name in English.',
  free: true,
  of: record => record.name
}
const aliases: Column<Aliased> = {
  name: 'aliases',
  type: 'list',
  about: 'Other names in use.',
  free: true,
  of: record => record.aliases
}
const wikidataId: Column<InWikidata> = {
  name: 'wikidataId',
  type: 'string',
  about: 'Item in Wikidata: Q884.',
  of: record => record.wikidataId
}
const learnt: Column<{ readonly learnt: boolean }> = {
  name: 'learnt',
  type: 'boolean',
  about: 'Known only from articles, not from the reference data.',
  of: record => record.learnt
}

export const countryColumns: readonly Column<CountryRecord>[] = [
  name,
  { name: 'code', type: 'string', about: 'ISO 3166-1 alpha-2.', of: ({ code }) => code },
  { name: 'alpha3', type: 'string', about: 'ISO 3166-1 alpha-3.', of: ({ alpha3 }) => alpha3 },
  wikidataId,
  {
    name: 'officialName',
    type: 'string',
    about: 'Official name.',
    free: true,
    of: ({ officialName }) => officialName
  },
  aliases,
  { name: 'formerNames', type: 'list', about: 'Names of former times.', free: true, of: record => record.formerNames },
  { name: 'capital', type: 'string', about: 'Capital.', free: true, of: ({ capital }) => capital },
  {
    name: 'sovereign',
    type: 'string',
    about: 'The country that acts for a territory, alpha-2.',
    of: ({ sovereign }) => sovereign
  }
]

export const leaderColumns: readonly Column<StoredLeader>[] = [name, wikidataId, aliases, learnt]

export const organizationColumns: readonly Column<StoredOrganization>[] = [
  name,
  { name: 'organizationKind', type: 'string', about: 'Kind of organisation.', of: ({ kind }) => kind },
  wikidataId,
  aliases,
  {
    name: 'bodyOf',
    type: 'string',
    about: 'Id of the organisation it is a body of.',
    of: ({ partOf }) => partOf && `organization:${partOf}`
  },
  {
    name: 'headquarters',
    type: 'string',
    about: 'City of its seat.',
    free: true,
    of: record => record.headquarters?.city ?? null
  },
  learnt
]

export const officeColumns: readonly Column<OfficeRecord>[] = [
  { name: 'title', type: 'string', about: 'Title of the office.', free: true, of: ({ title }) => title },
  { name: 'officeKind', type: 'string', about: 'Kind of office.', of: ({ kind }) => kind }
]

export const frameworkColumns: readonly Column<FrameworkRecord>[] = [
  name,
  { name: 'frameworkKind', type: 'string', about: 'By the number of parties.', of: ({ kind }) => kind },
  aliases
]

export const topicColumns: readonly Column<TopicRecord>[] = [name]
