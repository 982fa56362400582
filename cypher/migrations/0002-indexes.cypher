// Neo4j makes these two by itself, unless someone has dropped them.
CREATE LOOKUP INDEX node_labels IF NOT EXISTS FOR (node) ON EACH labels(node);
CREATE LOOKUP INDEX relationship_types IF NOT EXISTS FOR ()-[relationship]-() ON EACH type(relationship);

// What a record said before a change.
CREATE RANGE INDEX revision_id IF NOT EXISTS FOR (revision:Revision) ON (revision.id);

// The sort keys: one for each order that pages come in.
CREATE RANGE INDEX actor_by_name IF NOT EXISTS FOR (actor:Actor) ON (actor.byName);
CREATE RANGE INDEX actor_by_recorded IF NOT EXISTS FOR (actor:Actor) ON (actor.byRecorded);
CREATE RANGE INDEX place_by_name IF NOT EXISTS FOR (place:Place) ON (place.byName);
CREATE RANGE INDEX place_by_recorded IF NOT EXISTS FOR (place:Place) ON (place.byRecorded);
CREATE RANGE INDEX document_by_time IF NOT EXISTS FOR (document:Document) ON (document.byTime);
CREATE RANGE INDEX document_by_title IF NOT EXISTS FOR (document:Document) ON (document.byTitle);
CREATE RANGE INDEX document_by_recorded IF NOT EXISTS FOR (document:Document) ON (document.byRecorded);
CREATE RANGE INDEX event_by_time IF NOT EXISTS FOR (event:Event) ON (event.byTime);
CREATE RANGE INDEX event_by_title IF NOT EXISTS FOR (event:Event) ON (event.byTitle);
CREATE RANGE INDEX event_by_recorded IF NOT EXISTS FOR (event:Event) ON (event.byRecorded);
CREATE RANGE INDEX claim_by_time IF NOT EXISTS FOR (claim:Claim) ON (claim.byTime);
CREATE RANGE INDEX claim_by_recorded IF NOT EXISTS FOR (claim:Claim) ON (claim.byRecorded);

// What filters ask for.
CREATE RANGE INDEX actor_kind IF NOT EXISTS FOR (actor:Actor) ON (actor.kind);
CREATE RANGE INDEX place_kind IF NOT EXISTS FOR (place:Place) ON (place.kind);
CREATE RANGE INDEX document_kind IF NOT EXISTS FOR (document:Document) ON (document.kind);
CREATE RANGE INDEX document_published_earliest IF NOT EXISTS FOR (document:Document) ON (document.publishedAtEarliest);
CREATE RANGE INDEX document_published_latest IF NOT EXISTS FOR (document:Document) ON (document.publishedAtLatest);
CREATE RANGE INDEX event_kind IF NOT EXISTS FOR (event:Event) ON (event.kind);
CREATE RANGE INDEX event_time_earliest IF NOT EXISTS FOR (event:Event) ON (event.timeEarliest);
CREATE RANGE INDEX event_time_latest IF NOT EXISTS FOR (event:Event) ON (event.timeLatest);
CREATE RANGE INDEX claim_predicate IF NOT EXISTS FOR (claim:Claim) ON (claim.predicate);
CREATE RANGE INDEX claim_measure IF NOT EXISTS FOR (claim:Claim) ON (claim.measure);
CREATE RANGE INDEX claim_rank IF NOT EXISTS FOR (claim:Claim) ON (claim.rank);
CREATE RANGE INDEX claim_stated_earliest IF NOT EXISTS FOR (claim:Claim) ON (claim.statedAtEarliest);
CREATE RANGE INDEX claim_stated_latest IF NOT EXISTS FOR (claim:Claim) ON (claim.statedAtLatest);
CREATE POINT INDEX place_location IF NOT EXISTS FOR (place:Place) ON (place.location);
