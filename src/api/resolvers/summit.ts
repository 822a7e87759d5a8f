import { summitStatusOn } from '../../domain/life-cycle.js'
import { finder } from '../find.js'
import type { Resolvers } from '../generated/types.js'
import { lookUp, lookUpAll } from '../loading.js'
import type { Loaders } from '../loading.js'
import { actorsOf, isCountry, isLeader, isOrganization, ownKey, participationsOf } from '../participants.js'
import type { EventView, SummitView } from '../views.js'
import { eventFieldLoaders, eventFields, eventsNamed } from './event.js'
import { AGREEMENTS, eventsAt } from './events-of.js'
import { parentsOf } from './required.js'

function keys(summit: SummitView, wanted: (key: ReturnType<typeof actorsOf>[number]) => boolean): string[] {
  return actorsOf(summit.participants).filter(wanted).map(ownKey)
}

/** A key that may be missing, without its type. */
function ownKeyOrNull(key: string | null): string | null {
  return key === null ? null : ownKey(key)
}

function summitOrNull(event: EventView | null): SummitView | null {
  return event?.__typename === 'Summit' ? event : null
}

export const summitResolvers = {
  Summit: {
    ...eventFields,
    // A store whose news ends before the planned day cannot tell that nobody reported the meeting.
    status: async (summit, _args, { today, newsDay }) => {
      const status = summitStatusOn(summit, summit.asOf ?? today)
      return status === 'UNCONFIRMED' && summit.asOf == null ? summitStatusOn(summit, await newsDay()) : status
    },
    participations: ({ participants }) => participationsOf(participants)
  }
} satisfies Resolvers

export const summitLoaders = {
  Summit: {
    ...eventFieldLoaders,
    host: (asked, { store }) => lookUp(parentsOf(asked), ({ host }) => host, finder(store).countries),
    countries: (asked, { store }) =>
      lookUpAll(parentsOf(asked), summit => keys(summit, isCountry), finder(store).countries),
    leaders: (asked, { store }) => lookUpAll(parentsOf(asked), summit => keys(summit, isLeader), finder(store).leaders),
    organizations: (asked, { store }) =>
      lookUpAll(parentsOf(asked), summit => keys(summit, isOrganization), finder(store).organizations),
    besides: async (asked, { store }) => (await eventsNamed(asked, ({ besides }) => besides, store)).map(summitOrNull),
    framework: (asked, { store }) => lookUp(parentsOf(asked), ({ framework }) => framework, finder(store).frameworks),
    agreements: eventsAt(AGREEMENTS, 'AGREEMENT')
  },
  Participation: {
    leader: (asked, { store }) => lookUp(parentsOf(asked), ({ leader }) => ownKeyOrNull(leader), finder(store).leaders),
    country: (asked, { store }) =>
      lookUp(parentsOf(asked), ({ country }) => ownKeyOrNull(country), finder(store).countries),
    organization: (asked, { store }) =>
      lookUp(parentsOf(asked), ({ organization }) => ownKeyOrNull(organization), finder(store).organizations)
  },
  SummitStep: {
    claim: (asked, { store }) => lookUp(parentsOf(asked), ({ claim }) => claim, finder(store).claims)
  }
} satisfies Loaders
