import { nearestIds } from '../../query/run/unknown-ids.js';
import { quoted } from '../../errors/quoted.js';
import { UserError } from '../../errors/user-error.js';
import type { Reader } from '../../neo4j/database.js';
import { instantText } from '../../time/instant.js';
import type { PlainDossier } from './draft-items.js';
import { DraftState, type DraftItemState } from './draft-state.js';

/** What is said of an item by whoever proposed it. */
export interface DraftNote {
  readonly score: number | null;
  readonly reasons: readonly string[];
}

/** A draft as it is stored: beside the records, of which it is none. */
export interface StoredDraft {
  readonly id: string;
  readonly title: string;
  readonly state: DraftState;
  readonly document: string | null;
  readonly dossier: PlainDossier;
  /** The states of items that were reviewed, by key. */
  readonly states: Readonly<Record<string, DraftItemState>>;
  readonly notes: Readonly<Record<string, DraftNote>>;
  readonly revision: number;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly reviewedBy: string;
  readonly reviewedAt: Date;
  /** The instant of the newest write that whoever last saved or reviewed it could know of. */
  readonly seenAt: Date;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly reason: string | null;
}

const TIMES = ['createdAt', 'reviewedAt', 'seenAt', 'decidedAt'] as const;
const JSON_TEXTS = ['dossier', 'states', 'notes'] as const;

const READ = `
UNWIND $ids AS id
MATCH (draft:Draft {id: id})
RETURN draft {.*, ${TIMES.map((name) => `${name}: draft.${name}.epochMillis`).join(', ')}} AS draft
`;

const LIST = `
MATCH (draft:Draft)
RETURN draft.id AS id, draft.state AS state, draft.document AS document, draft.createdAt.epochMillis AS createdAt
`;

const WRITE = `
MERGE (draft:Draft {id: $id})
SET draft = $values, ${TIMES.map((name) => `draft.${name} = datetime($times.${name})`).join(', ')}
`;

type Row = Readonly<Record<string, string | number | null | undefined>>;

/** Those of the drafts that there are, in the order of the ids. */
export async function readStoredDrafts(reader: Reader, ids: readonly string[]): Promise<StoredDraft[]> {
  const rows = await reader.run<{ draft: Row }>({ text: READ, parameters: { ids } });
  return rows.map(({ draft }) => ({
    ...(draft as unknown as StoredDraft),
    document: (draft['document'] ?? null) as string | null,
    decidedBy: (draft['decidedBy'] ?? null) as string | null,
    reason: (draft['reason'] ?? null) as string | null,
    ...(Object.fromEntries(TIMES.map((name) => [name, instantOf(draft[name])])) as Pick<
      StoredDraft,
      (typeof TIMES)[number]
    >),
    ...(Object.fromEntries(JSON_TEXTS.map((name) => [name, JSON.parse(String(draft[name]))])) as Pick<
      StoredDraft,
      (typeof JSON_TEXTS)[number]
    >),
  }));
}

const instantOf = (milliseconds: unknown): Date | null =>
  typeof milliseconds === 'number' ? new Date(milliseconds) : null;

/** A draft by which lists are sorted and filtered. */
export interface ListedDraft extends Pick<StoredDraft, 'id' | 'state' | 'document'> {
  /** In milliseconds. */
  readonly createdAt: number;
}

export const listDrafts = (reader: Reader): Promise<ListedDraft[]> =>
  reader.run<ListedDraft>({ text: LIST, parameters: {} });

/** Writes a draft as it now is. */
export async function writeStoredDraft(transaction: Reader, draft: StoredDraft): Promise<void> {
  const values = Object.fromEntries(
    Object.entries(draft)
      .filter(([name]) => !TIMES.some((time) => time === name))
      .map(([name, value]) => [name, JSON_TEXTS.some((one) => one === name) ? JSON.stringify(value) : value]),
  );
  const times = Object.fromEntries(TIMES.map((name) => [name, draft[name]?.toISOString() ?? null]));
  await transaction.run({ text: WRITE, parameters: { id: draft.id, values, times } });
}

/** The draft with an id. Throws UNKNOWN_ID, with the nearest ids. */
export async function storedDraft(reader: Reader, id: string, path: string): Promise<StoredDraft> {
  const [draft] = await readStoredDrafts(reader, [id]);
  if (draft) return draft;
  const nearest = nearestIds(
    id,
    (await listDrafts(reader)).map((one) => one.id),
  );
  throw UserError.of({
    code: 'UNKNOWN_ID',
    path,
    message: `There is no draft ${quoted(id)}.`,
    hint: nearest.length > 0 ? `Did you mean ${nearest.join(' or ')}?` : 'The field drafts lists all drafts.',
  });
}

/** Checks that a draft may still change, and that it is the one which the sender has seen. */
export function checkOpen(
  { id, state, decidedBy, decidedAt, revision, reviewedBy }: StoredDraft,
  seen: number | null | undefined,
  path: (argument: string) => string,
): void {
  if (state !== DraftState.OPEN) {
    throw UserError.of({
      code: 'DRAFT_DECIDED',
      path: path('id'),
      message: `${quoted(id)} was ${state.toLowerCase()} by ${decidedBy ?? 'somebody'} at ${decidedAt ? instantText(decidedAt) : 'some time'}.`,
      hint: 'It is kept as it is. Save what is still to be done as another draft.',
    });
  }
  if (seen == null || seen === revision) return;
  throw UserError.of({
    code: 'DRAFT_CHANGED',
    path: path('revision'),
    message: `${quoted(id)} has been changed by ${reviewedBy}: it is at revision ${revision}, not ${seen}.`,
    hint: 'Read it again, and say what is to be done with it as it is now.',
  });
}
