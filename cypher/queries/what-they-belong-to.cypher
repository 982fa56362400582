// What actors, places and documents belong to, one step up: bodies that actors are part of or serve, the next larger
// places, who issued documents and what these relay.
//
// $ids  of these
//
// id  of each actor, place and document that they lead to, once

UNWIND $ids AS id
MATCH (thing:Actor|MergedActor|Place|MergedPlace|Document|MergedDocument {id: id})
MATCH (thing)-[step:{{types belonging}}]->(other) WHERE {{edge step}}
RETURN DISTINCT other.id
