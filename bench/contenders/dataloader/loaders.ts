import DataLoader from 'dataloader';
import type { Run } from './run.js';

/** What is read of a record. */
export type Stored = Readonly<Record<string, unknown>> & { readonly id: string };

type ManyLoader = DataLoader<string, readonly Stored[]>;

const ACTOR = 'node {.id, .name, .kind}';
const PLACE = 'node {.id, .name, .kind}';
const EVENT = 'node {.id, .kind, .title, .time}';
const DOCUMENT = 'node {.id, .title, .url, .publishedAt}';
const CLAIM = 'node {.id, .text, .predicate, .measure, .low, .best, .high, .statedAt}';

/** For each field with related nodes: loads those of all parents at once, in the order of a key, without duplicates. */
const related = (run: Run, path: string, order: string, read: string): ManyLoader =>
  new DataLoader(async (keys: readonly string[]) => {
    const rows = await run<{ key: string; values: Stored[] }>(
      `MATCH ${path} WHERE parent.id IN $keys
       WITH DISTINCT parent, node ORDER BY node.${order}
       RETURN parent.id AS key, collect(${read}) AS values`,
      { keys },
    );
    const byKey = new Map(rows.map(({ key, values }) => [key, values]));
    return keys.map((key) => byKey.get(key) ?? []);
  });

/** The first claims about each event. */
const claimsOf = (run: Run): DataLoader<{ id: string; first: number }, readonly Stored[], string> =>
  new DataLoader(
    async (keys) => {
      const rows = await run<{ key: string; values: Stored[] }>(
        `UNWIND $keys AS wanted
         MATCH (parent:Event {id: wanted.id})
         RETURN parent.id AS key, COLLECT {
           MATCH (parent)<-[:ABOUT]-(node:Claim) WHERE node.retractedAt IS NULL
           WITH node ORDER BY node.byTime
           RETURN ${CLAIM}
         }[..toInteger(wanted.first)] AS values`,
        { keys },
      );
      const byKey = new Map(rows.map(({ key, values }) => [key, values]));
      return keys.map(({ id }) => byKey.get(id) ?? []);
    },
    { cacheKeyFn: ({ id, first }) => `${id} ${first}` },
  );

/** A loader for each field, created for each request. */
export const createLoaders = (run: Run) => ({
  perpetrators: related(run, '(parent:Event)-[:PERPETRATED_BY]->(node:Actor)', 'byName', ACTOR),
  targets: related(run, '(parent:Event)-[:TARGETED]->(node:Actor)', 'byName', ACTOR),
  places: related(run, '(parent:Event)-[:OCCURRED_AT]->(node:Place)', 'byName', PLACE),
  largerEvents: related(run, '(parent:Event)-[:PART_OF]->(node:Event)', 'byTime', EVENT),
  claims: claimsOf(run),
  sayers: related(run, '(parent:Claim)-[:SAID_BY]->(node:Actor)', 'byName', ACTOR),
  document: related(run, '(parent:Claim)-[:STATED_IN]->(node:Document)', 'byTime', DOCUMENT),
  publishers: related(run, '(parent:Document)-[:PUBLISHED_BY]->(node:Actor)', 'byName', ACTOR),
  relays: related(run, '(parent:Document)-[:RELAYS]->(node:Document)', 'byTime', DOCUMENT),
  relayedBy: related(run, '(parent:Document)<-[:RELAYS]-(node:Document)', 'byTime', DOCUMENT),
  bodies: related(run, '(parent:Actor)-[:PART_OF]->(node:Actor)', 'byName', ACTOR),
  within: related(run, '(parent:Place)-[:WITHIN]->(node:Place)', 'byName', PLACE),
  contains: related(run, '(parent:Place)<-[:WITHIN]-(node:Place)', 'byName', PLACE),
  eventsAt: related(run, '(parent:Place)<-[:OCCURRED_AT]-(node:Event)', 'byTime', EVENT),
});

export type Loaders = ReturnType<typeof createLoaders>;

export const FIELDS = { EVENT, CLAIM, PLACE };
