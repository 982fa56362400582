// Events in the order of their times, a page of them, to find those that may be one.
//
// $after  the key of the last one of the page before
// $most   the number of events
//
// key           by which they are in order
// id
// kind
// start, end    first and last instant that the time can cover, in milliseconds; null where it is open or not known
// places        ids of where it happened
// perpetrators, targets, others  ids of who took part
// whole         id of the event that it is part of
MATCH (event:{{labels Event}} WHERE {{node event}} AND {{value event.byTime}} > $after)
WITH event, {{value event.byTime}} AS key
ORDER BY key
LIMIT toInteger($most)
RETURN key, event.id, {{value event.kind}},
  {{value event.timeEarliest}}.epochMillis, {{value event.timeLatest}}.epochMillis,
  [(event)-[step:{{types at}}]->(place) WHERE {{edge step}} | place.id],
  [(event)-[step:{{types by}}]->(actor) WHERE {{edge step}} | actor.id],
  [(event)-[step:{{types on}}]->(actor) WHERE {{edge step}} | actor.id],
  [(event)-[step:{{types beside}}]->(actor) WHERE {{edge step}} | actor.id],
  head([(event)-[step:{{types part}}]->(whole) WHERE {{edge step}} | whole.id])
