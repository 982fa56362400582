import Cypher from '@neo4j/cypher-builder';
import { compileNode } from '../../query/compile/compile-node.js';
import { allOf, walk } from '../../query/compile/walk.js';
import type { FieldMapping } from '../../query/mapping/field-mapping.js';
import type { Selection } from '../../query/read/selection.js';

/** The newest version of the text of a document. Only this one is read: texts are long. */
export function newestText(): FieldMapping {
  return {
    compile: ({ selection }, { node: document }, compilation) => {
      const [text, newest] = [new Cypher.Node(), new Cypher.Variable()];
      const { pattern, conditions } = walk(
        document as Cypher.Node,
        [{ along: ['TEXT_OF'], direction: 'in' }],
        text,
        compilation,
      );
      const condition = allOf(conditions);
      const match = new Cypher.Match(pattern);
      const found = (condition ? match.where(condition) : match)
        .return([text, newest])
        .orderBy([text.property('byRecorded'), 'DESC'])
        .limit(new Cypher.Literal(1));
      const one = new Cypher.Node();
      const { expression, read } = compileNode(selection as Selection, one, compilation);
      return {
        expression: new Cypher.ListComprehension(one).in(new Cypher.Collect(found)).map(expression),
        read: (rows) => {
          const [row = null] = rows as readonly unknown[];
          return row === null ? null : read(row);
        },
      };
    },
  };
}
