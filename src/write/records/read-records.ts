import { isEntityKind, labelsOfKind, type RecordKind } from '../../storage/ids.js';
import { ClaimDecisionKind } from '../../domain/claims/decision-kind.js';
import type { ClaimRank } from '../../domain/claims/rank.js';
import type { Reader } from '../../neo4j/database.js';
import { KEEP_PLAN } from '../../neo4j/keep-plan.js';
import { inBatches } from '../in-batches.js';
import { type ClaimHistory, firstRank, EMPTY_HISTORY } from '../projection/effective-periods.js';
import { OPEN_END } from './node-of-record.js';
import type { Period } from './period.js';
import { type Properties, propertiesOf, type Value } from './properties.js';
import type { KnowledgeRecord } from './record.js';

type Milliseconds = number;

/** A decision on a claim, as far as it changes what follows from the claim. */
interface Decided {
  readonly id: string;
  readonly kind: ClaimDecisionKind;
  readonly rank: ClaimRank | null;
  readonly at: Milliseconds;
}

interface Row {
  readonly id: string;
  readonly recordedAt: Milliseconds;
  readonly values: readonly Value[];
  readonly writtenBy: string | null;
  readonly decisions: readonly Decided[];
  readonly supersededBy: readonly {
    readonly recordedAt: Milliseconds;
    readonly retractedAt: Milliseconds | null;
  }[];
  readonly revisions: readonly {
    readonly from: Milliseconds;
    readonly until: Milliseconds;
    readonly values: readonly Value[];
    readonly writtenBy: string | null;
  }[];
  readonly merged: readonly {
    readonly into: string;
    readonly from: Milliseconds;
    readonly until: Milliseconds;
  }[];
}

/** Reads those of the records that are stored, by id, with all that the projection needs to know of them. */
export async function readRecords(
  reader: Reader,
  kind: RecordKind,
  ids: readonly string[],
): Promise<Map<string, KnowledgeRecord>> {
  const text = statementFor(kind);
  const records = new Map<string, KnowledgeRecord>();
  for (const batch of inBatches(ids)) {
    const rows = await reader.run<Row>({ text, parameters: { ids: batch } });
    for (const row of rows) records.set(row.id, recordOf(kind, row));
  }
  return records;
}

/** Where a property lies otherwise than under its name. */
const PLACES_OF_PROPERTIES: Readonly<Record<string, string>> = {
  latitude: 'location.latitude',
  longitude: 'location.longitude',
  rank: 'ranks[0]',
};

const values = (kind: RecordKind, node: string): string =>
  Object.entries(propertiesOf(kind))
    .map(([name, type]) => {
      const property = `${node}.${PLACES_OF_PROPERTIES[name] ?? name}`;
      return type === 'instant' ? `${property}.epochMillis` : property;
    })
    .join(', ');

const statementFor = (kind: RecordKind): string => `${KEEP_PLAN}
UNWIND $ids AS id
MATCH (node:${labelsOfKind(kind).join('|')} {id: id})
RETURN node.id AS id,
  node.recordedAt.epochMillis AS recordedAt,
  [${values(kind, 'node')}] AS values,
  node.writtenBy AS writtenBy,
  ${kind === 'claim' ? DECISIONS : '[]'} AS decisions,
  ${kind === 'claim' ? SUPERSEDED_BY : '[]'} AS supersededBy,
  ${isEntityKind(kind) ? revisions(kind) : '[]'} AS revisions,
  ${isEntityKind(kind) ? MERGED : '[]'} AS merged
`;

const DECISIONS = `[(node)<-[:DECIDED_ON]-(decision:Decision) |
    {id: decision.id, kind: decision.kind, rank: decision.newRank, at: decision.recordedAt.epochMillis}]`;

const SUPERSEDED_BY = `[(node)<-[:SUPERSEDES]-(by:Claim) |
    {recordedAt: by.recordedAt.epochMillis, retractedAt: by.retractedAt.epochMillis}]`;

const MERGED = `[index IN range(0, size(coalesce(node.mergedInto, [])) - 1) | {into: node.mergedInto[index],
    from: node.mergedFrom[index].epochMillis, until: node.mergedUntil[index].epochMillis}]`;

const revisions = (kind: RecordKind): string => `COLLECT {
    MATCH (revision:Revision {id: node.id})
    RETURN {from: revision.from.epochMillis, until: revision.until.epochMillis, values: [${values(kind, 'revision')}],
      writtenBy: revision.writtenBy}
    ORDER BY revision.from
  }`;

function recordOf(kind: RecordKind, row: Row): KnowledgeRecord {
  const recordedAt = new Date(row.recordedAt);
  const properties = propertiesFrom(kind, row.values);
  return {
    kind,
    id: row.id,
    recordedAt,
    properties,
    writtenBy: row.writtenBy,
    revisions: row.revisions.map((revision) => ({
      ...period(revision.from, revision.until),
      properties: propertiesFrom(kind, revision.values),
      writtenBy: revision.writtenBy,
    })),
    history: kind === 'claim' ? historyOf(row, properties) : EMPTY_HISTORY,
    merged: row.merged.map(({ into, from, until }) => ({
      into,
      ...period(from, until === OPEN_END.getTime() ? null : until),
    })),
  };
}

function historyOf({ recordedAt, decisions, supersededBy }: Row, properties: Properties): ClaimHistory {
  const inOrder = [...decisions].sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
  return {
    retracted: inOrder.flatMap(({ kind, at }) =>
      kind === ClaimDecisionKind.RETRACTED ? [period(at, null)] : [],
    ),
    superseded: supersededBy.map((by) => period(by.recordedAt, by.retractedAt)),
    ranks: [
      firstRank(properties, new Date(recordedAt)),
      ...inOrder.flatMap(({ rank, at }) => (rank === null ? [] : [{ rank, from: new Date(at) }])),
    ],
  };
}

const period = (from: Milliseconds, until: Milliseconds | null): Period => ({
  from: new Date(from),
  until: until === null ? null : new Date(until),
});

const propertiesFrom = (kind: RecordKind, list: readonly Value[]): Properties =>
  Object.fromEntries(Object.keys(propertiesOf(kind)).map((name, index) => [name, list[index] ?? null]));
