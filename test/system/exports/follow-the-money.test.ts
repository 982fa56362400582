import { execa } from 'execa';
import fc from 'fast-check';
import { entityId } from '../../../src/exports/formats/follow-the-money/entity.js';
import { packagePath } from '../../../src/package-path.js';
import { TestGraph } from '../../support/graph.js';
import { exportText } from '../../support/exports/export-text.js';

/** A Python that has the package followthemoney, where it is not the one that is found first. */
const PYTHON = process.env.CLAIMGRAPH_TEST_PYTHON ?? 'python3';

const { failed: isMissing } = await execa(PYTHON, ['-c', 'import followthemoney'], { reject: false });
if (isMissing) console.warn('followthemoney is not installed for Python here: its model checks nothing.');

(isMissing ? test.skip : test)(
  'the model of FollowTheMoney finds nothing wrong with the article',
  async () => {
    const graph = await TestGraph.ofArticle();
    const input = await exportText(graph, 'ftm');
    await graph.close();
    expect(input.split('\n').length).toBeGreaterThan(100);
    const { stdout } = await execa(PYTHON, [packagePath('test/system/exports/check-entities.py')], { input });
    expect(stdout).toBe('');
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
