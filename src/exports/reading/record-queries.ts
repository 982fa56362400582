import { MAX_PAGE_SIZE } from '../../query/page/page-size.js';
import { RootFieldOperation } from '../../query/operation/root-field-operation.js';
import type {
  AssessedClaim,
  EventNode,
  ExportedActor,
  ExportedClaim,
  ExportedDocument,
  ExportedEvent,
  ExportedPlace,
  FigureClaim,
  GroundedClaim,
  Participation,
} from './records.js';

/**
 * A query for records, and the type of what its answer holds of each. Each format asks only for what it writes: most of
 * what it costs is what it reads.
 */
export type RecordQuery<Record> = RootFieldOperation & { readonly record?: Record };

/** A page of claims. */
export interface ClaimsPage<Claim> {
  readonly nodes: readonly Claim[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const TIME = '{ edtf earliest latest precision approximate uncertain }';
const QUANTITY = '{ measure unit low best high qualifier }';
const CLAIM = '{ id subject { id } object { id } }';
const SAME_AS = 'sameAs { scheme id url }';
const PLACE = `id name aliases ${SAME_AS} kind location { latitude longitude uncertaintyMeters } within { id }`;

export const ACTORS: RecordQuery<ExportedActor> = new RootFieldOperation(
  `{ actors { nodes { __typename id name aliases ${SAME_AS} kind description } } }`,
);

export const PLACES: RecordQuery<ExportedPlace> = new RootFieldOperation(`{ places { nodes { ${PLACE} } } }`);

export const DOCUMENTS: RecordQuery<ExportedDocument> = new RootFieldOperation(
  `{ documents { nodes { id kind title url language version publishedAt ${TIME} publishers { id } relays { id } } } }`,
);

const EVENT = `id kind title description independentOrigins time ${TIME} partOf { id }
  participants { role actor { id name kind } } places { ${PLACE} }
  effects { kind object quantity ${QUANTITY} owner { id name } } weapons documents { id title url }`;
const EVENT_NODE = `id kind title description independentOrigins time ${TIME} weapons places { id }`;

export const EVENTS: RecordQuery<ExportedEvent> = new RootFieldOperation(`{ events { nodes { ${EVENT} } } }`);

export const PARTICIPATIONS: RecordQuery<Participation> = new RootFieldOperation(
  '{ events { nodes { id participants { role actor { id } } } } }',
);

/** Claims about some things, with these fields. */
const claims = (fields: string): RootFieldOperation =>
  new RootFieldOperation(`query ($about: [ID!], $first: Int, $after: String) {
  claims(filter: { about: $about, includeRetracted: true }, first: $first, after: $after) {
    nodes { ${fields} }
    pageInfo { hasNextPage endCursor }
  }
}`);

const OF_FIGURES = `id subject { id } predicate polarity rank quantity ${QUANTITY} validTime ${TIME}
  scopePlace { id } scopeActor { id } supersededBy { id retractedAt } retractedAt`;
const GROUNDS = 'basedOn { id title url }';
const COMPLETE = `${OF_FIGURES} ${GROUNDS} text title weapon effect { kind object owner { id } } quote recordedAt
  derivation derivationRule statedAt ${TIME} object { id } saidBy { id name } document { id }
  supersedes ${CLAIM} derivedFrom ${CLAIM} relayedBy { id } namesUsed { node { id } name }`;

/** Events, each with the claims about it: all but those of the few events that have more than a page of them. */
export interface EventsWithClaims<Event, Claim> {
  readonly events: RecordQuery<Event & { readonly claims: ClaimsPage<Claim> }>;
  /** For the claims about an event that has more of them. */
  readonly claims: RecordQuery<Claim>;
}

const withClaims = (event: string, claim: string) => ({
  events: new RootFieldOperation(`{ events { nodes { ${event}
  claims(filter: { includeRetracted: true }, first: ${MAX_PAGE_SIZE}) { nodes { ${claim} } pageInfo { hasNextPage endCursor } }
} } }`),
  claims: claims(claim),
});

export const EVENTS_WITH_GROUNDS: EventsWithClaims<ExportedEvent, GroundedClaim> = withClaims(
  EVENT,
  `${OF_FIGURES} ${GROUNDS}`,
);
export const EVENT_NODES_WITH_FIGURES: EventsWithClaims<EventNode, FigureClaim> = withClaims(
  EVENT_NODE,
  OF_FIGURES,
);
export const CLAIMS: RecordQuery<ExportedClaim> = claims(COMPLETE);
export const ASSESSED_CLAIMS: RecordQuery<AssessedClaim> = claims(`${COMPLETE}
  passages { document { id } text { sha256 } exact prefix suffix start end }
  decisions { kind rank reason decidedBy decidedAt } assessments { assessor madeAt reliability credibility note }`);
