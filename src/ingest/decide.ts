import { NotFoundError } from '../domain/errors.js'
import type { Event } from '../domain/event.js'
import type { Instant } from '../domain/partial-date.js'
import type { DecisionRecord } from '../domain/resolution/decisions.js'
import { absencesByArticle, decided, identityDecisions, resolverDecisions } from '../domain/resolution/decisions.js'
import { isAboutEntities } from '../domain/resolution/entity-decisions.js'
import type { By, DecisionOutcome } from '../domain/resolution/wish.js'
import type { AuditAction, StoredEvent, StoreWriter } from '../graph/store.js'
import { ACTION_OF } from '../graph/store.js'
import { correctedValue, requireComeBy } from './corrected-value.js'
import { after, noteDecision, recordOf, refuse } from './decision-record.js'
import { textOf } from './event-differences.js'
import type { Resolved } from './resolve-changed.js'
import type { EntityDecider } from './decide-entities.js'
import { replaceReports, resolveDirty } from './resolve-changed.js'
import { askAnew } from './review.js'
import type { ReferenceNames } from './resolver-context.js'
import { changeStatus, stableComponents } from './store-articles.js'

/** Events that one merge may join: more is a mistake. */
const MOST_MERGED = 20

const claimsOf = (event: Event): string[] => [...event.claims, ...event.against].sort()

/** What is undone, in words. */
const CALLED: Readonly<Record<AuditAction, string>> = {
  MERGE: 'merge',
  SPLIT: 'split',
  KEEP_APART: 'keeping apart',
  CORRECT: 'correction',
  RETRACT: 'retraction',
  UNDO: 'undoing'
}

/** One decision at a time, within the transaction of `writer`. Refusals are InputErrors with a code of their own. */
export class Decider {
  constructor(
    private readonly writer: StoreWriter,
    private readonly names: ReferenceNames,
    private readonly entities: EntityDecider,
    private readonly now: Instant
  ) {}

  /** These events are one. */
  async merge(ids: readonly string[], by: By): Promise<DecisionOutcome> {
    if (ids.length < 2 || ids.length > MOST_MERGED) {
      refuse('BAD_USER_INPUT', `events: ${ids.length} cannot be merged; name two to ${MOST_MERGED}`, 'events')
    }
    const distinct = await this.#distinct(ids)
    const components = await this.#lock(distinct.flatMap(claimsOf))
    const records = await this.writer.decisionsOfComponents(components)
    this.#requireNothingBetween(distinct, records)
    const [first, second] = distinct
    const all = distinct.flatMap(claimsOf).sort()
    const sides =
      first && second && distinct.length === 2
        ? { left: claimsOf(first), right: claimsOf(second) }
        : { left: all, right: all }
    const decision = recordOf({ kind: 'SAME', ...sides }, by, after(records, this.now))
    return this.#decide(decision, components, `merged ${titles(distinct)}`)
  }

  /** These two events are two, whatever they have in common. */
  async keepApart(ids: readonly string[], by: By): Promise<DecisionOutcome> {
    if (ids.length !== 2) refuse('BAD_USER_INPUT', `events names ${ids.length}; name two`, 'events')
    const distinct = await this.#distinct(ids)
    const components = await this.#lock(distinct.flatMap(claimsOf))
    const records = await this.writer.decisionsOfComponents(components)
    this.#requireNothingBetween(distinct, records)
    const [left = [], right = []] = distinct.map(claimsOf)
    const decision = recordOf({ kind: 'DIFFERENT', left, right }, by, after(records, this.now))
    return this.#decide(decision, components, `kept apart ${titles(distinct)}`, 'KEEP_APART')
  }

  /** Events of one kind, no two of which are one. */
  async #distinct(ids: readonly string[]): Promise<StoredEvent[]> {
    const events = await this.#events(ids, 'events')
    const kinds = new Set(events.map(({ kind }) => kind))
    if (kinds.size > 1) {
      refuse(
        'KIND_MISMATCH',
        `${[...kinds].join(' and ').toLowerCase()} are two kinds of events and cannot be one`,
        'events'
      )
    }
    const distinct = [...new Map(events.map(event => [event.id, event])).values()]
    if (distinct.length < events.length) {
      refuse('SAME_EVENT', `${ids.join(' and ')} lead to one event: it is no other than itself`, 'events')
    }
    return distinct
  }

  /** These claims of an event speak of another one. */
  async split(id: string, claims: readonly string[], by: By): Promise<DecisionOutcome> {
    const [event] = await this.#events([id], 'event')
    if (!event) return refuse('NOT_FOUND', `there is no event ${id}`, 'event')
    if (claims.length === 0) refuse('CLAIMS_NOT_THERE', 'claims names none: name those to split off', 'claims')
    const held = claimsOf(event)
    const off = [...new Set(claims)].sort()
    const missing = off.filter(claim => !held.includes(claim))
    if (missing.length > 0) {
      refuse(
        'CLAIMS_NOT_THERE',
        `${missing.slice(0, 3).join(', ')} ${missing.length === 1 ? 'is' : 'are'} no claim of ${event.id}`,
        'claims'
      )
    }
    if (event.claims.every(claim => off.includes(claim))) {
      refuse(
        'WHOLE_EVENT',
        'these are all the claims that make this event: nothing would be left to split them from',
        'claims'
      )
    }
    const components = await this.#lock(held)
    const records = await this.writer.decisionsOfComponents(components)
    const left = held.filter(claim => !off.includes(claim))
    const decision = recordOf({ kind: 'DIFFERENT', left, right: off }, by, after(records, this.now))
    return this.#decide(decision, components, `split ${off.length} of ${held.length} claims off ${titles([event])}`)
  }

  /** A value of an event is wrong. */
  async correct(id: string, field: string, value: string | null, by: By): Promise<DecisionOutcome> {
    const [event] = await this.#events([id], 'event')
    if (!event) return refuse('NOT_FOUND', `there is no event ${id}`, 'event')
    const right = correctedValue(event, field, value, this.names.reference)
    if (field === 'date' || field === 'status') requireComeBy(this.now.slice(0, 10), { ...event, [field]: right })
    const present: unknown = new Map<string, unknown>(Object.entries(event)).get(field)
    const said = textOf(field, right)
    if (textOf(field, present) === said) refuse('UNCHANGED', `${field} is ${said ?? 'empty'} already`, 'value')
    const components = await this.#lock(claimsOf(event))
    const records = await this.writer.decisionsOfComponents(components)
    const draft = { kind: 'CORRECTION', left: claimsOf(event), field, value: JSON.stringify(right) } as const
    const decision = recordOf(draft, by, after(records, this.now))
    return this.#decide(decision, components, `corrected ${field} of ${titles([event])} to ${said ?? 'nothing'}`)
  }

  /** An article is taken back. Null when it was before. */
  async retract(id: string, by: By): Promise<DecisionOutcome | null> {
    const [status] = await this.writer.articleStatuses([id])
    if (status == null) throw new NotFoundError(`there is no article ${id}`)
    if (status === 'RETRACTED') return null
    const decision = recordOf({ kind: 'RETRACTION', article: id }, by, this.now)
    await this.writer.putDecision(decision)
    const resolved = await changeStatus(this.writer, this.names, {
      id,
      status: 'RETRACTED',
      at: decision.at,
      reason: by.reason
    })
    return noteDecision(this.writer, this.now, { decision, resolved, summary: `retracted ${id}` })
  }

  /** Takes a decision back: what it changed is worked out anew without it. */
  async undo(id: string, by: By): Promise<DecisionOutcome> {
    const { kind, left, right } = await this.#decision(id)
    if (isAboutEntities({ kind })) return this.entities.undo(id, by)
    const components = await this.#lock([...left, ...right])
    // Read again behind the lock: somebody else may have undone it meanwhile.
    const decision = await this.#decision(id)
    if (decision.undoneAt !== null) {
      refuse(
        'ALREADY_UNDONE',
        `${id} was undone on ${decision.undoneAt.slice(0, 10)} by ${decision.undoneBy ?? 'somebody'}`,
        'decision'
      )
    }
    const undone: DecisionRecord = { ...decision, undoneAt: this.now, undoneBy: by.author }
    await this.writer.undoDecision(undone)
    if (undone.article !== null) await this.#noteAbsences(undone.article)
    const resolved =
      decision.article === null
        ? await this.#resolve(undone, components)
        : await changeStatus(this.writer, this.names, {
            id: decision.article,
            status: 'ACCEPTED',
            at: this.now,
            reason: by.reason
          })
    const action = (await this.writer.actionOfDecision(id)) ?? ACTION_OF[decision.kind]
    const summary = `undid the ${CALLED[action]} of ${decision.at.slice(0, 10)} by ${decision.author}`
    return noteDecision(this.writer, this.now, { decision: undone, resolved, summary, undoneBy: by })
  }

  /** That an article did not count for a while, told of the days on which it was known not to. */
  async #noteAbsences(article: string): Promise<void> {
    const absences = absencesByArticle(await this.writer.undoneRetractions()).get(article)
    if (absences !== undefined) await this.writer.setAbsences(new Map([[article, absences]]))
  }

  async #decision(id: string): Promise<DecisionRecord> {
    const [decision] = await this.writer.decisionsByIds([id])
    return decision ?? refuse('NOT_FOUND', `there is no decision ${JSON.stringify(id.slice(0, 60))}`, 'decision')
  }

  async #events(ids: readonly string[], field: string): Promise<StoredEvent[]> {
    const found = await this.writer.eventsByIds(ids)
    return found.map((event, index) => {
      if (event === null)
        return refuse('NOT_FOUND', `there is no event ${JSON.stringify(ids[index]?.slice(0, 60))}`, field)
      if (event.retracted) return refuse('RETRACTED', `no article tells of ${ids[index]} any more`, field)
      return event
    })
  }

  /** The components of these claims, locked; nobody changes them until this transaction ends. */
  #lock(claims: readonly string[]): Promise<string[]> {
    return stableComponents(this.writer, this.names, new Set(), () => this.writer.componentsOfClaims(claims))
  }

  #requireNothingBetween(events: readonly Event[], records: readonly DecisionRecord[]): void {
    const identity = identityDecisions(resolverDecisions(records))
    for (const [index, a] of events.entries()) {
      for (const b of events.slice(index + 1)) {
        const [left, right] = [new Set(claimsOf(a)), new Set(claimsOf(b))]
        if (decided(identity, left, right) !== 'DIFFERENT') continue
        const between = identity.filter(one => one.kind === 'DIFFERENT' && decided([one], left, right) !== null)
        refuse(
          'KEPT_APART',
          `${a.id} and ${b.id} were kept apart by ${between.map(one => one.id).join(', ')}: undo that first`,
          'events'
        )
      }
    }
  }

  async #decide(
    decision: DecisionRecord,
    components: readonly string[],
    summary: string,
    action?: AuditAction
  ): Promise<DecisionOutcome> {
    await this.writer.putDecision(decision)
    const resolved = await this.#resolve(decision, components)
    return noteDecision(this.writer, this.now, { decision, resolved, summary, ...(action && { action }) })
  }

  async #resolve({ kind }: DecisionRecord, components: readonly string[]): Promise<Resolved> {
    const resolved = await resolveDirty(this.writer, this.names, { components, fresh: [] })
    if (kind === 'SAME' || kind === 'DIFFERENT') await replaceReports(this.writer, this.names, resolved)
    else await askAnew(this.writer, this.names, resolved)
    return resolved
  }
}

function titles(events: readonly Event[]): string {
  return events.map(event => JSON.stringify(event.title)).join(' and ')
}
