import { InputError } from '../../domain/errors.js'
import type { EventKind } from '../../domain/vocabulary.js'
import type { PartnerOptions } from '../../graph/store.js'
import type { ApiContext } from '../context.js'
import { contradiction, defined } from '../filter-values.js'
import type * as Api from '../generated/types.js'
import { byArguments } from '../loading.js'
import type { Asked, Loaders } from '../loading.js'
import { connection, pageRequest } from '../pages.js'
import type { PageArguments } from '../pages.js'
import { isCountry, isOrganization, ownKey } from '../participants.js'
import type { ActorKey } from '../../domain/claim.js'
import type { ConnectionView, PartnerView } from '../views.js'
import { recordOf } from './records.js'

interface PartnerArguments extends PageArguments {
  readonly kinds?: readonly EventKind[] | null
  readonly fromYear?: number | null
  readonly untilYear?: number | null
  readonly among?: readonly Api.PartnerKind[] | null
  readonly orderBy?: Api.PartnerOrder | null
}

function year(value: number | null | undefined, field: string): number | undefined {
  if (value === null || value === undefined) return undefined
  if (value >= 1000 && value <= 9999) return value
  throw new InputError(`${field}: ${value} is no year of four digits`, { field })
}

function optionsOf({ kinds, fromYear, untilYear, among, orderBy }: PartnerArguments): PartnerOptions {
  const [from, until] = [year(fromYear, 'fromYear'), year(untilYear, 'untilYear')]
  if (from !== undefined && until !== undefined && from > until) {
    throw contradiction('fromYear', `${from} is after untilYear ${until}; no year is in between`)
  }
  return defined({
    among: (among ?? ['COUNTRY']).map(kind => (kind === 'COUNTRY' ? ('country' as const) : ('organization' as const))),
    kinds: kinds ?? undefined,
    fromYear: from,
    untilYear: until,
    order: orderBy ?? 'COUNT_DESC'
  })
}

/** A loader for the partners of each parent; `ownerOf` gives its global id. */
export function partnersOf<Parent>(ownerOf: (parent: Parent) => string) {
  return <Args extends PartnerArguments>(
    asked: readonly Asked<Parent, Args>[],
    { store }: ApiContext
  ): Promise<ConnectionView<PartnerView>[]> =>
    byArguments(asked, async (parents, args) => {
      const options = optionsOf(args)
      const list = `partners:${options.order}`
      const pages = await store.partnersOf(parents.map(ownerOf), options, pageRequest(list, args))
      return pages.map(page =>
        connection(list, page, partner => ({ ...partner, kinds: options.kinds }), { of: 'nothing' })
      )
    })
}

const keyIf = (wanted: (key: ActorKey) => boolean) => (view: PartnerView) =>
  wanted(view.partner as ActorKey) ? ownKey(view.partner) : null

export const partnerLoaders = {
  Partner: {
    country: recordOf('country', keyIf(isCountry)),
    organization: recordOf('organization', keyIf(isOrganization)),
    years: async (asked, { store }) => {
      const groups = new Map<string, number[]>()
      asked.forEach(({ obj }, place) => {
        const key = JSON.stringify(obj.kinds ?? null)
        groups.set(key, [...(groups.get(key) ?? []), place])
      })
      const answers: Api.ResolversTypes['PartnerYear'][][] = []
      for (const places of groups.values()) {
        const views = places.flatMap(place => asked.slice(place, place + 1).map(({ obj }) => obj))
        const found = await store.partnerYears(
          views.map(({ of, partner }) => [of, partner] as const),
          views[0]?.kinds
        )
        places.forEach((place, index) => {
          answers[place] = (found[index] ?? []).flatMap(({ year: one, ...sums }) =>
            one === null ? [] : [{ year: one, ...sums }]
          )
        })
      }
      return answers
    }
  }
} satisfies Loaders
