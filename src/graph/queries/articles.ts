import type { Article, ArticleStatus, StoredArticle } from '../../domain/claim.js'
import type { StoredClaim } from '../store.js'
import type { Row } from '../engine.js'
import { json, text, textOrNull } from '../rows.js'

const ARTICLE = `a.json AS json, a.text AS text, a.status AS status, a.ingestedAt AS ingestedAt, a.extractor AS extractor`
const CLAIM = `c.json AS json, c.recordedAt AS recordedAt, c.retractedAt AS retractedAt, c.knownAt AS knownAt`

export const articlesByIds = `/* articlesByIds */
  UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN id, ${ARTICLE}`

export function readArticle(row: Row): StoredArticle {
  return {
    ...json<Omit<Article, 'text'>>(row, 'json'),
    text: text(row, 'text'),
    status: text(row, 'status') as ArticleStatus,
    ingestedAt: text(row, 'ingestedAt'),
    extractor: text(row, 'extractor')
  }
}

/** What an article passes; empty lists and texts let everything through. `$words` begin with a blank. */
const PASSES = `all(word IN $words WHERE (' ' + a.words) CONTAINS word)
    AND ($publishers = [] OR a.publisherKey IN $publishers)
    AND ($noPublishers = [] OR a.publisherKey IS NULL OR NOT a.publisherKey IN $noPublishers)
    AND ($statuses = [] OR a.status IN $statuses)
    AND ($from = '' OR a.latest >= $from)
    AND ($until = '' OR a.earliest <= $until)`

/** Whom an article speaks of: every one of `$all`, one of each list of `$any`, none of `$none`. */
const NAMED = `OPTIONAL MATCH (a)-[:MENTIONS]->(n:Entity) WITH row, a, collect(n.id) AS named
    WHERE all(id IN $all WHERE id IN named) AND NOT any(id IN $none WHERE id IN named)
      AND all(choice IN $any WHERE any(id IN choice WHERE id IN named))`

const newest = (name: string, narrowing: string): string => `/* ${name} */
  UNWIND $rows AS row
  CALL (row) {
    MATCH (b:Bucket {id: row.id})-[:HAS]->(a:Article) WHERE a.sort < $cursor AND ${PASSES}
    ${narrowing}
    RETURN a.id AS id, a.sort AS sort ORDER BY sort DESC LIMIT $limit
  }
  RETURN row.request AS request, id, sort`

export const newestArticlesOnShelves = newest('newestArticlesOnShelves', '')
export const newestArticlesNaming = newest('newestArticlesNaming', NAMED)

const counted = (name: string, narrowing: string): string => `/* ${name} */
  UNWIND $rows AS row MATCH (b:Bucket {id: row.id})-[:HAS]->(a:Article) WITH row, a WHERE ${PASSES}
  ${narrowing}
  RETURN count(DISTINCT a.id) AS n`

export const countArticlesOnShelves = counted('countArticlesOnShelves', '')
export const countArticlesNaming = counted('countArticlesNaming', NAMED)

export const articlesOfEvents = `/* articlesOfEvents */
  UNWIND $owners AS owner MATCH (e:Event {id: owner})<-[:SUPPORTS]-(:Claim)<-[:MAKES]-(a:Article)
  RETURN DISTINCT owner, a.id AS id, a.sort AS sort`

/** All texts of the addresses of some articles, those themselves too. */
export const textsOfAddresses = `/* textsOfAddresses */
  UNWIND $ids AS id MATCH (a:Article {id: id})-[:IN_BLOCK]->(b:Block) WITH id, b WHERE b.id STARTS WITH 'address:'
  MATCH (b)<-[:IN_BLOCK]-(o:Article)
  RETURN id, o.id AS other, o.published AS published, o.sketch AS sketch, o.ingestedAt AS ingestedAt`

export const notesOfArticles = `/* notesOfArticles */
  UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN id, a.notes AS json`

export const entitiesOfArticles = `/* entitiesOfArticles */
  UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN id, a.entities AS json`

export const claimsByIds = `/* claimsByIds */
  UNWIND $ids AS id MATCH (c:Claim {id: id}) RETURN id, ${CLAIM}`

/** How extractors read claims before, and why they no longer find them. */
export const readingsOfClaims = `/* readingsOfClaims */
  UNWIND $ids AS id MATCH (c:Claim {id: id})
  RETURN id, c.retiredReason AS retiredReason, c.readings AS readings`

export function readClaim(row: Row): StoredClaim {
  return {
    ...json<Omit<StoredClaim, 'recordedAt' | 'retractedAt' | 'knownAt'>>(row, 'json'),
    recordedAt: text(row, 'recordedAt'),
    retractedAt: textOrNull(row, 'retractedAt'),
    knownAt: text(row, 'knownAt')
  }
}

/** First known first. */
export const claimsOfEvents = `/* claimsOfEvents */
  UNWIND $ids AS id
  CALL (id) {
    MATCH (e:Event {id: id})<-[:SUPPORTS]-(c:Claim) WHERE c.sort > $after
    RETURN c.sort AS sort, ${CLAIM} ORDER BY sort LIMIT $limit
  }
  RETURN id, sort, json, recordedAt, retractedAt, knownAt`

/** In the order of the text. */
export const claimsOfArticles = `/* claimsOfArticles */
  UNWIND $ids AS id
  CALL (id) {
    MATCH (a:Article {id: id})-[:MAKES]->(c:Claim) WHERE c.start > $start OR (c.start = $start AND c.id > $claim)
    RETURN c.start AS start, c.id AS claim, ${CLAIM} ORDER BY start, claim LIMIT $limit
  }
  RETURN id, start, claim, json, recordedAt, retractedAt, knownAt`

export const countClaimsOfArticles = `/* countClaimsOfArticles */
  UNWIND $ids AS id MATCH (a:Article {id: id})-[:MAKES]->(c:Claim) RETURN id, count(c) AS n`

export const articlesReadBefore = `/* articlesReadBefore */
  MATCH (a:Article) WHERE a.extractor <> $extractor RETURN a.id AS id ORDER BY id`
