// What relates things to others: the edges that are drawn, and from events, actors and places to the documents that live
// claims about them are stated in or based on.
//
// $ids  of the things, all of one kind. {{part labels}} are those that it may bear.
//
// source, type, target  ids of the ends, and the type
// claims                the ids of those that it rests on
// title, validTime      of ties between actors: post or rank, and when it held

UNWIND $ids AS id
MATCH (thing:{{part labels}} {id: id})
CALL (thing) {
  MATCH (thing)-[step:{{types shown}}]->(other)
  WHERE {{edge step}}
  RETURN {{type step}} AS type, other.id AS target, step.claim AS claim, step.title AS title, step.validTime AS validTime
  UNION ALL
  MATCH (thing)<-[about:{{types about}}]-(claim:Claim)-[step:{{types documents}}]->(other)
  WHERE {{edge about}} AND {{edge step}} AND {{effective claim}}
  RETURN {{type step}} AS type, other.id AS target, claim.id AS claim, null AS title, null AS validTime
}
WITH id, type, target, title, validTime, claim ORDER BY claim
WITH id, type, target, title, validTime, collect(DISTINCT claim) AS claims
RETURN id AS source, type, target, claims, title, validTime
ORDER BY source, type, target, title, validTime
