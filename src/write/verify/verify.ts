import { labelsOfKind, RECORD_KINDS, type RecordKind } from '../../storage/ids.js';
import type { Database, WriteTransaction } from '../../neo4j/database.js';
import type { ClaimDates } from '../derive/stated/claim-dates.js';
import { STATED_PROPERTIES } from '../derive/stated/dates.js';
import { WHOLE_EVENT_FIGURE } from '../derive/whole-events/label-figures.js';
import { holdLedger } from '../ledger.js';
import { edgesOfRecord } from '../projection/edges-of-record.js';
import { storedEdge } from '../projection/stored-edge.js';
import { Identities } from '../projection/identities.js';
import { mergedPeriods } from '../projection/merged-periods.js';
import { readMerges } from '../projection/read-merges.js';
import { nodeOfRecord } from '../records/node-of-record.js';
import { readRecords } from '../records/read-records.js';
import type { KnowledgeRecord } from '../records/record.js';
import { labelOf } from '../records/write-nodes.js';
import { type Comparable, comparableOf, comparableProperties, differingProperties } from './comparable.js';
import { differingDates } from './differing-dates.js';
import { differingDerived } from './differing-derived.js';
import type { Difference } from './difference.js';
import { EdgeBalance } from './edge-balance.js';
import { expectedAnchors } from './expected-anchors.js';
import { datesOf, datesOfEdge, onceEdge } from './stated-edges.js';

/** What was looked at, and where it is not as the records say: nowhere, unless there is a fault. */
export interface Verification {
  readonly records: number;
  readonly relationships: number;
  readonly differences: readonly Difference[];
}

/** Nodes of a page; of texts, which are long, only so many as fit in memory. */
const pageSize = (kind: RecordKind): number => (kind === 'text' ? 20 : 2_000);

const nodePage = (kind: RecordKind): string => `
MATCH (node:${labelsOfKind(kind).join('|')})
WHERE node.id > $after
WITH node ORDER BY node.id LIMIT ${pageSize(kind)}
RETURN node.id AS id, labels(node) AS labels, ${comparableProperties('node')} AS properties
`;

const edgesFrom = (kind: RecordKind): string => `
UNWIND $ids AS id
MATCH (node:${labelsOfKind(kind).join('|')} {id: id})-[edge]->(target)
RETURN type(edge) AS type, id AS source, coalesce(target.id, '') AS target, ${comparableProperties('edge')} AS properties
`;

type Pairs = readonly (readonly [string, unknown])[];
interface NodeRow {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Pairs;
}
interface EdgeRow {
  readonly properties: Pairs;
  readonly type: string;
  readonly source: string;
  readonly target: string;
}

/**
 * Works out anew all that follows from the records (relationships, what is effective, bounds of times, sort keys, disputes
 * and worked-out figures as they now stand) and compares it with what is stored. Writers wait meanwhile.
 */
export const verify = (database: Database): Promise<Verification> =>
  database.write(async (transaction) => {
    await holdLedger(transaction);
    const merged = mergedPeriods(await readMerges(transaction));
    const identities = new Identities(merged);
    const balance = new EdgeBalance();
    const differences: Difference[] = [];
    let [records, relationships] = [0, 0];
    for (const kind of RECORD_KINDS) {
      for await (const nodes of pages(kind, transaction)) {
        const ids = nodes.map(({ id }) => id);
        const own = await readRecords(transaction, kind, ids);
        for (const node of nodes) {
          const stored = own.get(node.id);
          if (!stored) continue;
          const record = { ...stored, merged: merged.get(node.id) ?? [] };
          differences.push(...compareNode(record, node));
          expectEdges(record, datesOf(Object.fromEntries(node.properties)), identities, balance);
        }
        const edges = await transaction.run<EdgeRow>({ text: edgesFrom(kind), parameters: { ids } });
        for (const { properties, ...edge } of edges)
          balance.find({ ...edge, properties: Object.fromEntries(properties) });
        differences.push(...(await differingDerived(transaction, ids)));
        if (kind === 'claim')
          for (const edge of await expectedAnchors(transaction, ids)) balance.expect(edge);
        differences.push(...(await differingDates(transaction, kind, ids)));
        records += nodes.length;
        relationships += edges.length;
      }
    }
    return { records, relationships, differences: [...differences, ...balance.differences()] };
  });

async function* pages(kind: RecordKind, transaction: WriteTransaction): AsyncGenerator<NodeRow[]> {
  let after = '';
  for (;;) {
    const rows = await transaction.run<NodeRow>({ text: nodePage(kind), parameters: { after } });
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = last.id;
  }
}

function compareNode(record: KnowledgeRecord, { labels, properties }: NodeRow): Difference[] {
  // The label of figures of whole events and the dates by what was stated follow from other records too, and are compared
  // with what follows from these.
  const own = labels.filter((label) => label !== WHOLE_EVENT_FIGURE);
  const derived = properties.filter(([name]) => !STATED_PROPERTIES.includes(name));
  const stored: Comparable = { ...Object.fromEntries(derived), labels: own.sort() };
  const expected: Comparable = {
    ...comparableOf(nodeOfRecord(record)),
    labels: [labelOf(record), ...(record.merged.length > 0 ? ['Merged'] : [])].sort(),
  };
  return differingProperties(expected, stored).map((name) => ({
    what: `${record.id}: ${name}`,
    expected: name in expected ? JSON.stringify(expected[name]) : null,
    stored: name in stored ? JSON.stringify(stored[name]) : null,
  }));
}

function expectEdges(
  record: KnowledgeRecord,
  dates: ClaimDates,
  identities: Identities,
  balance: EdgeBalance,
): void {
  for (const edge of edgesOfRecord(record, identities)) {
    const { type, source, target, values, instants } = storedEdge(edge);
    const isDated = edge.claim !== null && edge.until === null;
    const properties = { ...comparableOf({ values, instants }), ...(isDated && datesOfEdge(dates)) };
    balance.expect({ type, source, target, properties });
  }
  const once = record.kind === 'claim' && onceEdge(record, dates, identities);
  if (once) balance.expect(once);
}
