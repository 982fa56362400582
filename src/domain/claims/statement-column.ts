import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../../query/compile/compilation.js';
import { listed, walk } from '../../query/compile/walk.js';
import type { ClaimedQuantity } from '../../rules/figures/claimed-interval.js';
import type { StatementContent } from '../../rules/statements/statement.js';

const VALUES = [
  'text',
  'predicate',
  'polarity',
  'title',
  'weapon',
  'effectKind',
  'effectObject',
  'validTime',
  'measure',
  'unit',
  'low',
  'best',
  'high',
  'qualifier',
] as const;

/** Edges of a claim for its properties. */
const ENDS = {
  subject: 'ABOUT',
  object: 'OBJECT',
  effectOwner: 'EFFECT_OWNER',
  scopePlace: 'SCOPE_PLACE',
  scopeActor: 'SCOPE_ACTOR',
} as const;

/** The content of a claim as a row for `readStatementContent`, with entities as they were at the moment of the request. */
export const statementRow = (claim: Cypher.Node, compilation: Compilation): Cypher.Expr =>
  new Cypher.List([
    ...VALUES.map((name) => compilation.moment.field(claim, name)),
    ...Object.values(ENDS).map((along) => Cypher.head(idsAlong(claim, along, compilation))),
  ]);

/** Ids of the nodes that edges of one type lead to. */
export function idsAlong(node: Cypher.Node, along: string, compilation: Compilation): Cypher.Expr {
  const end = new Cypher.Node();
  return listed(walk(node, [{ along: [along], direction: 'out' }], end, compilation), end.property('id'));
}

export function readStatementContent(row: readonly unknown[]): StatementContent {
  const names = [...VALUES, ...Object.keys(ENDS)];
  const { measure, unit, low, best, high, qualifier, ...others } = Object.fromEntries(
    names.map((name, index) => [name, row[index]]),
  ) as unknown as StatementContent & { readonly measure: string | null } & Omit<ClaimedQuantity, 'measure'>;
  return {
    ...others,
    quantity: measure === null ? null : { measure, unit, low, best, high, qualifier },
  };
}
