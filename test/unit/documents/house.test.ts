import { readdirSync } from 'node:fs';
import { packagePath } from '../../../src/package-path.js';
import { readDocument } from '../../support/documents/document.js';

/** What lies in `src`, its folders, and the folders within these. */
function topTwoLevels(): string[] {
  const files = readdirSync(packagePath('src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath.slice(packagePath('').length)}/${name}`);
  const places = files.flatMap((file) => {
    const [source, ...path] = file.split('/');
    return path.length === 1
      ? [file]
      : path
          .slice(0, -1)
          .slice(0, 2)
          .map((_, depth, folders) => `${source}/${folders.slice(0, depth + 1).join('/')}/`);
  });
  return [...new Set(places)].sort();
}

test('ARCHITECTURE.md gives every file and folder of the top two levels of src one line', () => {
  const lines = readDocument('ARCHITECTURE.md')
    .text.split('\n')
    .flatMap((line) => /^(src\/\S+) {2,}\S/.exec(line)?.[1] ?? []);
  expect([...lines].sort()).toEqual(topTwoLevels());
});

test('decision records are numbered without a gap, of one form, and listed in ARCHITECTURE.md', () => {
  const names = readdirSync(packagePath('docs/decisions')).sort();
  expect(names.length).toBeGreaterThan(0);
  const { text: list } = readDocument('ARCHITECTURE.md');
  names.forEach((name, index) => {
    const number = String(index + 1).padStart(4, '0');
    expect(name).toMatch(new RegExp(`^${number}-[a-z0-9-]+\\.md$`));
    const { text } = readDocument(`docs/decisions/${name}`);
    const headings = [...text.matchAll(/^#+ .+$/gm)].map(([heading]) => heading);
    expect(headings.slice(1)).toEqual(['## Context', '## Decision', '## Consequences']);
    expect(headings[0]).toMatch(new RegExp(`^# ${index + 1}\\. `));
    expect(list).toContain(`(docs/decisions/${name})`);
  });
});
