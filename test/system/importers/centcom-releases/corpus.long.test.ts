import { readText } from '../../../../src/importers/centcom-releases/grammar/read-text.js';
import { readDrafts } from '../../../../src/write/validate/read-drafts.js';
import {
  corpusRows,
  corpusTable,
  onCorpus,
  readRows,
  rowsOf,
} from '../../../support/importers/centcom-releases/table.js';

onCorpus.each([
  ['all.csv', 5_605],
  ['all-edited-refined.csv', 5_531],
])('every row of %s becomes a valid dossier (skipped without CLAIMGRAPH_CORPUS)', (name, count) => {
  const readings = readRows(rowsOf(corpusTable(name) ?? ''));
  const told = new Map<string, string>();
  const claims = new Set<string>();
  const wrong: unknown[] = [];
  for (const { dossier, record } of readings) {
    const { problems, references, ids } = readDrafts(dossier);
    wrong.push(...problems.all, ...references.filter(({ id }) => !ids.has(id)));
    if (!ids.has(record)) wrong.push(record);
    const { claims: ownClaims, ...sections } = dossier;
    for (const one of Object.values(sections).flat() as { id: string }[]) {
      const text = JSON.stringify(one);
      if ((told.get(one.id) ?? text) !== text) wrong.push(one);
      told.set(one.id, text);
    }
    for (const { id } of ownClaims ?? []) {
      if (claims.has(id) || !id.startsWith(`claim:${record.slice('document:'.length)}/`)) wrong.push(id);
      claims.add(id);
    }
  }
  const warnings = readings.flatMap((reading) => reading.warnings);
  console.info(`${name}: ${readings.length} rows, ${claims.size} claims, ${warnings.length} warnings.`);
  expect(readings).toHaveLength(count);
  expect(new Set(readings.map(({ record }) => record)).size).toBe(count);
  expect(wrong).toEqual([]);
});

onCorpus('the strikes of the refined table sum to 12,241 (skipped without CLAIMGRAPH_CORPUS)', () => {
  const claims = readRows(rowsOf(corpusTable('all-edited-refined.csv') ?? '')).flatMap(
    ({ dossier }) => dossier.claims ?? [],
  );
  const strikes = claims.filter(({ quantity }) => quantity?.measure === 'strikes');
  expect(strikes.reduce((sum, { quantity }) => sum + (quantity?.best ?? 0), 0)).toBe(12_241);
});

/** An effect phrase is what stands under a verb between two joints; a sentence without a known subject counts as one. */
onCorpus('at least 95% of the effect phrases are read (skipped without CLAIMGRAPH_CORPUS)', () => {
  const uncovered = new Map<string, number>();
  let read = 0;
  for (const { values } of corpusRows()) {
    for (const sentence of readText(values['description'] ?? '')) {
      read += sentence.effects.length;
      for (const words of sentence.uncovered) uncovered.set(words, (uncovered.get(words) ?? 0) + 1);
    }
  }
  const missed = [...uncovered.values()].reduce((sum, times) => sum + times, 0);
  const share = read / (read + missed);
  const frequent = [...uncovered].sort(([, one], [, other]) => other - one).slice(0, 15);
  console.info(
    `${read} of ${read + missed} effect phrases read (${(share * 100).toFixed(2)}%); not covered, most frequent first:`,
    ...frequent.map(([words, times]) => `\n  ${times} × ${words}`),
  );
  expect(share).toBeGreaterThanOrEqual(0.95);
});
