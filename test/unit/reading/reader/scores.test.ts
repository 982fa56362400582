import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packagePath } from '../../../../src/package-path.js';
import { readText } from '../../../../src/reading/reader/text-reader.js';
import type { ReadingInput } from '../../../../src/reading/reader/reading-input.js';
import { goldLines, readGold } from './gold.js';
import { articleNames } from './article-names.js';
import { added, figuresIn, inWords, linesOf, precisionOf, recallOf, scoreOf } from './statements.js';

const folder = packagePath('test/unit/reading/reader/gold');
const texts = join(process.env['CLAIMGRAPH_CORPUS'] ?? '', 'texts');
const isThere = process.env['CLAIMGRAPH_CORPUS'] !== undefined && existsSync(texts);
if (!isThere) console.info('CLAIMGRAPH_CORPUS is not set: the article and the strike releases are not read.');
const onTexts = isThere ? test : test.skip;

/** The lines that are drafted of a text. */
function drafted(input: Omit<ReadingInput, 'document'>) {
  const { dossier } = readText({ ...input, document: 'document:read' });
  const known = new Set(input.names.map(({ id }) => id));
  return linesOf(dossier, (id) => !known.has(id));
}

test.each([
  ['held-out.yaml', [], 0.95],
  ['second.yaml', [], 0.95],
  ['third.yaml', [], 0.95],
  ['fourth.yaml', articleNames(), 0.85],
])('what texts of our own say is found, and nothing else is drafted: %s', (file, names, least) => {
  const read = readGold(join(folder, file)).map((gold) => ({ ...gold, names: [...names, ...gold.names] }));
  const all = added(
    read.map((gold) => scoreOf(goldLines(gold), figuresIn(drafted({ ...gold, text: gold.text ?? '' })))),
  );
  console.info(inWords(`${read.length} texts of our own, ${file}`, all));
  expect(recallOf(all)).toBeGreaterThanOrEqual(least);
  expect(precisionOf(all)).toBeGreaterThanOrEqual(least);
});

test('a text is always read alike', () => {
  for (const gold of readGold(join(folder, 'held-out.yaml'))) {
    const input = { ...gold, text: gold.text ?? '', document: 'document:read' };
    expect(readText(input)).toEqual(readText(input));
  }
});

onTexts(
  'three quarters of the first dossier are found in its article, and nine of ten claims that are drafted are right',
  () => {
    const dossier = parse(readFileSync(packagePath('data/article.yaml'), 'utf8')) as Parameters<
      typeof linesOf
    >[0];
    const text = readFileSync(join(texts, 'march-2019-article.txt'), 'utf8');
    const read = drafted({
      text,
      publishedAt: '2019-03-26',
      publisher: 'actor:article-author',
      names: articleNames(),
    });
    const score = scoreOf(figuresIn(linesOf(dossier)), figuresIn(read));
    console.info(inWords('The article', score));
    expect(score.expected).toBe(74);
    expect(recallOf(score)).toBeGreaterThanOrEqual(0.75);
    expect(precisionOf(score)).toBeGreaterThanOrEqual(0.9);
  },
);

onTexts(
  'each number of three strike releases is found with its place and day, and hardly any that is not there',
  () => {
    const scores = readGold(join(folder, 'releases.yaml')).map((gold) => {
      const text = readFileSync(join(texts, `${gold.name}.txt`), 'utf8');
      const names = articleNames();
      const score = scoreOf(goldLines({ ...gold, names }), figuresIn(drafted({ ...gold, text, names })));
      console.info(inWords(gold.name, score));
      return score;
    });
    const all = added(scores);
    console.info(inWords(`${scores.length} strike releases`, { ...all, missing: [], wrong: [] }));
    expect(recallOf(all)).toBeGreaterThanOrEqual(0.95);
    expect(precisionOf(all)).toBeGreaterThanOrEqual(0.97);
  },
);
