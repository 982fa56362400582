import Cypher from '@neo4j/cypher-builder';
import { compileSortable } from '../../query/compile/compile-node.js';
import type { Compilation } from '../../query/compile/compilation.js';
import { type Hop, listed, walk } from '../../query/compile/walk.js';
import { inOrder } from '../../query/fields/in-order.js';
import type { FieldMapping } from '../../query/mapping/field-mapping.js';
import type { Selection } from '../../query/read/selection.js';
import { isRelayGiven, mayPassOn } from './passing-on.js';

const GIVEN: readonly Hop[] = [{ along: ['RELAYED_BY'], direction: 'out' }];
const BY_DOCUMENT: readonly Hop[] = [
  { along: ['STATED_IN'], direction: 'out' },
  { along: ['RELAYS'], direction: 'in' },
];

/** The documents that relay a claim: those stated, otherwise those that relay its document and thereby the claim. */
export function relayedBy(): FieldMapping {
  return {
    compile: ({ selection }, { node }, compilation) => {
      const claim = node as Cypher.Node;
      const document = new Cypher.Node();
      const { expression, read } = compileSortable(selection as Selection, document, compilation);
      return {
        expression: new Cypher.ListComprehension(document).in(documents(claim, compilation)).map(expression),
        read: (found) => inOrder(found as [string, unknown][], read),
      };
    },
  };
}

function documents(claim: Cypher.Node, compilation: Compilation): Cypher.Expr {
  const [given, relaying] = [new Cypher.Node(), new Cypher.Node()];
  return new Cypher.Case()
    .when(isRelayGiven(claim))
    .then(listed(walk(claim, GIVEN, given, compilation), given))
    .else(
      listed(
        walk(claim, BY_DOCUMENT, relaying, compilation),
        relaying,
        mayPassOn(relaying, claim, compilation),
      ),
    );
}
