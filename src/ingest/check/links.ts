import type { Article, ArticleEntity } from '../../domain/claim.js'
import type { Event } from '../../domain/event.js'
import { groupBy } from '../../domain/group-by.js'
import type { DecisionRecord } from '../../domain/resolution/decisions.js'
import { officeRow, widestDays } from '../../graph/model/entities.js'
import type { WholeLink, WholeNode, WholePage } from '../../graph/store.js'
import type { OfficeRecord } from '../../reference/reference.js'
import { canonicalJson } from '../canonical.js'
import { markedStory } from '../prepare.js'
import { recordIn, textIn } from './read.js'
import type { Facts, WantedLink } from './facts.js'

type Expect = (node: WholeNode, facts: Facts) => readonly WantedLink[]

const to = (type: string, targets: Iterable<string>): WantedLink[] =>
  [...new Set(targets)].map(target => ({ type, target }))

/** What goes out from nodes of a label, by type, but for what lines tell of already (what events are made of, their shelves). */
const EXPECTED: Readonly<Record<string, { readonly types: readonly string[]; readonly of: Expect }>> = {
  Entity: {
    types: ['MEMBER_OF', 'INCLUDES', 'HELD'],
    of: ({ id }, { reference }) => reference?.links.get(id) ?? []
  },
  Office: {
    types: ['OF'],
    of: ({ id, properties }, { reference, entities }) => {
      const of = officeRow(recordIn<OfficeRecord>(properties)).of
      return reference?.links.get(id) ?? (of !== null && entities.has(of) ? to('OF', [of]) : [])
    }
  },
  Article: {
    types: ['MAKES', 'MENTIONS', 'IN_BLOCK'],
    of: ({ id, properties }, { claimsOf, entities }) => {
      const article = { ...recordIn<Article>(properties), text: textIn(properties, 'text') }
      const named = recordIn<ArticleEntity[]>(properties, 'entities').map(({ actor }) => actor)
      return [
        ...to(
          'MAKES',
          (claimsOf.get(id) ?? []).map(({ claim }) => claim.id)
        ),
        ...to(
          'MENTIONS',
          named.filter(actor => entities.has(actor))
        ),
        ...to('IN_BLOCK', markedStory(article).keys)
      ]
    }
  },
  Claim: {
    types: ['IN_BLOCK'],
    of: ({ id }, { reports }) => to('IN_BLOCK', reports.get(id)?.blocks ?? [])
  },
  Event: {
    types: ['HAS_VERSION'],
    of: ({ id }, { versionsOf }) => to('HAS_VERSION', versionsOf.get(id) ?? [])
  },
  FormerEvent: {
    types: ['INCLUDED', 'ANCHORED_ON'],
    of: ({ properties }, { claims }) => {
      const event = recordIn<Event>(properties)
      return [
        ...to(
          'INCLUDED',
          event.claims.filter(claim => claims.has(claim))
        ),
        ...to(
          'ANCHORED_ON',
          [event.anchor].filter(claim => claims.has(claim))
        )
      ]
    }
  },
  Decision: {
    types: ['DECIDES'],
    of: ({ properties }, { claims }) => {
      const { left, right } = recordIn<DecisionRecord>(properties)
      return to(
        'DECIDES',
        [...left, ...right].filter(claim => claims.has(claim))
      )
    }
  }
}

/** A sentence for each relationship that is missing, stands twice or leads where it should not. */
export function linkProblems({ label, nodes, links }: WholePage, facts: Facts): string[] {
  return [...wrongLinks(label, nodes, links, facts), ...doubled(links), ...wrongDays(links)]
}

function wrongLinks(label: string, nodes: readonly WholeNode[], links: readonly WholeLink[], facts: Facts): string[] {
  const expected = EXPECTED[label]
  // Nothing is known of what other reference data would make.
  if (expected === undefined || (label === 'Entity' && facts.reference === null)) return []
  const types = new Set(expected.types)
  const isDecided = (id: string): boolean => facts.reference?.decided.has(id) === true
  // Offices of leaders about whom people decided may stand with others; those learnt from texts have lines.
  const isOurs = ({ source, type, properties }: WholeLink): boolean =>
    types.has(type) && (type !== 'HELD' || (properties.learnt === false && !isDecided(source)))
  const told = (source: string, { type, target, json: record }: WantedLink): string =>
    [source, type, target, ...(record === undefined ? [] : [record])].join(' ')
  const is = new Set(
    links.filter(isOurs).map(({ source, type, target, properties }) => {
      const record = type === 'HELD' ? { json: textIn(properties, 'json') } : {}
      return told(source, { type, target, ...record })
    })
  )
  const should = new Set(
    nodes.flatMap(node =>
      expected
        .of(node, facts)
        .filter(({ type }) => type !== 'HELD' || !isDecided(node.id))
        .map(link => told(node.id, link))
    )
  )
  return [
    ...[...should].filter(one => !is.has(one)).map(one => `missing: ${one}`),
    ...[...is].filter(one => !should.has(one)).map(one => `should not be there: ${one}`)
  ]
}

function doubled(links: readonly WholeLink[]): string[] {
  const alike = groupBy(links, ({ source, type, target }) => `${source} ${type} ${target}`)
  return [...alike].flatMap(([line, own]) => {
    if (own.length === 1) return []
    const seen = new Set<string>()
    return own
      .map(({ properties }) => `${line} ${canonicalJson(properties)}`)
      .filter(whole => seen.size === seen.add(whole).size)
      .map(whole => `stands twice: ${whole}`)
  })
}

/** Days of offices and memberships, by which they are asked for. */
function wrongDays(links: readonly WholeLink[]): string[] {
  return links.flatMap(({ source, type, target, properties }) => {
    if (type !== 'HELD' && type !== 'MEMBER_OF') return []
    const { from, until } = recordIn<{ from: string | null; until: string | null }>(properties)
    const right = widestDays(from, until)
    if (properties.from === right.from && properties.until === right.until) return []
    return [
      `${source} ${type} ${target} from ${textIn(properties, 'from')} until ${textIn(properties, 'until')}, not ${right.from} until ${right.until}`
    ]
  })
}
