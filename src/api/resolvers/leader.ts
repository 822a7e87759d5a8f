import { parsePartialDate } from '../../domain/partial-date.js'
import type { PartialDate } from '../../domain/partial-date.js'
import type { OfficeKind } from '../../domain/vocabulary.js'
import type { Resolvers } from '../generated/types.js'
import { byArguments } from '../loading.js'
import type { Loaders } from '../loading.js'
import { connection, pageRequest } from '../pages.js'
import { officeOn } from '../tenures.js'
import { articleView } from '../views.js'
import type { LeaderView } from '../views.js'
import { AGREEMENTS, eventsOf, INTERACTIONS, SUMMITS } from './events-of.js'
import { recordOf, requiredRecordOf } from './records.js'
import { parentsOf } from './required.js'

const owner = ({ globalId }: LeaderView): string => globalId

function dateOf(edtf: string | null): PartialDate | null {
  return edtf === null ? null : parsePartialDate(edtf, 'STATED')
}

export const leaderResolvers = {
  Leader: { id: owner },
  Office: { id: ({ globalId }) => globalId },
  Tenure: { from: ({ from }) => dateOf(from), until: ({ until }) => dateOf(until) },
  Membership: {
    role: ({ membership }) => membership.role,
    from: ({ membership }) => dateOf(membership.from),
    until: ({ membership }) => dateOf(membership.until)
  }
} satisfies Resolvers

export const leaderLoaders = {
  Leader: {
    tenures: (asked, { store }) => store.tenuresOfLeaders(parentsOf(asked).map(({ id }) => id)),
    office: (asked, { store, today }) =>
      byArguments(asked, async (leaders, { on }) => {
        const tenures = await store.tenuresOfLeaders(leaders.map(({ id }) => id))
        const offices = [...new Set(tenures.flat().map(({ office }) => office))]
        const records = offices.length === 0 ? [] : await store.officesByIds(offices)
        const kinds = new Map<string, OfficeKind>()
        for (const record of records) if (record !== null) kinds.set(record.id, record.kind)
        return tenures.map(held => officeOn(held, office => kinds.get(office) ?? null, on ?? today))
      }),
    formerIds: (asked, { store }) => store.formerIdsOfEntities(parentsOf(asked).map(owner)),
    summits: eventsOf(SUMMITS, owner),
    agreements: eventsOf(AGREEMENTS, owner),
    interactions: eventsOf(INTERACTIONS, owner),
    articles: (asked, { store }) =>
      byArguments(asked, async (leaders, args) => {
        const owners = leaders.map(owner)
        const pages = await store.articlesOf(owners, pageRequest('articles', args))
        return pages.map((page, index) =>
          connection('articles', page, articleView, { of: 'articles', owner: owners[index] ?? '' })
        )
      })
  },
  Tenure: {
    leader: requiredRecordOf('leader', ({ leader }) => leader),
    office: requiredRecordOf('office', ({ office }) => office)
  },
  Office: {
    country: recordOf('country', ({ country }) => country),
    organization: recordOf('organization', ({ organization }) => organization)
  },
  Membership: {
    country: requiredRecordOf('country', ({ membership }) => membership.country),
    organization: requiredRecordOf('organization', ({ organization }) => organization)
  }
} satisfies Loaders
