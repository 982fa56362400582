import Cypher from '@neo4j/cypher-builder';
import { compileAtMoment, compileNode, compileSortable } from '../../query/compile/compile-node.js';
import type { Compilation } from '../../query/compile/compilation.js';
import { listed, walk } from '../../query/compile/walk.js';
import { inOrder } from '../../query/fields/in-order.js';
import { embedded } from '../../query/compile/compile-fields.js';
import type { SelectedField, Selection } from '../../query/read/selection.js';

/** A selected field of a step: how to compile it for a row, and how to combine the rows of one document. */
export interface StepPart {
  readonly compile: (document: Cypher.Node, speaking: Cypher.Node | null) => Cypher.Expr;
  readonly read: (values: readonly unknown[]) => unknown;
}

type Read = (value: unknown) => unknown;
type Keyed = readonly [key: string, value: unknown];

export const stepPart = (field: SelectedField, compilation: Compilation): StepPart =>
  PARTS[field.name as keyof typeof PARTS](field, compilation);

const PARTS = { document: documentPart, actors: actorsPart, statedAt: statedAtPart };

function documentPart({ selection }: SelectedField, compilation: Compilation): StepPart {
  let read: Read = () => null;
  return {
    compile: (document) => {
      const column = compileNode(selection as Selection, document, compilation);
      read = column.read;
      return column.expression;
    },
    read: ([value]) => read(value),
  };
}

function actorsPart({ selection }: SelectedField, compilation: Compilation): StepPart {
  let read: Read = () => null;
  return {
    compile: (document, speaking) => {
      const actor = new Cypher.Node();
      const along = speaking ? 'SAID_BY' : 'PUBLISHED_BY';
      const column = compileSortable(selection as Selection, actor, compilation);
      read = column.read;
      return listed(
        walk(speaking ?? document, [{ along: [along], direction: 'out' }], actor, compilation),
        column.expression,
      );
    },
    read: (values) => inOrder((values as Keyed[][]).flat(), read),
  };
}

function statedAtPart(field: SelectedField, compilation: Compilation): StepPart {
  let read: Read = () => null;
  return {
    compile: (document, speaking) => {
      const holder = speaking ?? document;
      const time = embedded(speaking ? 'statedAt' : 'publishedAt');
      const column = compileAtMoment(speaking ? 'Claim' : 'Document', holder, compilation, (record) =>
        time.compile(field, { node: holder, record }, compilation),
      );
      read = column.read;
      return column.expression;
    },
    read: (values) => values.map((value) => read(value)).find((time) => time !== null) ?? null,
  };
}
