/** Which articles are copies or revisions of one another: what placing one more article reads and writes. */

export const setSketches = `/* setSketches */
  UNWIND $rows AS row MATCH (a:Article {id: row.id}) SET a.sketch = row.sketch`

export const createStoryInBlock = `/* createStoryInBlock */
  UNWIND $rows AS row MATCH (a:Article {id: row.article}), (b:Block {id: row.block}) CREATE (a)-[:IN_BLOCK]->(b)`

/** A row a block, not a row an article: what a paper prints under all its stories leads to many of them. */
export const articlesInBlocks = `/* articlesInBlocks */
  UNWIND $keys AS key MATCH (b:Block {id: key})<-[:IN_BLOCK]-(a:Article)
  RETURN key, collect(a.id + ' ' + a.voice) AS articles`

export const storiesOfArticles = `/* storiesOfArticles */
  UNWIND $ids AS id MATCH (a:Article {id: id})
  RETURN id, a.sketch AS sketch, a.published AS published, a.ingestedAt AS ingestedAt, a.status AS status,
    a.supersededOn AS supersededOn`

export const articlesOfVoices = `/* articlesOfVoices */
  UNWIND $keys AS voice MATCH (a:Article {voice: voice}) RETURN a.id AS id, voice`

export const setVoices = `/* setVoices */
  UNWIND $rows AS row MATCH (a:Article {id: row.id}) SET a.voice = row.voice`

/** An article that somebody retracted stays retracted. */
export const supersedeArticles = `/* supersedeArticles */
  UNWIND $rows AS row MATCH (a:Article {id: row.id}) SET a.supersededOn = row.day,
    a.status = CASE WHEN a.status = 'RETRACTED' THEN a.status ELSE 'SUPERSEDED' END`

export const supersedeClaims = `/* supersedeClaims */
  UNWIND $rows AS row MATCH (a:Article {id: row.id})-[:MAKES]->(c:Claim)
  SET c.retractedAt = CASE WHEN c.retiredAt IS NOT NULL AND c.retiredAt < row.at THEN c.retiredAt ELSE row.at END`

export const articleIdsAfter = `/* articleIdsAfter */
  MATCH (a:Article) WHERE a.id > $after RETURN a.id AS id ORDER BY id LIMIT $limit`

/** What other articles are compared with, so that it can be made anew. */
export const resetVoices = `/* resetVoices */
  UNWIND $ids AS id MATCH (a:Article {id: id}) SET a.voice = a.id`

export const dropReportsOfArticles = `/* dropReportsOfArticles */
  UNWIND $ids AS id MATCH (a:Article {id: id})-[:MAKES]->(:Claim)-[r:IN_BLOCK]->(:Block) DELETE r`

export const clearReportsOfArticles = `/* clearReportsOfArticles */
  UNWIND $ids AS id MATCH (a:Article {id: id})-[:MAKES]->(c:Claim) REMOVE c.report, c.unsure`
