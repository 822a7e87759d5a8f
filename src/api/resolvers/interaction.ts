import { finder } from '../find.js'
import type { Resolvers } from '../generated/types.js'
import { lookUpAll } from '../loading.js'
import type { Loaders } from '../loading.js'
import { actorsInRole } from '../participants.js'
import { eventFieldLoaders, eventFields } from './event.js'
import { parentsOf } from './required.js'

export const interactionResolvers = { Interaction: { ...eventFields } } satisfies Resolvers

export const interactionLoaders = {
  Interaction: {
    ...eventFieldLoaders,
    sources: (asked, { store }) =>
      lookUpAll(parentsOf(asked), ({ participants }) => actorsInRole(participants, 'SOURCE'), finder(store).actors),
    targets: (asked, { store }) =>
      lookUpAll(parentsOf(asked), ({ participants }) => actorsInRole(participants, 'TARGET'), finder(store).actors)
  }
} satisfies Loaders
