import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartError } from '../../../src/errors/start-error.js';
import { Database } from '../../../src/neo4j/database.js';
import { migrate } from '../../../src/neo4j/migrations/migrate.js';
import { readMigrations } from '../../../src/neo4j/migrations/migration.js';
import { packagePath } from '../../../src/package-path.js';
import { change, connectToTestDatabase, testConnection } from '../../support/database.js';

const SHIPPED = packagePath('cypher/migrations');
const COLOUR = 'CREATE RANGE INDEX colour IF NOT EXISTS FOR (thing:Thing) ON (thing.colour);\n';

let database: Database;
let directory: string;
let next: string;
let shipped: number;

beforeAll(async () => {
  database = await connectToTestDatabase();
  shipped = (await readMigrations(SHIPPED)).length;
  next = `${String(shipped + 1).padStart(4, '0')}-colours.cypher`;
});
afterAll(() => database.close());

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'claimgraph-migrations-'));
  await cp(SHIPPED, directory, { recursive: true });
});
afterEach(async () => {
  const text = 'MATCH (step:Migration) WHERE step.version > $shipped DELETE step';
  await change(database, text, { shipped });
  await change(database, 'DROP INDEX colour IF EXISTS');
  await rm(directory, { recursive: true });
});

const add = (name: string, text: string) => writeFile(join(directory, name), text);
const rows = (text: string) => database.read({ text, parameters: {} });
const recorded = () =>
  rows('MATCH (step:Migration) WHERE step.version > 0 RETURN step.name ORDER BY step.version');
const colourIndexes = () => rows("SHOW INDEXES YIELD name, state WHERE name = 'colour' RETURN state");

describe('the schema', () => {
  test('an id is unique within its label, and so is the version of a migration', async () => {
    const constraints = await rows(
      `SHOW CONSTRAINTS YIELD type, labelsOrTypes, properties
       RETURN type, labelsOrTypes[0], properties`,
    );
    const withId = ['Actor', 'Claim', 'Document', 'Event', 'Ledger', 'Place'];
    expect(constraints).toEqual(
      expect.arrayContaining([
        ['UNIQUENESS', 'Migration', ['version']],
        ...withId.map((label) => ['UNIQUENESS', label, ['id']]),
      ]),
    );
  });

  test('every index is online, and every kind of index is there', async () => {
    const kinds = await rows('SHOW INDEXES YIELD type, state RETURN DISTINCT type, state ORDER BY type');
    expect(kinds).toEqual(['FULLTEXT', 'LOOKUP', 'POINT', 'RANGE'].map((type) => [type, 'ONLINE']));
  });
});

describe('migrate', () => {
  test('does nothing the second time', async () => {
    const before = await recorded();
    expect(await migrate(database)).toEqual([]);
    expect(await recorded()).toEqual(before);
  });

  test('applies what is new, in order, and records it', async () => {
    await add(next, `// For the painters.\n${COLOUR}`);
    expect(await migrate(database, directory)).toEqual([next]);
    expect((await recorded()).at(-1)).toEqual([next]);
    expect(await colourIndexes()).toEqual([['ONLINE']]);
  });

  test('refuses an applied migration that has changed, and does nothing else', async () => {
    const [first] = await readMigrations(directory);
    const path = join(directory, first?.name ?? '');
    await writeFile(path, `${await readFile(path, 'utf8')}// A word more.\n`);
    await add(next, COLOUR);
    await expect(migrate(database, directory)).rejects.toThrow(
      new StartError(
        'Migration 0001-constraints.cypher has changed since it was applied to this database. Applied migrations ' +
          'are never edited: restore its old text, and put the change into a migration with the next number.',
      ),
    );
    expect(await colourIndexes()).toEqual([]);
  });

  test('takes other line ends for the same text', async () => {
    const [first] = await readMigrations(directory);
    const path = join(directory, first?.name ?? '');
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll('\n', '\r\n'));
    expect(await migrate(database, directory)).toEqual([]);
  });

  test('refuses a database that a newer version has written', async () => {
    await add(next, COLOUR);
    await migrate(database, directory);
    await expect(migrate(database)).rejects.toThrow(`The database has migration ${next}`);
  });

  test('refuses a gap in the numbers and a name that says nothing', async () => {
    await add('0099-far-ahead.cypher', COLOUR);
    await expect(migrate(database, directory)).rejects.toThrow(
      '0099-far-ahead.cypher: migrations are numbered',
    );
    await rm(join(directory, '0099-far-ahead.cypher'));
    await add('more.cypher', COLOUR);
    await expect(migrate(database, directory)).rejects.toThrow('more.cypher: migrations are named like');
  });

  test('many at once migrate once', async () => {
    await add(next, COLOUR);
    const others = await Promise.all(Array.from({ length: 8 }, () => Database.connect(testConnection())));
    const applied = await Promise.all(others.map((other) => migrate(other, directory)));
    await Promise.all(others.map((other) => other.close()));
    expect(applied.flat()).toEqual([next]);
    expect((await recorded()).filter(([name]) => name === next)).toHaveLength(1);
  });

  test('many at once migrate an empty database once', async () => {
    await change(database, 'MATCH (step:Migration) DELETE step');
    await change(database, 'DROP CONSTRAINT migration_version');
    await change(database, 'DROP CONSTRAINT actor_id');
    const others = await Promise.all(Array.from({ length: 8 }, () => Database.connect(testConnection())));
    const applied = await Promise.all(others.map((other) => migrate(other)));
    await Promise.all(others.map((other) => other.close()));
    expect(applied.flat()).toHaveLength(shipped);
    expect(await recorded()).toHaveLength(shipped);
  });

  test('completes what a killed one has left half done', async () => {
    await add(next, COLOUR);
    await change(database, COLOUR.replace(';', ''));
    expect(await migrate(database, directory)).toEqual([next]);
  });
});
