import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { ingest } from '../../../../src/write/ingest.js';
import { packagePath } from '../../../../src/package-path.js';
import { TestGraph } from '../../../support/graph.js';
import { dossier } from '../../../support/resolution/match-graph.js';
import { measure, print } from '../../../support/resolution/measured.js';

interface Case {
  readonly what: string;
  readonly told: { readonly time: string; readonly place: string };
  readonly retold: { readonly time: string; readonly place: string };
}

const labelled = parse(
  readFileSync(packagePath('test/graph/resolution/find/labelled-events.yaml'), 'utf8'),
) as Record<'one' | 'two', readonly Case[]>;
const cases = (['one', 'two'] as const).flatMap((label) =>
  labelled[label].map((pair) => ({ ...pair, isOne: label === 'one' })),
);

/** Puts the years of each case far from those of all others, so that they do not meet. */
const inYear = (time: string, year: number): string => time.replaceAll('2016', String(year));

let graph: TestGraph;
beforeAll(async () => {
  graph = await TestGraph.empty();
  const strikes = cases.flatMap(({ told, retold }, index) => [
    { ...told, id: `coded-${index}`, time: inYear(told.time, 1950 + index) },
    { ...retold, id: `released-${index}`, time: inYear(retold.time, 1950 + index) },
  ]);
  await ingest(graph.database, dossier(strikes));
});
afterAll(() => graph.close());

test('labelled events of two data sets are told apart, or found to be one', async () => {
  const { mergeCandidates } = await graph.query(
    '{ mergeCandidates(kind: EVENT, first: 500) { nodes { one { id } other { id } } } }',
  );
  const proposed = new Set(mergeCandidates.nodes.map(({ one, other }: any) => `${one.id} ${other.id}`));
  const pairs = cases.map(({ what, isOne }, index) => ({
    name: what,
    isOne,
    isProposed: proposed.has(`event:coded-${index} event:released-${index}`),
  }));
  const measured = measure(pairs);
  print('events', measured);
  expect(measured.pairs).toBeGreaterThanOrEqual(20);
  expect(measured).toMatchObject({ precision: 1, recall: 1 });
  expect(proposed.size).toBe(pairs.filter(({ isProposed }) => isProposed).length);
});
