import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import type { Statement } from '../../../src/neo4j/statement.js';
import { KEEP_PLAN } from '../../../src/neo4j/keep-plan.js';
import type { Database } from '../../../src/neo4j/database.js';
import { packagePath } from '../../../src/package-path.js';
import { labelOfKind, RECORD_KINDS } from '../../../src/storage/ids.js';
import { ingest } from '../../../src/write/ingest.js';
import { readDossierFile } from '../../../src/write/read-dossier-file.js';
import { connectToTestDatabase, emptyDatabase, testConnection } from '../../support/database.js';
import { everyField } from '../write/every-field.js';

let database: Database;
let driver: Driver;
let kept: readonly Statement[];

beforeAll(async () => {
  const { uri, user, password } = testConnection();
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  database = await connectToTestDatabase();
  await emptyDatabase(database);
  kept = await keptStatements();
});

afterAll(async () => {
  await driver.close();
  await database.close();
});

/** States of a graph in which statistics say nothing, or mislead. */
const SITUATIONS: Readonly<Record<string, () => Promise<void>>> = {
  'is empty': () => Promise.resolve(),
  'has nodes that no other index holds': async () => {
    for (const label of [...RECORD_KINDS.map(labelOfKind), 'Revision', 'Dispute'])
      await driver.executeQuery('UNWIND range(1, 1000) AS number CREATE (:$($label) {id: $label + number})', {
        label,
      });
    await driver.executeQuery('CALL db.prepareForReplanning(300)');
  },
  'has grown since its indexes were sampled': async () => {
    await driver.executeQuery('CALL db.prepareForReplanning(300)');
    await ingest(database, await readDossierFile(packagePath('data/article.yaml')));
  },
};

it.each(Object.entries(SITUATIONS))('seeks by ids where the graph %s', async (_, prepare) => {
  await emptyDatabase(database);
  await prepare();
  await driver.executeQuery('CALL db.clearQueryCaches()');
  expect(kept.length).toBeGreaterThan(20);
  for (const { text, parameters } of kept) {
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parameters);
    if (!summary.plan) throw new TypeError(`${text} has no plan.`);
    const others = operatorsOf(summary.plan).filter(isOtherThanById);
    expect([text, others]).toEqual([text, []]);
  }
});

/** What is sent with its plan to be kept, when records are created, revised, superseded, decided on and merged. */
async function keptStatements(): Promise<Statement[]> {
  const statements = new Map<string, Statement>();
  const recording: Pick<Database, 'write'> = {
    write: (work) =>
      database.write((transaction) =>
        work({
          run: (statement) => {
            statements.set(statement.text, statement);
            return transaction.run(statement);
          },
        }),
      ),
  };
  await ingest(recording, await readDossierFile(packagePath('data/article.yaml')));
  await ingest(recording, everyField());
  const { events, claims, ...others } = everyField();
  await ingest(recording, {
    ...others,
    events: events.map((event) => ({ ...event, title: 'Revised' })),
    claims: [
      ...claims,
      { ...claims[1], id: 'claim:newer', weapon: 'bomb', supersedes: ['claim:drone', 'claim:vehicles'] },
    ],
  });
  return [...statements.values()].filter(({ text }) => text.startsWith(KEEP_PLAN));
}

const operatorsOf = ({ operatorType, arguments: { Details }, children }: Plan): string[] => [
  `${operatorType} ${String(Details)}`,
  ...children.flatMap(operatorsOf),
];

/** Whether an operator finds nodes or relationships other than by the index of an id. */
const isOtherThanById = (operator: string): boolean =>
  /Scan|Seek/.test(operator) && !/^Node\w*IndexSeek\S* \w+ (INDEX )?\w+:\w+\(id\)/.test(operator);
