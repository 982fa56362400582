// Which of some sources speak of things: in claims about them, or about events that they took part in or that happened there.
//
// $ids      of the things
// $sources  ids of the sources
//
// id
// sources  ids of those that do
MATCH (thing:{{part label}} WHERE thing.id IN $ids)
RETURN thing.id, [id IN $sources WHERE EXISTS {
    MATCH (thing)<-[about:{{types about}}]-(claim:Claim)-[said:{{types said}}]->(source)
    WHERE source.id = id AND {{edge about}} AND {{edge said}} AND {{effective claim}}
  } OR EXISTS {
    MATCH (thing)<-[step:{{types involved}}]-(event)<-[about:{{types about}}]-(claim:Claim)-[said:{{types said}}]->(source)
    WHERE source.id = id AND {{edge step}} AND {{edge about}} AND {{edge said}} AND {{effective claim}}
  }]
