import type { StoredArticle } from '../../domain/claim.js'
import type { AgreementEvent, Event, InteractionEvent, SummitEvent } from '../../domain/event.js'
import type { PartialDate } from '../../domain/partial-date.js'
import type { StoredClaim } from '../../graph/store.js'
import type { EdgeKind, GraphEdge, GraphNode } from '../graph/columns.js'
import { addressOf, iri, PREFIXES } from './terms.js'
import type { Statement, Term, Value } from './terms.js'

type Said = readonly [predicate: Term, value: Value | null]

/** Half a surrogate pair is no character: JSON holds it, RDF does not. */
const text = (value: string | null | undefined): Value | null =>
  value ? { text: value.replace(/\p{Cs}/gu, '\uFFFD') } : null
const number = (value: number): Value => ({ text: String(value), datatype: 'xsd:decimal' })
const integer = (value: number): Value => ({ text: String(value), datatype: 'xsd:integer' })
const instant = (value: string | null): Value | null => (value ? { text: value, datatype: 'xsd:dateTime' } : null)
const term = (name: Term): Value => ({ address: iri(name) })
const thing = (id: string | null): Value | null => (id === null ? null : { address: addressOf(id) })
const inWikidata = (id: string | null): Value | null => (id === null ? null : { address: PREFIXES.wd + id })
const all = (predicate: Term, values: readonly string[]): Said[] =>
  values.map(value => [predicate, text(value)] as const)

/** What is said of a node, without its edges. */
export function nodeStatements(node: GraphNode): Statement[] {
  return stated(addressOf(node.id), [['ent:id', text(node.id)], ...saidOf(node)])
}

function stated(subject: string, said: readonly Said[]): Statement[] {
  return said.flatMap(([predicate, value]) => (value === null ? [] : [{ subject, predicate, value }]))
}

function saidOf(node: GraphNode): readonly Said[] {
  switch (node.kind) {
    case 'Country': {
      const { name, code, alpha3, officialName, aliases, formerNames, wikidataId } = node.record
      return [
        ['rdf:type', term('schema:Country')],
        ['schema:name', text(name)],
        ['schema:legalName', text(officialName)],
        ['schema:identifier', text(code)],
        ['ent:alpha3', text(alpha3)],
        ['owl:sameAs', inWikidata(wikidataId)],
        ...all('schema:alternateName', [...aliases, ...formerNames])
      ]
    }
    case 'Leader':
    case 'Organization': {
      const { name, aliases, wikidataId } = node.record
      return [
        ['rdf:type', term(node.kind === 'Leader' ? 'schema:Person' : 'schema:Organization')],
        ['schema:name', text(name)],
        ['owl:sameAs', inWikidata(wikidataId)],
        ...all('schema:alternateName', aliases)
      ]
    }
    case 'Office':
      return [
        ['rdf:type', term('schema:Occupation')],
        ['schema:name', text(node.record.title)],
        ['ent:officeKind', text(node.record.kind)]
      ]
    case 'Framework':
      return [
        ['rdf:type', term('ent:Framework')],
        ['rdf:type', term('schema:EventSeries')],
        ['schema:name', text(node.record.name)],
        ...all('schema:alternateName', node.record.aliases)
      ]
    case 'Topic':
      return [
        ['rdf:type', term('schema:DefinedTerm')],
        ['schema:name', text(node.record.name)]
      ]
    case 'Summit':
      return [...saidOfEvent(node.record), ...saidOfSummit(node.record)]
    case 'Agreement':
      return [...saidOfEvent(node.record), ...saidOfAgreement(node.record)]
    case 'Interaction':
      return [...saidOfEvent(node.record), ...saidOfInteraction(node.record)]
    case 'Article':
      return saidOfArticle(node.record)
    case 'Claim':
      return saidOfClaim(node.record)
  }
}

/** EDTF as it is; and, where it has days, the first and the last, which is what other programs can reckon with. */
function dated(date: PartialDate | null, written: Term, from: Term, until: Term | null): readonly Said[] {
  if (date === null) return []
  const day = (value: string | null): Value | null => (value ? { text: value, datatype: 'xsd:date' } : null)
  const until_: readonly Said[] = until === null ? [] : [[until, day(date.latest)]]
  return [[written, { text: date.edtf, datatype: 'edtf:EDTF' }], [from, day(date.earliest)], ...until_]
}

function saidOfEvent(event: Event): readonly Said[] {
  return [
    ['rdf:type', term('prov:Entity')],
    ['schema:name', text(event.title)],
    ['ent:status', text(event.status)],
    ['ent:confidence', number(event.confidence)],
    ['ent:articleCount', integer(event.articleCount)],
    ['ent:independentCount', integer(event.independentCount)],
    ...dated(
      event.date,
      'ent:date',
      event.kind === 'AGREEMENT' ? 'ent:earliest' : 'schema:startDate',
      event.kind === 'AGREEMENT' ? 'ent:latest' : 'schema:endDate'
    )
  ]
}

const EVENT_STATUS: Readonly<Record<string, Term>> = {
  PLANNED: 'schema:EventScheduled',
  HELD: 'schema:EventScheduled',
  POSTPONED: 'schema:EventPostponed',
  CANCELLED: 'schema:EventCancelled'
}

function saidOfSummit({ level, format, status, place }: SummitEvent): readonly Said[] {
  const known = EVENT_STATUS[status]
  return [
    ['rdf:type', term('schema:Event')],
    ['rdf:type', term('ent:Summit')],
    ['ent:level', text(level)],
    ['ent:format', text(format)],
    ['schema:eventStatus', known ? term(known) : null],
    ['schema:location', text(place?.city)],
    ['ent:country', place?.country ? thing(`country:${place.country}`) : null]
  ]
}

function saidOfAgreement({ agreementKind, deadline }: AgreementEvent): readonly Said[] {
  return [
    ['rdf:type', term('ent:Agreement')],
    ['ent:agreementKind', text(agreementKind)],
    ['ent:deadline', deadline && { text: deadline.edtf, datatype: 'edtf:EDTF' }]
  ]
}

function saidOfInteraction({ type, mode, contexts, score, quadClass }: InteractionEvent): readonly Said[] {
  return [
    ['rdf:type', term('schema:Action')],
    ['rdf:type', term('ent:Interaction')],
    ['ent:type', text(type)],
    ['ent:mode', text(mode)],
    ['ent:score', number(score)],
    ['ent:quadClass', text(quadClass)],
    ...all('ent:context', contexts)
  ]
}

function saidOfArticle({
  title,
  url,
  publisher,
  published,
  language,
  status,
  ingestedAt
}: StoredArticle): readonly Said[] {
  return [
    ['rdf:type', term('schema:NewsArticle')],
    ['rdf:type', term('prov:Entity')],
    ['schema:headline', text(title)],
    ['schema:url', text(url)],
    ['schema:publisher', text(publisher)],
    ['schema:inLanguage', text(language)],
    ['ent:status', text(status)],
    ['ent:ingestedAt', instant(ingestedAt)],
    ...dated(published, 'ent:date', 'schema:datePublished', null)
  ]
}

function saidOfClaim(claim: StoredClaim): readonly Said[] {
  return [
    ['rdf:type', term('schema:Claim')],
    ['rdf:type', term('prov:Entity')],
    ['schema:text', text(claim.quote)],
    ['prov:wasQuotedFrom', thing(claim.articleId)],
    ['prov:generatedAtTime', instant(claim.recordedAt)],
    ['prov:invalidatedAtTime', instant(claim.retractedAt)],
    ['ent:extractor', text(claim.extractor)],
    ['ent:rule', text(claim.rule)],
    ['ent:modality', text(claim.modality)],
    ['ent:attributedTo', text(claim.attributedTo)],
    ['ent:confidence', number(claim.confidence)],
    ['ent:start', integer(claim.start)],
    ['ent:end', integer(claim.end)],
    ...dated(claim.date, 'ent:date', 'ent:earliest', 'ent:latest')
  ]
}

/** Edges whose statement leads the same way, or the other way round. */
const PLAIN: Readonly<Partial<Record<EdgeKind, readonly [Term, 'as it is' | 'turned']>>> = {
  OF: ['ent:officeOf', 'as it is'],
  INCLUDES: ['ent:includes', 'as it is'],
  CONCERNS: ['schema:about', 'as it is'],
  IN_FRAMEWORK: ['ent:framework', 'as it is'],
  HOSTED_BY: ['schema:organizer', 'as it is'],
  PART_OF: ['schema:isPartOf', 'as it is'],
  REACHED_AT: ['ent:reachedAt', 'as it is'],
  BESIDES: ['schema:superEvent', 'as it is'],
  SUPPORTS: ['prov:wasDerivedFrom', 'turned'],
  AGAINST: ['ent:contradictedBy', 'turned']
}

const ROLES: Readonly<Record<string, Term>> = { SOURCE: 'schema:agent', TARGET: 'schema:recipient', PARTY: 'ent:party' }

/** What an edge says. Of what has days of its own, a role in between says these, as schema.org has it. */
export function edgeStatements({ kind, from, to, role, onBehalfOf, since, until, knownUntil }: GraphEdge): Statement[] {
  const [a, b] = [addressOf(from), addressOf(to)]
  const plain = PLAIN[kind]
  if (plain !== undefined) {
    const [predicate, way] = plain
    return way === 'as it is' ? stated(a, [[predicate, { address: b }]]) : stated(b, [[predicate, { address: a }]])
  }
  if (kind === 'MAKES') return [] // the claim says what it was quoted from
  if (kind === 'TOOK_PART') {
    const took = ROLES[role ?? ''] ?? 'schema:attendee'
    const behalf = onBehalfOf === null ? [] : stated(a, [['prov:actedOnBehalfOf', thing(onBehalfOf)]])
    return [...stated(b, [[took, { address: a }]]), ...behalf]
  }
  const predicate: Term = kind === 'HELD' ? 'schema:hasOccupation' : 'schema:memberOf'
  const between = `${addressOf(`role:${from}`)}:${encodeURIComponent(to)}:${encodeURIComponent(since ?? '')}:${encodeURIComponent(until ?? '')}`
  const edtf = (value: string | null): Value | null => (value ? { text: value, datatype: 'edtf:EDTF' } : null)
  return [
    ...stated(a, [[predicate, { address: between }]]),
    ...stated(between, [
      ['rdf:type', term('schema:Role')],
      [predicate, { address: b }],
      ['schema:startDate', edtf(since)],
      ['schema:endDate', edtf(until)],
      ['ent:knownUntil', edtf(knownUntil)],
      ['schema:roleName', text(kind === 'MEMBER_OF' ? role : null)]
    ])
  ]
}
