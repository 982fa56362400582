import { ZodError } from 'zod';
import { UserError } from '../errors/user-error.js';
import type { StoredDraft } from '../reading/drafts/stored-draft.js';
import type { Merge } from '../write/projection/merged-periods.js';
import type { KnowledgeRecord } from '../write/records/record.js';
import { type DisputeLine, disputeLine, draftLine, FORMAT, type Header, header, trailer } from './format.js';
import { type Line, linesOf } from './lines.js';
import { readRecord } from './plain-record.js';

/** What some lines of a backup say. */
export interface Batch {
  readonly records: KnowledgeRecord[];
  readonly disputes: DisputeLine[];
  readonly drafts: StoredDraft[];
}

/** Lines of a batch, and characters, after which it is full. */
const MAX_LINES = 2_000;
const MAX_CHARACTERS = 4_000_000;

type Item =
  | { readonly is: 'record'; readonly record: KnowledgeRecord }
  | { readonly is: 'dispute'; readonly dispute: DisputeLine }
  | { readonly is: 'draft'; readonly draft: StoredDraft };

/** A backup that is whole. */
export interface CheckedBackup {
  readonly header: Header;
  /** Number of lines of each kind. */
  readonly counts: Readonly<Record<string, number>>;
  /** All merges, by which it is known what ids stand for. */
  readonly merges: readonly Merge[];
}

/**
 * Reads a backup to its end, and checks its format, every line, its counts and its checksum. Throws INVALID_FILE with
 * what is wrong.
 */
export async function checkBackup(path: string): Promise<CheckedBackup> {
  const counts: Record<string, number> = {};
  const merges: Merge[] = [];
  let first: Header | undefined;
  let isWhole = false;
  try {
    for await (const line of linesOf(path)) {
      if (isWhole) throw wrong(path, `Line ${line.number} follows the last line of the backup.`);
      if (!first) first = readHeader(path, line);
      else if (isTrailer(line)) {
        checkTrailer(path, line, counts);
        isWhole = true;
      } else {
        const item = readItem(path, line);
        const kind = item.is === 'record' ? item.record.kind : item.is;
        counts[kind] = (counts[kind] ?? 0) + 1;
        if (kind === 'merge' && item.is === 'record') merges.push(mergeOf(item.record));
      }
    }
  } catch (failure) {
    throw explained(path, failure);
  }
  if (!first) throw wrong(path, 'The file is empty.');
  if (!isWhole) throw wrong(path, 'The backup is not complete: its last line is missing.');
  return { header: first, counts, merges };
}

/** What a backup holds, some lines at a time. It must have been checked. */
export async function* batchesOf(path: string): AsyncGenerator<Batch> {
  let batch: Batch = { records: [], disputes: [], drafts: [] };
  let [lines, characters] = [0, 0];
  try {
    for await (const line of linesOf(path)) {
      if (line.number === 1 || isTrailer(line)) continue;
      const item = readItem(path, line);
      if (item.is === 'record') batch.records.push(item.record);
      else if (item.is === 'dispute') batch.disputes.push(item.dispute);
      else batch.drafts.push(item.draft);
      lines += 1;
      characters += line.text.length;
      if (lines < MAX_LINES && characters < MAX_CHARACTERS) continue;
      yield batch;
      batch = { records: [], disputes: [], drafts: [] };
      [lines, characters] = [0, 0];
    }
    if (lines > 0) yield batch;
  } catch (failure) {
    throw explained(path, failure);
  }
}

const isTrailer = ({ text }: Line): boolean => text.startsWith('{"kind":"trailer"');

function readHeader(path: string, { text }: Line): Header {
  const start = parsed(text) as { kind?: unknown; format?: unknown; version?: unknown } | null;
  if (start?.kind !== 'header') throw wrong(path, 'This is not a backup of Claimgraph.');
  if (start.format !== FORMAT)
    throw UserError.of({
      code: 'INVALID_FILE',
      path,
      message: `This backup has format ${String(start.format)}; this version of Claimgraph reads format ${FORMAT}.`,
      hint: `Restore it with the version that wrote it, ${String(start.version)}, or a newer one.`,
    });
  return header.parse(start);
}

function checkTrailer(path: string, { text, digestBefore }: Line, found: Record<string, number>): void {
  const { counts, sha256 } = trailer.parse(JSON.parse(text));
  if (sha256 !== digestBefore()) throw wrong(path, 'The checksum of the backup does not match its content.');
  for (const kind of new Set([...Object.keys(counts), ...Object.keys(found)])) {
    const [expected, actual] = [counts[kind] ?? 0, found[kind] ?? 0];
    if (expected !== actual)
      throw wrong(path, `The backup should have ${expected} lines of the kind “${kind}”, and has ${actual}.`);
  }
}

function readItem(path: string, { text, number }: Line): Item {
  try {
    const line = JSON.parse(text) as { kind?: unknown };
    if (line.kind === 'dispute') return { is: 'dispute', dispute: disputeLine.parse(line) };
    if (line.kind !== 'draft') return { is: 'record', record: readRecord(line) };
    return { is: 'draft', draft: draftLine.parse(line) };
  } catch (failure) {
    const reason =
      failure instanceof ZodError
        ? failure.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')
        : (failure as Error).message;
    throw wrong(path, `Line ${number} cannot be read: ${reason}.`);
  }
}

const mergeOf = ({ recordedAt, properties }: KnowledgeRecord): Merge => ({
  kept: String(properties['kept']),
  merged: properties['merged'] as readonly string[],
  from: recordedAt,
  until: typeof properties['undoneAt'] === 'number' ? new Date(properties['undoneAt']) : null,
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const wrong = (path: string, message: string): UserError =>
  UserError.of({
    code: 'INVALID_FILE',
    path,
    message,
    hint: 'Nothing was restored. Use another copy of the file, or another backup.',
  });

/** Errors of zlib, and of the file system. */
function explained(path: string, failure: unknown): unknown {
  if (failure instanceof UserError) return failure;
  if (failure instanceof ZodError)
    return wrong(path, 'The first or the last line of the backup cannot be read.');
  const { code = '' } = failure as NodeJS.ErrnoException;
  if (code === 'Z_BUF_ERROR') return wrong(path, 'The backup is not complete: the file ends too early.');
  if (code.startsWith('Z_'))
    return wrong(path, 'This is not a backup, or it has been altered: it cannot be unpacked.');
  if (code === '') return failure;
  return UserError.of({
    code: 'INVALID_FILE',
    path,
    message: `The file cannot be read (${code}).`,
    hint: 'Expected the path of a backup that may be read.',
  });
}
