import type { Reader } from '../neo4j/database.js';
import type { KnownName } from './reader/reading-input.js';

/** Merged records keep their names, which are names of what they were merged into. */
const NAMES = `
MATCH (actor:Actor)
RETURN actor.id AS id, actor.name AS name, actor.kind AS kind, null AS within,
  actor.aliases + reduce(all = [], other IN [(actor)<-[:MERGED_INTO]-(merged) | merged] | all + other.name + other.aliases) AS aliases
ORDER BY id
UNION ALL
MATCH (place:Place)
RETURN place.id AS id, place.name AS name, place.kind AS kind, head([(place)-[:WITHIN]->(around) | around.id]) AS within,
  place.aliases + reduce(all = [], other IN [(place)<-[:MERGED_INTO]-(merged) | merged] | all + other.name + other.aliases) AS aliases
ORDER BY id
`;

/** The names of all actors and places of the graph, as it is now. */
export const readKnownNames = (reader: Reader): Promise<KnownName[]> =>
  reader.run<KnownName>({ text: NAMES, parameters: {} });
