import { RECORD_KINDS, type RecordKind, isEntityKind, kindOfId } from '../../storage/ids.js';
import type { WriteTransaction } from '../../neo4j/database.js';
import type { Step } from '../plan/step.js';
import { edgeKey, type Edge } from '../projection/edge.js';
import { edgesOfRecord } from '../projection/edges-of-record.js';
import type { Identities } from '../projection/identities.js';
import { readIdentities } from '../projection/read-identities.js';
import { createEdges, deleteEdges } from '../projection/write-edges.js';
import { relabelNodes, writeNodes, writeRevisions } from '../records/write-nodes.js';
import { type KnowledgeRecord, versionsOf } from '../records/record.js';
import { REFERENCE_EDGES } from '../projection/edge-types.js';

/**
 * Writes records: nodes first, then the difference between the old edges and the new. A step that changes nothing of
 * its record is for edges that change because an entity that the record names is merged.
 */
export async function writeRecords(transaction: WriteTransaction, steps: readonly Step[]): Promise<void> {
  const before = await readIdentities(
    transaction,
    new Set(steps.flatMap(({ after }) => referencedEntities(after))),
  );
  const after = before.with(
    new Map(steps.filter(changesIdentity).map(({ after: { id, merged } }) => [id, merged])),
  );
  const changed = steps.filter((step) => step.before !== step.after);
  await relabelNodes(transaction, changed.filter(changesIdentity));
  const writeKind = async (kind: RecordKind): Promise<void> => {
    const own = changed.filter((step) => step.after.kind === kind);
    await writeNodes(
      transaction,
      own.map((step) => step.after),
    );
    const revisions = own.flatMap((step) =>
      step.after.revisions
        .slice(step.before?.revisions.length)
        .map((version) => ({ record: step.after, version })),
    );
    await writeRevisions(transaction, revisions);
  };
  const nodes = Promise.all(RECORD_KINDS.map(writeKind));
  // Neo4j is at the nodes while the edges are worked out.
  const { gone, come } = edgesThatChange(steps, before, after);
  await nodes;
  await deleteEdges(transaction, gone, after);
  await createEdges(transaction, come, after);
}

function edgesThatChange(
  steps: readonly Step[],
  before: Identities,
  after: Identities,
): { gone: Edge[]; come: Edge[] } {
  const gone: Edge[] = [];
  const come: Edge[] = [];
  for (const step of steps) {
    const old = step.before ? edgesOfRecord(step.before, before) : [];
    const now = edgesOfRecord(step.after, after);
    gone.push(...without(old, now));
    come.push(...without(now, old));
  }
  return { gone, come };
}

const changesIdentity = ({ before, after }: Step): boolean =>
  before !== null && before.merged !== after.merged;

function without(edges: readonly Edge[], others: readonly Edge[]): readonly Edge[] {
  if (others.length === 0) return edges;
  const keys = new Set(others.map(edgeKey));
  return edges.filter((edge) => !keys.has(edgeKey(edge)));
}

/** The entities that a record is or names, now or before: those on whose identity its edges depend. */
export function referencedEntities(record: KnowledgeRecord): string[] {
  const names = Object.keys(REFERENCE_EDGES[record.kind]);
  const ids = versionsOf(record).flatMap(({ properties }) =>
    names.flatMap((name) => (properties[name] ?? []) as string | readonly string[]),
  );
  return [record.id, ...ids].filter(isEntity);
}

const isEntity = (id: string): boolean => {
  const kind = kindOfId(id);
  return kind !== null && isEntityKind(kind);
};
