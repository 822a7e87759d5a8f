import type { Reference } from '../../reference/reference.js'
import { keysOfKnownName } from '../names/fold.js'
import type { Person } from './person.js'

/** "Mohammed Doe" for "Mohamed Doe": given names that differ in a letter or two. */
export function spelledAlike(leader: string, person: Person, reference: Reference): boolean {
  const given = person.words[0] ?? ''
  const known = keysOfKnownName(reference.leaders.get(leader)?.name ?? '')[0] ?? ''
  return given.length > 4 && known.length > 4 && consonants(given) === consonants(known)
}

/** What transliterations agree on: the consonants, none twice. */
export const consonants = (word: string): string =>
  word
    .replace(/[aeiouyh]/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/q/g, 'k')

/** The first letters of all names somebody is known by. */
export function givenInitials(leader: string, reference: Reference): Set<string> {
  const record = reference.leaders.get(leader)
  return new Set([record?.name ?? '', ...(record?.aliases ?? [])].map(name => name.charAt(0).toLowerCase()))
}
