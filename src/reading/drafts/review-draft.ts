import { UserError } from '../../errors/user-error.js';
import type { Database } from '../../neo4j/database.js';
import { lockLedger, newestInstant } from '../../write/ledger.js';
import { itemsOf } from './draft-items.js';
import { DraftItemState } from './draft-state.js';
import { type ArgumentPath, unknownItem } from './save-draft.js';
import { checkOpen, storedDraft, writeStoredDraft } from './stored-draft.js';

/** What a review says of the items of a draft. */
export interface Review {
  readonly id: string;
  /** Keys of items that are right. */
  readonly keep: readonly string[];
  /** Keys of items that are left out. */
  readonly drop: readonly string[];
  readonly revision: number | null;
}

/** Reviews items of a draft. Whoever does so has seen what others have written meanwhile. */
export function reviewDraft(
  database: Database,
  { id, keep, drop, revision }: Review,
  writer: string,
  path: ArgumentPath,
  signal?: AbortSignal,
): Promise<void> {
  return database.write(async (transaction) => {
    const now = await lockLedger(transaction);
    const draft = await storedDraft(transaction, id, path('id'));
    checkOpen(draft, revision, path);
    const keys = new Set(itemsOf(draft.dossier).map(({ key }) => key));
    for (const [argument, list] of Object.entries({ keep, drop }))
      list.forEach((key, index) => {
        if (!keys.has(key)) throw unknownItem(key, `${path(argument)}[${index}]`);
        if (argument === 'drop' && keep.includes(key))
          throw UserError.of({
            code: 'INVALID_ARGUMENT',
            path: `${path(argument)}[${index}]`,
            message: `“${key}” cannot be kept and dropped.`,
            hint: 'Expected it in one of the two lists.',
          });
      });
    await writeStoredDraft(transaction, {
      ...draft,
      states: {
        ...draft.states,
        ...Object.fromEntries(keep.map((key) => [key, DraftItemState.KEPT])),
        ...Object.fromEntries(drop.map((key) => [key, DraftItemState.DROPPED])),
      },
      revision: draft.revision + 1,
      reviewedBy: writer,
      reviewedAt: now,
      seenAt: await newestInstant(transaction),
    });
  }, signal);
}
