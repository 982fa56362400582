import { compilePage, type Row } from '../page/compile-page.js';
import { sortKeyOf } from '../page/sort-key-of.js';
import { filteredCandidates, type Filtered } from './filtered.js';
import type { RootFieldCompiler } from './root-field.js';

/** A page of all nodes of a type that match the filter. */
export function connectionField(filtered: Filtered): RootFieldCompiler {
  return (field, compilation) => {
    const page = compilePage(
      field,
      sortKeyOf(field, filtered.type),
      (node) => filteredCandidates(filtered, field, node, compilation),
      compilation,
    );
    return {
      rows: page.rows,
      extras: page.extras,
      readRow: (row, nodeFormat) => page.readRow(row as Row, nodeFormat),
      read: (rows, extras) => page.read({ rows: rows as Row[], extras }),
    };
  };
}
