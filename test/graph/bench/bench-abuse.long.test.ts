import { measureAbuse, type AbuseMeasured } from '../../../bench/abuse/measure-abuse.js';
import { abuseSection } from '../../../bench/report/abuse-section.js';
import { testConnection } from '../../support/database.js';
import { TestGraph } from '../../support/graph.js';

let measured: AbuseMeasured;

/** The bench as `npm run bench -- abuse` runs it, but on the first dossier: it must not rot. */
beforeAll(async () => {
  await (await TestGraph.ofArticle()).close();
  measured = await measureAbuse(testConnection(), {
    ...{ importedRows: 1, abuseRest: 1_000, signal: new AbortController().signal },
    progress: { step: () => undefined, detail: () => undefined },
  });
}, 600_000);

test('every kind of abuse is tried, and every request ends', () => {
  for (const { requests, endings, probed } of measured.abused) {
    expect(Object.values(endings).reduce((sum, count) => sum + count, 0)).toBe(requests);
    expect(probed.faults).toBe(0);
  }
  const text = abuseSection(measured);
  expect(text.match(/^\| .* \| (yes|no) \|$/gm)).toHaveLength(measured.abused.length);
});

/** Times are told of a machine that does nothing else. */
const inQuiet = process.env['CI'] ? test.skip : test;

inQuiet('none leaves work behind', () => {
  for (const { title, left } of measured.abused) expect([title, left]).toEqual([title, 0]);
});
