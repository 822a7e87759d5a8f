import type { ActorKey } from '../domain/claim.js'
import { foldName, isLearntKey, slug } from '../domain/ids.js'
import type { Instant } from '../domain/partial-date.js'
import type { DecisionRecord } from '../domain/resolution/decisions.js'
import { entitiesOf, entityValueOf, mappingOf, whoIsWho } from '../domain/resolution/entity-decisions.js'
import type { EntityMapping, EntityValue } from '../domain/resolution/entity-decisions.js'
import { formsOf } from '../domain/resolution/entity-forms.js'
import type { By, DecisionOutcome } from '../domain/resolution/wish.js'
import type { StoreWriter } from '../graph/store.js'
import { after, noteDecision, recordOf, refuse } from './decision-record.js'
import { askAnew } from './review.js'
import type { Resolved } from './resolve-changed.js'
import { resolveDirty } from './resolve-changed.js'
import { decidedNames } from './resolver-context.js'
import type { ReferenceNames } from './resolver-context.js'
import { isToldOtherwise, restate } from './restate.js'
import { stableComponents } from './store-articles.js'

const MOST_NAME_LENGTH = 200
/** Articles that one decision may put under another key: all of it is one transaction. */
const MOST_ARTICLES = 5_000

const typeOf = (key: string): string => key.slice(0, key.indexOf(':'))
const quoted = (text: string): string => JSON.stringify(text.slice(0, 60))

/** Decisions on who is who, within the transaction of `writer`. `base`: the names of the reference data alone. */
export class EntityDecider {
  constructor(
    private readonly writer: StoreWriter,
    private readonly base: ReferenceNames,
    private readonly now: Instant
  ) {}

  /** These two are one: everything told of the one that is not kept is told of the other one. */
  async merge(ids: readonly string[], by: By): Promise<DecisionOutcome> {
    if (ids.length !== 2) refuse('BAD_USER_INPUT', `entities names ${ids.length}; name two`, 'entities')
    const records = await this.#begin()
    const [one, other] = (await this.#known(ids, records, 'entities')) as [ActorKey, ActorKey]
    if (typeOf(one) !== typeOf(other))
      refuse('KIND_MISMATCH', `${one} and ${other} are two kinds of things`, 'entities')
    if (one === other) refuse('SAME_ENTITY', `${ids.join(' and ')} lead to one already`, 'entities')
    if (typeOf(one) === 'organization' && !isLearntKey(one) && !isLearntKey(other)) {
      refuse(
        'IN_REFERENCE',
        `${one} and ${other} both stand in the reference data, with members and offices of their own: if they are one, that is wrong there`,
        'entities'
      )
    }
    // Of two persons of the reference data the one named first is kept.
    const [into, from] = isLearntKey(one) && !isLearntKey(other) ? [other, one] : [one, other]
    return this.#decide(
      { kind: 'ENTITY', mapping: { from, into, articles: null } },
      records,
      by,
      `merged ${from} into ${into}`
    )
  }

  /** What these articles tell of somebody is told of somebody else: of a new name, or of one who is there already. */
  async split(id: string, articles: readonly string[], who: string, by: By): Promise<DecisionOutcome> {
    const records = await this.#begin()
    const [from] = (await this.#known([id], records, 'entity')) as [ActorKey]
    const naming = await this.writer.articlesNaming([from])
    const wanted = [...new Set(articles)].sort()
    const missing = wanted.filter(article => !naming.includes(article))
    if (wanted.length === 0 || missing.length > 0) {
      const which =
        missing.length === 0 ? 'articles names none' : `${missing.slice(0, 3).join(', ')} does not name ${from}`
      refuse('ARTICLES_NOT_THERE', `${which}: name those that tell of the other one`, 'articles')
    }
    if (isLearntKey(from) && wanted.length === naming.length)
      refuse('WHOLE_ENTITY', `these are all the articles that name ${from}: correct its name instead`, 'articles')
    const into = await this.#other(from, wanted, who.trim(), records)
    if (into === from) refuse('SAME_ENTITY', `${from} is who these articles name already`, 'name')
    const mapping = { from, into, articles: wanted }
    return this.#decide(
      { kind: 'ENTITY', mapping },
      records,
      by,
      `split ${into} off ${from} in ${wanted.length} articles`
    )
  }

  /** Its name, or the country for which somebody acts, is wrong. Of an organisation only where articles alone know it. */
  async correct(id: string, field: string, value: string | null, by: By): Promise<DecisionOutcome> {
    const records = await this.#begin()
    const [entity] = (await this.#known([id], records, 'entity')) as [ActorKey]
    if (typeOf(entity) === 'organization' && !isLearntKey(entity))
      refuse('IN_REFERENCE', `${entity} stands in the reference data: correct it there`, 'entity')
    const told = (value ?? '').trim()
    if (field === 'name') {
      if (foldName(told) === '' || told.length > MOST_NAME_LENGTH)
        refuse('BAD_VALUE', `${quoted(told)} is no name; write one of at most ${MOST_NAME_LENGTH} characters`, 'value')
      const [present] = (await this.writer.learntNames([entity])).get(entity) ?? []
      if (present === told) refuse('UNCHANGED', `name is ${told} already`, 'value')
    } else if (field === 'country' && typeOf(entity) === 'leader') {
      const code = told.replace(/^country:/, '')
      if (!this.base.reference.countries.has(code))
        refuse('UNKNOWN_COUNTRY', `there is no country ${quoted(code)}; write its alpha-2 code, such as KR`, 'value')
      const owner = `country:${/^leader:~([^:]+):/.exec(entity)?.[1] ?? ''}` as ActorKey
      if (whoIsWho(records).behalfOf(entity, owner) === `country:${code}`)
        refuse('UNCHANGED', `country is ${code} already`, 'value')
      return this.#correct({ entity, field, value: code }, records, by)
    } else {
      const fields = typeOf(entity) === 'leader' ? 'name and country' : 'name'
      refuse(
        'FIELD_NOT_CORRECTABLE',
        `${quoted(field)} of ${entity} cannot be corrected; what can be: ${fields}`,
        'field'
      )
    }
    return this.#correct({ entity, field, value: told }, records, by)
  }

  /** Takes such a decision back. */
  async undo(id: string, by: By): Promise<DecisionOutcome> {
    const records = await this.#begin()
    const [decision] = await this.writer.decisionsByIds([id])
    if (!decision) return refuse('NOT_FOUND', `there is no decision ${quoted(id)}`, 'decision')
    if (decision.undoneAt !== null)
      refuse(
        'ALREADY_UNDONE',
        `${id} was undone on ${decision.undoneAt.slice(0, 10)} by ${decision.undoneBy}`,
        'decision'
      )
    const undone: DecisionRecord = { ...decision, undoneAt: this.now, undoneBy: by.author }
    await this.writer.undoDecision(undone)
    const rest = records.filter(one => one.id !== id)
    const resolved = await this.#apply(undone, records, rest)
    const summary = `undid what ${decision.author} decided on ${decision.at.slice(0, 10)} about ${entitiesOf(decision).join(' and ')}`
    return noteDecision(this.writer, this.now, { decision: undone, resolved, summary, undoneBy: by })
  }

  /** Those that hold; nobody else can make one, nor end writing with those of before, until this transaction ends. */
  async #begin(): Promise<DecisionRecord[]> {
    await this.writer.lockEntityDecisions()
    return this.writer.entityDecisions()
  }

  /** The keys under which these stand now. */
  async #known(ids: readonly string[], records: readonly DecisionRecord[], field: string): Promise<ActorKey[]> {
    const there = await this.writer.learntNames(ids as readonly ActorKey[])
    const { actorOf } = decidedNames(this.base, records)
    return ids.map(id => {
      if (!/^(?:leader|organization):/.test(id))
        refuse('KIND_MISMATCH', `${quoted(id)} is no leader and no organisation`, field)
      if (!there.has(id as ActorKey)) refuse('NOT_FOUND', `there is nobody ${quoted(id)}`, field)
      return actorOf(id as ActorKey)
    })
  }

  /** The key of who is meant: an id that is there, or a name that nobody has yet. */
  async #other(
    from: ActorKey,
    articles: readonly string[],
    who: string,
    records: readonly DecisionRecord[]
  ): Promise<ActorKey> {
    if (who.startsWith(`${typeOf(from)}:`)) return (await this.#known([who], records, 'name'))[0] as ActorKey
    if (foldName(who) === '' || who.length > MOST_NAME_LENGTH)
      refuse('BAD_VALUE', `${quoted(who)} is no name; write who it is, in full`, 'name')
    const key =
      typeOf(from) === 'organization'
        ? (`organization:~${slug(who)}` as const)
        : (`leader:~${await this.#ownerOf(from, articles)}:${slug(who)}` as const)
    await this.writer.putLearntNames(new Map([[key, [who]]]))
    return key
  }

  /** For whom a leader acts: as the key of one met in texts says, else as these articles do. */
  async #ownerOf(leader: ActorKey, articles: readonly string[]): Promise<string> {
    const [, owner] = /^leader:~([^:]+):/.exec(leader) ?? []
    if (owner !== undefined) return owner
    const entities = (await this.writer.storedReadings(articles)).flatMap(stored => stored?.entities ?? [])
    const of = entities.find(({ actor }) => actor === leader)?.of
    if (of == null)
      return refuse('BAD_VALUE', `no article says for whom ${leader} acts; name an id that is there`, 'name')
    return of.slice(of.indexOf(':') + 1)
  }

  #correct(value: EntityValue, records: readonly DecisionRecord[], by: By): Promise<DecisionOutcome> {
    return this.#decide(
      { kind: 'ENTITY_VALUE', value },
      records,
      by,
      `corrected ${value.field} of ${value.entity} to ${value.value}`
    )
  }

  async #decide(
    what: { kind: 'ENTITY'; mapping: EntityMapping } | { kind: 'ENTITY_VALUE'; value: EntityValue },
    records: readonly DecisionRecord[],
    by: By,
    summary: string
  ): Promise<DecisionOutcome> {
    const field = what.kind === 'ENTITY' ? null : what.value.field
    const value = JSON.stringify(what.kind === 'ENTITY' ? what.mapping : what.value)
    const decision = recordOf({ kind: what.kind, field, value }, by, after(records, this.now))
    await this.writer.putDecision(decision)
    const resolved = await this.#apply(decision, records, [...records, decision])
    const split = what.kind === 'ENTITY' && what.mapping.articles !== null
    return noteDecision(this.writer, this.now, { decision, resolved, summary, ...(split && { action: 'SPLIT' }) })
  }

  /** Works out anew what a decision touches, made or undone. */
  async #apply(
    decision: DecisionRecord,
    before: readonly DecisionRecord[],
    now: readonly DecisionRecord[]
  ): Promise<Pick<Resolved, 'before' | 'after'>> {
    const [was, is] = [decidedNames(this.base, before), decidedNames(this.base, now)]
    await this.writer.setEntityForms(formsOf(entitiesOf(decision), now))
    if (entityValueOf(decision)?.field === 'name') return this.#retitle(entitiesOf(decision), is)
    const articles = mappingOf(decision)?.articles ?? (await this.writer.articlesNaming(entitiesOf(decision)))
    if (articles.length > MOST_ARTICLES)
      refuse('TOO_MANY_ARTICLES', `${articles.length} articles name them, more than ${MOST_ARTICLES}`, 'entities')
    const readings = (await this.writer.storedReadings(articles)).filter(one => one !== null)
    const touched = readings.filter(stored => isToldOtherwise(stored, was, is))
    return touched.length === 0 ? { before: [], after: [] } : restate(this.writer, is, touched)
  }

  /** Events whose titles name them are resolved again. */
  async #retitle(actors: readonly ActorKey[], names: ReferenceNames): Promise<Resolved> {
    const components = await stableComponents(this.writer, names, new Set(), () =>
      this.writer.componentsOfActors(actors)
    )
    const resolved = await resolveDirty(this.writer, names, { components, fresh: [] })
    await askAnew(this.writer, names, resolved)
    return resolved
  }
}
