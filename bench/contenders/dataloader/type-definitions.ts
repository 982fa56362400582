/** The part of our schema that the queries need; a neighborhood is queried as a tree. */
export const TYPE_DEFINITIONS = `#graphql
  type Query {
    events(first: Int!, after: String): EventConnection!
    eventCount(target: ID!, place: ID!, first: String!, last: String!): Int!
    claim(id: ID!): Claim
    place(id: ID!): Place
  }

  type EventConnection {
    nodes: [Event!]!
  }

  type Event {
    id: ID!
    kind: String!
    title: String!
    time: TimeSpan
    perpetrators: [Actor!]!
    targets: [Actor!]!
    places: [Place!]!
    partOf: [Event!]!
    claims(first: Int!): ClaimConnection!
  }

  type TimeSpan {
    edtf: String!
  }

  type Actor {
    id: ID!
    name: String!
    kind: String!
    partOf: [Actor!]!
  }

  type Place {
    id: ID!
    name: String!
    kind: String!
    within: [Place!]!
    contains: [Place!]!
    events: [Event!]!
  }

  type Document {
    id: ID!
    title: String!
    url: String
    publishedAt: TimeSpan
    publishers: [Actor!]!
    relays: [Document!]!
    relayedBy: [Document!]!
  }

  type ClaimConnection {
    nodes: [Claim!]!
  }

  type Claim {
    id: ID!
    text: String!
    predicate: String!
    quantity: Quantity
    statedAt: TimeSpan
    saidBy: [Actor!]!
    document: Document
  }

  type Quantity {
    measure: String!
    low: Float
    best: Float
    high: Float
  }
`;
