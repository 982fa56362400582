import { DraftState } from '../reading/drafts/draft-state.js';
import { readStoredDrafts, type StoredDraft } from '../reading/drafts/stored-draft.js';
import { labelsOfKind, type RecordKind } from '../storage/ids.js';
import type { Database, WriteTransaction } from '../neo4j/database.js';
import { type HeldPage, heldPages, idsAfter } from '../write/held-pages.js';
import { holdLedger, lockLedger, newestInstant } from '../write/ledger.js';
import { readRecords } from '../write/records/read-records.js';
import type { KnowledgeRecord } from '../write/records/record.js';
import type { DisputeLine } from './format.js';
import { periodAsOf, recordAsOf } from './record-as-of.js';
import { readDisputes } from './stored-disputes.js';

/** What a backup is of: the graph as of its newest write, before anything that is written from now on. */
export interface BackupMoment {
  readonly instant: Date;
  readonly madeAt: Date;
}

/** Waits for whoever is writing, so that the newest write is there as a whole. */
export const momentOf = (database: Database): Promise<BackupMoment> =>
  database.write(async (transaction) => ({
    madeAt: await lockLedger(transaction),
    instant: await newestInstant(transaction),
  }));

/** Nodes read at a time; of texts, which are long, only so many as fit in memory. */
const pageSize = (kind: RecordKind): number => (kind === 'text' ? 20 : 2_000);

/** Reads page by page. What writers have written since the backup began is left out of a page. */
const inPages = <Item>(
  database: Database,
  page: (transaction: WriteTransaction, after: string) => Promise<HeldPage<Item>>,
  signal: AbortSignal,
): AsyncGenerator<readonly Item[]> => heldPages(database, { hold: holdLedger, page, signal });

/** All records of a kind as of an instant. */
export const recordPages = (
  database: Database,
  kind: RecordKind,
  instant: Date,
  signal: AbortSignal,
): AsyncGenerator<readonly KnowledgeRecord[]> =>
  inPages(
    database,
    async (transaction, after) => {
      const ids = await idsAfter(transaction, labelsOfKind(kind), { after, most: pageSize(kind) });
      const records = await readRecords(transaction, kind, ids);
      return {
        items: [...records.values()].flatMap((record) => recordAsOf(record, instant) ?? []),
        after: ids.at(-1) ?? null,
      };
    },
    signal,
  );

/** All disputes as of an instant, those included that are over. */
export const disputePages = (
  database: Database,
  instant: Date,
  signal: AbortSignal,
): AsyncGenerator<readonly DisputeLine[]> =>
  inPages(
    database,
    async (transaction, after) => {
      const disputes = await readDisputes(transaction, after);
      const items = disputes
        .filter(({ recordedAt }) => recordedAt <= instant)
        .map((dispute) => ({
          ...dispute,
          among: dispute.among.flatMap((claim) => periodAsOf(claim, instant)),
        }));
      return { items, after: disputes.at(-1)?.id ?? null };
    },
    signal,
  );

/**
 * All drafts, one at a time, because they may be long. They are no records and have no history, so they are as they now
 * are; but one that was accepted meanwhile is open, because what it has become is not in the backup.
 */
export const draftPages = (
  database: Database,
  { madeAt }: BackupMoment,
  signal: AbortSignal,
): AsyncGenerator<readonly StoredDraft[]> =>
  inPages(
    database,
    async (transaction, after) => {
      const ids = await idsAfter(transaction, ['Draft'], { after, most: 1 });
      const drafts = await readStoredDrafts(transaction, ids);
      return { items: drafts.map((draft) => reopened(draft, madeAt)), after: ids.at(-1) ?? null };
    },
    signal,
  );

const reopened = (draft: StoredDraft, madeAt: Date): StoredDraft =>
  draft.state === DraftState.ACCEPTED && draft.decidedAt && draft.decidedAt >= madeAt
    ? { ...draft, state: DraftState.OPEN, decidedBy: null, decidedAt: null, reason: null }
    : draft;
