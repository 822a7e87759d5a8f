import type { Reference } from './reference.js'

/** Who ever held an office of a country (alpha-2) or an organisation (slug), each once, with every name of theirs. */
export function leadersOf(reference: Reference, owner: string): { id: string; names: readonly string[] }[] {
  const tenures = reference.officesOf(owner).flatMap(({ id }) => reference.tenuresOfOffice(id))
  return [...new Set(tenures.map(({ leader }) => leader))].flatMap(id => {
    const leader = reference.leaders.get(id)
    return leader === undefined ? [] : [{ id, names: [leader.name, ...leader.aliases] }]
  })
}
