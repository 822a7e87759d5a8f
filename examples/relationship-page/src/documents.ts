import { graphql } from './gql'

/** A page of what passed between two parties, each event with the first sentence that says so. */
export const RELATIONSHIP = graphql(`
  query Relationship($between: [String!]!, $after: String) {
    relationship(between: $between) {
      countries {
        name
      }
      organizations {
        name
      }
      articleCount
      firstContact {
        edtf
      }
      lastContact {
        edtf
      }
      timeline(first: 20, after: $after) {
        edges {
          node {
            __typename
            id
            title
            date {
              edtf
            }
            claims(first: 1) {
              edges {
                node {
                  quote
                  article {
                    publisher
                  }
                }
              }
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)

/** Told each time something changes between them. */
export const UPDATED = graphql(`
  subscription Updated($between: [String!]!) {
    relationshipUpdated(between: $between) {
      articleCount
    }
  }
`)
