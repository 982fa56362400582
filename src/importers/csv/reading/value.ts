import { said } from '../../shared/nothing.js';
import { Unreadable, type Notation } from '../cells/notation.js';
import type { Path } from '../mapping/mapping-source.js';
import type { Given } from '../mapping/value.js';
import type { Compilation } from './compilation.js';
import type { TableRow } from './table-row.js';
import { columnTemplate, readTemplate, type Template } from './template.js';
import { readTranslation } from './translation.js';

/** Reads one value of the mapping from rows. If it cannot be read, the row has a fault. */
export interface Value<T> {
  /** The column to name in errors; empty if the value is the same for every row. */
  readonly column: string;
  /** Null if the row does not state it. */
  readonly read: (row: TableRow) => T | null;
}

/** The same for a cell that may contain several. */
export interface Values<T> {
  readonly column: string;
  readonly read: (row: TableRow) => readonly T[];
}

type GivenObject = Exclude<Given, string>;

/** One value. */
export function single<T>(
  given: Given | undefined,
  path: Path,
  notation: Notation<T>,
  compilation: Compilation,
): Value<T> {
  const { column, read } = several(withoutSeparator(given), path, notation, compilation);
  return { column, read: (row) => read(row)[0] ?? null };
}

const withoutSeparator = (given: Given | undefined): Given | undefined =>
  typeof given === 'object' ? { ...given, separator: undefined } : given;

/** All values in a cell. */
export function several<T>(
  given: Given | undefined,
  path: Path,
  notation: Notation<T>,
  compilation: Compilation,
): Values<T> {
  if (given === undefined) return { column: '', read: () => [] };
  const value: GivenObject = typeof given === 'string' ? { text: given } : given;
  const source = sourceOf(value, path, typeof given === 'string', compilation);
  const { read, isEmpty } = readTranslation(value, source, path, notation, compilation);
  const fallback = fallbackOf(value, path, notation, compilation);
  const column = source.columns[0] ?? fallback?.column ?? '';

  return {
    column,
    read(row) {
      const text = source.fill(row);
      const items = (value.separator ? text.split(value.separator) : [text])
        .map(said)
        .filter((item) => item !== '' && !isEmpty(item));
      if (items.length === 0) return fallback?.read(row) ?? [];
      return items.flatMap((item) => attempt(() => read(item), row, column) ?? []);
    },
  };
}

function sourceOf(value: GivenObject, path: Path, isShort: boolean, compilation: Compilation): Template {
  if (value.column !== undefined) return columnTemplate(value.column, [...path, 'column'], compilation);
  return readTemplate(value.text ?? '', isShort ? path : [...path, 'text'], compilation);
}

function fallbackOf<T>(
  { default: text }: GivenObject,
  path: Path,
  notation: Notation<T>,
  compilation: Compilation,
): Values<T> | null {
  return text === undefined ? null : several(text, [...path, 'default'], notation, compilation);
}

/** The result, or null with a fault of the row. */
export function attempt<T>(read: () => T, row: TableRow, column: string): T | null {
  try {
    return read();
  } catch (failure) {
    if (!(failure instanceof Unreadable)) throw failure;
    row.fault(column, failure.message);
    return null;
  }
}
