// The shortest ways on from the ends of several beginnings to one node, whichever way the edges point.
//
// $to          id of the node to which they lead
// $beginnings  [{end, passed, shunned}]: id of the node at the end of the beginning; ids of the nodes before it, which
//              no way passes again; and of those that are not to come next
// $first       so many ways for each beginning at most; of equal length those whose ids come first
//
// ways  of each beginning, in the order of these: the ids of the nodes that follow
//
// {{part most}} is the greatest length of a way. All that is asked of one has the form none(…) or all(…) over its nodes
// or steps: only that is checked while Neo4j searches, from both ends. Several claims draw parallel edges, hence
// DISTINCT.

UNWIND range(0, size($beginnings) - 1) AS index
WITH index, $beginnings[index] AS beginning
MATCH (start:{{labels Actor}}|{{labels Place}}|{{labels Event}} WHERE start.id = beginning.end)
MATCH (end:{{labels Actor}}|{{labels Place}}|{{labels Event}} WHERE end.id = $to)
CALL (start, end, beginning) {
  MATCH path = allShortestPaths((start)-[:{{types between}}*..{{part most}}]-(end))
  WHERE none(node IN nodes(path) WHERE node.id IN beginning.passed)
    AND all(step IN relationships(path) WHERE {{edge step}})
    AND none(step IN relationships(path) WHERE
      (startNode(step) = start AND endNode(step).id IN beginning.shunned) OR
      (endNode(step) = start AND startNode(step).id IN beginning.shunned))
  // Hubs may be joined in more ways than anybody can compare.
  WITH path LIMIT 10000
  WITH DISTINCT [node IN nodes(path) | node.id][1..] AS ids
  ORDER BY ids
  LIMIT toInteger($first)
  RETURN collect(ids) AS ways
}
RETURN ways
ORDER BY index
