// What relates pairs of nodes, whichever way the edges point.
//
// $pairs  [[one, other]]: ids
//
// edges  of each pair, in the order of these: [source, type, target, claims] of every edge between the two; claims by
//        their ids

UNWIND range(0, size($pairs) - 1) AS index
MATCH (one:{{labels Actor}}|{{labels Place}}|{{labels Event}} WHERE one.id = $pairs[index][0])
MATCH (other:{{labels Actor}}|{{labels Place}}|{{labels Event}} WHERE other.id = $pairs[index][1])
CALL (one, other) {
  MATCH (one)-[step:{{types between}}]-(other)
  WHERE {{edge step}}
  WITH startNode(step).id AS from, {{type step}} AS type, endNode(step).id AS to, step.claim AS claim
  ORDER BY type, from, claim
  WITH from, type, to, collect(claim) AS claims
  ORDER BY type, from
  RETURN collect([from, type, to, claims]) AS edges
}
RETURN edges
ORDER BY index
