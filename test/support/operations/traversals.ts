const NODE = '{ id __typename }';

/** Questions to every root field that no selection below nodes can ask, about some things that there are. */
export const traversals = (ids: readonly string[]): readonly string[] => [
  `{ disputes { totalCount nodes { kind measure explanation gap claims { id } } } }`,
  `{ comparison(measure: "strikes", place: PLACE, interval: MONTH) { totalCount nodes { place { id } start end
    sources { source { id } events low best high } } } }`,
  `{ disagreements(measure: "strikes", interval: YEAR) { totalCount nodes { gap explanation } } }`,
  `{ whoFoughtWhom { sides { id } events killedLow killedBest killedHigh } }`,
  `{ whoStruckWhom { perpetrator { id } target { id } events strikesLow strikesHigh first { edtf } last { edtf } } }`,
  `{ timeline(interval: MONTH, measure: "strikes", stackBy: SAID_BY) { start end unplaced events low best high
    stacks { value node { id } events low best high } } }`,
  `{ totals { measure unit low best high events disputed } }`,
  ...['KIND', 'PERPETRATOR', 'TARGET', 'PLACE', 'COUNTRY', 'YEAR', 'SAID_BY'].map(
    (by) => `{ eventFacets(by: ${by}) { value count node { id } } }`,
  ),
  `{ mergeRefusals { totalCount nodes { id pair { id } } } }`,
  `{ mergeCandidates(kind: PLACE, minimumScore: 0.6) { totalCount nodes { one { id } other { id } score } } }`,
  `{ claims { totalCount nodes { id provenance { document { id } actors { id } } independentOrigins
    stale staleReason relayedBy { id } disputes { kind } } } events { nodes { id independentOrigins } } }`,
  `{ events(filter: { without: [PERPETRATOR] }) { totalCount nodes { id } } }`,
  `{ events(filter: { text: "alpha" }) { totalCount nodes { id } } actors(filter: { name: "alpha" }) { nodes { id } } }`,
  ...ids
    .filter((id) => id.startsWith('actor:'))
    .map(
      (id) => `{ events(filter: { saidBy: ["${id}"] }) { totalCount nodes { id } }
        by: events(filter: { by: ["${id}"] }) { totalCount nodes { id } }
        claims(filter: { saidBy: ["${id}"], disputed: true }) { totalCount nodes { id } } }`,
    ),
  ...ids.map(
    (id) => `{ neighborhood(id: "${id}", depth: 2) { truncated nodes { id type label node ${NODE} }
      edges { id source target type label claims { id } } } }`,
  ),
  ...ids
    .slice(1)
    .map(
      (id) =>
        `{ paths(from: "${ids[0] ?? ''}", to: "${id}") { length nodes { id } edges { id source target claims { id } } } }`,
    ),
  ...(ids.length > 0
    ? [`{ nodes(ids: ${JSON.stringify(ids)}) { id __typename } node(id: "${ids[0] ?? ''}") { id } }`]
    : []),
];

/** What full-text search finds; the scores depend on what else there is. */
export const SEARCHES: readonly string[] = ['alpha', 'baghuz', 'nothing'].map(
  (text) => `{ search(text: "${text}", first: 200) { snippet node { id } } }`,
);
