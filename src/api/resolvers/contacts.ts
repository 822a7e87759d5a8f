import { gapsBetween, streaksOf } from '../../domain/contacts.js'
import type { Contact } from '../../domain/contacts.js'
import { InputError } from '../../domain/errors.js'
import type { EventKind, SummitLevel } from '../../domain/vocabulary.js'
import { byDay } from '../as-of.js'
import type { ApiContext } from '../context.js'
import { defined } from '../filter-values.js'
import { finder } from '../find.js'
import type { Resolvers } from '../generated/types.js'
import { byArguments, lookUp } from '../loading.js'
import type { Asked, Loaders } from '../loading.js'
import { pageSize } from '../pages.js'
import type { EventView, GapView, RelationshipView, StreakView } from '../views.js'
import { parentsOf } from './required.js'

interface ContactArguments {
  readonly kinds?: readonly EventKind[] | null
  readonly levels?: readonly SummitLevel[] | null
  readonly first?: number | null
}

/** A hundred years. */
const MOST_DAYS = 36_500

function days(value: number | null | undefined, usual: number, least: number, field: string): number {
  const asked = value ?? usual
  if (asked >= least && asked <= MOST_DAYS) return asked
  throw new InputError(`${field}: ${asked} is not between ${least} and ${MOST_DAYS}`, { field })
}

function contacts(
  { parties, asOf }: RelationshipView,
  { kinds, levels }: ContactArguments,
  { store }: ApiContext
): Promise<Contact[]> {
  return store.contacts(parties, defined({ kinds: kinds ?? undefined, levels: levels ?? undefined }), asOf)
}

/** For each relationship apart: what one has is no other's. */
function each<Args, R>(
  asked: readonly Asked<RelationshipView, Args>[],
  load: (relationship: RelationshipView, args: Args) => Promise<R>
): Promise<R[]> {
  return byArguments(asked, (parents, args) => Promise.all(parents.map(parent => load(parent, args))))
}

type Bound<K extends string> = { readonly [Key in K]: string | null } & { readonly asOf: string | null }

/** The event at one end, as known on the day that was asked for. */
function eventAt<K extends string>(key: K) {
  return (asked: readonly Asked<Bound<K>, object>[], { store }: ApiContext): Promise<(EventView | null)[]> =>
    byDay(parentsOf(asked), (bounds, asOf) => lookUp(bounds, bound => bound[key], finder(store, asOf).events))
}

export const contactResolvers = {
  Gap: { ongoing: ({ until }) => until === null }
} satisfies Resolvers

export const contactLoaders = {
  Gap: { before: eventAt('before'), after: eventAt('after') },
  Streak: { first: eventAt('first'), last: eventAt('last') }
} satisfies Loaders

/** The fields of a relationship that tell when and how there was contact. */
export const relationshipContacts = {
  gaps: (asked, context) =>
    each(asked, async (relationship, args): Promise<GapView[]> => {
      const least = days(args.minDays, 180, 1, 'minDays')
      const most = pageSize(args.first)
      const day = relationship.asOf ?? (await context.newsDay())
      return gapsBetween(await contacts(relationship, args, context), least, day)
        .slice(0, most)
        .map(gap => ({ ...gap, asOf: relationship.asOf }))
    }),
  streaks: (asked, context) =>
    each(asked, async (relationship, args): Promise<StreakView[]> => {
      const longest = days(args.maxGapDays, 90, 0, 'maxGapDays')
      const most = pageSize(args.first)
      return streaksOf(await contacts(relationship, args, context), longest)
        .slice(0, most)
        .map(streak => ({ ...streak, asOf: relationship.asOf }))
    }),
  forms: (asked, { store }) =>
    each(asked, async ({ parties, asOf }) =>
      (await store.forms(parties, asOf)).map(form => ({ ...form, score: Math.round(form.score * 100) / 100 }))
    )
} satisfies NonNullable<Loaders['Relationship']>
