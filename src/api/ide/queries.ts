/** A tab of the query editor. */
export interface ReadyQuery {
  readonly name: string
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
}

/** What a newcomer would ask first, as many tabs as fit side by side; docs/queries has more. Run by a test, so that they go on working. */
export const READY_QUERIES: readonly ReadyQuery[] = [
  {
    name: 'Korea and Japan',
    query: `# What passes between two countries, newest first, and the sentence that says so.
# Put other codes or names into the variables below: "FR" and "DE", or three for a trilateral.
query Relationship($between: [String!]!) {
  relationship(between: $between) {
    firstContact { edtf }
    lastContact { edtf }
    articleCount
    frameworks { name kind }
    timeline(first: 10) {
      edges {
        node {
          __typename
          title
          date { edtf precision }
          ... on Summit { summitStatus: status format place { city country { code } } leaders { name } }
          ... on Agreement { agreementStatus: status kind parties { country { code } } topics { name } }
          ... on Interaction { type score quadClass }
          claims(first: 1) { edges { node { quote article { title url } } } }
        }
      }
    }
  }
}
`,
    variables: { between: ['KR', 'JP'] }
  },
  {
    name: 'Announced summits',
    query: `# Meetings announced or called for, latest day first. None of them counts as held until an article says so.
query AnnouncedSummits {
  summits(filter: { status: { in: [PLANNED, PROPOSED] } }, first: 20) {
    totalCount
    edges {
      node {
        title
        status
        date { edtf earliest latest basis }
        place { city country { name } }
        host { name }
        leaders { name }
        framework { name }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`
  },
  {
    name: 'Trade agreements',
    query: `# Agreements on trade, who is a party, and how far they have come.
query TradeAgreements {
  agreements(filter: { topics: { any: ["topic:trade"] } }, first: 20) {
    edges {
      node {
        title
        kind
        status
        date { edtf }
        parties { country { name } organization { name } }
        steps { status date { edtf } claim { quote } }
        summit { title date { edtf } }
      }
    }
  }
}
`
  },
  {
    name: 'Search',
    query: `# Finds people, countries, meetings, agreements and articles by the words you would type.
query Search($text: String!) {
  search(text: $text, first: 10) {
    edges {
      score
      snippet
      node {
        __typename
        ... on Country { name }
        ... on Leader { name }
        ... on Organization { name }
        ... on Framework { name }
        ... on Summit { title date { edtf } }
        ... on Agreement { title date { edtf } }
        ... on Interaction { title date { edtf } }
        ... on Article { headline: title }
        ... on Claim { quote }
      }
    }
  }
}
`,
    variables: { text: 'shuttle diplomacy' }
  },
  {
    name: 'Feed an article',
    query: `# Takes an article in. Needs a key: open Headers and put one into "x-api-key".
# npm start prints a key made for that run.
mutation Ingest($input: IngestArticleInput!) {
  ingestArticle(input: $input) {
    outcome
    refusal { code message field }
    article {
      id
      claims(first: 20) { edges { node { kind modality quote rule } } }
      notes { severity message quote }
    }
  }
}
`,
    variables: {
      input: {
        title: 'Leaders to meet',
        published: '2025-03-03',
        publisher: 'My desk',
        text: 'French President Emmanuel Macron will host German Chancellor Olaf Scholz in Paris on Wednesday.'
      }
    }
  }
]
