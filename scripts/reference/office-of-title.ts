import type { OfficeKind } from '../../src/domain/vocabulary.js'
import { slugOf, type OfficeSpec } from './raw-term.js'

/**
 * Which office a title of the sources means. The sources give one office many titles ("Prime Minister", "acting Prime
 * Minister", "Crown Prince and Prime Minister") and one title many offices ("Secretary of State"), and a few rows of the
 * recent table hold a remark where the title should be; an office known by its kind survives all three.
 */
export function officeOfTitle(
  country: string,
  kind: string,
  title: string,
  to: string,
  recent: boolean
): OfficeSpec | null {
  const plain = plainTitle(title)
  const make = (
    slug: string,
    officeKind: OfficeKind,
    name = plain,
    plural = false,
    dest: string | null = null
  ): OfficeSpec => ({
    owner: country,
    ownerIsCountry: true,
    slug,
    kind: officeKind,
    title: name,
    to: dest,
    plural
  })
  const other = (officeKind: OfficeKind): OfficeSpec => make(slugOf(plain), officeKind, plain, true)
  switch (kind) {
    case 'HEAD_OF_STATE':
      return headOfState(country, plain, recent, make)
    case 'HEAD_OF_GOVERNMENT':
      return headOfGovernment(country, plain, recent, make)
    case 'FOREIGN_MINISTER':
      if (isJunior(plain, country, recent)) return other('MINISTER')
      if (/^foreign secretary$/i.test(plain) && ['PK', 'IN', 'GY', 'BD', 'NP', 'LK'].includes(country))
        return other('OFFICIAL')
      // Wikidata lists India's foreign secretaries, who are officials, under the minister's title.
      if (country === 'IN' && !recent && !/external/i.test(plain))
        return make('foreign-secretary', 'OFFICIAL', 'Foreign Secretary', true)
      return make('foreign-minister', 'FOREIGN_MINISTER', FOREIGN_TITLES[country] ?? 'Foreign Minister')
    case 'DEFENCE_MINISTER':
      if (/national security and defen[cs]e council/i.test(plain) && country === 'UA')
        return adviser(country, plain, make)
      if (isJunior(plain, country, recent) || /^(?:chief|head|member)\b/i.test(plain)) {
        return other(/minister|secretary/i.test(plain) ? 'MINISTER' : 'OFFICIAL')
      }
      return make('defence-minister', 'DEFENCE_MINISTER', DEFENCE_TITLES[country] ?? 'Defence Minister')
    case 'NATIONAL_SECURITY_ADVISER':
      return adviser(country, plain, make)
    case 'DEPUTY_HEAD_OF_GOVERNMENT':
      return other('DEPUTY_HEAD')
    case 'VICE_PRESIDENT':
      return make(/^vice.president$/i.test(plain) ? 'vice-president' : slugOf(plain), 'DEPUTY_HEAD', plain, true)
    case 'AMBASSADOR':
    case 'PERMANENT_REPRESENTATIVE':
      return ambassador(plain, kind, to, make)
    case 'ENVOY':
      return make(slugOf(plain), 'ENVOY', plain, true)
    case 'GOVERNMENT_SPOKESPERSON':
      return make(slugOf(plain), 'SPOKESPERSON', plain, true)
    case 'FINANCE_MINISTER':
    case 'INTERIOR_MINISTER':
    case 'TRADE_MINISTER':
    case 'OTHER_MINISTER':
      return other('MINISTER')
    default:
      return null
  }
}

type Make = (slug: string, kind: OfficeKind, name?: string, plural?: boolean, to?: string | null) => OfficeSpec

/** The title without what says how it is held: "acting Prime Minister (de facto)" is the prime minister's office. */
function plainTitle(title: string): string {
  return title
    .replace(/\s*\(de facto\)\s*$/i, '')
    .replace(/^(?:acting|interim|caretaker|transitional|transition|provisional)\s+/i, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Whether the title says that the office is held for the time being. */
export function isActing(title: string, note = ''): boolean {
  return /^(?:acting|interim|caretaker|provisional)\b/i.test(title) || /^(?:acting|interim)\b/i.test(note)
}

const FOREIGN_TITLES: Readonly<Record<string, string>> = {
  US: 'Secretary of State',
  GB: 'Foreign Secretary',
  IN: 'External Affairs Minister',
  PH: 'Foreign Secretary',
  KE: 'Cabinet Secretary for Foreign Affairs',
  ZA: 'International Relations Minister',
  VA: 'Secretary for Relations with States'
}
const DEFENCE_TITLES: Readonly<Record<string, string>> = {
  US: 'Secretary of Defense',
  GB: 'Defence Secretary',
  PH: 'Defense Secretary'
}
const HEAD_TITLES: Readonly<Record<string, string>> = {
  DE: 'Chancellor',
  AT: 'Chancellor',
  IE: 'Taoiseach',
  CN: 'Premier',
  TW: 'Premier',
  KP: 'Premier',
  SA: 'Crown Prince and Prime Minister',
  BA: 'Chairman of the Council of Ministers'
}
/** Monarchies whose own throne it is; in the other realms the crown is the United Kingdom's and the governor-general acts. */
const MONARCHIES = new Set('GB BE DK ES NL NO SE JO SA BH MA TH KH BT MY LS SZ TO'.split(' '))
/** The president is head of government where the sources say so twice; the second row is no second office. */
const CROWNS: readonly [RegExp, string][] = [
  [/\bemperor\b/i, 'emperor'],
  [/\b(?:emir|amir)\b/i, 'emir'],
  [/\bsultan\b/i, 'sultan'],
  [/grand duke/i, 'grand-duke'],
  [/\bpope\b/i, 'pope'],
  [/supreme leader/i, 'supreme-leader'],
  [/governor.general/i, 'governor-general'],
  [/^(?:sovereign )?prince\b/i, 'prince']
]

function headOfState(country: string, title: string, recent: boolean, make: Make): OfficeSpec | null {
  if (/^(?:deputy|personal|high representative)/i.test(title)) return make(slugOf(title), 'OFFICIAL', title, true)
  if (/emir of abu dhabi|council of state/i.test(title)) return make(slugOf(title), 'OFFICIAL', title, true)
  if (/general secretary/i.test(title))
    return make('general-secretary', 'HEAD_OF_STATE', 'General Secretary of the Communist Party')
  if (/standing committee/i.test(title)) return make('assembly-chairman', 'OFFICIAL', title)
  if (/^vice president$/i.test(title)) return make('vice-president', 'DEPUTY_HEAD', 'Vice President', true)
  const crown = CROWNS.find(([pattern]) => pattern.test(title))
  if (crown) {
    if (crown[1] === 'prince' && country === 'AD') return make('co-prince', 'HEAD_OF_STATE', 'Co-Prince', true)
    return make(crown[1], 'HEAD_OF_STATE', capitalised(crown[1]))
  }
  if (/\b(?:king|queen|monarch)\b/i.test(title)) {
    return MONARCHIES.has(country) ? make('monarch', 'HEAD_OF_STATE', 'King') : null
  }
  if (/^o le ao/i.test(title)) return make('head-of-state', 'HEAD_OF_STATE', 'O le Ao o le Malo')
  if (country === 'BA') return make('presidency-member', 'HEAD_OF_STATE', 'Chairman of the Presidency', true)
  if (country === 'MM' && /administration council/i.test(title)) return make('sac-chairman', 'HEAD_OF_STATE', title)
  if (/president|chair|council|head of state/i.test(title) || recent) {
    return make('president', 'HEAD_OF_STATE', /chair/i.test(title) ? title : 'President')
  }
  return make(slugOf(title), 'OFFICIAL', title, true)
}

function headOfGovernment(country: string, title: string, recent: boolean, make: Make): OfficeSpec | null {
  if (/^president\b(?! of the (?:council|government))/i.test(title)) {
    return country === 'IR'
      ? make('president', 'HEAD_OF_GOVERNMENT', 'President')
      : make('president', 'HEAD_OF_STATE', 'President')
  }
  const national =
    recent ||
    /^(?:prime minister|premier|federal chancellor|taoiseach|premier of the state council|chairman of the council of ministers|prime minister of (?:montenegro|the palestinian national authority))$/i.test(
      title
    )
  if (national) return make('prime-minister', 'HEAD_OF_GOVERNMENT', HEAD_TITLES[country] ?? 'Prime Minister')
  return make(slugOf(title), /minister of state/i.test(title) ? 'MINISTER' : 'OFFICIAL', title, true)
}

/** Junior ministers, whom the old table classes with their ministers. */
function isJunior(title: string, country: string, recent: boolean): boolean {
  if (/^second minister|^deputy|^associate/i.test(title)) return true
  if (recent || country === 'GB' || country === 'US') return /equipment/i.test(title)
  return /^(?:state )?secretary of state\b|delegate|materiel|science|space|industry|equipment|production|home front/i.test(
    title
  )
}

function adviser(country: string, title: string, make: Make): OfficeSpec {
  if (/director|chief of|speaker|^minister|affairs minister|intelligence chief|^deputy/i.test(title)) {
    return make(slugOf(title), 'OFFICIAL', title, true)
  }
  const usual =
    /national security advis|security council|snsc|national security and defen|national security bureau|^left to/i.test(
      title
    ) ||
    (country === 'ES' && /security/i.test(title))
  if (!usual) return make(slugOf(title), 'NATIONAL_SECURITY_ADVISER', title)
  const name = /^left to/i.test(title) ? 'National Security Adviser' : title.replace(/\s*\(.*\)$/, '')
  const full = name.replace('SNSC Secretary', 'Secretary of the Supreme National Security Council')
  return make('national-security-adviser', 'NATIONAL_SECURITY_ADVISER', full.replace('Advisor', 'Adviser'))
}

const BODIES: Readonly<Record<string, string>> = { UN: 'united-nations', EU: 'european-union', NATO: 'nato' }

function ambassador(title: string, kind: string, to: string, make: Make): OfficeSpec {
  if (to === '') return make(slugOf(title), 'AMBASSADOR', capitalised(title), true)
  const body = BODIES[to]
  if (body !== undefined || kind === 'PERMANENT_REPRESENTATIVE') {
    return make(`permanent-representative-to-${body ?? to}`, 'AMBASSADOR', capitalised(title), false, body ?? to)
  }
  return make(`ambassador-to-${to}`, 'AMBASSADOR', capitalised(title), false, to)
}

function capitalised(text: string): string {
  const words = text.replace(/-/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
