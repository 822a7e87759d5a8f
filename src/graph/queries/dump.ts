/** Everything, for export and for checking: read whole, so for commands and tests, never for a request. */

export const allArticles = `/* allArticles */
  MATCH (a:Article) RETURN a.id AS id, a.json AS json, a.status AS status, a.statusAt AS statusAt, a.published AS published,
    a.publisher AS publisher, a.voice AS voice, a.sketch AS sketch, a.supersededOn AS supersededOn,
    a.ingestedAt AS ingestedAt, a.entities AS entities, a.notes AS notes`

export const allStoryBlocks = `/* allStoryBlocks */
  MATCH (a:Article)-[:IN_BLOCK]->(b:Block) RETURN a.id AS a, b.id AS b`

export const allClaims = `/* allClaims */
  MATCH (c:Claim) RETURN c.id AS id, c.json AS json, c.knownAt AS knownAt, c.retractedAt AS retractedAt,
    c.retiredAt AS retiredAt, c.component AS component, c.unsure AS unsure`

export const allMakes = `/* allMakes */
  MATCH (a:Article)-[:MAKES]->(c:Claim) RETURN a.id AS a, c.id AS b`

export const allEvents = `/* allEvents */
  MATCH (e:Event) RETURN e.id AS id, e.json AS json, e.component AS component, e.knownFrom AS knownFrom`

export const allVersions = `/* allVersions */
  MATCH (v:Version) RETURN v.id AS id, v.json AS json, v.knownFrom AS knownFrom, v.knownUntil AS knownUntil,
    v.component AS component`

/** `a` at the event, `b` at the other end. */
export const allRelations = {
  SUPPORTS: `/* allSupports */ MATCH (c:Claim)-[:SUPPORTS]->(e:Event) RETURN e.id AS a, c.id AS b`,
  AGAINST: `/* allAgainst */ MATCH (c:Claim)-[:AGAINST]->(e:Event) RETURN e.id AS a, c.id AS b`,
  TOOK_PART: `/* allTookPart */ MATCH (n:Entity)-[r:TOOK_PART]->(e:Event)
    RETURN e.id AS a, n.id AS b, r.role AS role, r.onBehalfOf AS onBehalfOf`,
  CONCERNS: `/* allConcerns */ MATCH (e:Event)-[:CONCERNS]->(n:Topic) RETURN e.id AS a, n.id AS b`,
  IN_FRAMEWORK: `/* allInFramework */ MATCH (e:Event)-[:IN_FRAMEWORK]->(n:Framework) RETURN e.id AS a, n.id AS b`,
  HOSTED_BY: `/* allHostedBy */ MATCH (e:Event)-[:HOSTED_BY]->(n:Country) RETURN e.id AS a, n.id AS b`,
  PART_OF: `/* allPartOf */ MATCH (e:Event)-[:PART_OF]->(n:Event) RETURN e.id AS a, n.id AS b`,
  REACHED_AT: `/* allReachedAt */ MATCH (e:Event)-[:REACHED_AT]->(n:Event) RETURN e.id AS a, n.id AS b`,
  BESIDES: `/* allBesides */ MATCH (e:Event)-[:BESIDES]->(n:Event) RETURN e.id AS a, n.id AS b`
} as const

export const allShelves = `/* allShelves */
  MATCH (b:Bucket)-[:HAS]->(e) RETURN b.id AS a, e.id AS b`

export const allBuckets = `/* allBuckets */
  MATCH (b:Bucket) RETURN b.id AS id, b.n AS n, b.past AS past, b.knownSince AS knownSince, b.settledOn AS settledOn,
    b.score AS score, b.cooperative AS cooperative, b.conflictual AS conflictual, b.partners AS partners`

export const allVersionShelves = `/* allVersionShelves */
  MATCH (b:Bucket)-[:PAST]->(v) RETURN b.id AS a, v.id AS b`

export const allTies = `/* allTies */
  MATCH (t:Tie) RETURN t.id AS id, t.n AS n, t.score AS score, t.all AS all,
    t.summits AS summits, t.agreements AS agreements, t.interactions AS interactions`

export const allLearnt = `/* allLearnt */
  MATCH (n:Entity) WHERE n.learnt = true RETURN n.id AS id, n.json AS json`

export const allLearntOffices = `/* allLearntOffices */
  MATCH (o:Office) WHERE o.id STARTS WITH 'office:~' RETURN o.id AS id, o.json AS json`

export const allEntities = `/* allEntities */
  MATCH (n:Entity) RETURN n.id AS id`

export const allLearntTenures = `/* allLearntTenures */
  MATCH (l:Leader)-[r:HELD]->(o:Office) WHERE r.learnt = true RETURN l.id AS leader, o.id AS office, r.json AS json`

export const allDecisions = `/* allDecisions */
  MATCH (d:Decision) RETURN d.json AS json`
