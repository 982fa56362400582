// What has been merged into something else is found by its own words too.

DROP INDEX texts IF EXISTS;

CREATE FULLTEXT INDEX texts IF NOT EXISTS
FOR (searched:Actor|Place|Event|Document|Claim|Revision|MergedActor|MergedPlace|MergedEvent|MergedDocument)
ON EACH [searched.names, searched.words]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
