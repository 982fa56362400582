// What claims about actors and places name: who made them, where, and what else they speak of.
//
// $ids  of the actors and places
//
// objects  the ids of what a claim relates its subject to: one, or none
// named    the ids of all else that it names

UNWIND $ids AS id
MATCH (thing:Actor|MergedActor|Place|MergedPlace {id: id})<-[about:{{types about}}]-(claim:Claim)
WHERE {{edge about}}
WITH
  COLLECT { MATCH (claim)-[step:{{types object}}]->(other) WHERE {{edge step}} RETURN other.id } AS objects,
  COLLECT { MATCH (claim)-[step:{{types named}}]->(other) WHERE {{edge step}} RETURN DISTINCT other.id } AS named
RETURN DISTINCT objects, named
