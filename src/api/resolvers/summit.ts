import { summitStatusOn } from '../../domain/life-cycle.js'
import { finder } from '../find.js'
import type { Resolvers } from '../generated/types.js'
import { lookUp } from '../loading.js'
import type { Loaders } from '../loading.js'
import { actorsOf, isCountry, isLeader, isOrganization, ownKey, participationsOf } from '../participants.js'
import type { EventView, SummitView } from '../views.js'
import { eventFieldLoaders, eventFields, eventsNamed } from './event.js'
import { AGREEMENTS, eventsAt } from './events-of.js'
import { recordOf, recordsOf } from './records.js'
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
    host: recordOf('country', ({ host }) => host),
    countries: recordsOf('country', summit => keys(summit, isCountry)),
    leaders: recordsOf('leader', summit => keys(summit, isLeader)),
    organizations: recordsOf('organization', summit => keys(summit, isOrganization)),
    besides: async (asked, { store }) => (await eventsNamed(asked, ({ besides }) => besides, store)).map(summitOrNull),
    framework: recordOf('framework', ({ framework }) => framework),
    agreements: eventsAt(AGREEMENTS, 'AGREEMENT')
  },
  Participation: {
    leader: recordOf('leader', ({ leader }) => ownKeyOrNull(leader)),
    country: recordOf('country', ({ country }) => ownKeyOrNull(country)),
    organization: recordOf('organization', ({ organization }) => ownKeyOrNull(organization))
  },
  SummitStep: {
    claim: (asked, { store }) => lookUp(parentsOf(asked), ({ claim }) => claim, finder(store).claims)
  }
} satisfies Loaders
