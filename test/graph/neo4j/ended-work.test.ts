import { UserError } from '../../../src/errors/user-error.js';
import { ingest } from '../../../src/write/ingest.js';
import { lockLedger, settledInstant } from '../../../src/write/ledger.js';
import { senderNamed } from '../../../src/write/sender.js';
import { Database } from '../../../src/neo4j/database.js';
import { DEFAULT_LIMITS } from '../../../src/neo4j/limits.js';
import { connectToTestDatabase, emptyDatabase, testConnection } from '../../support/database.js';
import { ENDLESS, runningStatements } from '../../support/running-statements.js';
import { until } from '../../support/until.js';
import { smallDossier } from '../write/small-dossier.js';
const TIME_IS_UP = UserError.of({
  code: 'TIMEOUT',
  path: 'request',
  message: 'Too long.',
  hint: 'Ask less.',
});
const LEDGER = { text: `MATCH (ledger:Ledger {id: 'ledger'}) SET ledger.id = 'ledger'`, parameters: {} };

let database: Database;
beforeAll(async () => {
  database = await connectToTestDatabase();
  await emptyDatabase(database);
  await ingest(database, smallDossier());
});
afterAll(() => database.close());

const isRunning = async (text: string): Promise<boolean> =>
  (await runningStatements(database)).some(([running]) => running === text);

test('a read ends at once when its signal is aborted, and so does the work in Neo4j', async () => {
  const ended = new AbortController();
  const reading = database.read({ text: ENDLESS, parameters: {} }, ended.signal);
  await until(() => isRunning(ENDLESS));
  ended.abort(new Error('gone'));
  await expect(reading).rejects.toThrow('gone');
  await until(async () => !(await isRunning(ENDLESS)));
});

test('a pace counts a read in until Neo4j has ended it', async () => {
  const ended = new AbortController();
  let stillRuns: Promise<boolean> | undefined;
  const paced = database.paced(async (work) => {
    try {
      return await work();
    } finally {
      stillRuns = isRunning(ENDLESS);
    }
  });
  const reading = paced.read({ text: ENDLESS, parameters: {} }, ended.signal);
  await until(() => isRunning(ENDLESS));
  ended.abort(new Error('gone'));
  await expect(reading).rejects.toThrow('gone');
  await until(() => stillRuns !== undefined);
  expect(await stillRuns).toBe(false);
});

test('a statement that is too long never reaches Neo4j', async () => {
  const bounded = await Database.connect(testConnection(), {
    limits: { ...DEFAULT_LIMITS, statementLength: 20 },
  });
  const before = bounded.statements;
  await expect(bounded.read({ text: 'RETURN 1234567890 AS x', parameters: {} })).rejects.toMatchObject({
    extensions: {
      code: 'LIMIT_EXCEEDED',
      hint: expect.stringMatching(/20 .* 22 .*CLAIMGRAPH_MAX_STATEMENT_LENGTH/),
    },
  });
  expect(bounded.statements).toBe(before);
  await bounded.close();
});

describe('planning that the time limit cuts off', () => {
  /** Many ways to begin keep the planner busy, the longer the pattern the longer; each text is new. */
  const slowToPlan = (length: number): string => {
    const steps = Array.from(
      { length },
      (_, at) => `(e${at}:Event)-[:A${at}]-(a${at}:Actor)-[:B${at}]-(e${at + 1})`,
    );
    return `MATCH ${steps.join(', ')} WHERE e0.id = '${process.hrtime.bigint()}' RETURN count(*)`;
  };
  const isPlanning = async (): Promise<boolean> =>
    (await runningStatements(database)).some(([, purpose]) => purpose === 'planning');

  test('goes on in the background, and who asks the same waits for it', async () => {
    const statement = { text: slowToPlan(9), parameters: {} };
    const ended = new AbortController();
    const first = database.read(statement, ended.signal);
    ended.abort(TIME_IS_UP);
    await expect(first).rejects.toBe(TIME_IS_UP);
    await until(isPlanning);
    expect(await database.read(statement)).toEqual([[0]]);
    expect(await isPlanning()).toBe(false);
  });

  test('ends with a client that goes away', async () => {
    const ended = new AbortController();
    const reading = database.read({ text: slowToPlan(16), parameters: {} }, ended.signal);
    await until(async () => (await runningStatements(database)).length > 0);
    ended.abort(new Error('gone'));
    await expect(reading).rejects.toThrow('gone');
    await until(async () => (await runningStatements(database)).length === 0);
  });
});

test('a write whose request has ended is taken back, also while it waits for its turn', async () => {
  const ended = new AbortController();
  const claims = [
    {
      ...{ id: 'claim:late', text: 'late', subject: 'event:strike', predicate: 'STATED' },
      ...{ saidBy: ['actor:speaker'], document: 'document:paper' },
    },
  ];
  await database.holding(LEDGER, async () => {
    const writing = ingest(database, { claims }, senderNamed('tester'), ended.signal);
    await until(async () => (await runningStatements(database)).some(([text]) => text.includes('ledger')));
    ended.abort(new Error('gone'));
    await expect(writing).rejects.toThrow('gone');
    // What holds the ledger runs no statement now.
    await until(async () => (await runningStatements(database)).every(([text]) => text === ''));
  });
  const found = await database.read({
    text: `MATCH (c:Claim {id: 'claim:late'}) RETURN c.id`,
    parameters: {},
  });
  expect(found).toEqual([]);
});

test('reads go on while as many writers as there are connections wait, and the settled instant waits for none', async () => {
  const narrow = await Database.connect(testConnection(), {
    limits: { ...DEFAULT_LIMITS, readConnections: 1, writeConnections: 3 },
  });
  const before = await settledInstant(narrow);
  await database
    .holding(LEDGER, async () => {
      const writing = [1, 2, 3, 4].map(() => narrow.write((transaction) => lockLedger(transaction)));
      await until(
        async () =>
          (await runningStatements(database)).filter(([text]) => text.includes('ledger')).length >= 3,
      );
      expect(await narrow.read({ text: 'RETURN 1', parameters: {} })).toEqual([[1]]);
      expect(await settledInstant(narrow)).toEqual(before);
      return { writing };
    })
    .then(({ writing }) => Promise.all(writing));
  await narrow.close();
});
