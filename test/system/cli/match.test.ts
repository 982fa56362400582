import { ingest } from '../../../src/write/ingest.js';
import type { Database } from '../../../src/neo4j/database.js';
import { dossier } from '../../support/resolution/match-graph.js';
import { connectToTestDatabase, emptyDatabase } from '../../support/database.js';
import { runCommand, testSettings } from './run-command.js';

let database: Database;
beforeAll(async () => {
  database = await connectToTestDatabase();
  await emptyDatabase(database);
  await ingest(database, dossier([]));
});
afterAll(() => database.close());

const match = (...words: string[]) => runCommand('match', testSettings(), ...words);

test('match lists pairs with names, score and reasons', async () => {
  expect(await match('places')).toMatchObject({
    exitCode: 0,
    stdout: [
      '0.979 place:ar-raqqah (Ar Raqqah)',
      '      place:raqqa (Raqqa)',
      '      Ar Raqqah is somewhat like Raqqa; 1.5 km apart',
      '0.950 place:mara (Mar’a)',
      "      place:mara-2 (Mar'a)",
      "      Mar’a is the same name as Mar'a",
      '2 of 2 pairs',
    ].join('\n'),
  });
  const { stdout } = await match('actors', '--about', 'actor:sdf', '--json');
  expect(JSON.parse(stdout)).toMatchObject({ one: 'actor:sdf', other: 'actor:sdf-long', score: 0.999 });
  expect((await match('places', '--first', '1')).stdout).toMatch(/\n1 of 2 pairs$/);
});

test.each([
  [['things'], /Expected actors, places or events/],
  [['places', '--first', 'x'], /Expected a whole number/],
  [
    ['places', '--minimum-score', '0.1'],
    /minimumScore: A score cannot be 0\.1\. \(INVALID_NUMBER\)\n {2}Expected/,
  ],
  [['places', '--about', 'place:mar'], /about\[0\]: Nothing has the id .*\(UNKNOWN_ID\)/],
])('match %j says what is wrong', async (words, told) => {
  expect(await match(...words)).toMatchObject({ exitCode: 1, stderr: expect.stringMatching(told) });
});
