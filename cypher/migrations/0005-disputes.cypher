// An id names one dispute, by the claims that are in it; disputes are renewed by what they are about.
CREATE CONSTRAINT dispute_id IF NOT EXISTS FOR (dispute:Dispute) REQUIRE dispute.id IS UNIQUE;
CREATE RANGE INDEX dispute_home IF NOT EXISTS FOR (dispute:Dispute) ON (dispute.home);
CREATE RANGE INDEX dispute_by_home IF NOT EXISTS FOR (dispute:Dispute) ON (dispute.byHome);
