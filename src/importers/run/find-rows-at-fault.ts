import type { Problem } from '../../errors/user-error.js';
import type { Section } from '../../write/validate/draft.js';
import type { Assembly } from './assemble-dossier.js';
import type { ReadRow, RowRemark } from './read-row.js';

/** A rejected row, and everything that is wrong with it. */
export interface RejectedRow {
  readonly line: number;
  readonly faults: readonly RowRemark[];
}

const PLACE = /^(?<entry>(?<section>\w+)\[\d+\])\.?(?<field>.*)$/;

/**
 * Finds the rows that cause the problems of a dossier. If several rows describe one thing, those with the invalid
 * value. Empty if no problem comes from a row.
 */
export function findRowsAtFault(
  problems: readonly Problem[],
  { dossier, sourceRows }: Assembly,
): Map<ReadRow, RowRemark[]> {
  const faults = new Map<ReadRow, RowRemark[]>();
  for (const { path, message, hint } of problems) {
    const { entry = '', section, field = '' } = PLACE.exec(path)?.groups ?? {};
    const rows = sourceRows.get(entry) ?? [];
    const [index] = /\d+/.exec(entry) ?? [];
    const input = dossier[section as Section]?.[Number(index)];
    const value = valueAt(input, field);
    const sources = rows.filter(
      (row) => rows.length === 1 || says(row, section as Section, input, field, value),
    );
    for (const row of sources.length > 0 ? sources : rows) {
      const reason = [field, `${message} ${hint}`].filter(Boolean).join(': ');
      const list = faults.get(row) ?? [];
      list.push({ line: row.row.line, ...cellOf(row, value), reason });
      faults.set(row, list);
    }
  }
  return faults;
}

function says(row: ReadRow, section: Section, input: unknown, field: string, value: unknown): boolean {
  const { id } = input as { id?: unknown };
  const own = (row.reading.dossier[section] as readonly { id?: unknown }[] | undefined)?.find(
    (one) => one.id === id,
  );
  return own !== undefined && JSON.stringify(valueAt(own, field)) === JSON.stringify(value);
}

/** The value at a path such as `quantity.best` or `saidBy[0]`. */
const valueAt = (input: unknown, field: string): unknown =>
  field
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>((value, name) => (value as Record<string, unknown> | null | undefined)?.[name], input);

/** The cell that the value was read from, if a single one contains it; otherwise only the value. */
function cellOf({ row }: ReadRow, value: unknown): { column: string; value: string } {
  if (typeof value !== 'string' && typeof value !== 'number') return { column: '', value: '' };
  const text = String(value);
  const columns = Object.keys(row.values).filter((column) => row.values[column]?.trim() === text);
  const [column = ''] = columns.length === 1 ? columns : [];
  return { column, value: text };
}
