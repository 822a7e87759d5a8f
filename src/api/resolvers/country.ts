import { byArguments } from '../loading.js'
import type { Loaders } from '../loading.js'
import type { Resolvers } from '../generated/types.js'
import { tenuresOn } from '../tenures.js'
import { frameworkView } from '../views.js'
import type { CountryView } from '../views.js'
import { partnersOf } from './partners.js'
import { recordOf } from './records.js'
import { AGREEMENTS, eventsOf, INTERACTIONS, SUMMITS } from './events-of.js'

const owner = ({ globalId }: CountryView): string => globalId

export const countryResolvers = { Country: { id: owner } } satisfies Resolvers

export const countryLoaders = {
  Country: {
    sovereign: recordOf('country', ({ sovereign }) => sovereign),
    leaders: (asked, { store }) =>
      byArguments(asked, (countries, args) => tenuresOn(store, countries.map(owner), args)),
    memberships: (asked, { store }) =>
      byArguments(asked, (countries, { on }) =>
        store.membershipsOfCountries(
          countries.map(({ code }) => code),
          on ?? null
        )
      ),
    frameworks: async (asked, { store }) =>
      (await store.frameworksOfCountries(asked.map(({ obj }) => obj.code))).map(found => found.map(frameworkView)),
    summits: eventsOf(SUMMITS, owner),
    agreements: eventsOf(AGREEMENTS, owner),
    interactions: eventsOf(INTERACTIONS, owner),
    partners: partnersOf(owner)
  }
} satisfies Loaders
