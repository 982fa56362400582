import Cypher from '@neo4j/cypher-builder';
import { compileFields } from '../compile/compile-fields.js';
import type { Column } from '../compile/column.js';
import type { Compilation } from '../compile/compilation.js';
import type { Source } from '../compile/source.js';
import { type SelectedField, selectedFields } from '../read/selection.js';

type Row = readonly [key: readonly unknown[], ...columns: unknown[]];

/**
 * Rows from several edges or claims each: those with the same key form one row, in which their gathered fields (the
 * claims that support the row) are combined.
 */
export function groupedRows(
  field: SelectedField,
  key: readonly Cypher.Expr[],
  source: Source,
  compilation: Compilation,
): Column {
  const { type, fields } = selectedFields(field);
  const { expressions, gathering, read } = compileFields(type, fields, source, compilation, 1);
  return {
    expression: new Cypher.List([new Cypher.List([...key]), ...expressions]),
    read: (value) => {
      const groups = new Map<string, unknown[]>();
      for (const row of value as readonly Row[]) {
        const name = JSON.stringify(row[0]);
        const group = groups.get(name);
        if (!group) groups.set(name, [...row]);
        else for (const index of gathering) group[index] = [...(group[index] as []), ...(row[index] as [])];
      }
      return [...groups.keys()].sort().map((name) => read(groups.get(name) as unknown[]));
    },
  };
}
