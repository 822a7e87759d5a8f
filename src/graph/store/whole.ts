import type { Row, Value } from '../engine.js'

export type StoredValue = Value
export type StoredProperties = Row

/** A node as it stands in the store. */
export interface WholeNode {
  readonly id: string
  readonly labels: readonly string[]
  readonly properties: Row
}

/** A relationship as it stands in the store. */
export interface WholeLink {
  readonly source: string
  readonly type: string
  readonly target: string
  readonly properties: Row
}

/** Some nodes under one label, and what goes out from them; what an event's parties have to it comes with the event. */
export interface WholePage {
  readonly label: string
  readonly nodes: readonly WholeNode[]
  readonly links: readonly WholeLink[]
}
