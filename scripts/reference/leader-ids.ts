import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { ledgerFile } from './files.js'
import type { Person } from './people.js'
import { fold, slugOf } from './raw-term.js'

/** How a person is found again when the sources are read anew: the Wikidata id, else owner and folded name. */
export function personKeys(person: Person): string[] {
  const names = person.terms.map(term => `${term.office.owner}:${fold(term.name).replace(/ /g, '')}`)
  return [...(person.wikidata === null ? [] : [person.wikidata]), ...new Set(names)]
}

/** Ids given out so far, by the keys of who they were given to. */
export function readLedger(): Map<string, string> {
  if (!existsSync(ledgerFile)) return new Map()
  const lines = readFileSync(ledgerFile, 'utf8')
    .split('\n')
    .filter(line => line !== '')
  return new Map(lines.map(line => line.split('\t') as [string, string]))
}

/** Writes every id with its first key; what was given out once stays in the ledger even if the sources drop it. */
export function writeLedger(entries: ReadonlyMap<string, string>): void {
  const all = new Map([...readLedger(), ...entries])
  writeFileSync(
    ledgerFile,
    [...all]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, id]) => `${key}\t${id}\n`)
      .join('')
  )
}

/** A stable slug for each person: the one of the ledger, else the name's, with country and number where namesakes have it. */
export function assignLeaderIds(
  people: readonly { person: Person; name: string; weight: number }[]
): Map<Person, string> {
  const ledger = readLedger()
  const ids = new Map<Person, string>()
  const taken = new Set<string>([...ledger.values()])
  const used = new Set<string>()
  const open: (typeof people)[number][] = []
  for (const entry of people) {
    const id = personKeys(entry.person)
      .map(key => ledger.get(key))
      .find(known => known !== undefined && !used.has(known))
    if (id === undefined) open.push(entry)
    else {
      ids.set(entry.person, id)
      used.add(id)
    }
  }
  for (const { person, name } of [...open].sort((a, b) => b.weight - a.weight)) {
    const slug = slugOf(name)
    const owner = (person.terms[0]?.office.owner ?? '').toLowerCase()
    let id = slug
    for (let n = 1; taken.has(id); n++) id = n === 1 ? `${slug}-${owner}` : `${slug}-${owner}-${n}`
    taken.add(id)
    ids.set(person, id)
  }
  return ids
}
