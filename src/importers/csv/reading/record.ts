import type { DocumentInput } from '../../../domain/documents/inputs.js';
import { DocumentKind } from '../../../domain/documents/kind.js';
import { name, version as versionText, webAddresses } from '../cells/text.js';
import type { GivenDataSet, GivenRecord } from '../mapping/documents.js';
import type { Path } from '../mapping/mapping-source.js';
import type { Compilation } from './compilation.js';
import { hashOf, slugOfKey } from './slug.js';
import type { TableRow } from './table-row.js';
import { single } from './value.js';

/** A row as a record of its data set. */
export interface RecordOfRow {
  /** The common part of its ids, after the prefix for their kind. */
  readonly slug: string;
  readonly id: string;
  /** The row as a document that relays what it cites. */
  readonly relaying: (cited: DocumentInput | null) => DocumentInput;
}

/** In a key: the line of the row, and its number among rows that are equal in the rest of the key. */
const [LINE, NTH] = ['{line}', '{nth}'];

export function recordOfRow(
  given: GivenRecord,
  path: Path,
  dataset: GivenDataSet,
  release: string | null,
  publisher: string,
  compilation: Compilation,
): (row: TableRow) => RecordOfRow {
  const key = given.key ?? [];
  const columns = key.filter((part) => part !== LINE && part !== NTH);
  /** Whether the mapping identifies rows; otherwise their whole content does. */
  const isNamed = columns.length > 0 || key.includes(LINE);
  for (const column of columns) compilation.checkColumn(column, [...path, 'key', key.indexOf(column)]);
  /** Number of rows so far, by the columns of the key. */
  const seen = new Map<string, number>();
  const version = single(given.version, [...path, 'version'], versionText, compilation);
  const title = single(given.title, [...path, 'title'], name, compilation);
  const url = single(given.url, [...path, 'url'], webAddresses, compilation);

  return (row) => {
    const values = columns.map((column) => {
      const part = row.text(column);
      if (part === '')
        row.missing(column, 'Expected a value, because the mapping makes it the key of the row.');
      return part;
    });
    const same = isNamed ? values.map(slugOfKey).join('~') : hashOf(contentOf(row));
    const nth = (seen.get(same) ?? 0) + 1;
    if (key.includes(NTH)) seen.set(same, nth);
    const numbers: Readonly<Record<string, number>> = { [LINE]: row.row.line, [NTH]: nth };
    const counted = key.flatMap((part) => (part in numbers ? String(numbers[part]) : []));
    const own = [same, ...counted].filter((part) => part !== '').join('~');
    const called = isNamed ? [...values, ...counted].join(', ') : `row ${own}`;
    const slug = boundedKey(`${dataset.id}/${own}`);
    const id = `document:${slug}`;
    const document = {
      id,
      kind: DocumentKind.DATASET_RECORD,
      title: title.read(row) ?? `${dataset.title}: ${called}`,
      url: url.read(row),
      language: dataset.language ?? null,
      version: version.read(row) ?? release,
      publishers: [publisher],
    };
    return { slug, id, relaying: (cited) => ({ ...document, relays: cited ? [cited.id] : [] }) };
  };
}

/** Leaves room in the ids of the record's claims for what they state. */
const MAX_KEY_LENGTH = 100;
const boundedKey = (slug: string): string =>
  slug.length <= MAX_KEY_LENGTH ? slug : `${slug.slice(0, MAX_KEY_LENGTH - 20)}-${hashOf(slug)}`;

/** The whole content of the row, whatever the order of its columns. */
const contentOf = ({ row }: TableRow): string =>
  JSON.stringify(
    Object.entries(row.values)
      .filter(([, value]) => value.trim() !== '')
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
