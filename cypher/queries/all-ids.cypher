// The ids of everything of a kind, in order. {{part labels}} are those that it may bear.

MATCH (node:{{part labels}})
WHERE {{node node}}
WITH node.id AS id ORDER BY id
RETURN collect(id) AS ids
