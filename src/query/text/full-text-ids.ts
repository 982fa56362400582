import Cypher from '@neo4j/cypher-builder';

/** The full-text index over the stored `names` and `words` of every record and every revision. */
const FULL_TEXT_INDEX = 'texts';

/** Maximum number of hits: more cost more than scanning all nodes, so a list of this length is not used. */
export const MAX_FULL_TEXT_HITS = 5_000;

/** The ids of records that the full-text index finds, in their current or an earlier form. */
export function fullTextIds(
  query: Cypher.Param,
  idsOf: (hit: Cypher.Node) => Cypher.Expr = (hit) => new Cypher.List([hit.property('id')]),
): Cypher.Expr {
  const hit = new Cypher.Node();
  const id = new Cypher.Variable();
  const found = Cypher.db.index.fulltext
    .queryNodes(FULL_TEXT_INDEX, query, { limit: new Cypher.Literal(MAX_FULL_TEXT_HITS) })
    .yield(['node', hit])
    .unwind([idsOf(hit), id])
    .return([id, new Cypher.Variable()]);
  return new Cypher.Collect(found);
}
