import type { Resolvers } from '../generated/types.js'
import { byArguments } from '../loading.js'
import type { Loaders } from '../loading.js'
import { tenuresOn } from '../tenures.js'
import type { OrganizationView } from '../views.js'
import { AGREEMENTS, eventsOf, INTERACTIONS, SUMMITS } from './events-of.js'
import { partnersOf } from './partners.js'
import { recordOf } from './records.js'
import { parentsOf } from './required.js'

const owner = ({ globalId }: OrganizationView): string => globalId

export const organizationResolvers = { Organization: { id: owner } } satisfies Resolvers

export const organizationLoaders = {
  Organization: {
    partOf: recordOf('organization', ({ partOf }) => partOf),
    members: (asked, { store }) =>
      byArguments(asked, async (organizations, { on }) => {
        const ids = organizations.map(({ id }) => id)
        const members = await store.membersOfOrganizations(ids, on ?? null)
        return members.map((memberships, index) =>
          memberships.map(membership => ({ organization: ids[index] ?? '', membership }))
        )
      }),
    leaders: (asked, { store }) =>
      byArguments(asked, (organizations, args) => tenuresOn(store, organizations.map(owner), args)),
    formerIds: (asked, { store }) => store.formerIdsOfEntities(parentsOf(asked).map(owner)),
    summits: eventsOf(SUMMITS, owner),
    agreements: eventsOf(AGREEMENTS, owner),
    interactions: eventsOf(INTERACTIONS, owner),
    partners: partnersOf(owner)
  }
} satisfies Loaders
