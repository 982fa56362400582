import fc from 'fast-check';
import { effectivePeriods, EMPTY_HISTORY } from '../../../../src/write/projection/effective-periods.js';
import { ClaimRank } from '../../../../src/domain/claims/rank.js';

const { NORMAL, PREFERRED, DEPRECATED } = ClaimRank;

const at = (day: number): Date => new Date(Date.UTC(2019, 0, day));
const period = (from: number, until: number | null) => ({
  from: at(from),
  until: until === null ? null : at(until),
});
const ranked = (rank: ClaimRank, from: number) => ({ rank, from: at(from) });

test.each([
  ['nothing happened', {}, [period(5, null)]],
  ['it was retracted', { retracted: [period(8, null)] }, [period(5, 8)]],
  ['what superseded it was retracted', { superseded: [period(8, 10)] }, [period(5, 8), period(10, null)]],
  ['it was superseded at once', { superseded: [period(5, null)] }, []],
  ['it was preferred', { ranks: [ranked(NORMAL, 5), ranked(PREFERRED, 7)] }, [period(5, null)]],
  ['it was deprecated for a while', { ranks: [ranked(DEPRECATED, 5), ranked(NORMAL, 7)] }, [period(7, null)]],
  [
    'it was deprecated and at once no longer',
    { ranks: [ranked(NORMAL, 5), ranked(DEPRECATED, 7), ranked(NORMAL, 7)] },
    [period(5, null)],
  ],
  [
    'several things happened at once',
    {
      superseded: [period(6, 9), period(8, 12)],
      ranks: [ranked(NORMAL, 5), ranked(DEPRECATED, 14), ranked(NORMAL, 15)],
      retracted: [period(20, null)],
    },
    [period(5, 6), period(12, 14), period(15, 20)],
  ],
])('when %s', (_, history, expected) => {
  expect(effectivePeriods(at(5), { ...EMPTY_HISTORY, ...history })).toEqual(expected);
});

test('a claim is live exactly when it is recorded and nothing stands against it', () => {
  const days = fc.integer({ min: 1, max: 30 });
  const periods = fc.array(
    fc
      .tuple(days, fc.option(days))
      .map(([from, length]) => period(from, length === null ? null : from + length)),
    { maxLength: 4 },
  );
  const isWithin = (day: number) => (one: { from: Date; until: Date | null }) =>
    one.from <= at(day) && (one.until === null || at(day) < one.until);
  fc.assert(
    fc.property(days, periods, periods, days, (recorded, retracted, superseded, day) => {
      const live = effectivePeriods(at(recorded), { retracted, superseded, ranks: [] });
      const against = [...retracted, ...superseded];
      expect(live.some(isWithin(day))).toBe(recorded <= day && !against.some(isWithin(day)));
      live.forEach(({ from, until }, index) => {
        expect(until === null || from < until).toBe(true);
        expect(index === 0 || Number(live[index - 1]?.until) <= Number(from)).toBe(true);
      });
    }),
  );
});
