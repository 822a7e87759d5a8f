import { finder } from '../find.js'
import type { Resolvers } from '../generated/types.js'
import { lookUp, lookUpAll } from '../loading.js'
import type { Loaders } from '../loading.js'
import type { FrameworkView, TopicView } from '../views.js'
import { AGREEMENTS, eventsOf, INTERACTIONS, SUMMITS } from './events-of.js'
import { parentsOf } from './required.js'

const owner = ({ globalId }: FrameworkView | TopicView): string => globalId

export const frameworkResolvers = { Framework: { id: owner }, Topic: { id: owner } } satisfies Resolvers

export const frameworkLoaders = {
  Framework: {
    countries: (asked, { store }) => lookUpAll(parentsOf(asked), ({ countries }) => countries, finder(store).countries),
    organizations: (asked, { store }) =>
      lookUpAll(parentsOf(asked), ({ organizations }) => organizations, finder(store).organizations),
    organization: (asked, { store }) =>
      lookUp(parentsOf(asked), ({ organization }) => organization, finder(store).organizations),
    summits: eventsOf(SUMMITS, owner),
    agreements: eventsOf(AGREEMENTS, owner)
  },
  Topic: {
    summits: eventsOf(SUMMITS, owner),
    agreements: eventsOf(AGREEMENTS, owner),
    interactions: eventsOf(INTERACTIONS, owner)
  }
} satisfies Loaders
