// One level more: the neighbours of the nodes of the level before that are not among the nodes yet. Those with few
// edges are followed first, so that one with very many cannot crowd out their neighbours. Claims are followed to what
// they are made of, but nothing is followed to the claims about it.
CALL (nodes, level) {
  UNWIND reverse(level) AS node
  CALL (node) {
    MATCH (node)-[step:{{types shown}}]-(next) WHERE {{edge step}} RETURN next
    UNION ALL
    MATCH (node)-[step:{{types ofClaims}}]->(next) WHERE {{edge step}} RETURN next
  }
  WITH next LIMIT toInteger($edges)
  WITH count(next) AS followed, collect(DISTINCT next) AS reached
  CALL (nodes, reached) {
    UNWIND reached AS next
    WITH next WHERE NOT next IN nodes
    WITH next, COUNT { (next)-[step:{{types shown}}]-() {{where step}} } AS degree
    ORDER BY degree DESC, next.id
    LIMIT toInteger($limit) + 1
    RETURN collect(next) AS found
  }
  RETURN found, followed
}
WITH nodes, truncated, found, followed, toInteger($limit) - size(nodes) AS room
WITH
  nodes + found[..room] AS nodes,
  CASE WHEN size(found) > room THEN [] ELSE found END AS level,
  truncated OR size(found) > room OR followed >= $edges AS truncated
