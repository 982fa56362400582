// Disputes are sorted by how far apart their numbers are. Only the program can tell for those that are there already; it
// does so at its start, for each that has no byGap.
DROP INDEX dispute_by_home IF EXISTS;
CREATE RANGE INDEX dispute_by_gap IF NOT EXISTS FOR (dispute:Dispute) ON (dispute.byGap);

MATCH (dispute:Dispute) WHERE dispute.byHome IS NOT NULL
CALL (dispute) { REMOVE dispute.byHome } IN TRANSACTIONS;
