import type { Engine, Transaction } from './engine.js'
import { META_ID, readMeta, readMetaNode } from './queries/meta.js'
import * as queries from './queries/write-events.js'
import { dropFormerShelves } from './queries/versions.js'
import { number } from './rows.js'
import type { StoreWriter } from './store.js'
import * as articles from './writer/articles.js'
import { runKeys } from './writer/batches.js'
import { noteKnown, putChanges } from './writer/changes.js'
import * as components from './writer/components.js'
import * as decisions from './writer/decisions.js'
import { decisionsByIds } from './reader/decisions.js'
import { eventsByIds } from './reader/events-by-id.js'
import { replaceEvents, setDeadlines } from './writer/events.js'
import * as readings from './writer/readings.js'
import * as refreshing from './writer/refreshing.js'
import { recountShelves } from './writer/shelves.js'
import { reviewWriter } from './writer/review.js'
import { replaceTenures } from './writer/tenures.js'
import * as voices from './writer/voices.js'
import * as who from './writer/who.js'
import { learntNames, putLearntNames } from './writer/learnt.js'

/** The writing side of the store within one transaction. */
export function createWriter(transaction: Transaction, kind: Engine['kind']): StoreWriter {
  let raised = 0
  return {
    ...reviewWriter(transaction),
    alone: kind === 'embedded',
    articleStatuses: ids => articles.articleStatuses(transaction, ids),
    putArticles: parts => articles.putArticles(transaction, parts),
    setArticleStatus: (id, status, at, reason) => articles.setArticleStatus(transaction, id, status, at, reason),
    putStories: stories => voices.putStories(transaction, stories),
    articlesInBlocks: keys => voices.articlesInBlocks(transaction, keys),
    storiesOfArticles: ids => voices.storiesOfArticles(transaction, ids),
    articlesOfVoices: keys => voices.articlesOfVoices(transaction, keys),
    setVoices: map => voices.setVoices(transaction, map),
    supersede: articles => voices.supersede(transaction, articles),
    articleIdsAfter: (after, limit) => voices.articleIdsAfter(transaction, after, limit),
    takeApart: ids => voices.takeApart(transaction, ids),
    storedReadings: ids => readings.storedReadings(transaction, ids),
    markRead: (read, claims, extractor) => readings.markRead(transaction, read, claims, extractor),
    putReading: reading => readings.putReading(transaction, reading),
    unplaceStories: ids => readings.unplaceStories(transaction, ids),
    articlesWithTexts: ids => readings.articlesWithTexts(transaction, ids),
    putLearntNames: names => putLearntNames(transaction, names),
    learntNames: keys => learntNames(transaction, keys),
    lockBlocks: async keys => {
      await runKeys(transaction, queries.lockBlocks, 'keys', keys)
    },
    putReports: reports => components.putReports(transaction, reports),
    reportsInBlocks: keys => components.reportsInBlocks(transaction, keys),
    componentsOfArticles: ids => components.componentsOfArticles(transaction, ids),
    componentsReferringIn: ids => components.componentsReferringIn(transaction, ids),
    componentsOfActors: actors => components.componentsOfActors(transaction, actors),
    recordsOfComponents: keys => components.recordsOfComponents(transaction, keys),
    setComponents: map => components.setComponents(transaction, map),
    eventsByLink: ids => components.eventsByLink(transaction, ids),
    eventsOfComponents: keys => components.eventsOfComponents(transaction, keys),
    replaceEvents: (keys, changes) => replaceEvents(transaction, keys, changes),
    setDeadlines: events => setDeadlines(transaction, events),
    recountShelves: events => recountShelves(transaction, events),
    replaceTenures: (keys, tenures, offices) => replaceTenures(transaction, keys, tenures, offices),
    resolverDigest: async () => readMeta(await transaction.run(readMetaNode, { id: META_ID })).resolverDigest,
    setResolverDigest: async digest => {
      await transaction.run(queries.setResolverDigest, { id: META_ID, digest })
    },
    holdRefreshing: (by, now, until) => refreshing.hold(transaction, by, now, until),
    endRefreshing: by => refreshing.end(transaction, by),
    dropFormerShelves: async limit => {
      const [row] = await transaction.run(dropFormerShelves, { limit })
      return row ? number(row, 'n') : 0
    },
    eventsByIds: ids => eventsByIds(transaction, ids),
    componentsOfClaims: claims => decisions.componentsOfClaims(transaction, claims),
    putDecision: decision => decisions.putDecision(transaction, decision),
    undoDecision: decision => decisions.undoDecision(transaction, decision),
    decisionsByIds: ids => decisionsByIds(transaction, ids),
    decisionsOfComponents: keys => decisions.decisionsOfComponents(transaction, keys),
    dropReportsOf: claims => decisions.dropReportsOf(transaction, claims),
    entityVersion: async () => (await who.entityVersion(transaction)) - raised,
    undoneRetractions: () => decisions.undoneRetractions(transaction),
    setAbsences: absences => decisions.setAbsences(transaction, absences),
    entityDecisions: () => who.entityDecisions(transaction),
    lockEntityDecisions: async () => {
      await who.lockEntityDecisions(transaction)
      raised++
    },
    articlesNaming: actors => who.articlesNaming(transaction, actors),
    setEntityForms: forms => who.setEntityForms(transaction, forms),
    actionOfDecision: decision => decisions.actionOfDecision(transaction, decision),
    putAudit: entry => decisions.putAudit(transaction, entry),
    putChanges: (at, lines, known = null) => putChanges(transaction, at, lines, known),
    noteKnown: day => noteKnown(transaction, day)
  }
}
