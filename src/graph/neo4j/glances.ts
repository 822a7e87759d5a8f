import type { QueryResult, Session, Transaction } from 'neo4j-driver'

/** How long one transaction serves: an index that somebody makes waits for the end of those that were open before it. */
const LIFE_MS = 500

interface Open {
  readonly session: Session
  readonly transaction: Pick<Transaction, 'run'>
  asked: number
  isOver: boolean
}

/**
 * Statements that are asked over and over, in transactions that serve many of them: each by itself takes half as long again, and
 * half as much of both processors. Neo4j shows a transaction whatever was committed before each of its statements, so what
 * they read is as new.
 */
export class Glances {
  #open: Open | null = null

  /** `timeoutMs`: how long the server lets a transaction last, as for any other. */
  constructor(
    private readonly newSession: () => Session,
    private readonly timeoutMs: number
  ) {}

  /** Rejects where the transaction has been lost, as with a server that was started anew; the next one begins another. */
  async run(cypher: string, parameters: Record<string, unknown>): Promise<QueryResult> {
    const open = (this.#open ??= this.#begin())
    open.asked++
    try {
      return await open.transaction.run(cypher, parameters)
    } catch (error) {
      this.#leave(open)
      throw error
    } finally {
      open.asked--
      end(open)
    }
  }

  #begin(): Open {
    const session = this.newSession()
    const open: Open = {
      session,
      transaction: session.beginTransaction({ timeout: this.timeoutMs }),
      asked: 0,
      isOver: false
    }
    setTimeout(() => {
      this.#leave(open)
      end(open)
    }, LIFE_MS).unref()
    return open
  }

  #leave(open: Open): void {
    open.isOver = true
    if (this.#open === open) this.#open = null
  }
}

/** Lets go of a transaction that is over once nobody waits for it. */
function end({ session, asked, isOver }: Open): void {
  if (isOver && asked === 0) session.close().catch(() => undefined) // a server that went away has closed it already
}
