import { randomUUID } from 'node:crypto';
import { idOf } from '../../domain/constraints/id-rules.js';
import { line, MAX_NAME_LENGTH } from '../../domain/constraints/text-rules.js';
import { passagesOf } from '../../domain/claims/stored-passage.js';
import { UserError } from '../../errors/user-error.js';
import type { Database } from '../../neo4j/database.js';
import { lockLedger, newestInstant } from '../../write/ledger.js';
import { propertiesAfter } from '../../write/records/given-properties.js';
import { readDrafts } from '../../write/validate/read-drafts.js';
import { checkArgument } from './check-argument.js';
import { itemsOf, type PlainDossier } from './draft-items.js';
import { DraftItemState, DraftState } from './draft-state.js';
import {
  checkOpen,
  type DraftNote,
  type StoredDraft,
  storedDraft,
  writeStoredDraft,
} from './stored-draft.js';

/** Bytes of a draft in JSON: more than anybody reviews. */
const MAX_BYTES = 8_000_000;

/** A draft as its author gives it. */
export interface GivenDraft {
  /** Of the draft that is saved anew; null for a new one. */
  readonly id: string | null;
  readonly title: string;
  readonly dossier: unknown;
  readonly document: string | null;
  /** By the keys of items. */
  readonly notes: ReadonlyMap<string, DraftNote>;
  readonly revision: number | null;
}

/** How arguments are named where they were given. */
export type ArgumentPath = (argument: string) => string;

/** Saves a draft, new or anew, and gives its id. What a review said of items that are as they were, stays. */
export async function saveDraft(
  database: Database,
  given: GivenDraft,
  writer: string,
  path: ArgumentPath,
  signal?: AbortSignal,
): Promise<string> {
  checkArgument(given.title, line(MAX_NAME_LENGTH), path('title'));
  const dossier = plainDossier(given.dossier, path('dossier'));
  if (given.document !== null) checkArgument(given.document, idOf('document'), path('document'));
  const items = itemsOf(dossier);
  const unknown = [...given.notes.keys()].find((key) => !items.some((item) => item.key === key));
  if (unknown !== undefined) throw unknownItem(unknown, path('notes'));
  return database.write(async (transaction) => {
    const now = await lockLedger(transaction);
    const before = given.id === null ? null : await storedDraft(transaction, given.id, path('id'));
    if (before) checkOpen(before, given.revision, path);
    const draft: StoredDraft = {
      id: before?.id ?? `draft:${randomUUID()}`,
      title: given.title,
      state: DraftState.OPEN,
      document: given.document ?? before?.document ?? documentOf(dossier),
      dossier,
      states: before ? statesKept(before, dossier) : {},
      notes: { ...before?.notes, ...Object.fromEntries(given.notes) },
      revision: (before?.revision ?? 0) + 1,
      createdBy: before?.createdBy ?? writer,
      createdAt: before?.createdAt ?? now,
      reviewedBy: writer,
      reviewedAt: now,
      seenAt: await newestInstant(transaction),
      decidedBy: null,
      decidedAt: null,
      reason: null,
    };
    await writeStoredDraft(transaction, draft);
    return draft.id;
  }, signal);
}

export const unknownItem = (key: string, path: string): UserError =>
  UserError.of({
    code: 'UNKNOWN_ID',
    path,
    message: `The draft has no item “${key.slice(0, 200)}”.`,
    hint: 'Expected keys of its items.',
  });

/** A dossier as plain data. What is wrong with its records is for the review; what is none cannot be reviewed. */
function plainDossier(dossier: unknown, path: string): PlainDossier {
  const text = JSON.stringify(dossier) as string | undefined;
  const bytes = Buffer.byteLength(text ?? '');
  if (bytes > MAX_BYTES)
    throw UserError.of({
      code: 'LIMIT_EXCEEDED',
      path,
      message: `This draft has ${bytes} bytes.`,
      hint: `Expected at most ${MAX_BYTES}; make several of it.`,
    });
  const plain = JSON.parse(text ?? 'null') as unknown;
  const whole = readDrafts(plain).problems.all.find((problem) => problem.path === '');
  if (whole) throw UserError.of({ ...whole, path });
  return plain as PlainDossier;
}

/** What was said of items whose records have not changed since. */
function statesKept(before: StoredDraft, dossier: PlainDossier): Record<string, DraftItemState> {
  const records = new Map(itemsOf(before.dossier).map(({ key, record }) => [key, JSON.stringify(record)]));
  return Object.fromEntries(
    itemsOf(dossier).flatMap(({ key, record }) => {
      const state = before.states[key];
      return state && records.get(key) === JSON.stringify(record) ? [[key, state]] : [];
    }),
  );
}

/** The one document of which all claims of a dossier have words; null where there is none, or more than one. */
function documentOf(dossier: PlainDossier): string | null {
  const claims = readDrafts(dossier).drafts.filter((draft) => draft.kind === 'claim');
  const documents = new Set(
    claims.flatMap((draft) => passagesOf(propertiesAfter(draft, null)).map(({ document }) => document)),
  );
  const [only] = documents;
  return documents.size === 1 ? (only ?? null) : null;
}
