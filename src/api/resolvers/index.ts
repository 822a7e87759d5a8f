import { resolversOf } from '../batches.js'
import type { Resolvers } from '../generated/types.js'
import type { Loaders } from '../loading.js'
import { agreementLoaders, agreementResolvers } from './agreement.js'
import { articleLoaders, articleResolvers } from './article.js'
import { changeLoaders, changeResolvers } from './change.js'
import { contactLoaders, contactResolvers } from './contacts.js'
import { countryLoaders, countryResolvers } from './country.js'
import { decisionLoaders, decisionResolvers } from './decision.js'
import { eventLoaders, eventResolvers } from './event.js'
import { frameworkLoaders, frameworkResolvers } from './framework.js'
import { interactionLoaders, interactionResolvers } from './interaction.js'
import { leaderLoaders, leaderResolvers } from './leader.js'
import { mutationLoaders, mutationResolvers } from './mutation.js'
import { organizationLoaders, organizationResolvers } from './organization.js'
import { partnerLoaders } from './partners.js'
import { queryResolvers } from './query.js'
import { relationshipLoaders, relationshipResolvers } from './relationship.js'
import { reviewLoaders } from './review.js'
import { searchLoaders, searchResolvers } from './search.js'
import { statLoaders } from './stats.js'
import { summitLoaders, summitResolvers } from './summit.js'
import { totalLoaders } from './totals.js'

/** Fields that are worked out from their parent, and the roots. */
const ownFields: Resolvers = {
  ...queryResolvers,
  ...mutationResolvers,
  ...countryResolvers,
  ...leaderResolvers,
  ...organizationResolvers,
  ...frameworkResolvers,
  ...eventResolvers,
  ...decisionResolvers,
  ...changeResolvers,
  ...summitResolvers,
  ...agreementResolvers,
  ...interactionResolvers,
  ...articleResolvers,
  ...relationshipResolvers,
  ...contactResolvers,
  ...searchResolvers
}

/** Fields that follow a relationship: each answered once a level for all its parents. */
const loaders: Loaders = {
  ...countryLoaders,
  ...leaderLoaders,
  ...organizationLoaders,
  ...frameworkLoaders,
  ...eventLoaders,
  ...decisionLoaders,
  ...changeLoaders,
  ...reviewLoaders,
  ...summitLoaders,
  ...agreementLoaders,
  ...interactionLoaders,
  ...articleLoaders,
  ...relationshipLoaders,
  ...partnerLoaders,
  ...contactLoaders,
  ...searchLoaders,
  ...statLoaders,
  ...mutationLoaders,
  ...totalLoaders
}

/** All resolvers, by type and field. */
export const resolvers: Resolvers = joined(ownFields, resolversOf(loaders))

function joined(a: Resolvers, b: Resolvers): Resolvers {
  const own = a as Readonly<Record<string, object | undefined>>
  const both = Object.entries(b).map(([type, fields]: [string, object]) => [type, { ...own[type], ...fields }])
  return { ...a, ...(Object.fromEntries(both) as Resolvers) }
}
