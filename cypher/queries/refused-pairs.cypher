// Pairs of which it was decided that they are not one, and not undone.
//
// pair  ids
MATCH (refusal:{{labels Refusal}} WHERE {{node refusal}} AND {{value refusal.undoneAt}} IS NULL)
RETURN refusal.pair
