import type {
  CountryRecord,
  FrameworkRecord,
  LeaderRecord,
  OrganizationRecord,
  PlaceRecord,
  TopicRecord
} from '../../reference/reference.js'
import type { MentionForm } from '../document.js'
import { nameKeys } from './fold.js'
import type { NameEntry } from './name-index.js'
import type { Named } from './shelf.js'

export function entry(fields: Pick<NameEntry, 'kind' | 'ref' | 'surface'> & Partial<NameEntry>): NameEntry {
  return {
    kind: fields.kind,
    form: fields.form ?? 'NAME',
    ref: fields.ref,
    country: fields.country ?? null,
    surface: fields.surface,
    size: fields.size ?? 0
  }
}

export function namedCountry(country: CountryRecord): Named {
  const { code } = country
  const forms = formsOf(country)
  return {
    surfaces: [...forms.keys()],
    entryOf: surface =>
      entry({ kind: 'COUNTRY', ref: code, surface, form: forms.get(surface) ?? 'NAME', country: code })
  }
}

/** What each surface form of a country is; the first where it is several. */
function formsOf(country: CountryRecord): Map<string, MentionForm> {
  const forms = new Map<string, MentionForm>()
  const add = (surface: string | null, form: MentionForm): void => {
    if (surface !== null && !forms.has(surface)) forms.set(surface, form)
  }
  for (const name of [country.name, country.officialName, ...country.aliases]) add(name, 'NAME')
  // "Soviet Russia" and "Persia" speak of another time; names given up within living memory are still written
  for (const name of country.formerNames)
    if (name !== country.capital && !/soviet|empire|free state|\bcolony\b|persia/i.test(name)) add(name, 'NAME')
  for (const name of country.demonyms) add(name, 'DEMONYM')
  add(country.capital, 'CAPITAL')
  for (const name of country.metonyms) if (!AMBIGUOUS_METONYMS.has(name)) add(name, 'METONYM')
  return forms
}

/** Metonyms that every second country has too: they need their country beside them, and then say no more than it. */
const AMBIGUOUS_METONYMS = new Set([
  'Foreign Office',
  'State Department of',
  'Presidential Palace',
  'Department of State'
])

export function namedOrganization(organization: OrganizationRecord): Named {
  const ref = SPEAKS_FOR.get(organization.id) ?? organization.id
  const names = [organization.name, ...organization.aliases].filter(
    // "CAN (Andean)" is a note to people, not a form that texts use
    name => !TREATY_NAME.test(name) && !name.includes('(')
  )
  return {
    surfaces: names.flatMap(spellings),
    entryOf: surface => entry({ kind: 'ORGANIZATION', ref, surface })
  }
}

/** A treaty acts through its parties: named alone it is an agreement, not an organisation. */
const TREATY_NAME = /Partnership$|^TPP$|Agreement|Convention|Economic Framework/

/** Bodies whose doings news counts as their organisation's own: a speech to the General Assembly is one to the UN. */
const SPEAKS_FOR = new Map([
  ['un-general-assembly', 'united-nations'],
  ['un-secretariat', 'united-nations'],
  ['african-union-commission', 'african-union']
])

/** British and American spellings of one name. */
function spellings(name: string): string[] {
  const swap = (pairs: readonly (readonly [RegExp, string])[]): string =>
    pairs.reduce((text, [from, to]) => text.replace(from, to), name)
  const british = swap([
    [/ization/g, 'isation'],
    [/\bProgram\b/g, 'Programme'],
    [/\bCenter\b/g, 'Centre'],
    [/\bDefense\b/g, 'Defence'],
    [/\bLabor\b/g, 'Labour']
  ])
  const american = swap([
    [/isation/g, 'ization'],
    [/\bProgramme\b/g, 'Program'],
    [/\bCentre\b/g, 'Center'],
    [/\bDefence\b/g, 'Defense'],
    [/\bLabour\b/g, 'Labor']
  ])
  const full = /^(?:UN|U\.N\.) (?=[A-Z])/.exec(name)
  return [...new Set([name, british, american, ...(full ? [name.replace(full[0], 'United Nations ')] : [])])]
}

export const namedPlace = (place: PlaceRecord): Named => ({
  surfaces: [place.name, ...place.aliases],
  entryOf: surface =>
    entry({ kind: 'PLACE', ref: place.name, surface, country: place.country, size: place.population ?? 160_000 })
})

export const namedFramework = (framework: FrameworkRecord): Named => ({
  surfaces: [framework.name, ...framework.aliases],
  entryOf: surface => entry({ kind: 'FRAMEWORK', ref: framework.id, surface })
})

export const namedTopic = (topic: TopicRecord): Named => ({
  surfaces: topic.terms,
  entryOf: surface => entry({ kind: 'TOPIC', ref: topic.id, surface })
})

/** A leader by full names: of one word alone many are meant. */
export const namedLeader = (leader: LeaderRecord): Named => ({
  surfaces: [leader.name, ...leader.aliases].filter(name => nameKeys(name).length > 1),
  entryOf: surface => entry({ kind: 'LEADER', ref: leader.id, surface })
})
