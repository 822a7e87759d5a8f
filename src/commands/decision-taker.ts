import type { Entente } from '../assemble.js'
import { InputError } from '../domain/errors.js'
import type { By, EventDifference, Wish } from '../domain/resolution/wish.js'

/** What became of a wish. `decision` is null where it was only shown. */
export interface Taken {
  readonly decision: string | null
  readonly changes: readonly EventDifference[]
}

/** Where decisions go: a store of its own, or a running service. */
export interface DecisionTaker {
  /** Rejects with an InputError for what is refused. Null when there was nothing to do. */
  decide(wish: Wish, by: By, dryRun: boolean): Promise<Taken | null>
  close(): Promise<void>
}

/** Options that say where. */
export interface WhereOptions {
  readonly graph?: string
  readonly to?: string
  readonly key?: string
}

/** The running service of `--to`, else the store of `--graph` or GRAPH_URL. */
export async function decisionTaker({ graph, to, key }: WhereOptions): Promise<DecisionTaker> {
  if (to !== undefined) {
    if (key === undefined) throw new InputError('--to needs --key KEY: one of the API_KEYS of that service')
    const { remoteTaker } = await import('./remote-decisions.js')
    return remoteTaker(to, key)
  }
  if (key !== undefined) throw new InputError('--key goes with --to URL')
  const [{ openToWrite }, { existingGraph, graphSettings }] = await Promise.all([
    import('./assemble-told.js'),
    import('./graph-settings.js')
  ])
  return localTaker(await openToWrite(existingGraph(graphSettings(graph))))
}

/** Decisions about a store of its own, which is closed with it. */
export function localTaker({ store, ingest }: Entente): DecisionTaker {
  return {
    decide: async (wish, by, dryRun) => {
      const outcome = await ingest.decide(wish, by, dryRun)
      return outcome && { decision: dryRun ? null : outcome.decision.id, changes: outcome.changes }
    },
    close: () => store.close()
  }
}
