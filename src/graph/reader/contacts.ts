import type { Contact } from '../../domain/contacts.js'
import type { Day } from '../../domain/partial-date.js'
import type { EventKind } from '../../domain/vocabulary.js'
import type { Engine, Transaction } from '../engine.js'
import { contactDays, formsOnShelves } from '../queries/relationship.js'
import type { TestName } from '../queries/passes.js'
import type { ShelfRow } from '../queries/events.js'
import { flag, number, text, textOrNull } from '../rows.js'
import type { ContactForm, EventFilter } from '../store.js'
import { filterParameters, kindsOf, testsOf } from './event-filter.js'
import { listOfParties, requestOn, rowsOf } from './owners.js'
import { shelvesOf } from './shelves.js'

/** What all of these parties have together, on as few shelves as hold it. */
async function rowsTogether(
  transaction: Transaction,
  parties: readonly string[],
  filter: EventFilter,
  asOf: Day | null
): Promise<ShelfRow[]> {
  const list = listOfParties(parties)
  const shelves = await shelvesOf(transaction, list.sets.flat(), kindsOf(filter), asOf)
  return rowsOf(requestOn(list, shelves), shelves, 0)
}

/** A version is shown as its event: `version:<event>@<day>`. */
function eventOf(id: string): string {
  return id.replace(/^version:(.*)@[^@]*$/u, '$1')
}

function parametersOf(rows: readonly ShelfRow[], filter: EventFilter, asOf: Day | null) {
  return { rows, filter: filterParameters(filter), ...(asOf === null ? {} : { asOf }) }
}

/** See `StoreReader.contacts`. */
export function contactsOf(
  engine: Engine,
  parties: readonly string[],
  filter: EventFilter,
  asOf: Day | null = null
): Promise<Contact[]> {
  return engine.read(async transaction => {
    const rows = await rowsTogether(transaction, parties, filter, asOf)
    if (rows.length === 0) return []
    const more: TestName[] = rows.some(row => row.all.length > 0) ? ['all'] : []
    const tests = testsOf(filter, 'happened', 'dated', ...more)
    const cypher = contactDays[asOf === null ? 'events' : 'versions'](tests)
    const found = await transaction.run(cypher, parametersOf(rows, filter, asOf))
    return found.flatMap((row): Contact[] => {
      const earliest = textOrNull(row, 'earliest')
      if (earliest === null) return []
      return [{ event: eventOf(text(row, 'event')), earliest, latest: text(row, 'latest'), count: number(row, 'n') }]
    })
  })
}

/** See `StoreReader.forms`. */
export function formsOf(engine: Engine, parties: readonly string[], asOf: Day | null = null): Promise<ContactForm[]> {
  return engine.read(async transaction => {
    const rows = await rowsTogether(transaction, parties, {}, asOf)
    if (rows.length === 0) return []
    const tests = testsOf({}, ...(rows.some(row => row.all.length > 0) ? (['all'] as const) : []))
    const cypher = formsOnShelves[asOf === null ? 'events' : 'versions'](tests)
    const forms = new Map<string, ContactForm>()
    for (const row of await transaction.run(cypher, parametersOf(rows, {}, asOf))) {
      const form = textOrNull(row, 'format') ?? textOrNull(row, 'agreementKind') ?? text(row, 'type')
      const [kind, mode, count] = [text(row, 'kind') as EventKind, textOrNull(row, 'mode'), number(row, 'n')]
      const key = `${kind} ${form} ${mode ?? ''}`
      const known = forms.get(key) ?? { kind, form, mode, count: 0, happened: 0, score: 0 }
      forms.set(key, {
        ...known,
        count: known.count + count,
        happened: known.happened + (flag(row, 'happened') ? count : 0),
        score: known.score + number(row, 'score')
      })
    }
    return [...forms].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1)).map(([, form]) => form)
  })
}
