import type { Path } from '../mapping/mapping-source.js';
import type { Compilation } from './compilation.js';
import type { TableRow } from './table-row.js';

/** A text with columns in it, to be filled in from a row. */
export interface Template {
  /** The columns in it; none in a constant. */
  readonly columns: readonly string[];
  /** Empty if one of its columns is. */
  readonly fill: (row: TableRow) => string;
}

/** The whole of a column. */
export function columnTemplate(column: string, path: Path, compilation: Compilation): Template {
  compilation.checkColumn(column, path);
  return { columns: [column], fill: (row) => row.text(column) };
}

/** “{Column}” within text; a literal brace is doubled. */
export function readTemplate(text: string, path: Path, compilation: Compilation): Template {
  const pieces = text.match(/\{\{|\}\}|\{[^{}]*\}|[{}]|[^{}]+/g) ?? [];
  if (pieces.some((piece) => piece === '{' || piece === '}')) {
    compilation.problem(
      path,
      'A brace is not closed, or not opened.',
      'Expected “{Column}”, or two braces for a literal one: “{{”, “}}”.',
    );
  }
  const parts = pieces.map((piece) => {
    const column = /^\{([^{}]*)\}$/.exec(piece)?.[1]?.trim();
    return column === undefined ? { text: piece.replace('{{', '{').replace('}}', '}') } : { column };
  });
  const columns = parts.flatMap(({ column }) => column ?? []);
  for (const column of columns) compilation.checkColumn(column, path);
  return {
    columns,
    fill(row) {
      const filled = parts.map(({ column, text }) => (column === undefined ? text : row.text(column)));
      return columns.some((column) => row.text(column) === '') ? '' : filled.join('');
    },
  };
}
