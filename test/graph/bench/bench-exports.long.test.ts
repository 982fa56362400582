import { compareExports } from '../../../bench/exports/compare-exports.js';
import { exportsSection } from '../../../bench/report/exports-section.js';
import { FORMATS } from '../../../src/exports/formats.js';
import { testConnection } from '../../support/database.js';
import { TestGraph } from '../../support/graph.js';

/** The bench as `npm run bench -- exports` runs it, but on the first dossier: it must not rot. */
test('every format is measured beside its floor', async () => {
  await (await TestGraph.ofArticle()).close();
  const measured = await compareExports(testConnection(), {
    exportRounds: 1,
    signal: new AbortController().signal,
    progress: { step: () => undefined, detail: () => undefined },
  });
  expect(measured.exports.map(({ format }) => format)).toEqual(FORMATS.map(({ name }) => name));
  for (const { floor, seconds, megabytes } of measured.exports)
    for (const value of [floor, seconds, megabytes]) expect(value).toBeGreaterThan(0);
  expect(exportsSection(measured).match(/^\| .* \| (yes|no) \|$/gm)).toHaveLength(FORMATS.length);
});
