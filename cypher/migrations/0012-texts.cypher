// Texts of documents: an id names one version, found by its document and by its words.

CREATE CONSTRAINT text_id IF NOT EXISTS FOR (text:Text) REQUIRE text.id IS UNIQUE;
CREATE RANGE INDEX text_document IF NOT EXISTS FOR (text:Text) ON (text.document);

DROP INDEX texts IF EXISTS;

CREATE FULLTEXT INDEX texts IF NOT EXISTS
FOR (searched:Actor|Place|Event|Document|Claim|Text|Revision|MergedActor|MergedPlace|MergedEvent|MergedDocument)
ON EACH [searched.names, searched.words]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};

// Drafts lie beside the records, of which they are none.
CREATE CONSTRAINT draft_id IF NOT EXISTS FOR (draft:Draft) REQUIRE draft.id IS UNIQUE;
