import type { DecisionRecord } from '../../domain/resolution/decisions.js'
import { entitiesOf, entityValueOf, mappingOf } from '../../domain/resolution/entity-decisions.js'
import { finder } from '../find.js'
import type { Resolvers } from '../generated/types.js'
import { byArguments, lookUp, lookUpAll } from '../loading.js'
import type { Loaders } from '../loading.js'
import { connection, pageOfList, pageRequest } from '../pages.js'
import type { ClaimView } from '../views.js'
import { parentsOf } from './required.js'

const claimsOf = ({ left, right }: DecisionRecord): string[] => [...new Set([...left, ...right])].sort()

/** A corrected value as people write it: a date as EDTF, a place as `City, CC`. */
function shown(decision: DecisionRecord): string | null {
  const { value } = decision
  if (value === null || mappingOf(decision) !== null) return null
  const told = entityValueOf(decision)
  if (told !== null) return told.value
  const parsed: unknown = JSON.parse(value)
  if (parsed === null || typeof parsed !== 'object') return parsed === null ? null : String(parsed)
  if ('edtf' in parsed) return String(parsed.edtf)
  if ('city' in parsed && 'country' in parsed) {
    return [parsed.city, parsed.country].filter(part => typeof part === 'string').join(', ')
  }
  return value
}

export const decisionResolvers = {
  Decision: { value: decision => shown(decision), entities: decision => entitiesOf(decision) }
} satisfies Resolvers

export const decisionLoaders = {
  Decision: {
    article: (asked, { store }) => lookUp(parentsOf(asked), ({ article }) => article, finder(store).articles),
    claims: (asked, { store }) =>
      byArguments(asked, async (decisions, args) => {
        const request = pageRequest('claims of a decision', args)
        const pages = decisions.map(decision => pageOfList(claimsOf(decision), id => id, request))
        const found = await lookUpAll(pages, page => page.edges.map(({ node }) => node), finder(store).claims)
        return pages.map(({ edges, hasNextPage }, index) => {
          const views = new Map((found[index] ?? []).map(claim => [claim.globalId, claim]))
          const there = edges.flatMap(({ node, cursor }): { node: ClaimView; cursor: string }[] => {
            const claim = views.get(node)
            return claim === undefined ? [] : [{ node: claim, cursor }]
          })
          const decision = decisions[index]
          const count = decision === undefined ? 0 : claimsOf(decision).length
          return connection('claims of a decision', { edges: there, hasNextPage }, claim => claim, {
            of: 'known',
            count
          })
        })
      })
  },
  AuditEntry: {
    decision: (asked, { store }) => lookUp(parentsOf(asked), ({ decision }) => decision, finder(store).decisions)
  }
} satisfies Loaders
