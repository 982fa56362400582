import { disputesAmong } from '../../../../src/rules/disputes/disputes-among.js';
import { goldCases } from './gold/cases.js';
import { world } from './gold/world.js';

const found = (claims: Parameters<typeof disputesAmong>[0]): string[] =>
  disputesAmong(claims, world)
    .map(({ kind, claims: among }) => `${kind} ${among.map(({ id }) => id).join(' ')}`)
    .sort();

const all = Object.values(goldCases).flat();

describe.each(Object.entries(goldCases))('%s', (_label, cases) => {
  test.each(cases.map(({ why, ...others }) => [why, others] as const))('%s', (_why, { claims, disputes }) => {
    expect(found(claims)).toEqual([...disputes].sort());
  });

  test.each(cases.map(({ why, ...others }) => [why, others] as const))(
    '%s, in whatever order the claims come',
    (_why, { claims }) => {
      expect(found([...claims].reverse())).toEqual(found(claims));
    },
  );
});

test('of at least 60 labelled sets every dispute that is found is one, and at least 95 in 100 are found', () => {
  let [right, reported, labelled] = [0, 0, 0];
  for (const { claims, disputes } of all) {
    const reports = found(claims);
    right += reports.filter((report) => disputes.includes(report)).length;
    reported += reports.length;
    labelled += disputes.length;
  }
  const [precision, recall] = [right / reported, right / labelled];
  process.stdout.write(
    `Disputes, ${all.length} labelled sets of claims: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n`,
  );
  expect(all.length).toBeGreaterThanOrEqual(60);
  expect(precision).toBe(1);
  expect(recall).toBeGreaterThanOrEqual(0.95);
});
