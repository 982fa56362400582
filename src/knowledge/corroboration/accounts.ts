import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../../graph/compile/compilation.js';
import { allOf, walk, type Hop } from '../../graph/compile/walk.js';
import { idsAlong } from '../claims/statement-column.js';
import type { Account } from './count-origins.js';

const STATED_IN: Hop = { along: ['STATED_IN'], direction: 'out' };
const RELAYS: Hop = { along: ['RELAYS'], direction: 'out', repeated: true };

/** Who gives an account by a claim, and where: a row that `readAccount` reads. */
export function accountRow(claim: Cypher.Node, compilation: Compilation): Cypher.Expr {
  const relayed = new Cypher.Node();
  const { pattern, conditions } = walk(claim, [STATED_IN, RELAYS], relayed, compilation);
  const known = allOf(conditions);
  const match = new Cypher.Match(pattern);
  // Of many ways that lead to one document, the database need only go one.
  const found = (known ? match.where(known) : match)
    .return([relayed.property('id'), new Cypher.Variable()])
    .distinct();
  return new Cypher.List([
    idsAlong(claim, 'SAID_BY', compilation),
    idsAlong(claim, 'STATED_IN', compilation),
    new Cypher.Collect(found),
  ]);
}

export type AccountRow = readonly [
  sayers: readonly string[],
  documents: readonly string[],
  relays: readonly string[],
];

export const readAccount = ([sayers, [document = ''], relays]: AccountRow): Account => ({
  sayers,
  document,
  relays,
});
