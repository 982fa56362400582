// What events lead to: who took part, where, and whatever claims about them name.
//
// $ids  of the events
//
// id  of each actor, place, document and event, once

UNWIND $ids AS id
MATCH (event:Event|MergedEvent {id: id})
CALL (event) {
  MATCH (event)-[step:{{types shown}}]->(other) WHERE {{edge step}}
  RETURN other
  UNION
  MATCH (event)<-[about:{{types about}}]-(claim)-[step:{{types ofClaims}}]->(other)
  WHERE {{edge about}} AND {{edge step}}
  RETURN other
}
RETURN DISTINCT other.id
