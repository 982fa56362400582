import { isAdditiveMeasure } from '../../../rules/figures/additive-measures.js';
import { Polarity } from '../../../domain/claims/polarity.js';
import { Predicate } from '../../../domain/claims/predicate.js';
import { divisionOf } from '../../../rules/derivation/division.js';
import type { EventKind } from '../../../domain/events/kind.js';
import { isOwnScope, placesOf, scopeOf } from '../../../rules/scopes/scope.js';
import type { ScopeContext } from '../../../rules/scopes/scope-context.js';
import { KEEP_PLAN } from '../../../neo4j/keep-plan.js';
import type { WriteTransaction } from '../../../neo4j/database.js';
import { groupBy } from '../../group-by.js';
import { readScopeContext } from '../read-scope-context.js';
import { readStatement, STATEMENT_ROW, type StatementRow } from '../stored-statement.js';
import type { DividedEvent, GivenFigure, DivisionMember } from './divided-event.js';

const actors = (type: string): string =>
  `COLLECT { MATCH (event)-[:${type}]->(actor) RETURN DISTINCT actor.id AS actorId ORDER BY actorId }`;

/** A whole and those of its parts that may divide it, of the same kind and time, the whole first. */
const MEMBERS = `${KEEP_PLAN}
UNWIND $ids AS id
MATCH (whole:Event {id: id})
USING INDEX SEEK whole:Event(id)
WHERE EXISTS { (whole)<-[:PART_OF]-() } AND COUNT { (whole)-[:OCCURRED_AT]->() } > 1
CALL (whole) {
  RETURN whole AS event
  UNION
  MATCH (whole)<-[:PART_OF]-(event)
  WHERE event.kind = whole.kind
    AND event.timeEarliest = whole.timeEarliest AND event.timeLatest = whole.timeLatest
  RETURN event
}
RETURN whole.id AS whole, event.id AS id, event.title AS title, event.kind AS kind, event.time AS time,
  ${actors('PERPETRATED_BY')} AS perpetrators,
  ${actors('TARGETED')} AS targets
`;

/** Claims that give a number and are not stale: none of the claims that they were worked out from has fallen away. */
const FIGURES = `${KEEP_PLAN}
UNWIND $ids AS id
MATCH (subject:Event {id: id})<-[:ABOUT]-(claim)
USING INDEX SEEK subject:Event(id)
WHERE claim.live AND claim.predicate = '${Predicate.MEASURED}' AND claim.polarity = '${Polarity.ASSERTED}'
  AND claim.derivationRule IS NULL
  AND NOT EXISTS { (claim)-[:DERIVED_FROM*1..]->(input) WHERE NOT input.live }
RETURN ${STATEMENT_ROW} AS row
`;

const PLACE_NAMES = `${KEEP_PLAN}
UNWIND $ids AS id
MATCH (place:Place {id: id})
RETURN id, place.name AS name
`;

interface MemberRow {
  readonly whole: string;
  readonly id: string;
  readonly title: string;
  readonly kind: EventKind;
  readonly time: string | null;
  readonly perpetrators: readonly string[];
  readonly targets: readonly string[];
}

/** Reads those of the events that can be shown to be divided into their parts. */
export async function readDividedEvents(
  transaction: WriteTransaction,
  wholes: readonly string[],
): Promise<DividedEvent[]> {
  const rows = await transaction.run<MemberRow>({ text: MEMBERS, parameters: { ids: wholes } });
  if (rows.length === 0) return [];
  const scopes = rows.map(({ id }) => ({ subject: id, scopePlace: null, scopeActor: null, validTime: null }));
  const scopeContext = await readScopeContext(transaction, scopes);
  const names = await readNames(transaction, scopeContext);
  const member = ({ whole: _whole, ...row }: MemberRow): DivisionMember => {
    const places = placesOf(row.id, scopeContext);
    return { ...row, places, placeNames: places.map((place) => names.get(place) ?? place) };
  };
  const divided = [...groupBy(rows, ({ whole }) => whole).values()].flatMap((dividedEvent) => {
    const members = dividedEvent.map(member);
    const whole = members.find(({ id }) => id === dividedEvent[0]?.whole);
    const parts =
      whole &&
      divisionOf(
        whole,
        members.filter((one) => one !== whole),
        scopeContext,
      );
    return whole && parts ? [{ whole, parts }] : [];
  });
  const given = await readGiven(
    transaction,
    divided.flatMap(({ whole, parts }) => [whole.id, ...parts.map(({ id }) => id)]),
    scopeContext,
  );
  return divided.map((dividedEvent) => ({ ...dividedEvent, given }));
}

async function readNames(
  transaction: WriteTransaction,
  { places }: ScopeContext,
): Promise<ReadonlyMap<string, string>> {
  const rows = await transaction.run<{ id: string; name: string }>({
    text: PLACE_NAMES,
    parameters: { ids: [...places.keys()] },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Claims that give an additive number of one of these events as a whole, by event. */
async function readGiven(
  transaction: WriteTransaction,
  events: readonly string[],
  scopeContext: ScopeContext,
): Promise<ReadonlyMap<string, readonly GivenFigure[]>> {
  const ids = [...new Set(events)];
  const rows = await transaction.run<{ row: StatementRow }>({ text: FIGURES, parameters: { ids } });
  const figures = rows.flatMap(({ row }): GivenFigure[] => {
    const statement = readStatement(row);
    const { id, subject, rank, quantity } = statement;
    const counts = quantity && isAdditiveMeasure(quantity.measure);
    return counts && isOwnScope(scopeOf(statement, scopeContext))
      ? [{ id, event: subject, rank, quantity }]
      : [];
  });
  return groupBy(
    figures.sort((one, other) => (one.id < other.id ? -1 : 1)),
    ({ event }) => event,
  );
}
