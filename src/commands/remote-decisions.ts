import { InputError } from '../domain/errors.js'
import type { EventDifference, Wish } from '../domain/resolution/wish.js'
import type { DecisionTaker } from './decision-taker.js'
import { ask } from './graphql-client.js'

const ANSWER = `decision { id } changes { id change titleBefore titleAfter fields { field before after } } refusal { code message field }`
const BY = '$reason: String, $source: String, $author: String, $dryRun: Boolean'
const GIVEN = 'reason: $reason, source: $source, author: $author, dryRun: $dryRun'

interface Payload {
  readonly decision: { readonly id: string } | null
  readonly changes: readonly EventDifference[]
  readonly refusal: { readonly code: string; readonly message: string; readonly field: string | null } | null
}

/** The mutation that carries out a wish, by what it is called and what it takes beside who decides and why. */
const MUTATIONS: Readonly<
  Record<Wish['do'], { readonly field: string; readonly takes: Readonly<Record<string, string>> }>
> = {
  MERGE: { field: 'merge', takes: { events: '[ID!]!' } },
  KEEP_APART: { field: 'keepApart', takes: { events: '[ID!]!' } },
  SPLIT: { field: 'split', takes: { event: 'ID!', claims: '[ID!]!' } },
  CORRECT: { field: 'correct', takes: { event: 'ID!', field: 'CorrectableField!', value: 'String' } },
  MERGE_ENTITIES: { field: 'mergeEntities', takes: { entities: '[ID!]!' } },
  SPLIT_ENTITY: { field: 'splitEntity', takes: { entity: 'ID!', articles: '[ID!]!', name: 'String!' } },
  CORRECT_ENTITY: {
    field: 'correctEntity',
    takes: { entity: 'ID!', field: 'CorrectableEntityField!', value: 'String!' }
  },
  RETRACT: { field: 'retractArticle', takes: { id: 'ID!' } },
  UNDO: { field: 'undo', takes: { decision: 'ID!' } }
}

function mutationOf(wish: Wish): string {
  const { field, takes } = MUTATIONS[wish.do]
  const names = Object.keys(takes)
  const declared = names.map(name => `$${name}: ${takes[name]}`).join(', ')
  const passed = names.map(name => `${name}: $${name}`).join(', ')
  return `mutation (${declared}, ${BY}) { taken: ${field}(${passed}, ${GIVEN}) { ${ANSWER} } }`
}

/** A running service as the place where decisions go, through the same mutations as everybody's. */
export function remoteTaker(to: string, key: string): DecisionTaker {
  return {
    decide: async (wish, by, dryRun) => {
      const { do: _do, ...given } = wish
      const named = wish.do === 'RETRACT' ? { id: wish.article } : given
      const request = { query: mutationOf(wish), variables: { ...named, ...by, dryRun }, key }
      const { decision, changes, refusal } = (await ask<{ readonly taken: Payload }>(to, request)).taken
      if (refusal !== null)
        throw new InputError(refusal.message, { code: refusal.code, field: refusal.field ?? undefined })
      if (decision === null && !dryRun && changes.length === 0) return null
      return { decision: decision?.id ?? null, changes }
    },
    close: () => Promise.resolve()
  }
}
