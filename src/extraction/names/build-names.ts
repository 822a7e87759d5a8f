import type { Reference } from '../../reference/reference.js'
import { NOT_ACTORS } from '../lexicon/not-actors.js'
import { REGIONS } from '../lexicon/regions.js'
import { STATE_BODIES } from '../lexicon/state-bodies.js'
import { NameIndex } from './name-index.js'
import type { NameEntry } from './name-index.js'
import { nameKeys } from './fold.js'

/** Every name the product knows, ready to be found in texts. Built once from the reference data and the lexicon. */
export interface Names {
  /** Countries, their capitals and metonyms, organisations, places, and phrases that only look like them. */
  readonly actors: NameIndex
  /** Frameworks and topics: they may lie over other names. */
  readonly themes: NameIndex
  /** Full names of leaders (two words and more). */
  readonly leaders: NameIndex
  /** Leaders by every single word of their names and by one-word aliases. */
  readonly leadersByWord: ReadonlyMap<string, readonly string[]>
}

export function buildNames(reference: Reference): Names {
  const actors = new NameIndex()
  addCountries(actors, reference)
  addOrganizations(actors, reference)
  addPlaces(actors, reference)
  for (const surface of NOT_ACTORS) actors.add(entry({ kind: 'NOTHING', ref: surface, surface }))
  const { leaders, leadersByWord } = leaderNames(reference)
  return { actors, themes: themeNames(reference), leaders, leadersByWord }
}

function entry(fields: Pick<NameEntry, 'kind' | 'ref' | 'surface'> & Partial<NameEntry>): NameEntry {
  return {
    kind: fields.kind,
    form: fields.form ?? 'NAME',
    ref: fields.ref,
    country: fields.country ?? null,
    surface: fields.surface,
    size: fields.size ?? 0
  }
}

function addCountries(index: NameIndex, reference: Reference): void {
  for (const country of reference.countries.values()) {
    const add = (surface: string, form: NameEntry['form']): void =>
      index.add(entry({ kind: 'COUNTRY', ref: country.code, surface, form, country: country.code }))
    for (const name of [country.name, country.officialName, ...country.aliases]) if (name !== null) add(name, 'NAME')
    // "Soviet Russia" and "Persia" speak of another time; names given up within living memory are still written
    for (const name of country.formerNames)
      if (name !== country.capital && !/soviet|empire|free state|\bcolony\b|persia/i.test(name)) add(name, 'NAME')
    for (const name of country.demonyms) add(name, 'DEMONYM')
    if (country.capital !== null) add(country.capital, 'CAPITAL')
    for (const name of country.metonyms) if (!AMBIGUOUS_METONYMS.has(name)) add(name, 'METONYM')
  }
  for (const [code, names] of Object.entries(REGIONS)) {
    if (!reference.countries.has(code)) continue
    for (const surface of names) index.add(entry({ kind: 'PLACE', ref: surface, surface, country: code, size: 1e6 }))
  }
  for (const [code, names] of Object.entries(STATE_BODIES)) {
    if (!reference.countries.has(code)) continue
    for (const surface of names)
      index.add(entry({ kind: 'COUNTRY', form: 'METONYM', ref: code, surface, country: code }))
  }
}

/** Metonyms that every second country has too: they need their country beside them, and then say no more than it. */
const AMBIGUOUS_METONYMS = new Set([
  'Foreign Office',
  'State Department of',
  'Presidential Palace',
  'Department of State'
])

function addOrganizations(index: NameIndex, reference: Reference): void {
  for (const organization of reference.organizations.values()) {
    const ref = SPEAKS_FOR.get(organization.id) ?? organization.id
    for (const name of [organization.name, ...organization.aliases]) {
      if (TREATY_NAME.test(name)) continue
      if (name.includes('(')) continue // "CAN (Andean)" is a note to people, not a form that texts use
      for (const surface of spellings(name)) index.add(entry({ kind: 'ORGANIZATION', ref, surface }))
    }
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
function spellings(name: string): Set<string> {
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
  return new Set([name, british, american, ...(full ? [name.replace(full[0], 'United Nations ')] : [])])
}

function addPlaces(index: NameIndex, reference: Reference): void {
  for (const place of reference.places) {
    for (const surface of [place.name, ...place.aliases]) {
      index.add(
        entry({ kind: 'PLACE', ref: place.name, surface, country: place.country, size: place.population ?? 160_000 })
      )
    }
  }
}

function themeNames(reference: Reference): NameIndex {
  const index = new NameIndex()
  for (const framework of reference.frameworks.values()) {
    for (const surface of [framework.name, ...framework.aliases]) {
      index.add(entry({ kind: 'FRAMEWORK', ref: framework.id, surface }))
    }
  }
  for (const topic of reference.topics.values()) {
    for (const surface of topic.terms) index.add(entry({ kind: 'TOPIC', ref: topic.id, surface }))
  }
  return index
}

function leaderNames(reference: Reference): Pick<Names, 'leaders' | 'leadersByWord'> {
  const leaders = new NameIndex()
  const byWord = new Map<string, string[]>()
  for (const leader of reference.leaders.values()) {
    for (const surface of [leader.name, ...leader.aliases]) {
      const keys = nameKeys(surface)
      if (keys.length > 1) leaders.add(entry({ kind: 'LEADER', ref: leader.id, surface }))
      for (const key of keys) {
        if (key.length < 3 && surface.includes(`${key.charAt(0).toUpperCase()}.`)) continue // initials
        const ids = byWord.get(key)
        if (!ids) byWord.set(key, [leader.id])
        else if (ids.at(-1) !== leader.id) ids.push(leader.id) // leaders come one by one: a repeat is the last
      }
    }
  }
  return { leaders, leadersByWord: byWord }
}
