// All events of which it is known when they began and ended, to find those that may be one.
//
// id
// kind
// start, end    first and last instant that the time can cover, in milliseconds
// places        ids of where it happened
// perpetrators, targets, others  ids of who took part
// whole         id of the event that it is part of
MATCH (event:{{labels Event}} WHERE {{node event}})
WITH event, {{value event.timeEarliest}} AS earliest, {{value event.timeLatest}} AS latest
WHERE earliest IS NOT NULL AND latest IS NOT NULL
RETURN event.id, {{value event.kind}}, earliest.epochMillis, latest.epochMillis,
  [(event)-[step:{{types at}}]->(place) WHERE {{edge step}} | place.id],
  [(event)-[step:{{types by}}]->(actor) WHERE {{edge step}} | actor.id],
  [(event)-[step:{{types on}}]->(actor) WHERE {{edge step}} | actor.id],
  [(event)-[step:{{types beside}}]->(actor) WHERE {{edge step}} | actor.id],
  head([(event)-[step:{{types part}}]->(whole) WHERE {{edge step}} | whole.id])
ORDER BY earliest, event.id
