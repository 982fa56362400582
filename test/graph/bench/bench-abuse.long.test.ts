import { measureAbuse } from '../../../bench/abuse/measure-abuse.js';
import { abuseSection } from '../../../bench/report/abuse-section.js';
import { testConnection } from '../../support/database.js';
import { TestGraph } from '../../support/graph.js';

/**
 * The bench as `npm run bench -- abuse` runs it, but on the first dossier: it must not rot. After each attack it waits until
 * Neo4j works on nothing any more; how soon that is depends on the machine, and is the bench's to tell.
 */
test('every kind of abuse is tried, and every request and its work ends', async () => {
  await (await TestGraph.ofArticle()).close();
  const measured = await measureAbuse(testConnection(), {
    ...{ abuseRows: 1, abuseRest: 1_000, signal: new AbortController().signal },
    progress: { step: () => undefined, detail: () => undefined },
  });
  for (const { requests, endings, probed } of measured.abused) {
    expect(Object.values(endings).reduce((sum, count) => sum + count, 0)).toBe(requests);
    expect(probed.faults).toBe(0);
  }
  const text = abuseSection(measured);
  expect(text.match(/^\| .* \| (yes|no) \|$/gm)).toHaveLength(measured.abused.length);
}, 600_000);
