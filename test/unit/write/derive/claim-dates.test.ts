import fc from 'fast-check';
import {
  claimDates,
  countsIn,
  type DatedClaim,
  type DocumentVersion,
} from '../../../../src/write/derive/stated/claim-dates.js';
import { BEGINNING, NEVER, READINGS, type Since } from '../../../../src/write/derive/stated/dates.js';

const OPEN = { earliest: null, latest: null };
const NOTHING: DatedClaim = {
  isRetracted: false,
  statedAt: OPEN,
  documentVersions: [],
  inputs: [],
  superseding: [],
};
const since = (stated: number | null, possibly: number | null): Since => ({ stated, possibly });
const version = (
  release: string | null,
  earliest: number | null,
  latest: number | null,
): DocumentVersion => ({
  release,
  publishedAt: { earliest, latest },
});

test.each<[string, Partial<DatedClaim>, Since]>([
  ['from when it was stated', { statedAt: { earliest: 10, latest: 19 } }, since(19, 10)],
  [
    'from when it was stated rather than published',
    { statedAt: { earliest: 10, latest: 19 }, documentVersions: [version(null, 20, 29)] },
    since(19, 10),
  ],
  [
    'or else from when its document was published',
    { documentVersions: [version(null, 20, 29)] },
    since(29, 20),
  ],
  [
    'for certain from when its document was published, where the time of the statement has no end',
    { statedAt: { earliest: 10, latest: null }, documentVersions: [version(null, 20, 29)] },
    since(29, 10),
  ],
  [
    'possibly from the beginning, where its time has none',
    { statedAt: { earliest: null, latest: 19 } },
    since(19, BEGINNING),
  ],
  ['never, where nothing has a date', { documentVersions: [version(null, null, null)] }, NEVER],
  [
    'from when all counts that it was derived from',
    { inputs: [since(19, 10), since(15, 12)] },
    since(19, 12),
  ],
  ['never, where something of that never counts', { inputs: [since(19, 10), NEVER] }, NEVER],
  [
    'from the publication of its document, and not of what it was derived from',
    { documentVersions: [version(null, null, null)], inputs: [since(19, 10)] },
    NEVER,
  ],
  [
    'from the release in which it was made, not from the next',
    { documentVersions: [version('1', 20, 29), version('2', 30, 39)] },
    since(29, 20),
  ],
  [
    'from the date that was given last for that release',
    { documentVersions: [version('1', null, null), version('1', 20, 29), version('2', 30, 39)] },
    since(29, 20),
  ],
  ['never, once it was retracted', { isRetracted: true, statedAt: { earliest: 10, latest: 19 } }, NEVER],
])('a claim counts %s', (_, given, expected) => {
  expect(claimDates({ ...NOTHING, ...given }).from).toEqual(expected);
});

test('it counts until the first that supersedes it, and for ever where none of these has a date', () => {
  const claim = { ...NOTHING, statedAt: { earliest: 10, latest: 19 } };
  expect(claimDates({ ...claim, superseding: [NEVER, since(39, 30), since(35, 32)] }).until).toEqual(
    since(35, 30),
  );
  expect(claimDates({ ...claim, superseding: [NEVER] }).until).toEqual(NEVER);
});

test('what was superseded by something earlier never counts', () => {
  const dates = claimDates({
    ...NOTHING,
    statedAt: { earliest: 10, latest: 19 },
    superseding: [since(15, 10)],
  });
  expect(READINGS.filter((reading) => countsIn(reading, dates))).toEqual([]);
});

const instant = fc.option(fc.nat({ max: 99 }));
const bounds = fc
  .tuple(instant, instant)
  .map(([one, other]) =>
    one !== null && other !== null
      ? { earliest: Math.min(one, other), latest: Math.max(one, other) }
      : { earliest: one, latest: other },
  );

test('what counts for certain counts possibly, and no later', () => {
  fc.assert(
    fc.property(bounds, fc.array(bounds), fc.array(bounds), (statedAt, published, others) => {
      const { from } = claimDates({
        ...NOTHING,
        statedAt,
        documentVersions: published.map((publishedAt) => ({ release: null, publishedAt })),
        inputs: others.map((one) => claimDates({ ...NOTHING, statedAt: one }).from),
      });
      if (from.stated !== null) expect(from.possibly).toBeLessThanOrEqual(from.stated);
    }),
  );
});
