import type { Database, WriteTransaction } from '../neo4j/database.js';
import { apply } from './apply/apply.js';
import { compare, type Comparison } from './compare/compare.js';
import { applyMerges } from './decisions/apply-merges.js';
import { applyRefusals } from './decisions/apply-refusals.js';
import { IN_THE_SAME_WORDS } from './decisions/in-the-same-words.js';
import type { Repetition } from './decisions/repetition.js';
import type { IngestReport } from './ingest-report.js';
import { lockLedger } from './ledger.js';
import { plan, isUnchanged } from './plan/plan.js';
import { type Sender, senderNamed, SYSTEM, type WriteStamp } from './sender.js';
import { readDrafts, type Drafts } from './validate/read-drafts.js';

/** The ids of the merges and refusals of a dossier, by where they stand in it. */
export type DecisionIds = ReadonlyMap<string, string>;

/** What became of a dossier. */
interface Written {
  readonly report: IngestReport;
  readonly decisions: DecisionIds;
}

/** On whose behalf a dossier is written, and how decisions in it that are on record are recognized. */
interface Writing {
  readonly sender: Sender;
  readonly repetition: Repetition;
  readonly signal?: AbortSignal;
}

/**
 * The one way in: validates a dossier and writes it in one transaction, whole or not at all. Decisions in it that do not
 * say whose they are, are the sender's.
 *
 * Throws a UserError with everything that is wrong, each with its path in the dossier.
 */
export async function writeDossier(
  database: Pick<Database, 'write'>,
  dossier: unknown,
  { sender: { writer, decider }, repetition, signal }: Writing,
): Promise<Written> {
  const drafts = readDrafts(dossier);
  if (drafts.problems.isFull) drafts.problems.throwIfAny();
  return database.write(async (transaction) => {
    const instant = await lockLedger(transaction);
    const comparison = await compare(transaction, drafts, decider, repetition);
    return writeCompared(transaction, drafts, comparison, { instant, writer });
  }, signal);
}

/** Writes what was compared, at an instant of which the ledger is locked. Throws a UserError with all that is wrong. */
export async function writeCompared(
  transaction: WriteTransaction,
  drafts: Drafts,
  comparison: Comparison,
  { instant, writer }: WriteStamp,
): Promise<Written> {
  const { merges, refusals, problems } = comparison;
  problems.throwIfAny();
  const steps = plan(comparison, instant);
  if (steps.length > 0) await apply(transaction, steps, instant, writer);
  const merged = await applyMerges(transaction, merges.pending, { instant, writer }, problems);
  const refused = await applyRefusals(transaction, refusals.pending, { instant, writer }, problems);
  problems.throwIfAny();
  return {
    report: createIngestReport(comparison, drafts),
    decisions: new Map([...merges.recorded, ...refusals.recorded, ...merged, ...refused]),
  };
}

/** Ingests a dossier, which tells what was decided and when: the same dossier twice changes nothing the second time. */
export async function ingest(
  database: Pick<Database, 'write'>,
  dossier: unknown,
  sender: Sender = senderNamed(SYSTEM),
  signal?: AbortSignal,
): Promise<IngestReport> {
  return (await writeDossier(database, dossier, { sender, repetition: IN_THE_SAME_WORDS, signal })).report;
}

/** What becomes of the records and decisions of a dossier: each is counted once. */
export function createIngestReport(
  { changes, texts, decisions, assessments, merges, refusals }: Comparison,
  given: Pick<Drafts, 'texts' | 'decisions' | 'assessments' | 'merges' | 'refusals'>,
): IngestReport {
  const created = changes.filter(({ stored }) => !stored).length;
  const same = changes.filter(isUnchanged).length;
  const identities = [...merges.pending, ...refusals.pending];
  const undone = identities.filter(({ stored }) => stored !== null).length;
  const pending = texts.length + decisions.pending.length + assessments.length + identities.length;
  const total =
    given.texts.length +
    given.decisions.length +
    given.assessments.length +
    given.merges.length +
    given.refusals.length;
  return {
    created: created + pending - undone,
    updated: changes.length - created - same + undone,
    unchanged: same + total - pending,
  };
}
