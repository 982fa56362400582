// What actors are called.
//
// $ids  of the actors
//
// id and name of each

UNWIND $ids AS id
MATCH (actor:{{labels Actor}} WHERE actor.id = id)
RETURN actor.id, {{value actor.name}}
