import type { ActorKey } from '../../domain/claim.js'
import { isLearntKey } from '../../domain/ids.js'
import { META_ID } from '../../graph/queries/meta.js'
import type { ChangeLine, GraphStore, WholeNode, WholePage, StoredValue } from '../../graph/store.js'
import { learntRow, namesTold } from '../../graph/writer/learnt.js'
import type { LearntRecord } from '../../graph/writer/learnt.js'
import { listIn, recordIn, textIn, textOrNullIn } from './read.js'
import type { Facts } from './facts.js'
import { linkProblems } from './links.js'
import { JSON_PROPERTIES, nodeProblems } from './nodes.js'

/** Records that cannot be read: where there is one that facts are made of, nothing further can be said. */
export async function unreadableNodes(store: GraphStore): Promise<string[]> {
  const problems: string[] = []
  for await (const { nodes } of store.whole()) problems.push(...nodes.flatMap(unreadable))
  return problems.sort()
}

function unreadable({ id, labels, properties }: WholeNode): string[] {
  const lacking = properties.json == null && !labels.some(label => WITHOUT_RECORD.has(label)) ? ['json'] : []
  return [...lacking, ...[...JSON_PROPERTIES].filter(name => isUnreadable(properties[name]))].map(
    name => `${id} has a ${name} that cannot be read`
  )
}
const WITHOUT_RECORD: ReadonlySet<string> = new Set(['Name', 'Block', 'Bucket', 'Tie', 'Meta'])

function isUnreadable(value: StoredValue | undefined): boolean {
  if (typeof value !== 'string' || value === '') return false
  try {
    JSON.parse(value)
    return false
  } catch {
    return true
  }
}

/** Every property and relationship that the lines of facts do not tell: sentences by sort. */
export async function wholeProblems(store: GraphStore, facts: Facts): Promise<string[][]> {
  const [nodes, links] = [[] as string[], [] as string[]]
  const across = new Across(facts)
  for await (const page of store.whole()) {
    const broken = page.nodes.flatMap(unreadable)
    nodes.push(...broken)
    const isReadable = (node: WholeNode): boolean => broken.length === 0 || unreadable(node).length === 0
    const readable = { ...page, nodes: page.nodes.filter(isReadable) }
    nodes.push(...nodeProblems(readable.label, readable.nodes, facts))
    links.push(...linkProblems(readable, facts))
    across.take(readable)
  }
  return [nodes.sort(), links.sort(), across.problems().sort()]
}

/** What is seen only where several nodes are looked at together: names, ties, shelves of articles, logs, ids given out. */
class Across {
  readonly #problems: string[] = []
  readonly #answering: Map<string, Set<string>>
  readonly #tied = new Map<string, number>()
  readonly #shelved = new Map<string, Set<string>>()
  readonly #events = new Set<string>()
  readonly #decisions = new Set<string>()
  readonly #wanted: Set<string>
  readonly #numbers = { audit: 0, change: 0 }
  #lastAt = ''
  #meta: WholeNode | null = null

  constructor(private readonly facts: Facts) {
    this.#wanted = new Set([...(facts.reference?.nodes.keys() ?? []), ...facts.articleShelves.keys()])
    this.#answering = new Map([...(facts.reference?.names ?? [])].map(([name, ids]) => [name, new Set(ids)]))
  }

  take({ label, nodes, links }: WholePage): void {
    for (const { type, source, target } of links) {
      if (type === 'TIED') this.#tied.set(target, (this.#tied.get(target) ?? 0) + (source === '' ? 0 : 1))
      if (type !== 'HAS' || !target.startsWith('article:')) continue
      const shelf = this.#shelved.get(source)
      if (shelf) shelf.add(target)
      else this.#shelved.set(source, new Set([target]))
    }
    for (const node of nodes) {
      this.#wanted.delete(node.id)
      this.#takers[label]?.(node)
    }
  }

  readonly #takers: Readonly<Record<string, (node: WholeNode) => void>> = {
    Entity: ({ id, properties }) => {
      if (!isLearntKey(id)) return
      const record = recordIn<LearntRecord>(properties)
      for (const name of learntRow(id as ActorKey, namesTold(record), record).names) {
        const known = this.#answering.get(name)
        if (known) known.add(id)
        else this.#answering.set(name, new Set([id]))
      }
    },
    Name: ({ id, properties }) => {
      const { reference } = this.facts
      if (reference === null) return
      const own = (ids: Iterable<string>): string[] => [...ids].filter(one => !reference.decided.has(one)).sort()
      const [is, should] = [own(listIn(properties, 'entities')), own(this.#answering.get(id) ?? [])]
      this.#answering.delete(id)
      if (is.join() !== should.join())
        this.#tell(`${id} leads to ${is.join(', ') || 'nobody'}, not ${should.join(', ')}`)
    },
    Event: ({ id }) => void this.#events.add(id),
    FormerEvent: ({ id }) => void this.#events.add(id),
    Tie: ({ id, properties }) => {
      const ends = ['a', 'b'].filter(end => this.facts.entities.has(textIn(properties, end))).length
      const tied = this.#tied.get(id) ?? 0
      if (ends === 2 && tied !== 2) this.#tell(`${id} is tied to ${tied} of its two ends`)
    },
    Bucket: ({ id, properties }) => {
      if (!id.includes('|ARTICLE|')) return
      const should = this.facts.articleShelves.get(id) ?? []
      const is = this.#shelved.get(id) ?? new Set<string>()
      for (const one of should) if (!is.has(one)) this.#tell(`missing: ${id} HAS ${one}`)
      if (is.size > should.length) this.#tell(`${id} has ${is.size} articles, not ${should.length}`)
      if (properties.n !== should.length) this.#tell(`${id} counts ${properties.n} articles, not ${should.length}`)
    },
    Decision: ({ id }) => void this.#decisions.add(id),
    Audit: ({ id, properties }) => {
      this.#number('audit', id)
      const decision = textIn(properties, 'decision')
      if (!this.#decisions.has(decision)) this.#tell(`${decision}, told by ${id}, is not there`)
    },
    Change: ({ id, properties }) => {
      this.#number('change', id)
      const at = textIn(properties, 'at')
      if (at < this.#lastAt) this.#tell(`${id} is of ${at}, before the line before it`)
      this.#lastAt = at
      const { event, former } = recordIn<ChangeLine>(properties)
      for (const given of [event, former])
        if (given !== null && !this.#events.has(given))
          this.#tell(`${given}, told by ${id}, is neither an event nor a former one`)
    },
    Meta: node => void (node.id === META_ID && (this.#meta = node))
  }

  problems(): string[] {
    for (const id of this.#wanted) this.#tell(`${id} is not there`)
    for (const [name, ids] of this.facts.reference === null ? [] : this.#answering) {
      const own = [...ids].filter(id => this.facts.reference?.decided.has(id) !== true)
      if (own.length > 0) this.#tell(`${name} is not there and should lead to ${own.join(', ')}`)
    }
    const meta = this.#meta?.properties
    if (meta !== undefined) {
      for (const log of ['audit', 'change'] as const) {
        const counted = meta[`${log}s`] ?? 0
        const isTold = log === 'audit' || this.#numbers.change > 0
        if (isTold && counted !== this.#numbers[log])
          this.#tell(`the ${log} log counts ${String(counted)} lines and has ${this.#numbers[log]}`)
      }
      if (this.#lastAt !== '' && textOrNullIn(meta, 'changedAt') !== this.#lastAt)
        this.#tell(`the last change is said to be of ${textOrNullIn(meta, 'changedAt')}, not ${this.#lastAt}`)
    }
    const first = this.facts.firstKnown
    if (meta !== undefined && first !== null && textOrNullIn(meta, 'firstKnown') !== first)
      this.#tell(`the first day known is said to be ${textOrNullIn(meta, 'firstKnown')}, not ${first}`)
    return this.#problems
  }

  /** Numbers have no gaps; nodes come in the order of their ids, and these in that of their numbers. */
  #number(log: 'audit' | 'change', id: string): void {
    const [is, should] = [Number(id.slice(log.length + 1)), this.#numbers[log] + 1]
    // An earlier version of the program counted commits before it wrote lines about them.
    const isFirst = log === 'change' && should === 1
    if (is !== should && !isFirst) this.#tell(`${log} lines ${should} to ${is - 1} are missing`)
    this.#numbers[log] = is
  }

  #tell(problem: string): void {
    this.#problems.push(problem)
  }
}
