import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readText } from '../../../../src/importers/centcom-releases/grammar/read-text.js';
import { packagePath } from '../../../../src/package-path.js';
import { said } from './said.js';
import { corpusRows, onCorpus } from '../../../support/importers/centcom-releases/table.js';

interface Labelled {
  readonly seed: string;
  readonly lines: readonly { readonly text: string; readonly says: readonly string[] }[];
}

const path = packagePath('test/unit/importers/centcom-releases/labelled-lines.yaml');
const { seed, lines } = parse(readFileSync(path, 'utf8')) as Labelled;

/** So many items of one list are in the other, each counted once. */
function common(some: readonly string[], others: readonly string[]): number {
  const left = [...others];
  return some.filter((item) => {
    const index = left.indexOf(item);
    if (index !== -1) left.splice(index, 1);
    return index !== -1;
  }).length;
}

test('of 200 lines that were read by eye, the grammar reads at least 99 in 100 effects as they were read', () => {
  const compared = lines.map(({ text, says }) => {
    const found = readText(text).flatMap(({ effects }) => effects.map(said));
    return { says: says.length, found: found.length, right: common(says, found), text };
  });
  const sum = (key: 'says' | 'found' | 'right') => compared.reduce((total, line) => total + line[key], 0);
  const wrong = compared.filter(({ says, found, right }) => says !== right || found !== right);
  console.info(
    `Labelled lines, seed ${seed}: ${lines.length - wrong.length} of ${lines.length} read as by eye; of ${sum('says')} effects ` +
      `${sum('right')} found, and of ${sum('found')} found ${sum('right')} right.`,
    ...wrong.map(({ text }) => `\n  otherwise: ${text}`),
  );
  expect(lines).toHaveLength(200);
  expect(sum('right') / sum('says')).toBeGreaterThanOrEqual(0.99);
  expect(sum('right') / sum('found')).toBeGreaterThanOrEqual(0.99);
});

onCorpus(
  'the lines are those that the seed draws from both tables (skipped without CLAIMGRAPH_CORPUS)',
  () => {
    const texts = new Set(corpusRows().map(({ values }) => (values['description'] ?? '').trim()));
    const rank = (text: string) => createHash('sha256').update(`${seed}${text}`).digest('hex');
    const drawn = [...texts]
      .map((text) => ({ text, rank: rank(text) }))
      .sort((one, other) => (one.rank < other.rank ? -1 : 1))
      .slice(0, lines.length);
    expect(lines.map(({ text }) => text)).toEqual(drawn.map(({ text }) => text));
  },
);
