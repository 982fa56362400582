import fc from 'fast-check';
import type { Parameters } from '../../../src/exports/export-request.js';
import { entityId } from '../../../src/exports/formats/follow-the-money/entity.js';
import { ingest } from '../../../src/write/ingest.js';
import { awkwardDossier } from '../../support/exports/awkward-dossier.js';
import { TestGraph } from '../../support/graph.js';
import { exportText } from '../../support/exports/export-text.js';
import { runPython, testWith } from './python.js';

const withFollowTheMoney = await testWith('followthemoney');

const PARTS: readonly Parameters[] = [{}, { by: ['actor:raf'] }, { by: ['actor:formula'] }];
withFollowTheMoney.each(PARTS)(
  'the model of FollowTheMoney finds nothing wrong with the article and awkward texts, of %j',
  async (part) => {
    const graph = await TestGraph.ofArticle();
    await ingest(graph.database, awkwardDossier);
    const input = await exportText(graph, 'ftm', part);
    await graph.close();
    expect(input.split('\n').length).toBeGreaterThan(10);
    expect(await runPython('check_with_followthemoney.py', [], input)).toBe('');
  },
);

const slug = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:/~-]{0,20}$/).map((text) => `actor:${text}`);

test('ids become what FollowTheMoney allows, and stay apart', () => {
  fc.assert(
    fc.property(slug, slug, (one, other) => {
      expect(entityId(one)).toMatch(/^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/);
      expect(entityId(one) === entityId(other)).toBe(one === other);
    }),
  );
  expect(entityId('document:a/b~c-')).toBe('document.a.2fb.7ec.2d');
});
