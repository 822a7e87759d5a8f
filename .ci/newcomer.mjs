// What a newcomer sees after `npm start`: the page, a graph with something in it, and sentences behind the facts.
import assert from 'node:assert/strict'

const [base] = process.argv.slice(2)

const page = await fetch(`${base}/`)
assert.equal(page.status, 200)
assert.match(await page.text(), /<html/iu)

const query = `{
  articles(first: 1) { totalCount }
  relationship(between: ["KR", "JP"]) {
    summits(first: 20) { totalCount edges { node { title status claims(first: 1) { edges { node { quote } } } } } }
  }
}`
const response = await fetch(`${base}/graphql`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query })
})
const { data, errors } = await response.json()
assert.equal(errors, undefined, JSON.stringify(errors))
assert.ok(data.articles.totalCount >= 40, `${data.articles.totalCount} sample dispatches`)
const summits = data.relationship.summits.edges.map(edge => edge.node)
assert.ok(summits.length >= 3, `${summits.length} summits of Korea and Japan`)
assert.ok(summits.every(summit => summit.claims.edges[0].node.quote.length > 0))
console.log(
  `${data.articles.totalCount} dispatches, ${data.relationship.summits.totalCount} summits of Korea and Japan`
)
