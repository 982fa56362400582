import Cypher from '@neo4j/cypher-builder';
import { compileAtMoment, compileNode, storedTypeOrThrow } from '../../query/compile/compile-node.js';
import type { Compilation } from '../../query/compile/compilation.js';
import { allOf, walk } from '../../query/compile/walk.js';
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
  const order = storedTypeOrThrow((selection as Selection).type).order;
  return {
    compile: (document, speaking) => {
      const actor = new Cypher.Node();
      const along = speaking ? 'SAID_BY' : 'PUBLISHED_BY';
      const column = compileNode(selection as Selection, actor, compilation);
      read = column.read;
      const { pattern, conditions } = walk(
        speaking ?? document,
        [{ along: [along], direction: 'out' }],
        actor,
        compilation,
      );
      const row = new Cypher.List([compilation.moment.property(actor, order), column.expression]);
      const rows = new Cypher.PatternComprehension(pattern).map(row);
      const known = allOf(conditions);
      return known ? rows.where(known) : rows;
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
      const column = compileAtMoment(holder, compilation, (record) =>
        time.compile(field, { node: holder, record }, compilation),
      );
      read = column.read;
      return column.expression;
    },
    read: (values) => values.map((value) => read(value)).find((time) => time !== null) ?? null,
  };
}
