import type { StoredArticle } from '../../domain/claim.js'
import type { AgreementEvent, InteractionEvent, SummitEvent } from '../../domain/event.js'
import type { StoredClaim, StoredLeader, StoredOrganization } from '../../graph/store.js'
import type { CountryRecord, FrameworkRecord, OfficeRecord, TopicRecord } from '../../reference/reference.js'
import { countryColumns, frameworkColumns, leaderColumns, officeColumns } from './entity-columns.js'
import { organizationColumns, topicColumns } from './entity-columns.js'
import { agreementColumns, interactionColumns, summitColumns } from './event-columns.js'
import { articleColumns, claimColumns } from './evidence-columns.js'
import type { Cell, Column } from './column.js'

/** What each kind of node is made from. */
export interface NodeRecords {
  readonly Country: CountryRecord
  readonly Organization: StoredOrganization
  readonly Leader: StoredLeader
  readonly Office: OfficeRecord
  readonly Framework: FrameworkRecord
  readonly Topic: TopicRecord
  readonly Summit: SummitEvent
  readonly Agreement: AgreementEvent
  readonly Interaction: InteractionEvent
  readonly Article: StoredArticle
  readonly Claim: StoredClaim
}
export type NodeKind = keyof NodeRecords

type NodeOf<K extends NodeKind> = {
  readonly kind: K
  readonly id: string
  /** What people read beside a dot: a name, a title, a quote. */
  readonly label: string
  readonly record: NodeRecords[K]
}
export type GraphNode = { [K in NodeKind]: NodeOf<K> }[NodeKind]

/** What each kind of node has, in the order in which formats tell it; `id` and `label` stand before. */
export const NODE_COLUMNS: { readonly [K in NodeKind]: readonly Column<NodeRecords[K]>[] } = {
  Country: countryColumns,
  Organization: organizationColumns,
  Leader: leaderColumns,
  Office: officeColumns,
  Framework: frameworkColumns,
  Topic: topicColumns,
  Summit: summitColumns,
  Agreement: agreementColumns,
  Interaction: interactionColumns,
  Article: articleColumns,
  Claim: claimColumns
}
export const NODE_KINDS = Object.keys(NODE_COLUMNS) as readonly NodeKind[]

/** The columns of a node with its values, nulls included. */
export function cellsOf(node: GraphNode): readonly { readonly column: Column<never>; readonly value: Cell }[] {
  return (NODE_COLUMNS[node.kind] as readonly Column<unknown>[]).map(column => ({
    column: column as Column<never>,
    value: column.of(node.record)
  }))
}

/** A relationship, in the direction that docs/graph-model.md gives it. */
export interface GraphEdge {
  readonly kind: EdgeKind
  readonly from: string
  readonly to: string
  readonly role: string | null
  readonly onBehalfOf: string | null
  /** EDTF; for offices held and memberships. */
  readonly since: string | null
  readonly until: string | null
  /** Of an office whose end nobody has told: the last day that the source speaks of. */
  readonly knownUntil: string | null
}

export const EDGE_KINDS = [
  'HELD',
  'OF',
  'MEMBER_OF',
  'INCLUDES',
  'TOOK_PART',
  'CONCERNS',
  'IN_FRAMEWORK',
  'HOSTED_BY',
  'PART_OF',
  'REACHED_AT',
  'BESIDES',
  'MAKES',
  'SUPPORTS',
  'AGAINST'
] as const
export type EdgeKind = (typeof EDGE_KINDS)[number]

export function edge(
  kind: EdgeKind,
  from: string,
  to: string,
  more: Partial<Omit<GraphEdge, 'kind' | 'from' | 'to'>> = {}
): GraphEdge {
  return { kind, from, to, role: null, onBehalfOf: null, since: null, until: null, knownUntil: null, ...more }
}

/** What every edge has beside its ends. */
export const EDGE_COLUMNS: readonly Column<GraphEdge>[] = [
  { name: 'role', type: 'string', about: 'How somebody took part, or the kind of membership.', of: ({ role }) => role },
  {
    name: 'onBehalfOf',
    type: 'string',
    about: 'For whom a leader acted: the id of a country or organisation.',
    of: ({ onBehalfOf }) => onBehalfOf
  },
  {
    name: 'since',
    type: 'string',
    about: 'Since when an office or membership was held, EDTF.',
    of: ({ since }) => since
  },
  {
    name: 'until',
    type: 'string',
    about: 'Until when an office or membership was held, EDTF; empty while it lasts or where unknown.',
    of: ({ until }) => until
  },
  {
    name: 'knownUntil',
    type: 'string',
    about: 'Where the end of an office is unknown: the last day that the source speaks of.',
    of: ({ knownUntil }) => knownUntil
  }
]
