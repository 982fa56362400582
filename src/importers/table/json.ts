import { Readable } from 'node:stream';
import { Decoding } from './decoding.js';
import { invalidFile } from './invalid-file.js';
import type { Sheet } from './sheet.js';

/** Separates the values of a list in one cell. */
const SEPARATOR = '; ';

/**
 * Reads JSON: a list of objects, or an object with one such list, as services return it (`Result` of UCDP, `data` of
 * ACLED). Each object is a row, numbered by its position in the list. Nested values have their path as a column:
 * `geo.lat`; a list is one cell, and the first of a list of objects has its own columns too: `places.0.lat`. Null if
 * the list is empty.
 */
export function readJson(text: string, path: string): Sheet | null {
  const rows = listIn(parsed(text, path), path).map((one) => new Map(cellsIn(one, [])));
  const header = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  if (header.length === 0) return null;
  const records = rows.map((row, index) => ({
    line: index + 1,
    cells: header.map((column) => row.get(column) ?? ''),
  }));
  return { header, records: Readable.from(records), decoding: new Decoding('utf-8') };
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (failure) {
    throw invalidFile(
      path,
      `It begins like JSON, but is invalid: ${(failure as Error).message}.`,
      'Expected a complete JSON document, or delimited text.',
    );
  }
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isListOfObjects = (value: unknown): value is readonly Fields[] =>
  Array.isArray(value) && value.every(isFields);

function listIn(value: unknown, path: string): readonly Fields[] {
  const lists = [value, ...(isFields(value) ? Object.values(value) : [])].filter(isListOfObjects);
  const [list, ...others] = lists;
  if (list && others.length === 0) return list;
  throw invalidFile(
    path,
    list ? 'This JSON has several lists of objects.' : 'This JSON has no list of objects.',
    'Expected a list of objects, or an object with one field that contains it, such as {"Result": […]}.',
  );
}

function cellsIn(value: unknown, path: readonly string[]): [string, string][] {
  if (isFields(value))
    return Object.entries(value).flatMap(([name, inner]) => cellsIn(inner, [...path, name]));
  const own: [string, string] = [path.join('.'), cellOf(value)];
  const [first] = Array.isArray(value) ? (value as unknown[]) : [];
  return isFields(first) ? [own, ...cellsIn(first, [...path, '0'])] : [own];
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (!Array.isArray(value)) return typeof value === 'string' ? value : JSON.stringify(value);
  return value
    .map((one: unknown) => (typeof one === 'object' ? JSON.stringify(one) : cellOf(one)))
    .join(SEPARATOR);
}
