const TIME = '{ edtf earliest latest precision approximate uncertain }';
const CLAIM = `id text predicate polarity rank quote retractedAt recordedAt derivation
  quantity { measure unit low best high qualifier } statedAt ${TIME} validTime ${TIME}
  subject { id } object { id } saidBy { id name } document { id title } scopePlace { id name } scopeActor { id }
  supersedes { id } supersededBy { id } derivedFrom { id }
  decisions { kind rank reason decidedBy decidedAt } assessments { assessor madeAt reliability credibility note }`;
const ACTOR = `id name aliases kind description
  affiliations { kind title time ${TIME} organization { id name } claims { id } }
  affiliates { kind actor { id name } }
  events { totalCount nodes { id } } claims { totalCount nodes { id } }`;

/** Queries that together read everything about a small graph. */
export const EVERYTHING: readonly string[] = [
  `{ actors { totalCount nodes { __typename ${ACTOR} } } }`,
  `{ places { totalCount nodes { id name aliases kind location { latitude longitude uncertaintyMeters }
       within { id name } contains { id name } events { totalCount nodes { id } } } } }`,
  `{ documents { totalCount nodes { id kind title url language publishedAt ${TIME} publishers { id name }
       relays { id title } relayedBy { id title } claims { totalCount nodes { id } } } } }`,
  `{ events { totalCount nodes { id kind title description time ${TIME} places { id name }
       participants { role actor { id name } claims { id } } perpetrators { id } targets { id }
       effects { kind object quantity { low best high } owner { id } claims { id } } weapons
       partOf { id title } parts { totalCount nodes { id } } documents { id }
       claims { totalCount nodes { id } } } } }`,
  `{ claims(filter: { includeRetracted: true }) { totalCount nodes { ${CLAIM} } } }`,
  `{ merges { totalCount nodes { id reason decidedBy decidedAt undoneAt undoneBy kept { id } merged { id } } } }`,
  `{ timeline(interval: MONTH, measure: "killed", stackBy: SIDE) { start end unplaced events measured low best high
       stacks { value node { id } events measured low best high } }
     said: timeline(interval: YEAR, measure: "strikes", stackBy: SAID_BY) { start stacks { value events low high } }
     eventFacets(by: PERPETRATOR, measure: "strikes") { value node { id } count measured low best high } }`,
  `{ whoStruckWhom { perpetrator { id } target { id } events strikesLow strikesHigh killedLow killedHigh }
     organizations: whoStruckWhom(level: ORGANIZATION) { perpetrator { id } target { id } events }
     whoFoughtWhom(level: ORGANIZATION) { sides { id } events killedLow killedBest killedHigh last { edtf } } }`,
  `{ strikes { totalCount nodes { id } } byTitle: events(orderBy: TITLE, last: 3) { nodes { title } } }`,
];
