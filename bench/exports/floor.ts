import { SHOWN_EDGE_TYPES } from '../contenders/shown-edge-types.js';

/** What a format writes of the graph. */
export type Part =
  | 'events'
  | 'event nodes'
  | 'participations'
  | 'figures'
  | 'figures and grounds'
  | 'claims'
  | 'claims and assessments'
  | 'edges'
  | 'nodes';

const ROLES = 'PERPETRATED_BY|TARGETED|SUPPORTED_BY|PARTNERED_WITH|OBSERVED_BY|DECLARED_BY|INVOLVED';

/** The properties of a time. */
const time = (name: string): string =>
  ['', 'Earliest', 'Latest', 'Precision', 'Approximate', 'Uncertain'].map((part) => name + part).join(', ');

const EVENT = `event.id, event.kind, event.title, event.description, ${time('event.time')},
  [(event)<-[:ABOUT]-(claim:Claim {live: true}) WHERE claim.weapon IS NOT NULL | claim.weapon]`;
const PLACE =
  'place.id, place.name, place.aliases, place.kind, place.location, place.uncertaintyMeters, place.within';
const QUANTITY = 'claim.measure, claim.unit, claim.low, claim.best, claim.high, claim.qualifier';
const DOCUMENT = 'document.id, document.title, document.url';

const FIGURE = `claim.id, claim.subject, claim.predicate, claim.polarity, claim.rank, ${QUANTITY},
  ${time('claim.validTime')}, claim.scopePlace, claim.scopeActor, claim.retractedAt,
  [(claim)<-[:SUPERSEDES]-(later) | [later.id, later.retractedAt]]`;
const GROUNDS = `[(claim)-[:BASED_ON]->(document) | [${DOCUMENT}]]`;
const CLAIM = `${FIGURE}, ${GROUNDS}, claim.text, claim.title, claim.weapon,
  claim.effectKind, claim.effectObject, claim.effectOwner, claim.quote, claim.recordedAt, claim.derivation,
  claim.derivationRule, ${time('claim.statedAt')}, claim.object, claim.document, claim.relayedBy, claim.namesUsed,
  [(claim)-[:SAID_BY]->(actor) | [actor.id, actor.name]],
  [(claim)-[:SUPERSEDES]->(earlier) | [earlier.id, earlier.subject, earlier.object]],
  [(claim)-[:DERIVED_FROM]->(source) | [source.id, source.subject, source.object]]`;

/**
 * The rows that exports hold, read by hand: a statement or a few for each part, in positional lists, and nothing that
 * needs more than one node and its neighbours.
 */
export const FLOOR: Readonly<Record<Part, readonly string[]>> = {
  events: [
    `MATCH (event:Event) RETURN [${EVENT},
  [(event)-[:PART_OF]->(whole:Event) | whole.id],
  [(event)-[edge:${ROLES}]->(actor) | [type(edge), actor.id, actor.name, actor.kind]],
  [(event)-[:OCCURRED_AT]->(place) | [${PLACE}]],
  [(event)<-[:ABOUT]-(claim:Claim {live: true}) WHERE claim.effectKind IS NOT NULL |
    [claim.effectKind, claim.effectObject, claim.effectOwner, ${QUANTITY}]],
  [(event)<-[:ABOUT]-(claim:Claim {live: true})-[:STATED_IN]->(document) | [${DOCUMENT}]]] AS row`,
  ],
  'event nodes': [
    `MATCH (event:Event) RETURN [${EVENT}, [(event)-[:OCCURRED_AT]->(place) | place.id]] AS row`,
  ],
  participations: [
    `MATCH (event:Event) RETURN [event.id, [(event)-[edge:${ROLES}]->(actor) | [type(edge), actor.id]]] AS row`,
  ],
  figures: [`MATCH (:Event)<-[:ABOUT]-(claim:Claim) RETURN [${FIGURE}] AS row`],
  'figures and grounds': [`MATCH (:Event)<-[:ABOUT]-(claim:Claim) RETURN [${FIGURE}, ${GROUNDS}] AS row`],
  claims: [`MATCH (claim:Claim) RETURN [${CLAIM}] AS row`],
  'claims and assessments': [
    `MATCH (claim:Claim) RETURN [${CLAIM}, claim.passages,
  [(claim)<-[:DECIDED_ON]-(made) | [made.kind, made.rank, made.reason, made.decidedBy, made.decidedAt]],
  [(claim)<-[:ASSESSES]-(made) | [made.assessor, made.madeAt, made.reliability, made.credibility, made.note]]] AS row`,
  ],
  edges: [
    `MATCH (node)-[edge:${SHOWN_EDGE_TYPES}]->(other)
RETURN [node.id, type(edge), other.id, edge.claim, edge.title, edge.validTime] AS row`,
  ],
  nodes: [
    'MATCH (actor:Actor) RETURN [actor.id, actor.name, actor.aliases, actor.sameAs, actor.kind, actor.description] AS row',
    `MATCH (place:Place) RETURN [${PLACE}, place.sameAs] AS row`,
    `MATCH (document:Document) RETURN [${DOCUMENT}, document.kind, document.language, document.version,
  ${time('document.publishedAt')}, document.publishers, document.relays] AS row`,
  ],
};

const NETWORK: readonly Part[] = ['event nodes', 'figures', 'nodes', 'edges'];
const TABLES: readonly Part[] = ['events', 'figures and grounds', 'participations', 'claims', 'nodes'];

/** The parts that each format writes. */
export const PARTS_OF: Readonly<Record<string, readonly Part[]>> = {
  graphml: NETWORK,
  gexf: NETWORK,
  cytoscape: NETWORK,
  geojson: ['events', 'figures and grounds'],
  csv: ['events', 'figures and grounds'],
  tables: TABLES,
  parquet: TABLES,
  ftm: ['events', 'claims', 'nodes', 'edges'],
  'json-ld': ['events', 'claims and assessments', 'nodes'],
  dossier: ['event nodes', 'claims and assessments', 'nodes'],
};
