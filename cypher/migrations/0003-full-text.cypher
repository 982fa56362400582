// Names and texts are stored as they are searched: folded by ourselves, so that the index, a filter that looks at one
// record and a search as of an earlier instant all see the same words. The index only splits them at spaces.

CREATE FULLTEXT INDEX texts IF NOT EXISTS
FOR (searched:Actor|Place|Event|Document|Claim|Revision) ON EACH [searched.names, searched.words]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
