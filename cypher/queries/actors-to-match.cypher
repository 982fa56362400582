// All actors, to find those that may be one.
//
// id
// names  its own, and those of what has been merged into it
// kind
// externalIds its own, and those of what has been merged into it; a list for each record
// wholes ids of the bodies that it is part of
MATCH (actor:{{labels Actor}} WHERE {{node actor}})
RETURN actor.id,
  [{{value actor.name}}] + {{value actor.aliases}}
    + [(actor)<-[step:{{types merged}}]-(other) WHERE {{edge step}} | {{value other.name}}],
  {{value actor.kind}},
  [{{value actor.sameAs}}]
    + [(actor)<-[step:{{types merged}}]-(other) WHERE {{edge step}} | {{value other.sameAs}}],
  [(actor)-[step:{{types part}}]->(whole) WHERE {{edge step}} | whole.id]
ORDER BY actor.id
