// An id names one decision that two entities are not one.

CREATE CONSTRAINT refusal_id IF NOT EXISTS FOR (refusal:Refusal) REQUIRE refusal.id IS UNIQUE;
CREATE RANGE INDEX refusal_by_recorded IF NOT EXISTS FOR (refusal:Refusal) ON (refusal.byRecorded);
