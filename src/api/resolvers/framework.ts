import type { Resolvers } from '../generated/types.js'
import type { Loaders } from '../loading.js'
import type { FrameworkView, TopicView } from '../views.js'
import { AGREEMENTS, eventsOf, INTERACTIONS, SUMMITS } from './events-of.js'
import { recordOf, recordsOf } from './records.js'

const owner = ({ globalId }: FrameworkView | TopicView): string => globalId

export const frameworkResolvers = { Framework: { id: owner }, Topic: { id: owner } } satisfies Resolvers

export const frameworkLoaders = {
  Framework: {
    countries: recordsOf('country', ({ countries }) => countries),
    organizations: recordsOf('organization', ({ organizations }) => organizations),
    organization: recordOf('organization', ({ organization }) => organization),
    summits: eventsOf(SUMMITS, owner),
    agreements: eventsOf(AGREEMENTS, owner)
  },
  Topic: {
    summits: eventsOf(SUMMITS, owner),
    agreements: eventsOf(AGREEMENTS, owner),
    interactions: eventsOf(INTERACTIONS, owner)
  }
} satisfies Loaders
