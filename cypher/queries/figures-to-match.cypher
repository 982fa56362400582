// What is claimed of events in numbers, as a whole, and in which data sets.
//
// $ids  of the events
// $measures  that are compared
//
// id
// figures  [measure, low, best, high] of each claim
// records  ids of the records of data sets in which something is said of it
MATCH (event:{{labels Event}} WHERE event.id IN $ids)
WITH event, [(event)<-[step:{{types about}}]-(claim:Claim) WHERE {{edge step}} AND {{effective claim}} | claim] AS claims
RETURN event.id,
  [claim IN claims
    WHERE claim.measure IN $measures AND claim.polarity = 'ASSERTED'
      AND claim.scopeActor IS NULL AND claim.scopePlace IS NULL AND claim.effectKind IS NULL |
    [claim.measure, coalesce(claim.low, claim.best, claim.high),
      coalesce(claim.best, claim.low, claim.high), coalesce(claim.high, claim.best, claim.low)]],
  COLLECT {
    UNWIND claims AS claim
    MATCH (claim)-[said:{{types stated}}]->(document)
    WHERE {{edge said}} AND document.kind = 'DATASET_RECORD'
    RETURN DISTINCT document.id AS record ORDER BY record
  }
