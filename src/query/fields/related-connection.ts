import Cypher from '@neo4j/cypher-builder';
import { walk, type Hop } from '../compile/walk.js';
import type { FilterCompiler } from '../filter/filter-compiler.js';
import type { FieldMapping } from '../mapping/field-mapping.js';
import { asNested } from '../serialize/node-format.js';
import { compilePage, type Row } from '../page/compile-page.js';
import { sortKeyOf } from '../page/sort-key-of.js';

interface RelatedConnection {
  /** Object type of the rows. */
  readonly type: string;
  readonly compileFilter: FilterCompiler;
  /** From the object to the rows. */
  readonly hops: readonly Hop[];
  /** A row may be reached several times, e.g. if several claims are projected to the same edge. */
  readonly repeats?: boolean;
}

/** A connection below an object: a page of the nodes that the hops lead to. */
export function relatedConnection({
  type,
  compileFilter,
  hops,
  repeats = false,
}: RelatedConnection): FieldMapping {
  return {
    compile: (field, { node: start }, compilation) => {
      const filter = field.arguments['filter'] ?? {};
      const compiled = compilePage(
        field,
        sortKeyOf(field, type),
        (node) => {
          const { pattern, conditions } = walk(start as Cypher.Node, hops, node, compilation);
          const filtered = compileFilter(filter, node, compilation, `${field.path}.filter`);
          return {
            pattern,
            conditions: [...conditions, ...filtered.conditions],
            walks: filtered.walks,
            repeats,
          };
        },
        compilation,
      );
      const rows = compiled.rows ? new Cypher.Collect(compiled.rows) : new Cypher.List([]);
      return {
        expression: new Cypher.List([rows, ...compiled.extras]),
        read: (value) => {
          const [found, ...extras] = value as readonly [Row[], ...unknown[]];
          return compiled.read({ rows: found.map((row) => compiled.readRow(row, asNested)), extras });
        },
      };
    },
  };
}
