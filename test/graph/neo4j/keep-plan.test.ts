import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { apply } from '../../../src/write/apply/apply.js';
import { compare } from '../../../src/write/compare/compare.js';
import { plan } from '../../../src/write/plan/plan.js';
import { readDossierFile } from '../../../src/write/read-dossier-file.js';
import { readDrafts } from '../../../src/write/validate/read-drafts.js';
import type { Database } from '../../../src/neo4j/database.js';
import { KEEP_PLAN } from '../../../src/neo4j/keep-plan.js';
import { packagePath } from '../../../src/package-path.js';
import { connectToTestDatabase, emptyDatabase, testConnection } from '../../support/database.js';

let database: Database;
let driver: Driver;

beforeAll(async () => {
  const { uri, user, password } = testConnection();
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  database = await connectToTestDatabase();
  await emptyDatabase(database);
});

afterAll(async () => {
  await driver.close();
  await database.close();
});

it('is kept only for statements that seek by unique keys also in an empty graph', async () => {
  const kept = await keptStatements();
  await emptyDatabase(database);
  expect(kept.length).toBeGreaterThan(20);
  for (const text of kept) {
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, { rows: [], ids: [] });
    if (!summary.plan) throw new TypeError(`${text} has no plan.`);
    expect(operatorsOf(summary.plan).filter((operator) => operator.includes('Scan'))).toEqual([]);
  }
});

/** What the first dossier sends with its plan to be kept. */
async function keptStatements(): Promise<string[]> {
  const texts = new Set<string>();
  const dossier = await readDossierFile(packagePath('data/article.yaml'));
  await database.write(async (transaction) => {
    const recording: typeof transaction = {
      run: (statement) => {
        texts.add(statement.text);
        return transaction.run(statement);
      },
    };
    const instant = new Date();
    const comparison = await compare(recording, readDrafts(dossier), 'test');
    await apply(recording, plan(comparison, instant), instant, 'test');
  });
  return [...texts].filter((text) => text.startsWith(KEEP_PLAN));
}

const operatorsOf = ({ operatorType, children }: Plan): string[] => [
  operatorType,
  ...children.flatMap(operatorsOf),
];
