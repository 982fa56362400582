import type { Database } from '../../src/neo4j/database.js';

/** Ids for the attacks: the node with most edges, and two distant actors. */
export interface KnownIds {
  readonly hub: string;
  readonly from: string;
  readonly to: string;
}

const BUSIEST = `MATCH (actor:Actor) RETURN actor.id ORDER BY COUNT { (actor)--() } DESC LIMIT 2`;
const QUIETEST = `MATCH (actor:Actor) RETURN actor.id ORDER BY COUNT { (actor)--() } LIMIT 1`;

export async function knownIds(database: Database): Promise<KnownIds> {
  const read = async (text: string) =>
    (await database.read({ text, parameters: {} })).map(([id]) => id as string);
  const [hub = '', from = ''] = await read(BUSIEST);
  const [to = ''] = await read(QUIETEST);
  return { hub, from, to };
}
