import { Qualifier } from '../../../../../src/domain/claims/qualifier.js';
import { EffectKind } from '../../../../../src/domain/events/effect-kind.js';
import type { GoldCase } from './cases.js';
import { counts, effect, strikes } from './claims.js';

const { ABOUT, AT_LEAST, AT_MOST } = Qualifier;
const contradict = (why: string, between: string, ...claims: GoldCase['claims']): GoldCase => ({
  why,
  claims,
  disputes: [`CONTRADICTION ${between}`],
});

export const contradicting: GoldCase[] = [
  contradict('two numbers', 'a b', strikes('a', 'event:campaign', 250), strikes('b', 'event:campaign', 200)),
  contradict(
    'at most fewer',
    'a b',
    strikes('a', 'event:campaign', 250),
    strikes('b', 'event:campaign', { best: 200, qualifier: AT_MOST }),
  ),
  contradict(
    'at least more',
    'a b',
    strikes('a', 'event:campaign', 250),
    strikes('b', 'event:campaign', { best: 251, qualifier: AT_LEAST }),
  ),
  contradict(
    'at least and at most',
    'a b',
    strikes('a', 'event:campaign', { best: 300, qualifier: AT_LEAST }),
    strikes('b', 'event:campaign', { best: 200, qualifier: AT_MOST }),
  ),
  contradict(
    'about another number',
    'a b',
    strikes('a', 'event:campaign', 250),
    strikes('b', 'event:campaign', { best: 400, qualifier: ABOUT }),
  ),
  contradict(
    'ranges that do not meet',
    'a b',
    counts('killed', 'a', 'event:raid', { low: 2, best: 3, high: 4 }),
    counts('killed', 'b', 'event:raid', { low: 5, best: 6, high: 9 }),
  ),
  contradict(
    'none and some',
    'a b',
    counts('killed', 'a', 'event:raid', 0),
    counts('killed', 'b', 'event:raid', 2),
  ),
  contradict(
    'two who agree against a third',
    'a b c',
    strikes('a', 'event:campaign', 250),
    strikes('b', 'event:campaign', 250),
    strikes('c', 'event:campaign', 200),
  ),
  contradict(
    'a bound that suits both sides takes no part',
    'a b',
    strikes('a', 'event:campaign', 250),
    strikes('b', 'event:campaign', 200),
    strikes('c', 'event:campaign', { best: 100, qualifier: AT_LEAST }),
  ),
  contradict(
    'the place is named by one, and is that of the event',
    'a b',
    strikes('a', 'event:in-syria', 193),
    strikes('b', 'event:in-syria', 150, { scopePlace: 'place:syria' }),
  ),
  contradict(
    'the period is named by one, in other words, and is that of the event',
    'a b',
    counts('killed', 'a', 'event:raid', 3),
    counts('killed', 'b', 'event:raid', 5, { validTime: '2019-03-12/2019-03-12' }),
  ),
  contradict(
    'the same part of the same event',
    'a b',
    strikes('a', 'event:campaign', 20, { scopePlace: 'place:mosul', validTime: '2019-03-12' }),
    strikes('b', 'event:campaign', 30, { scopePlace: 'place:mosul', validTime: '2019-03-12' }),
  ),
  contradict(
    'the same side’s losses',
    'a b',
    counts('killed', 'a', 'event:raid', 3, { scopeActor: 'actor:isis' }),
    counts('killed', 'b', 'event:raid', 5, { scopeActor: 'actor:isis' }),
  ),
  contradict(
    'a share, which is no count',
    'a b',
    counts('share of territory', 'a', 'event:raid', 0.3),
    counts('share of territory', 'b', 'event:raid', 0.5),
  ),
  contradict(
    'the same unit',
    'a b',
    counts('area', 'a', 'event:raid', { best: 10, unit: 'km2' }),
    counts('area', 'b', 'event:raid', { best: 20, unit: 'km2' }),
  ),
  contradict(
    'one effect, two numbers, two sources',
    'a b',
    effect('a', 'event:in-syria', [EffectKind.DESTROYED, 'vehicle', 'actor:isis'], 104),
    effect('b', 'event:in-syria', [EffectKind.DESTROYED, 'vehicle', 'actor:isis'], 90),
  ),
  contradict(
    'an event of which neither time nor place is known is still one event',
    'a b',
    strikes('a', 'event:undated', 5),
    strikes('b', 'event:undated', 6),
  ),
  contradict(
    'an actor at one time',
    'a b',
    counts('fighters', 'a', 'actor:isis', 20_000, { validTime: '2014' }),
    counts('fighters', 'b', 'actor:isis', 9_000, { validTime: '2014-01-01/2014-12-31' }),
  ),
];
