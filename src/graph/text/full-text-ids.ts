import Cypher from '@neo4j/cypher-builder';

/** The full-text index over the stored `names` and `words` of every record and every revision. */
const FULL_TEXT_INDEX = 'texts';

/** So many hits at most: more cost more than looking at everything, so the list is of no use if it is that long. */
export const MAX_FULL_TEXT_HITS = 5_000;

/** The ids of the records that the full-text index finds, as they are or as they once were. */
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
