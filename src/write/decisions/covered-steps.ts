import type { Fault } from '../../errors/user-error.js';
import type { WriteTransaction } from '../../neo4j/database.js';
import { findCycles } from '../compare/find-cycles.js';
import { readLinks } from '../compare/read-links.js';
import { ACYCLIC, faultOfCycle } from '../compare/relations.js';
import type { Step } from '../plan/step.js';
import { readIdentities } from '../projection/read-identities.js';
import { readRecords } from '../records/read-records.js';
import { currentVersion, type KnowledgeRecord } from '../records/record.js';
import type { Problems } from '../validate/problems.js';
import { PlannedRecords } from './planned-records.js';
import type { PendingRefusal } from './pending-refusals.js';

/** A decision that one event covers another. */
interface Coverage {
  readonly path: string;
  readonly covering: string;
  readonly covered: string;
}

/**
 * What must be written of events that others cover: each is part of the one that covers it for as long as this holds. What
 * was undone before it was recorded had no effect. An event that is part of another, or of which the covering one is a part,
 * is added to the problems.
 */
export async function coveredSteps(
  transaction: WriteTransaction,
  pending: readonly PendingRefusal[],
  instant: Date,
  problems: Problems,
): Promise<Step[]> {
  const begun = coverages(pending.filter(({ undoneBy }) => undoneBy === null));
  const ended = coverages(pending.filter(({ stored, undoneBy }) => stored !== null && undoneBy !== null));
  const stored = await readRecords(
    transaction,
    'event',
    unique([...begun, ...ended].map(({ covered }) => covered)),
  );
  const records = new PlannedRecords([], stored);
  const change = (id: string, from: string | null, to: string | null): string | null => {
    const record = records.get(id);
    const whole = record ? (record.properties['partOf'] as string | null) : null;
    if (record && whole === from) records.set(withWhole(record, to, instant));
    return whole;
  };
  for (const { covering, covered } of ended) change(covered, covering, null);
  for (const { covering, covered, path } of begun) {
    const whole = change(covered, null, covering);
    if (whole !== null && whole !== covering) problems.add(`${path}.covering`, partOfAnother(covered, whole));
  }
  await checkCycles(transaction, begun, problems);
  return records.steps;
}

const coverages = (refusals: readonly PendingRefusal[]): Coverage[] =>
  refusals.flatMap(({ path, pair: [one, other], covering }) =>
    covering === null ? [] : [{ path, covering, covered: covering === one ? other : one }],
  );

/** An event as a part of another, or of none. What it said at the same instant is replaced, not kept beside it. */
function withWhole(record: KnowledgeRecord, partOf: string | null, instant: Date): KnowledgeRecord {
  const current = currentVersion(record);
  const revised = { ...record, properties: { ...record.properties, partOf } };
  return current.from.getTime() === instant.getTime()
    ? revised
    : { ...revised, revisions: [...record.revisions, { ...current, until: instant }] };
}

const partOfAnother = (covered: string, whole: string): Fault => ({
  code: 'INVALID_ARGUMENT',
  message: `“${covered}” is part of “${whole}” already.`,
  hint: 'An event is part of one other at most: undo the decision that says so with undoMergeRefusal, or ingest the event with partOf: null.',
});

async function checkCycles(
  transaction: WriteTransaction,
  begun: readonly Coverage[],
  problems: Problems,
): Promise<void> {
  const given = new Map(begun.map(({ covered, covering }) => [covered, [covering]]));
  for (const relation of ACYCLIC.filter(({ kind }) => kind === 'event')) {
    const links = await readLinks(transaction, relation, given.keys(), { given });
    const identities = await readIdentities(transaction, given.keys());
    for (const cycle of findCycles(links.keys(), links)) {
      const own = begun.find(({ covered }) => cycle.includes(identities.now(covered)));
      if (own)
        problems.add(`${own.path}.covering`, faultOfCycle(relation, cycle, identities.now(own.covered)));
    }
  }
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
