import { fulfilmentOn } from '../../domain/promise.js'
import { finder } from '../find.js'
import type { Resolvers } from '../generated/types.js'
import { lookUp } from '../loading.js'
import type { Loaders } from '../loading.js'
import { actorsInRole, isCountry, isLeader, isOrganization, ownKey } from '../participants.js'
import type { AgreementView, EventView, SummitView } from '../views.js'
import { eventFieldLoaders, eventFields, eventsNamed } from './event.js'
import { recordOf } from './records.js'
import { parentsOf } from './required.js'

function agreementOrNull(event: EventView | null): AgreementView | null {
  return event?.__typename === 'Agreement' ? event : null
}

function summitOrNull(event: EventView | null): SummitView | null {
  return event?.__typename === 'Summit' ? event : null
}

export const agreementResolvers = {
  Agreement: {
    ...eventFields,
    kind: ({ agreementKind }) => agreementKind,
    // A store whose news ends before the day cannot tell that nobody kept the promise.
    fulfilment: async (agreement, _args, { newsDay }) =>
      agreement.deadline === null ? null : fulfilmentOn(agreement, agreement.asOf ?? (await newsDay())),
    parties: ({ participants }) =>
      actorsInRole(participants, 'PARTY')
        .filter(actor => !isLeader(actor)) // people sign for somebody; the parties are those they sign for
        .map(actor => ({ actor }))
  }
} satisfies Resolvers

export const agreementLoaders = {
  Agreement: {
    ...eventFieldLoaders,
    partOf: async (asked, { store }) => (await eventsNamed(asked, ({ partOf }) => partOf, store)).map(agreementOrNull),
    summit: async (asked, { store }) => (await eventsNamed(asked, ({ summit }) => summit, store)).map(summitOrNull),
    framework: recordOf('framework', ({ framework }) => framework)
  },
  Party: {
    country: recordOf('country', ({ actor }) => (isCountry(actor) ? ownKey(actor) : null)),
    organization: recordOf('organization', ({ actor }) => (isOrganization(actor) ? ownKey(actor) : null))
  },
  Step: {
    claim: (asked, { store }) => lookUp(parentsOf(asked), ({ claim }) => claim, finder(store).claims)
  }
} satisfies Loaders
