import { earliestDay } from '../../src/reference/days.js'
import { fold, type RawTerm } from './raw-term.js'

/** One person with everything the sources say about them. */
export interface Person {
  wikidata: string | null
  readonly terms: RawTerm[]
}

const NEAR_DAYS = 45

/**
 * Says which rows are about one person. Rows with a Wikidata id are settled by it; a row without one joins the person
 * of the same folded name in the same country (for organisations: anywhere, if only one has the name), or who took the
 * same office within weeks under a name that shares a part ("Volodymyr Zelensky", "Volodymyr Zelenskyy").
 */
export function gatherPeople(terms: readonly RawTerm[]): Person[] {
  const people: Person[] = []
  const byId = new Map<string, Person>()
  const byName = new Map<string, Person[]>()
  const byOffice = new Map<string, Person[]>()
  const add = (person: Person, term: RawTerm): void => {
    person.terms.push(term)
    for (const key of nameKeys(term)) push(byName, key, person)
    push(byOffice, officeKey(term), person)
  }
  for (const term of terms.filter(row => row.wikidata !== null)) {
    const id = term.wikidata as string
    const person = byId.get(id) ?? { wikidata: id, terms: [] }
    if (!byId.has(id)) people.push(person)
    byId.set(id, person)
    add(person, term)
  }
  for (const term of terms.filter(row => row.wikidata === null)) {
    const known = sameName(term, byName) ?? sameOffice(term, byOffice)
    const person = known ?? { wikidata: null, terms: [] }
    if (!known) people.push(person)
    add(person, term)
  }
  return people
}

function sameName(term: RawTerm, byName: ReadonlyMap<string, Person[]>): Person | undefined {
  const candidates = new Set(nameKeys(term).flatMap(key => byName.get(key) ?? []))
  const compatriots = [...candidates].filter(person =>
    person.terms.some(other => other.office.owner === term.office.owner)
  )
  if (compatriots.length === 1) return compatriots[0]
  if (compatriots.length > 1) return nearest(term, compatriots)
  // Heads of organisations come from governments, and go back to them.
  const abroad = [...candidates].filter(
    person => !term.office.ownerIsCountry || person.terms.every(other => !other.office.ownerIsCountry)
  )
  return abroad.length === 1 && fold(term.name).includes(' ') ? abroad[0] : undefined
}

/** Of namesakes the one whose terms lie nearest in time. */
function nearest(term: RawTerm, people: readonly Person[]): Person | undefined {
  const year = (row: RawTerm): number => Number(earliestDay(row.from ?? row.until).slice(0, 4))
  const distance = (person: Person): number =>
    Math.min(...person.terms.map(other => Math.abs(year(other) - year(term))))
  return [...people].sort((a, b) => distance(a) - distance(b))[0]
}

function sameOffice(term: RawTerm, byOffice: ReadonlyMap<string, Person[]>): Person | undefined {
  if (term.office.plural) return undefined
  const matches = (byOffice.get(officeKey(term)) ?? []).filter(
    person =>
      person.terms.some(other => officeKey(other) === officeKey(term) && within(other, term)) ||
      // One table spells a person one way: another name in it is another person.
      (person.terms.every(other => other.rank !== term.rank) &&
        person.terms.some(
          other => officeKey(other) === officeKey(term) && startsNear(other, term) && alike(other, term)
        ))
  )
  return matches.length === 1 ? matches[0] : undefined
}

/** "Shehbaz Sharif" is within "Muhammad Shehbaz Sharif". */
function within(a: RawTerm, b: RawTerm): boolean {
  const [short = [], long = []] = [fold(a.name).split(' '), fold(b.name).split(' ')].sort((x, y) => x.length - y.length)
  const initials = (parts: readonly string[]): number => parts.filter(part => part.length === 1).length
  // "George W. Bush" is not "George H. W. Bush"
  if (initials(short) > 0 && initials(long) > initials(short)) return false
  return short.length > 1 && short.every(part => long.includes(part))
}

/** Where family names are few, one shared part says nothing. */
const FEW_FAMILY_NAMES = new Set(['KR', 'KP', 'CN', 'TW', 'VN'])

/** Whether two names can be one person's who took one office at one time: two parts in common, or one and the initial. */
function alike(a: RawTerm, b: RawTerm): boolean {
  const parts = new Set(nameParts(a))
  const common = new Set(nameParts(b).filter(part => parts.has(part))).size
  if (common >= 2) return true
  return common === 1 && !FEW_FAMILY_NAMES.has(a.office.owner) && fold(a.name).charAt(0) === fold(b.name).charAt(0)
}

function startsNear(a: RawTerm, b: RawTerm): boolean {
  if (a.from === null || b.from === null) return false
  if (a.from.length < 10 || b.from.length < 10) return a.from.slice(0, 4) === b.from.slice(0, 4)
  return Math.abs(Date.parse(a.from) - Date.parse(b.from)) <= NEAR_DAYS * 86_400_000
}

export function officeKey(term: RawTerm): string {
  return `${term.office.owner}:${term.office.slug}`
}

/** Joined and order-free spellings: "Jae-myung Lee", "Lee Jae Myung" and "Lee Jaemyung" share one. */
function nameKeys(term: RawTerm): string[] {
  return [
    ...new Set(
      [term.name, ...term.aliases]
        .map(fold)
        .filter(name => name.includes(' '))
        .flatMap(name => [name.replace(/ /g, ''), name.split(' ').sort().join('')])
    )
  ]
}

const SMALL_PARTS = new Set(['bin', 'ibn', 'ben', 'van', 'von', 'der', 'den', 'del', 'dos', 'the', 'abu', 'ould'])

/** Parts of the name that carry weight, in a spelling that levels common ways to romanise. */
function nameParts(term: RawTerm): string[] {
  return [term.name, ...term.aliases]
    .flatMap(name => fold(name).split(' '))
    .filter(part => part.length > 2 && !SMALL_PARTS.has(part))
    .map(levelled)
}

/** Zelenskyy, Zelensky and Zelenskiy are one spelling; so are Mohammed and Muhammad. */
export function levelled(part: string): string {
  return part
    .replace(/^m[ou]hamm?[ae]d$/, 'mohamed')
    .replace(/(?:yy|iy|ij|yi|y|ii)$/, 'i')
    .replace(/ou/g, 'u')
    .replace(/[qk]h?/g, 'k')
    .replace(/(.)\1/g, '$1')
}

function push(map: Map<string, Person[]>, key: string, person: Person): void {
  const list = map.get(key)
  if (!list) map.set(key, [person])
  else if (!list.includes(person)) list.push(person)
}
