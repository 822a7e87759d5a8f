/** A tab of the query editor. */
export interface ReadyQuery {
  readonly name: string
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
}

/** What an analyst would ask first, one question a tab, some of them out of docs/queries. Run by a test, so that they go on working. */
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
    name: 'Who held the office',
    query: `# Who spoke for a country on a day.
query OfficesAndMemberships($code: String!, $on: Date!) {
  country(code: $code) {
    name
    leaders(on: $on) {
      leader { name }
      office { title kind }
      from { edtf }
      until { edtf }
    }
    memberships(on: $on) { organization { name } role }
  }
}
`,
    variables: { code: 'KR', on: '2025-08-24' }
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
    name: 'Warmer or colder',
    query: `# How a relationship went, year by year. Above zero is cooperation, below is conflict.
query Intensity($between: [String!]!) {
  relationship(between: $between) {
    intensity(by: YEAR) { period score count cooperative conflictual }
  }
}
`,
    variables: { between: ['US', 'CN'] }
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
    name: 'Planned for the next weeks',
    query: `# What was planned for the days ahead, as it was known on a day.
query Calendar($asOf: DateTime!, $from: Date!, $until: Date!) {
  summits(
    filter: { status: { eq: PLANNED }, date: { between: { from: $from, until: $until } } }
    orderBy: DATE_ASC
    asOf: $asOf
    first: 20
  ) {
    edges { node { title date { edtf } place { city } host { code } } }
  }
}
`,
    variables: { asOf: '2025-08-24T00:00:00Z', from: '2025-08-24', until: '2025-10-23' }
  },
  {
    name: 'Promises overdue',
    query: `# What was promised by a day that has passed, with nobody reporting what became of it.
query Overdue($asOf: DateTime!) {
  agreements(filter: { fulfilment: [OVERDUE] }, orderBy: DATE_ASC, asOf: $asOf, first: 20) {
    totalCount
    edges {
      node {
        title
        status
        date { edtf }
        deadline { edtf }
        fulfilment
        parties { country { code } organization { name } }
        claims(first: 1) { edges { node { quote } } }
      }
    }
  }
}
`,
    variables: { asOf: '2026-06-30T00:00:00Z' }
  },
  {
    name: 'Who links two countries',
    query: `# Ways from one country to another through others, each step with its evidence.
query Links($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, maxHops: 3) {
    nodes { ... on Country { name } ... on Leader { leader: name } ... on Organization { organization: name } }
    steps { event { title } }
  }
}
`,
    variables: { from: 'country:ER', to: 'country:SO' }
  },
  {
    name: 'What changed',
    query: `# What this store has learnt since a time. More questions, with answers: docs/queries.
query Changed($since: DateTime!, $country: String!) {
  changes(since: $since, filter: { countries: [$country], kinds: [SUMMIT] }, first: 4) {
    edges { node { action summary statusBefore statusAfter } }
  }
}
`,
    variables: { since: '2020-01-01T00:00:00Z', country: 'KR' }
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
