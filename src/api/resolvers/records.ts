import type { RecordsAtHand } from '../../graph/store.js'
import type { ApiContext } from '../context.js'
import { finder } from '../find.js'
import type { Find } from '../find.js'
import { lookUp, lookUpAll } from '../loading.js'
import type { Asked } from '../loading.js'
import { countryView, frameworkView, leaderView, officeView, organizationView, topicView } from '../views.js'
import type { CountryView, FrameworkView, LeaderView, OfficeView, OrganizationView, TopicView } from '../views.js'
import { lookUpRequired, parentsOf } from './required.js'

interface Views {
  readonly country: CountryView
  readonly leader: LeaderView
  readonly organization: OrganizationView
  readonly framework: FrameworkView
  readonly topic: TopicView
  readonly office: OfficeView
}
type Kind = keyof Views

const AT_HAND: { readonly [K in Kind]: (records: RecordsAtHand, key: string) => Views[K] | null } = {
  country: (records, key) => viewed(records.country(key), countryView),
  leader: (records, key) => viewed(records.leader(key), leaderView),
  organization: (records, key) => viewed(records.organization(key), organizationView),
  framework: (records, key) => viewed(records.framework(key), frameworkView),
  topic: (records, key) => viewed(records.topic(key), topicView),
  office: (records, key) => viewed(records.office(key), officeView)
}

/** Records at hand are the same objects for everybody who asks, and so are their views: one thing is one parent. */
const views = new WeakMap<object, object>()

function viewed<T extends object, V extends object>(record: T | null, toView: (record: T) => V): V | null {
  if (record === null) return null
  const met = views.get(record)
  if (met !== undefined) return met as V
  const view = toView(record)
  views.set(record, view)
  return view
}

type Finding<K extends Kind> = (keys: readonly string[]) => Promise<readonly (Views[K] | null)[]>

const FOUND: { readonly [K in Kind]: (find: Find) => Finding<K> } = {
  country: ({ countries }) => countries,
  leader: ({ leaders }) => leaders,
  organization: ({ organizations }) => organizations,
  framework: ({ frameworks }) => frameworks,
  topic: ({ topics }) => topics,
  office: ({ offices }) => offices
}

/** A loader that can tell at once where all that is wanted is at hand. */
interface Records<Parent, R> {
  (asked: readonly Asked<Parent, object>[], context: ApiContext): Promise<R[]>
  readonly now: (parent: Parent, context: ApiContext) => R | undefined
}

function atHand<K extends Kind>(kind: K, key: string, { atHand: records }: ApiContext): Views[K] | null {
  const known = records()
  return known && AT_HAND[kind](known, key)
}

/** A field that leads to one record, or to none. */
export function recordOf<Parent, K extends Kind>(
  kind: K,
  keyOf: (parent: Parent) => string | null
): Records<Parent, Views[K] | null> {
  return Object.assign(
    (asked: readonly Asked<Parent, object>[], { store }: ApiContext) =>
      lookUp(parentsOf(asked), keyOf, FOUND[kind](finder(store))),
    {
      now: (parent: Parent, context: ApiContext) => {
        const key = keyOf(parent)
        return key === null ? null : (atHand(kind, key, context) ?? undefined)
      }
    }
  )
}

/** A field that leads to a record that must be there. */
export function requiredRecordOf<Parent, K extends Kind>(
  kind: K,
  keyOf: (parent: Parent) => string
): Records<Parent, Views[K]> {
  return Object.assign(
    (asked: readonly Asked<Parent, object>[], { store }: ApiContext) =>
      lookUpRequired(asked, keyOf, FOUND[kind](finder(store))),
    { now: (parent: Parent, context: ApiContext) => atHand(kind, keyOf(parent), context) ?? undefined }
  )
}

/** A field that leads to several records, unknown ones left out. */
export function recordsOf<Parent, K extends Kind>(
  kind: K,
  keysOf: (parent: Parent) => readonly string[]
): Records<Parent, Views[K][]> {
  return Object.assign(
    (asked: readonly Asked<Parent, object>[], { store }: ApiContext) =>
      lookUpAll(parentsOf(asked), keysOf, FOUND[kind](finder(store))),
    {
      now: (parent: Parent, context: ApiContext) => {
        const views: Views[K][] = []
        for (const key of keysOf(parent)) {
          const view = atHand(kind, key, context)
          if (view === null) return undefined
          views.push(view)
        }
        return views
      }
    }
  )
}
