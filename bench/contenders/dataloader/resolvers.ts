import neo4j from 'neo4j-driver';
import { FIELDS, type Loaders, type Stored } from './loaders.js';
import type { Run } from './run.js';

export interface Context {
  readonly run: Run;
  readonly loaders: Loaders;
}

/** A field that leads from a record to others. */
const many =
  (loader: Exclude<keyof Loaders, 'claims'>) =>
  ({ id }: Stored, _arguments: unknown, { loaders }: Context) =>
    loaders[loader].load(id);

const time =
  (name: string) =>
  (record: Stored): object | null =>
    record[name] == null ? null : { edtf: record[name] };

const one = async (run: Run, label: string, id: string, fields: string): Promise<Stored | null> => {
  const [row] = await run<{ node: Stored }>(`MATCH (node:${label} {id: $id}) RETURN ${fields} AS node`, {
    id,
  });
  return row?.node ?? null;
};

const EVENTS = `
MATCH (node:Event) WHERE node.byTime > $after
WITH node ORDER BY node.byTime LIMIT $first
RETURN ${FIELDS.EVENT} AS node
`;

const COUNT = `
MATCH (:Actor {id: $target})<-[:PART_OF*0..]-(:Actor)<-[:TARGETED]-(event:Event)
WHERE event.timeEarliest <= datetime($last) AND event.timeLatest >= datetime($first)
  AND EXISTS { (event)-[:OCCURRED_AT]->(:Place)-[:WITHIN*0..]->(:Place {id: $place}) }
RETURN count(DISTINCT event) AS count
`;

/** One loader per field: how most servers over a graph are written. */
export const RESOLVERS = {
  Query: {
    events: async (_root: unknown, { first, after }: { first: number; after?: string }, { run }: Context) => {
      const rows = await run<{ node: Stored }>(EVENTS, { first: neo4j.int(first), after: after ?? '' });
      return { nodes: rows.map(({ node }) => node) };
    },
    eventCount: async (_root: unknown, filter: object, { run }: Context) =>
      (await run<{ count: number }>(COUNT, filter))[0]?.count,
    claim: (_root: unknown, { id }: Stored, { run }: Context) => one(run, 'Claim', id, FIELDS.CLAIM),
    place: (_root: unknown, { id }: Stored, { run }: Context) => one(run, 'Place', id, FIELDS.PLACE),
  },
  Event: {
    time: time('time'),
    perpetrators: many('perpetrators'),
    targets: many('targets'),
    places: many('places'),
    partOf: many('largerEvents'),
    claims: async ({ id }: Stored, { first }: { first: number }, { loaders }: Context) => ({
      nodes: await loaders.claims.load({ id, first }),
    }),
  },
  Actor: { partOf: many('bodies') },
  Place: { within: many('within'), contains: many('contains'), events: many('eventsAt') },
  Document: {
    publishedAt: time('publishedAt'),
    publishers: many('publishers'),
    relays: many('relays'),
    relayedBy: many('relayedBy'),
  },
  Claim: {
    statedAt: time('statedAt'),
    quantity: (claim: Stored) => (claim['measure'] == null ? null : claim),
    saidBy: many('sayers'),
    document: async ({ id }: Stored, _arguments: unknown, { loaders }: Context) =>
      (await loaders.document.load(id))[0] ?? null,
  },
};
