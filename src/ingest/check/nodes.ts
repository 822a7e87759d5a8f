import type { ActorKey, Article, ArticleEntity, Claim, Note, StoredArticle } from '../../domain/claim.js'
import { writeSketch } from '../../domain/copies/sketch.js'
import type { Event } from '../../domain/event.js'
import { presentSince } from '../../domain/event.js'
import { articleId, isLearntKey } from '../../domain/ids.js'
import type { Testimony } from '../../domain/identity/testimony.js'
import { knownAt } from '../../domain/known-at.js'
import type { Instant } from '../../domain/partial-date.js'
import type { DecisionRecord } from '../../domain/resolution/decisions.js'
import type { ReviewQuestion } from '../../domain/review/questions.js'
import { officeRow } from '../../graph/model/entities.js'
import type { NodeProperties } from '../../graph/model/nodes.js'
import { articleProperties, claimProperties, eventProperties, versionProperties } from '../../graph/model/nodes.js'
import {
  absencesText,
  auditProperties,
  changeProperties,
  decisionProperties,
  questionProperties
} from '../../graph/model/records.js'
import type { AuditEntry, ChangeLine, StoreDump, WholeNode, StoredValue } from '../../graph/store.js'
import { learntRow, namesTold } from '../../graph/writer/learnt.js'
import type { LearntRecord } from '../../graph/writer/learnt.js'
import type { OfficeRecord } from '../../reference/reference.js'
import { spelledOffice } from '../../graph/writer/tenures.js'
import { canonicalJson } from '../canonical.js'
import { markedStory } from '../prepare.js'
import { recordIn, textIn, textOrNullIn } from './read.js'
import type { Facts } from './facts.js'

type Expect = (node: WholeNode, facts: Facts) => NodeProperties | null

const LABEL = { SUMMIT: 'Summit', AGREEMENT: 'Agreement', INTERACTION: 'Interaction' } as const

/** A sentence for each property of these nodes that is not what it ought to be. What a node holds beside those is not looked at. */
export function nodeProblems(label: string, nodes: readonly WholeNode[], facts: Facts): string[] {
  const expect = EXPECTED[label]
  if (expect === undefined) return []
  return nodes.flatMap(node => {
    const wanted = expect(node, facts)
    return [
      ...(wanted === null ? [] : differing(node, wanted)),
      ...(label === 'Article' ? storyProblems(node, facts) : []),
      ...(label === 'Event' ? labelProblems(node, facts) : [])
    ]
  })
}

function differing({ id, properties }: WholeNode, wanted: NodeProperties): string[] {
  return Object.entries(wanted).flatMap(([name, right]) => {
    const is = properties[name] ?? null
    // Most are the same to the letter: to parse them and put their keys in order would take most of a check.
    if (is === right || comparable(name, is) === comparable(name, right)) return []
    return [`${id} has ${name} ${shown(is)}, not ${shown(right)}`]
  })
}

/** What is stored as JSON is equal whatever the order of its keys. */
function comparable(name: string, value: StoredValue): string {
  if (!JSON_PROPERTIES.has(name) || typeof value !== 'string') return canonicalJson(value)
  try {
    return canonicalJson(JSON.parse(value))
  } catch {
    return value
  }
}
/** An article's `entities` are JSON, a name's a list. */
export const JSON_PROPERTIES: ReadonlySet<string> = new Set([
  ...['json', 'report', 'published', 'notes', 'entities', 'unsure', 'readings', 'partners']
])

const MOST_SHOWN = 200

function shown(value: StoredValue): string {
  const told = canonicalJson(value)
  return told.length > MOST_SHOWN ? `${told.slice(0, MOST_SHOWN)}…` : told
}

const EXPECTED: Readonly<Record<string, Expect>> = {
  Entity: ({ id, properties }, { reference }) => {
    if (isLearntKey(id)) return learntProperties(id as ActorKey, recordIn<LearntRecord>(properties))
    return reference?.decided.has(id) ? null : (reference?.nodes.get(id) ?? null)
  },
  Office: ({ id, properties }, { reference, offices }) => {
    const own = reference?.nodes.get(id)
    if (own !== undefined) return own
    const stored = recordIn<OfficeRecord>(properties)
    const row = officeRow(spelledOffice([stored, ...(offices.get(id) ?? [])]))
    return { id: row.id, ...row.properties }
  },
  Article: (node, facts) => {
    const article = { ...recordIn<Article>(node.properties), text: textIn(node.properties, 'text') }
    const stored: StoredArticle = {
      ...article,
      status: textIn(node.properties, 'status') as StoredArticle['status'],
      ingestedAt: textIn(node.properties, 'ingestedAt'),
      extractor: textIn(node.properties, 'extractor')
    }
    const retraction = facts.retractions.get(node.id)
    return {
      ...articleProperties(
        stored,
        recordIn<Note[]>(node.properties, 'notes'),
        recordIn<ArticleEntity[]>(node.properties, 'entities')
      ),
      published: JSON.stringify(article.published),
      sketch: writeSketch(markedStory(article).sketch),
      absences: absencesText(facts.absences.get(node.id) ?? []),
      ...(retraction && { status: 'RETRACTED', statusAt: retraction.at, statusReason: retraction.reason })
    }
  },
  Claim: ({ id, properties }, facts) => {
    const claim = recordIn<Claim>(properties)
    const recordedAt = textIn(properties, 'recordedAt')
    const article = facts.articles.get(claim.articleId)
    const dated = article?.article.published?.basis === 'STATED'
    const known = dated ? knownAt(article.article.published, recordedAt) : textIn(properties, 'knownAt')
    const report = facts.reports.get(id)
    return {
      ...claimProperties({ ...claim, knownAt: known, recordedAt, retractedAt: retractedAt(properties, article) }),
      id: claim.id,
      report: report === undefined ? null : reportAsStored(report.testimony, textOrNullIn(properties, 'report'))
    }
  },
  Event: ({ id }, { events, namesOf }) => {
    const state = events.get(id)
    if (!state?.event) return null // told by its line
    const known = { component: state.component, knownFrom: presentSince(state.versions) }
    const { json: _record, ...facets } = eventProperties(state.event, known, namesOf)
    return facets
  },
  Version: ({ id, properties }, { versions }) => {
    const known = versions.get(id)
    if (!known) return null // told by its line
    const { digest, ...rest } = versionProperties(known.version, known.state.component)
    const { json: record, ...facets } = rest
    // The digest goes by the very text.
    return record === properties.json ? { ...facets, digest: digest ?? null } : facets
  },
  FormerEvent: ({ properties }) => {
    const { id, anchor, claims } = recordIn<Event>(properties)
    return { id, anchor, claims }
  },
  Bucket: ({ id }) => {
    const [, owner = '', kind = '', period = ''] = /^bucket:(.*)\|([A-Z]+)\|([^|]*)$/.exec(id) ?? []
    return { owner, kind, period }
  },
  Tie: ({ properties }) => ({ id: `tie:${textIn(properties, 'a')}~${textIn(properties, 'b')}` }),
  Decision: ({ properties }) => {
    const decision = recordIn<DecisionRecord>(properties)
    return { id: decision.id, ...decisionProperties(decision) }
  },
  Audit: ({ properties }) => auditProperties(recordIn<AuditEntry>(properties)),
  Change: ({ id, properties }) => {
    const number = Number(id.slice('change:'.length))
    return changeProperties(recordIn<ChangeLine>(properties), number, textIn(properties, 'at'))
  },
  Review: ({ properties }) => {
    const question = recordIn<ReviewQuestion>(properties)
    return { id: question.id, ...questionProperties(question) }
  }
}

/** Somebody whom articles alone know, by the names they tell and what people decided. */
const learntProperties = (key: ActorKey, record: LearntRecord): NodeProperties =>
  learntRow(key, namesTold(record), record).properties

/** When a claim ceased to count: with its article, or when an extractor no longer found it, whichever was first. */
function retractedAt(
  properties: WholeNode['properties'],
  article: StoreDump['articles'][number] | undefined
): Instant | null {
  if (article === undefined) return textOrNullIn(properties, 'retractedAt')
  const replaced = article.supersededOn === null ? null : `${article.supersededOn}T00:00:00.000Z`
  const gone = article.status === 'RETRACTED' ? article.statusAt : replaced
  const retired = textOrNullIn(properties, 'retiredAt')
  return retired !== null && (gone === null || retired < gone) ? retired : gone
}

/** The report as it is stored, where that says the same; who read it may have changed since. */
function reportAsStored(right: Testimony, stored: string | null): string {
  if (stored === null) return JSON.stringify(right)
  const told = ({ claim: { extractor: _, ...claim }, article: { id, published, publisher } }: Testimony): string =>
    canonicalJson([claim, id, published, publisher])
  try {
    return told(JSON.parse(stored) as Testimony) === told(right) ? stored : JSON.stringify(right)
  } catch {
    return JSON.stringify(right)
  }
}

/** Texts that are not those of the article's id, and quotes that do not stand in them. */
function storyProblems({ id, properties }: WholeNode, { claimsOf }: Facts): string[] {
  const { published, publisher } = recordIn<Article>(properties)
  const told = textIn(properties, 'text')
  const day = published?.basis === 'STATED' ? published.edtf : null
  const misquoted = (claimsOf.get(id) ?? []).filter(
    ({ claim: { start, quote } }) => told.slice(start, start + quote.length) !== quote
  )
  return [
    ...(articleId(told, day, publisher) === id
      ? []
      : [`${id} does not have the text, day or publisher after which it is called`]),
    ...misquoted.map(({ claim }) => `${claim.id} quotes what does not stand at ${claim.start} in ${id}`)
  ]
}

function labelProblems({ id, labels }: WholeNode, { events }: Facts): string[] {
  const kind = events.get(id)?.event?.kind
  return kind === undefined || labels.includes(LABEL[kind]) ? [] : [`${id} is no ${LABEL[kind]} node`]
}
