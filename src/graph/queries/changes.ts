/** The log of what this store learnt: written last in a commit, read by number. */

/** Takes as many numbers as there are lines, and a time that never goes back. From here on nobody else takes one. */
export const takeChangeNumbers = `/* takeChangeNumbers */
  MERGE (n:Meta {id: $id})
  SET n.changes = coalesce(n.changes, 0) + $count,
    n.firstKnown = CASE WHEN $known = '' THEN n.firstKnown WHEN coalesce(n.firstKnown, '9999') > $known THEN $known
      ELSE n.firstKnown END,
    n.changedAt = CASE WHEN coalesce(n.changedAt, '') > $at THEN n.changedAt ELSE $at END
  RETURN n.changes AS number, n.changedAt AS at`

export const createChanges = `/* createChanges */
  UNWIND $rows AS row CREATE (n:Change {id: row.id}) SET n += row.properties`

export const changesByIds = `/* changesByIds */
  UNWIND $ids AS id MATCH (n:Change {id: id}) RETURN id, n.number AS number, n.at AS at, n.json AS json`

export const changesOfEvents = `/* changesOfEvents */
  UNWIND $events AS event MATCH (n:Change {event: event}) WHERE n.number > $after
  RETURN n.id AS id, n.number AS number, n.at AS at, n.json AS json ORDER BY number LIMIT $limit`

export const noteKnown = `/* noteKnown */
  MERGE (n:Meta {id: $id})
  SET n.firstKnown = CASE WHEN coalesce(n.firstKnown, '9999') > $day THEN $day ELSE n.firstKnown END`

export const firstKnown = `/* firstKnown */
  MATCH (n:Meta {id: $id}) RETURN n.firstKnown AS day`

export const lastChange = `/* lastChange */
  MATCH (n:Meta {id: $id}) RETURN coalesce(n.changes, 0) AS changes`
