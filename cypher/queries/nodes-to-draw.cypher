// What it takes to draw nodes.
//
// $ids  of the nodes
//
// id, kind, and name, title or text of each

MATCH (node:{{labels Actor}}|{{labels Place}}|{{labels Event}} WHERE node.id IN $ids AND {{node node}})
RETURN node.id, {{value node.kind}}, coalesce({{value node.name}}, {{value node.title}})
