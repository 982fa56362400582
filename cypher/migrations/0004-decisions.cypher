// An id names one decision.

CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (decision:Decision) REQUIRE decision.id IS UNIQUE;
CREATE CONSTRAINT assessment_id IF NOT EXISTS FOR (assessment:Assessment) REQUIRE assessment.id IS UNIQUE;
CREATE CONSTRAINT merge_id IF NOT EXISTS FOR (merge:Merge) REQUIRE merge.id IS UNIQUE;
CREATE RANGE INDEX merge_by_recorded IF NOT EXISTS FOR (merge:Merge) ON (merge.byRecorded);

// A record that has been merged into another bears this label instead of its own, so that no list sees it.
CREATE CONSTRAINT merged_actor_id IF NOT EXISTS FOR (actor:MergedActor) REQUIRE actor.id IS UNIQUE;
CREATE CONSTRAINT merged_place_id IF NOT EXISTS FOR (place:MergedPlace) REQUIRE place.id IS UNIQUE;
CREATE CONSTRAINT merged_event_id IF NOT EXISTS FOR (event:MergedEvent) REQUIRE event.id IS UNIQUE;
CREATE CONSTRAINT merged_document_id IF NOT EXISTS FOR (document:MergedDocument) REQUIRE document.id IS UNIQUE;

// Every record that is merged into another, or once was.
CREATE CONSTRAINT merged_id IF NOT EXISTS FOR (record:Merged) REQUIRE record.id IS UNIQUE;
