import type { ActorKey } from '../../domain/claim.js'
import type { DecisionRecord } from '../../domain/resolution/decisions.js'
import type { EntityForm } from './records.js'

/** The part of a writer that keeps what people decided about who is who. */
export interface WhoWriter {
  /** Goes up with each such decision, those of this transaction left out; 0 while there is none. */
  entityVersion(): Promise<number>
  /** Those that hold. */
  entityDecisions(): Promise<DecisionRecord[]>
  /** Keeps all others from ending their writing until this transaction ends, and raises the version. */
  lockEntityDecisions(): Promise<void>
  /** Ids of the articles that name them. */
  articlesNaming(actors: readonly ActorKey[]): Promise<string[]>
  /** Lets the nodes of leaders and organisations show what was decided. */
  setEntityForms(forms: readonly EntityForm[]): Promise<void>
}
