import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { StoreUnavailableError } from '../domain/errors.js'
import type { GraphStore, StoreWriter } from '../graph/store.js'

/** So long after its last sign of life another may go on with the work of a process. */
const PATIENCE_MS = 60_000
const ASK_AGAIN_MS = 1_000

/** What has to hold from one transaction to the next for as long as a process has its turn. */
export interface Turn {
  /** Called in each transaction, before anything else: nobody else can have a turn until it has ended, and for a minute after the call. */
  hold(writer: StoreWriter): Promise<void>
}

/** Another process has gone on with the work meanwhile: this one had shown no sign of life for too long. */
class Overtaken extends Error {}

/**
 * Does what only one process at a time may do to a store, in many transactions. Whoever finds another at it waits, and looks
 * again afterwards whether there is anything left to do: `isDone` is asked before each attempt, in a transaction of its own. `work` has to
 * bear being stopped after any of its transactions and begun again by another. An embedded store is open in one process only.
 */
export async function inTurn<T>(
  store: GraphStore,
  { isDone, onWait }: { readonly isDone: (writer: StoreWriter) => Promise<boolean>; readonly onWait: () => void },
  work: (turn: Turn) => Promise<T>
): Promise<T | null> {
  const by = randomUUID()
  const turn: Turn = {
    hold: async writer => {
      if (!(await holds(writer, by))) throw new Overtaken()
    }
  }
  for (;;) {
    const state = await stateOf(store, by, isDone)
    if (state === 'DONE') return null
    if (state === 'OURS') {
      try {
        return await work(turn)
      } catch (error) {
        if (!(error instanceof Overtaken)) throw error
      } finally {
        await giveUp(store, by)
      }
    }
    onWait()
    await sleep(ASK_AGAIN_MS)
  }
}

const instant = (ms: number): string => new Date(ms).toISOString()

const holds = (writer: StoreWriter, by: string): Promise<boolean> =>
  writer.alone
    ? Promise.resolve(true)
    : writer.holdRefreshing(by, instant(Date.now()), instant(Date.now() + PATIENCE_MS))

async function stateOf(
  store: GraphStore,
  by: string,
  isDone: (writer: StoreWriter) => Promise<boolean>
): Promise<'DONE' | 'OURS' | 'OTHERS'> {
  try {
    return await store.write(async writer => {
      if (await isDone(writer)) return 'DONE'
      if (!(await holds(writer, by))) return 'OTHERS'
      // whoever had his turn before may have done it while this waited to hold the store
      if (writer.alone || !(await isDone(writer))) return 'OURS'
      await writer.endRefreshing(by)
      return 'DONE'
    })
  } catch (error) {
    // the other is in the middle of a long transaction
    if (error instanceof StoreUnavailableError && error.code === 'STORE_TIMEOUT') return 'OTHERS'
    throw error
  }
}

/** Where the store cannot be reached any more, the next one has to wait until our time is over. */
async function giveUp(store: GraphStore, by: string): Promise<void> {
  await store
    .write(async writer => {
      if (!writer.alone) await writer.endRefreshing(by)
    })
    .catch(() => undefined)
}
