// What full-text search finds: records by their names, aliases, titles, descriptions and external ids, claims by their texts and
// quotes, documents also by their kept texts; claims that are retracted are left out. What is merged into something else leads to
// that.
//
// $query  what the full-text index is asked
// $reach  so many of the best hits are looked at; null for all
// $kinds  the kinds, as ids name them, of which a hit must be; null for all
// $terms  folded words and beginnings of words, with a space before each, by which parts of a long text are chosen
// $names  the forms of what is looked for, as the names of a record are stored
// $most   the number of rows
//
// id      of the record, each once
// score   of the full-text index, above 0
// named   whether it has exactly this name, alias or title
// begins  whether it is an actor or a place with a name that begins with these words
// texts   its texts, by the name of the property; of a kept text, parts that have what is sought
CALL db.index.fulltext.queryNodes('texts', $query, {limit: toInteger($reach)}) YIELD node AS hit, score
WHERE ($kinds IS NULL OR CASE WHEN hit:Text THEN 'document' ELSE split(hit.id, ':')[0] END IN $kinds) AND {{said hit}} AND {{notRetracted hit}}
WITH hit, score, any(name IN $names WHERE name IN coalesce(hit.names, [])) AS named,
  split(hit.id, ':')[0] IN ['actor', 'place']
    AND any(name IN $names WHERE any(own IN hit.names WHERE own STARTS WITH name + ' ')) AS begins,
  coalesce(head([(hit)-[step:{{types merged}}]->(kept) WHERE {{edge step}} | kept.id]), hit.id) AS id
ORDER BY named DESC, begins DESC, score DESC
WITH id, head(collect([hit, score, named, begins])) AS best
ORDER BY best[2] DESC, best[3] DESC, best[1] DESC, id
LIMIT toInteger($most)
WITH id, best, best[0] AS hit
RETURN id, best[1] AS score, best[2] AS named, best[3] AS begins,
  CASE WHEN hit:Text THEN {parts: [index IN range(0, size(hit.words) - 1)
      WHERE all(term IN $terms WHERE hit.words[index] CONTAINS term) | hit.parts[index]][..10] +
    [index IN range(0, size(hit.words) - 1)
      WHERE any(term IN $terms WHERE hit.words[index] CONTAINS term) | hit.parts[index]][..10] +
    hit.parts[..1]}
  ELSE hit {.name, .aliases, .title, .description, .sameAs, .text, .quote} END AS texts
