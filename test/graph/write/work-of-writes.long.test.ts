import neo4j, { type Driver } from 'neo4j-driver';
import type { Database, WriteTransaction } from '../../../src/neo4j/database.js';
import { ingest } from '../../../src/write/ingest.js';
import { connectToTestDatabase, emptyDatabase, testConnection } from '../../support/database.js';

/** Numbers of strikes that one actor carried out at one place, as one document says. */
const FEW = 100;
const MANY = 400;

let database: Database;
let driver: Driver;

beforeAll(async () => {
  database = await connectToTestDatabase();
  const { uri, user, password } = testConnection();
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
});

afterAll(async () => {
  await driver.close();
  await database.close();
});

const claimOf = (event: string, predicate: string, content: object) => ({
  id: `claim:${event}/${predicate}`,
  text: 'A strike.',
  subject: `event:${event}`,
  predicate,
  saidBy: ['actor:speaker'],
  document: 'document:release',
  ...content,
});

const strike = (name: string, by = 'actor:army') => ({
  events: [{ id: `event:${name}`, kind: 'STRIKE', title: `Strike ${name}`, time: '2019-03-17' }],
  claims: [
    claimOf(name, 'PERPETRATED_BY', { object: by }),
    claimOf(name, 'OCCURRED_AT', { object: 'place:town' }),
    claimOf(name, 'MEASURED', { quantity: { measure: 'killed', best: 3 } }),
  ],
});

const graphOf = (strikes: number) => {
  const all = Array.from({ length: strikes }, (_, index) => strike(String(index)));
  return {
    actors: ['army', 'rebels', 'speaker'].map((name) => ({
      id: `actor:${name}`,
      name,
      kind: 'ORGANIZATION',
    })),
    places: [{ id: 'place:town', name: 'Town', kind: 'TOWN' }],
    documents: [
      { id: 'document:release', kind: 'PRESS_RELEASE', title: 'Release', publishedAt: '2019-03-20' },
    ],
    events: all.flatMap(({ events }) => events),
    claims: all.flatMap(({ claims }) => claims),
  };
};

const [FIRST_CLAIM] = strike('0').claims;

/** Writes of a few records each, in this order. */
const WRITES = {
  'a new strike': strike('new', 'actor:rebels'),
  'a revised title': { events: [{ id: 'event:new', kind: 'STRIKE', title: 'Strike', time: '2019-03-18' }] },
  'a superseding claim': {
    claims: [{ ...FIRST_CLAIM, id: 'claim:newer', supersedes: [FIRST_CLAIM?.id], object: 'actor:rebels' }],
  },
  'a decision': {
    decisions: [{ claim: 'claim:new/MEASURED', kind: 'RETRACTED', reason: 'Withdrawn.', decidedBy: 'Ann' }],
  },
  'a merge of two strikes': {
    merges: [{ keep: 'event:1', merge: ['event:2'], reason: 'The same.', decidedBy: 'Ann' }],
  },
} as const;

test('the work of a write does not grow with what its actor and place have been part of', async () => {
  const few = await hitsOfWrites(FEW);
  const many = await hitsOfWrites(MANY);
  const grown = [...many].filter(([key, hits]) => hits > 1.5 * (few.get(key) ?? 0) + MANY / 4);
  expect(grown).toEqual([]);
});

/** Database hits by write and statement, in a graph with so many strikes. */
async function hitsOfWrites(strikes: number): Promise<ReadonlyMap<string, number>> {
  await emptyDatabase(database);
  await ingest(database, graphOf(strikes));
  // Neo4j makes new plans as a graph grows, only not at once.
  await driver.executeQuery('CALL db.prepareForReplanning(300)');
  await driver.executeQuery('CALL db.clearQueryCaches()');
  const hits = new Map<string, number>();
  for (const [title, dossier] of Object.entries(WRITES))
    await ingest(
      profiling((text, count) => {
        const key = `${title}: ${text}`;
        hits.set(key, (hits.get(key) ?? 0) + count);
      }),
      dossier,
    );
  return hits;
}

const profiling = (count: (text: string, hits: number) => void): Pick<Database, 'write'> => ({
  write: async (work) => {
    const session = driver.session();
    try {
      return await session.executeWrite((transaction) => {
        const profiled: WriteTransaction = {
          run: async <Row extends object>({ text, parameters }: { text: string; parameters: object }) => {
            const { records, summary } = await transaction.run(`PROFILE ${text}`, parameters);
            if (summary.queryProfile) count(text, hitsOf(summary.queryProfile));
            return records.map((record) => record.toObject() as Row);
          },
        };
        return work(profiled);
      });
    } finally {
      await session.close();
    }
  },
});

/** An operator of an executed plan, with those that it reads from. */
interface Operator {
  readonly dbHits: number | null;
  readonly children: readonly Operator[];
}

const hitsOf = ({ dbHits, children }: Operator): number =>
  children.reduce((sum, child) => sum + hitsOf(child), dbHits ?? 0);
