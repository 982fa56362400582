// What full-text search finds: records by their names, aliases, titles, descriptions and external ids, claims by their texts and
// quotes; claims that are retracted are left out. What is merged into something else leads to that.
//
// $query  what the full-text index is asked
// $reach  so many of the best hits are looked at; null for all
// $kinds  the kinds, as ids name them, of which a hit must be; null for all
// $names  the forms of what is looked for, as the names of a record are stored
// $most   the number of rows
//
// id      of the record, each once
// score   of the full-text index, above 0
// named   whether it has exactly this name, alias or title
// texts   its texts, by the name of the property
CALL db.index.fulltext.queryNodes('texts', $query, {limit: toInteger($reach)}) YIELD node AS hit, score
WHERE ($kinds IS NULL OR split(hit.id, ':')[0] IN $kinds) AND {{said hit}} AND {{standing hit}}
WITH hit, score, any(name IN $names WHERE name IN hit.names) AS named,
  coalesce(head([(hit)-[merge:{{types merged}}]->(kept) WHERE {{edge merge}} | kept.id]), hit.id) AS id
ORDER BY named DESC, score DESC
WITH id, head(collect([hit, score, named])) AS best
ORDER BY best[2] DESC, best[1] DESC, id
LIMIT toInteger($most)
WITH id, best, best[0] AS hit
RETURN id, best[1] AS score, best[2] AS named,
  hit {.name, .aliases, .title, .description, .sameAs, .text, .quote} AS texts
