// Claims say what they are based on; those from before say nothing of it. A list is always there.
MATCH (claim:Claim) WHERE claim.basedOn IS NULL
CALL (claim) { SET claim.basedOn = [] } IN TRANSACTIONS;

// The live, asserted numbers of whole events bear a label of their own, so that plain Cypher sums up no part with its
// whole. Which they are is said in src/ingest/consequences/whole-events/.
CREATE RANGE INDEX whole_event_figure_measure IF NOT EXISTS
FOR (figure:WholeEventFigure) ON (figure.measure);

MATCH (event:Event)<-[:ABOUT]-(claim:Claim)
WHERE claim.live AND claim.predicate = 'MEASURED' AND claim.polarity = 'ASSERTED' AND claim.scopeActor IS NULL
CALL (event, claim) {
  WITH event, claim,
    COLLECT { MATCH (event)-[:OCCURRED_AT]->(place) RETURN DISTINCT place.id } AS places,
    [(claim)-[:SCOPE_PLACE]->(place) | place.id] AS named
  WHERE (claim.scopePlace IS NULL OR places = named)
    AND (claim.validTime IS NULL OR claim.validTime = event.time
      OR (claim.validTimeEarliest = event.timeEarliest AND claim.validTimeLatest = event.timeLatest))
  SET claim:WholeEventFigure
} IN TRANSACTIONS;
