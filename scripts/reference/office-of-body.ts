import type { OfficeKind } from '../../src/domain/vocabulary.js'
import { slugOf, type OfficeSpec } from './raw-term.js'

/** Organisations as the recent table abbreviates them. */
const OWNERS: Readonly<Record<string, string>> = {
  UN: 'united-nations',
  EU: 'european-union',
  AU: 'african-union',
  'Arab League': 'arab-league',
  Commonwealth: 'commonwealth',
  'Council of Europe': 'council-of-europe',
  ICRC: 'icrc',
  Interpol: 'interpol',
  UNHCHR: 'ohchr',
  UNFCCC: 'unfccc',
  'World Bank': 'world-bank',
  'Board of Peace': 'board-of-peace',
  Hamas: 'hamas',
  Hezbollah: 'hezbollah',
  Houthis: 'houthis',
  'Islamic Jihad': 'islamic-jihad',
  'M23/AFC': 'm23',
  'SPLM-IO': 'splm-io',
  Polisario: 'polisario',
  Somaliland: 'somaliland',
  INT: 'united-nations'
}
/** Titles that belong to a body of the organisation rather than to itself. */
const BODIES: readonly [RegExp, string, string][] = [
  [/president of the european commission/i, 'european-commission', 'President'],
  [/president of the european council/i, 'european-council', 'President'],
  [/president of the european parliament/i, 'european-parliament', 'President'],
  [/president of the (?:united nations )?general assembly/i, 'un-general-assembly', 'President'],
  [/chairperson of the african union commission/i, 'african-union-commission', 'Chairperson'],
  [/chairperson of the african union/i, 'african-union', 'Chairperson'],
  [/eurasian economic commission/i, 'eurasian-economic-commission', 'Chairman of the Board'],
  [/^deputy secretary-general of the united nations/i, 'united-nations', 'Deputy Secretary-General'],
  [/^under-secretary-general of the united nations/i, 'united-nations', 'Under-Secretary-General'],
  [/^secretary-general of the united nations/i, 'united-nations', 'Secretary-General'],
  [/director-general of the world trade organization/i, 'wto', 'Director-General'],
  [/^high representative for foreign affairs/i, 'european-union', 'High Representative']
]

/** The organisation's slug for a code of the sources, given the slugs that exist; null for what is no organisation. */
export function organizationOf(code: string, known: ReadonlySet<string>): string | null {
  const slug = OWNERS[code] ?? slugOf(code)
  return known.has(slug) ? slug : null
}

/** The office of an organisation or movement that a title means. */
export function officeOfBody(owner: string, kind: string, title: string): OfficeSpec {
  const plain = title.replace(/^acting\s+/i, '').trim()
  const body = BODIES.find(([pattern]) => pattern.test(plain))
  const [at, name] = body ? [body[1], body[2]] : [owner, plain.charAt(0).toUpperCase() + plain.slice(1)]
  const officeKind = bodyKind(kind, name)
  const plural = officeKind === 'ORGANIZATION_OFFICIAL' || officeKind === 'MOVEMENT_LEADER' || officeKind === 'ENVOY'
  const slug = slugOf(name).replace(/^secretary-general$/, 'secretary-general')
  return { owner: at, ownerIsCountry: false, slug, kind: officeKind, title: name, to: null, plural }
}

function bodyKind(kind: string, title: string): OfficeKind {
  if (kind === 'MOVEMENT_LEADER') return 'MOVEMENT_LEADER'
  if (kind === 'ENVOY') return 'ENVOY'
  if (kind === 'GOVERNMENT_SPOKESPERSON') return 'SPOKESPERSON'
  return /commissioner$|^deputy|^under-secretary|^prosecutor|for disarmament/i.test(title)
    ? 'ORGANIZATION_OFFICIAL'
    : 'ORGANIZATION_HEAD'
}
