// All places, to find those that may be one.
//
// id
// names              its own, and those of what has been merged into it
// kind
// latitude, longitude, uncertaintyMeters
// externalIds        its own, and those of what has been merged into it; a list for each record
// within             id of the place that it lies in; null where that is not known
MATCH (place:{{labels Place}} WHERE {{node place}})
RETURN place.id,
  [{{value place.name}}] + {{value place.aliases}}
    + [(place)<-[step:{{types merged}}]-(other) WHERE {{edge step}} | {{value other.name}}],
  {{value place.kind}},
  {{value place.location}}.latitude, {{value place.location}}.longitude,
  {{value place.uncertaintyMeters}},
  [{{value place.sameAs}}]
    + [(place)<-[step:{{types merged}}]-(other) WHERE {{edge step}} | {{value other.sameAs}}],
  head([(place)-[step:{{types within}}]->(around) WHERE {{edge step}} | around.id])
ORDER BY place.id
