/** What people decided, what was done (audit lines) and what each commit changed. */

export const createDecisions = `/* createDecisions */
  UNWIND $rows AS row CREATE (d:Decision {id: row.id}) SET d += row.properties`

export const joinDecisions = `/* joinDecisions */
  UNWIND $rows AS row MATCH (d:Decision {id: row.id}), (c:Claim {id: row.claim}) CREATE (d)-[:DECIDES]->(c)`

export const undoDecision = `/* undoDecision */
  UNWIND $rows AS row MATCH (d:Decision {id: row.id}) SET d.undoneAt = row.at, d.json = row.json`

/** There are as many as people made: few. */
export const undoneRetractions = `/* undoneRetractions */
  MATCH (d:Decision) WHERE d.kind = 'RETRACTION' AND d.undoneAt IS NOT NULL RETURN d.json AS json`

export const setAbsences = `/* setAbsences */
  UNWIND $rows AS row MATCH (a:Article {id: row.id}) SET a.absences = row.absences`

export const decisionsByIds = `/* decisionsByIds */
  UNWIND $ids AS id MATCH (d:Decision {id: id}) RETURN id, d.json AS json`

export const decisionsOfComponents = `/* decisionsOfComponents */
  UNWIND $components AS component MATCH (c:Claim {component: component})<-[:DECIDES]-(d:Decision)
  RETURN DISTINCT d.id AS id, d.json AS json`

export const componentsOfClaims = `/* componentsOfClaims */
  UNWIND $ids AS id MATCH (c:Claim {id: id}) RETURN DISTINCT c.component AS component`

export const dropReportsOf = `/* dropReportsOf */
  UNWIND $ids AS id MATCH (c:Claim {id: id})-[r:IN_BLOCK]->(:Block) DELETE r`

export const clearReportsOf = `/* clearReportsOf */
  UNWIND $ids AS id MATCH (c:Claim {id: id}) REMOVE c.report`

export const takeAuditNumber = `/* takeAuditNumber */
  MERGE (n:Meta {id: $id}) SET n.audits = coalesce(n.audits, 0) + 1 RETURN n.audits AS number`

export const createAudits = `/* createAudits */
  UNWIND $rows AS row CREATE (n:Audit {id: row.id}) SET n += row.properties`

export const auditNumbers = `/* auditNumbers */
  MATCH (n:Meta {id: $id}) RETURN coalesce(n.audits, 0) AS audits`

/** Asked when one is undone: there are as many as people made. */
export const actionOfDecision = `/* actionOfDecision */
  MATCH (n:Audit) WHERE n.decision = $decision AND n.action <> 'UNDO' RETURN n.action AS action`

export const auditsByIds = `/* auditsByIds */
  UNWIND $ids AS id MATCH (n:Audit {id: id}) RETURN id, n.json AS json`
