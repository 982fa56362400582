import type { Kind } from '../../storage/ids.js';
import type { WriteTransaction } from '../../neo4j/database.js';
import type { Change } from './change.js';
import { pendingAssessments } from '../decisions/pending-assessments.js';
import { IN_THE_SAME_WORDS } from '../decisions/in-the-same-words.js';
import type { Compared } from '../decisions/pending-decisions.js';
import { type PendingMerge, pendingMerges } from '../decisions/pending-merges.js';
import { type PendingRefusal, pendingRefusals } from '../decisions/pending-refusals.js';
import type { Repetition } from '../decisions/repetition.js';
import { compareDecisions, type ComparedDecisions } from '../decisions/compare-decisions.js';
import { groupBy } from '../group-by.js';
import { propertiesAfter } from '../records/given-properties.js';
import type { Properties } from '../records/properties.js';
import { readRecords } from '../records/read-records.js';
import type { KnowledgeRecord } from '../records/record.js';
import { checkChanges } from './check-changes.js';
import { checkCycles } from './check-cycles.js';
import { checkPassages } from './check-passages.js';
import { checkReferences } from './check-references.js';
import { checkSupersession } from './check-supersession.js';
import { type PendingText, pendingTexts } from '../texts/pending-texts.js';
import type { Draft } from '../validate/draft.js';
import { Problems } from '../validate/problems.js';
import type { Drafts } from '../validate/read-drafts.js';

/** A dossier beside the graph: what it would change, and everything that is wrong with it. */
export interface Comparison {
  readonly changes: readonly Change[];
  /** Stored claims that one of the dossier supersedes, by id. */
  readonly superseded: ReadonlyMap<string, KnowledgeRecord>;
  /** Versions of texts that are not stored yet. */
  readonly texts: readonly PendingText[];
  readonly decisions: ComparedDecisions;
  /** What is yet to be put on record of what people make of claims. */
  readonly assessments: readonly Properties[];
  readonly merges: Compared<PendingMerge>;
  readonly refusals: Compared<PendingRefusal>;
  readonly problems: Problems;
}

/** Compares a dossier with the graph. Nothing is written. */
export async function compare(
  transaction: WriteTransaction,
  { drafts, texts, decisions, assessments, merges, refusals, ids, references, problems: before }: Drafts,
  sender: string,
  repetition: Repetition = IN_THE_SAME_WORDS,
): Promise<Comparison> {
  const comparing = { sender, repetition };
  const changes = await besideStored(drafts, transaction);
  const superseded = await readSuperseded(changes, transaction);
  // The work may be run again, and must then not report anything twice.
  const problems = new Problems(before);
  await checkReferences(references, ids, transaction, problems);
  await checkCycles(changes, transaction, problems);
  checkChanges(changes, problems);
  await checkSupersession(changes, superseded, merges, transaction, problems);
  const pending = await pendingTexts(transaction, texts, problems);
  await checkPassages(transaction, { changes, texts: pending, decisions }, problems);
  return {
    changes,
    superseded,
    texts: pending,
    decisions: await compareDecisions(transaction, decisions, changes, comparing),
    assessments: await pendingAssessments(transaction, assessments, comparing),
    merges: await pendingMerges(transaction, merges, comparing),
    refusals: await pendingRefusals(transaction, refusals, comparing),
    problems,
  };
}

/** Puts what is stored beside each draft. */
async function besideStored(drafts: readonly Draft[], transaction: WriteTransaction): Promise<Change[]> {
  const stored = new Map<string, KnowledgeRecord>();
  const groups = [...groupBy(drafts, (draft): Kind => draft.kind)];
  const found = groups.map(([kind, group]) =>
    readRecords(
      transaction,
      kind,
      group.map(({ input }) => input.id),
    ),
  );
  for (const records of await Promise.all(found)) for (const [id, record] of records) stored.set(id, record);
  return drafts.map((draft) => {
    const record = stored.get(draft.input.id) ?? null;
    return { draft, stored: record, properties: propertiesAfter(draft, record?.properties ?? null) };
  });
}

/** The stored claims that a claim of the dossier says it supersedes. */
function readSuperseded(
  changes: readonly Change[],
  transaction: WriteTransaction,
): Promise<Map<string, KnowledgeRecord>> {
  const ids = changes.flatMap(({ properties }) => (properties['supersedes'] ?? []) as readonly string[]);
  return readRecords(transaction, 'claim', [...new Set(ids)]);
}
