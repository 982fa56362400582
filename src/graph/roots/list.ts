import { compilePage, type Row } from '../page/compile-page.js';
import { orderOf } from '../page/order-of.js';
import { filteredCandidates, type Filtered } from './filtered.js';
import type { Root } from './root.js';

/** A page of all nodes of a type for which the filter holds. */
export function list(filtered: Filtered): Root {
  return (field, compilation) => {
    const page = compilePage(
      field,
      orderOf(field, filtered.type),
      (node) => filteredCandidates(filtered, field, node, compilation),
      compilation,
    );
    return {
      rows: page.rows,
      extras: page.extras,
      readRow: (row, form) => page.readRow(row as Row, form),
      read: (rows, extras) => page.read({ rows: rows as Row[], extras }),
    };
  };
}
