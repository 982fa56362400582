// What lies around a node, breadth first: the nearest first, of equal distance the most connected, then by id.
//
// $id     of the node in the middle
// $limit  so many nodes at most
// $edges  so many edges are followed at most on each level
//
// nodes      [id, kind, name, title or text] of each, the one in the middle first
// edges      [source, type, target, claims] of every edge between them; claims by their ids
// truncated  whether something within reach was, or may have been, left out
//
// No row where nothing has the id. {{part levels}} is neighborhood-level.cypher, once for each level.

MATCH (start:{{labels Actor}}|{{labels Place}}|{{labels Event}}|{{labels Document}}|Claim {id: $id})
WHERE {{node start}}
WITH [start] AS nodes, [start] AS level, false AS truncated
{{part levels}}
CALL (nodes) {
  UNWIND nodes AS source
  // Seen from the end at which it starts, so that what thousands of edges lead to costs nothing.
  MATCH (source)-[step:{{types shown}}|{{types ofClaims}}]->(target)
  WHERE target IN nodes AND {{edge step}}
  WITH source.id AS from, {{type step}} AS type, target.id AS to, step.claim AS claim
  ORDER BY from, type, to, claim
  WITH from, type, to, collect(claim) AS claims
  ORDER BY from, type, to
  RETURN collect([from, type, to, claims]) AS edges
}
RETURN
  [node IN nodes | [
    node.id,
    {{value node.kind}},
    coalesce({{value node.name}}, {{value node.title}}, {{value node.text}})
  ]] AS nodes,
  edges,
  truncated
