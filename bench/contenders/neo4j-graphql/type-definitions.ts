/** The stored graph as described to `@neo4j/graphql`: our labels, relationship types and properties. */
export const TYPE_DEFINITIONS = `#graphql
  type Event @node {
    id: ID!
    kind: String!
    title: String!
    time: String
    timeEarliest: DateTime
    timeLatest: DateTime
    byTime: String!
    perpetrators: [Actor!]! @relationship(type: "PERPETRATED_BY", direction: OUT)
    targets: [Actor!]! @relationship(type: "TARGETED", direction: OUT)
    places: [Place!]! @relationship(type: "OCCURRED_AT", direction: OUT)
    partOf: [Event!]! @relationship(type: "PART_OF", direction: OUT)
    claims: [Claim!]! @relationship(type: "ABOUT", direction: IN)
  }

  type Actor @node {
    id: ID!
    name: String!
    kind: String!
    byName: String!
    partOf: [Actor!]! @relationship(type: "PART_OF", direction: OUT)
  }

  type Place @node {
    id: ID!
    name: String!
    kind: String!
    byName: String!
    within: [Place!]! @relationship(type: "WITHIN", direction: OUT)
    contains: [Place!]! @relationship(type: "WITHIN", direction: IN)
    events: [Event!]! @relationship(type: "OCCURRED_AT", direction: IN)
  }

  type Document @node {
    id: ID!
    title: String!
    url: String
    publishedAt: String
    byTime: String!
    publishers: [Actor!]! @relationship(type: "PUBLISHED_BY", direction: OUT)
    relays: [Document!]! @relationship(type: "RELAYS", direction: OUT)
    relayedBy: [Document!]! @relationship(type: "RELAYS", direction: IN)
  }

  type Claim @node {
    id: ID!
    text: String!
    predicate: String!
    measure: String
    low: Float
    best: Float
    high: Float
    statedAt: String
    retractedAt: DateTime
    byTime: String!
    saidBy: [Actor!]! @relationship(type: "SAID_BY", direction: OUT)
    document: [Document!]! @relationship(type: "STATED_IN", direction: OUT)
  }
`;
