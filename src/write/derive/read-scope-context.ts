import { kindOfId } from '../../storage/ids.js';
import type { ActorKind } from '../../domain/actors/kind.js';
import type { PlaceKind } from '../../domain/places/kind.js';
import type { ScopedClaim } from '../../rules/scopes/scope.js';
import type { ScopeContext } from '../../rules/scopes/scope-context.js';
import { KEEP_PLAN } from '../../neo4j/keep-plan.js';
import type { WriteTransaction } from '../../neo4j/database.js';
import { inBatches } from '../in-batches.js';
import { MEMBERSHIP_EDGE_TYPES } from './affected-subjects.js';

const EVENTS = `${KEEP_PLAN}
UNWIND $ids AS id
MATCH (part:Event {id: id})-[:PART_OF*0..]->(event)
USING INDEX SEEK part:Event(id)
WITH DISTINCT event
RETURN event.id AS id, event.time AS time,
  head([(event)-[:PART_OF]->(whole) | whole.id]) AS partOf,
  COLLECT { MATCH (event)-[:OCCURRED_AT]->(place) RETURN DISTINCT place.id AS id ORDER BY id } AS places
`;

const PLACES = `${KEEP_PLAN}
UNWIND $ids AS id
MATCH (part:Place {id: id})-[:WITHIN*0..]->(place)
USING INDEX SEEK part:Place(id)
WITH DISTINCT place
RETURN place.id AS id, place.kind AS kind, head([(place)-[:WITHIN]->(around) | around.id]) AS within
`;

const ACTORS = `${KEEP_PLAN}
UNWIND $ids AS id
MATCH (part:Actor {id: id})-[:${MEMBERSHIP_EDGE_TYPES.join('|')}*0..]->(actor)
USING INDEX SEEK part:Actor(id)
WITH DISTINCT actor
RETURN actor.id AS id, actor.kind AS kind,
  [(actor)-[:PART_OF]->(body) | body.id] AS partOf,
  [(actor)-[:${MEMBERSHIP_EDGE_TYPES.join('|')}]->(body) | body.id] AS belongsTo
`;

interface EventRow {
  readonly id: string;
  readonly time: string | null;
  readonly partOf: string | null;
  readonly places: readonly string[];
}
interface PlaceRow {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly within: string | null;
}
interface ActorRow {
  readonly id: string;
  readonly kind: ActorKind;
  readonly partOf: readonly string[];
  readonly belongsTo: readonly string[];
}

/** Reads, as it stands now, what must be known to compare the scopes of these claims. */
export async function readScopeContext(
  transaction: WriteTransaction,
  claims: readonly ScopedClaim[],
): Promise<ScopeContext> {
  const of = (kind: string, ids: readonly (string | null)[]): string[] => [
    ...new Set(ids.filter((id) => id !== null && kindOfId(id) === kind) as string[]),
  ];
  const subjects = claims.map(({ subject }) => subject);
  const events = await byId<EventRow>(transaction, EVENTS, of('event', subjects));
  const places = [
    ...subjects,
    ...claims.map(({ scopePlace }) => scopePlace),
    ...[...events.values()].flatMap((event) => event.places),
  ];
  const actors = [...subjects, ...claims.map(({ scopeActor }) => scopeActor)];
  return {
    events,
    places: await byId<PlaceRow>(transaction, PLACES, of('place', places)),
    actors: await byId<ActorRow>(transaction, ACTORS, of('actor', actors)),
  };
}

async function byId<Row extends { readonly id: string }>(
  transaction: WriteTransaction,
  text: string,
  ids: readonly string[],
): Promise<Map<string, Row>> {
  const rows = new Map<string, Row>();
  for (const batch of inBatches(ids)) {
    for (const row of await transaction.run<Row>({ text, parameters: { ids: batch } })) rows.set(row.id, row);
  }
  return rows;
}
