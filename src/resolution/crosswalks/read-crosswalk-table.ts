import { UserError, type Problem } from '../../errors/user-error.js';
import { quoted } from '../../errors/quoted.js';
import { openBytes } from '../../importers/table/open-bytes.js';
import { readTable, type Table } from '../../importers/table/read-table.js';
import type { MergeInput } from '../../domain/merges/inputs.js';
import type { RefusalInput } from '../../domain/refusals/inputs.js';
import type { CrosswalkContents } from './crosswalk.js';

const COLUMNS = ['left', 'right', 'decision', 'reason'] as const;
const DECISIONS = ['same', 'different'];
const MAX_ROWS = 10_000;

/** The column that holds what a field of a merge, or of a refusal, says. */
const COLUMN_OF_FIELD: Readonly<Record<string, string>> = {
  keep: 'left',
  'merge[0]': 'right',
  one: 'left',
  other: 'right',
  reason: 'reason',
};

/**
 * Reads a crosswalk out of a table with the columns left, right, decision (same or different) and reason. Throws
 * INVALID_FILE that names every line and column at fault.
 */
export async function readCrosswalkTable(path: string, signal: AbortSignal): Promise<CrosswalkContents> {
  const bytes = await openBytes(path, signal);
  try {
    const form = { encoding: null, delimiter: null };
    const isHeader = (cells: readonly string[]) => COLUMNS.every((column) => cells.includes(column));
    return await readDecisions(await readTable(bytes.chunks, path, form, isHeader), path);
  } finally {
    bytes.close();
  }
}

async function readDecisions({ columns, rows }: Table, path: string): Promise<CrosswalkContents> {
  checkColumns(columns, path);
  const merges: MergeInput[] = [];
  const refusals: RefusalInput[] = [];
  const lines = new Map<string, number>();
  const problems: Problem[] = [];
  for await (const row of rows) {
    if (merges.length + refusals.length >= MAX_ROWS) {
      problems.push(tooMany(row.line));
      break;
    }
    if (!('values' in row)) {
      problems.push({ code: 'INVALID_FILE', path: place(row.line), message: row.fault.reason, hint: FORM });
      continue;
    }
    const [left, right, decision, reason] = COLUMNS.map((column) => (row.values[column] ?? '').trim()) as [
      string,
      string,
      string,
      string,
    ];
    if (decision === 'same') {
      lines.set(`merges[${merges.length}]`, row.line);
      merges.push({ keep: left, merge: [right], reason });
    } else if (decision === 'different') {
      lines.set(`refusals[${refusals.length}]`, row.line);
      refusals.push({ one: left, other: right, reason });
    } else {
      problems.push(noDecision(row.line, decision));
    }
  }
  const [first, ...others] = problems;
  if (first) throw UserError.all('INVALID_FILE', [first, ...others]);
  return { dossier: { merges, refusals }, placeOf: (inDossier) => placeIn(inDossier, lines) };
}

const FORM = `Expected the columns ${COLUMNS.join(', ')}.`;

const place = (line: number, column?: string): string =>
  column === undefined ? `line ${line}` : `line ${line}, ${column}`;

/** `merges[3].merge[0]` is the column right of the line from which that merge was read. */
function placeIn(path: string, lines: ReadonlyMap<string, number>): string {
  const [, decision = '', field = ''] = /^([a-z]+\[\d+\])\.?(.*)$/.exec(path) ?? [];
  const line = lines.get(decision);
  return line === undefined ? path : place(line, COLUMN_OF_FIELD[field]);
}

function checkColumns(columns: readonly string[], path: string): void {
  const missing = COLUMNS.filter((column) => !columns.includes(column));
  if (missing.length === 0) return;
  throw UserError.of({
    code: 'INVALID_FILE',
    path,
    message: `The table lacks ${missing.length === 1 ? 'the column' : 'the columns'} ${missing.join(', ')}.`,
    hint: FORM,
  });
}

const noDecision = (line: number, decision: string): Problem => ({
  code: 'INVALID_ARGUMENT',
  path: place(line, 'decision'),
  message: decision === '' ? 'This is required.' : `${quoted(decision)} is no decision.`,
  hint: `Expected ${DECISIONS.join(' or ')}.`,
});

const tooMany = (line: number): Problem => ({
  code: 'LIMIT_EXCEEDED',
  path: place(line),
  message: `The table has more than ${MAX_ROWS} rows.`,
  hint: 'Split it into several.',
});
