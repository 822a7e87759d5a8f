/** Reports that may speak of one event, and the questions that follow from them. */

/** A write takes the claims' locks on Neo4j: what is read afterwards stays true. */
export const lockLists = `/* lockLists */
  UNWIND $ids AS id MATCH (c:Claim {id: id}) SET c.unsure = coalesce(c.unsure, '[]')`

export const unsureLists = `/* unsureLists */
  UNWIND $ids AS id MATCH (c:Claim {id: id}) WHERE c.unsure IS NOT NULL RETURN id, c.unsure AS unsure`

export const setUnsureLists = `/* setUnsureLists */
  UNWIND $rows AS row MATCH (c:Claim {id: row.id}) SET c.unsure = row.unsure`

/** Reports of events, by the claim that carries them. */
export const reportsOfEvents = `/* reportsOfEvents */
  UNWIND $ids AS id MATCH (e:Event {id: id})<-[:SUPPORTS]-(c:Claim)
  WHERE c.report IS NOT NULL RETURN id AS event, c.id AS id, c.report AS report, c.unsure AS unsure`

/** What stands on somebody's list: the event its claim supports. One that supports none has no row. */
export const listedReports = `/* listedReports */
  UNWIND $ids AS id MATCH (c:Claim {id: id})-[:SUPPORTS]->(e:Event) RETURN id, e.id AS event, c.unsure AS unsure`

export const reportsOfClaims = `/* reportsOfClaims */
  UNWIND $ids AS id MATCH (c:Claim {id: id}) WHERE c.report IS NOT NULL RETURN id, c.report AS report`

export const decisionsOfClaims = `/* decisionsOfClaims */
  UNWIND $ids AS id MATCH (c:Claim {id: id})<-[:DECIDES]-(d:Decision) RETURN DISTINCT d.id AS id, d.json AS json`

export const deleteQuestionsLeft = `/* deleteQuestionsLeft */
  UNWIND $ids AS id MATCH (n:Review {left: id}) DETACH DELETE n`

export const deleteQuestionsRight = `/* deleteQuestionsRight */
  UNWIND $ids AS id MATCH (n:Review {right: id}) DETACH DELETE n`

export const createQuestions = `/* createQuestions */
  UNWIND $rows AS row CREATE (n:Review {id: row.id}) SET n += row.properties`

export const listQuestions = `/* listQuestions */
  MATCH (n:Review) WHERE n.sort > $after AND (size($kinds) = 0 OR n.kind IN $kinds)
  RETURN n.sort AS sort, n.json AS json ORDER BY sort LIMIT $limit`

export const countQuestions = `/* countQuestions */
  MATCH (n:Review) WHERE size($kinds) = 0 OR n.kind IN $kinds RETURN count(n) AS n`

export const questionsByIds = `/* questionsByIds */
  UNWIND $ids AS id MATCH (n:Review {id: id}) RETURN id, n.json AS json`

export const allQuestions = `/* allQuestions */
  MATCH (n:Review) RETURN n.json AS json`
