import { Qualifier } from '../../../../../src/domain/claims/qualifier.js';
import { EffectKind } from '../../../../../src/domain/events/effect-kind.js';
import type { GoldCase } from './cases.js';
import { counts, effect, strikes } from './claims.js';

const { ABOUT, AT_LEAST, AT_MOST } = Qualifier;
const agree = (why: string, ...claims: GoldCase['claims']): GoldCase => ({ why, claims, disputes: [] });

export const agreeing: GoldCase[] = [
  agree('the same number', strikes('a', 'event:campaign', 250), strikes('b', 'event:campaign', 250)),
  agree('a claim by itself', strikes('a', 'event:campaign', 250)),
  agree(
    'at least less',
    strikes('a', 'event:campaign', 250),
    strikes('b', 'event:campaign', { best: 200, qualifier: AT_LEAST }),
  ),
  agree(
    'at most more',
    strikes('a', 'event:campaign', 250),
    strikes('b', 'event:campaign', { best: 300, qualifier: AT_MOST }),
  ),
  agree(
    'at most as many',
    strikes('a', 'event:campaign', 250),
    strikes('b', 'event:campaign', { best: 250, qualifier: AT_MOST }),
  ),
  agree(
    'at most, and none',
    strikes('a', 'event:campaign', 0),
    strikes('b', 'event:campaign', { best: 250, qualifier: AT_MOST }),
  ),
  agree(
    'ranges that overlap',
    counts('killed', 'a', 'event:raid', { low: 2, best: 4, high: 6 }),
    counts('killed', 'b', 'event:raid', { low: 5, best: 8, high: 9 }),
  ),
  agree(
    'ranges that touch',
    counts('killed', 'a', 'event:raid', { low: 2, high: 5 }),
    counts('killed', 'b', 'event:raid', { low: 5, high: 9 }),
  ),
  agree(
    'a number within a range',
    counts('killed', 'a', 'event:raid', 3),
    counts('killed', 'b', 'event:raid', { low: 2, high: 5 }),
  ),
  agree(
    'about as many',
    strikes('a', 'event:campaign', 250),
    strikes('b', 'event:campaign', { best: 240, qualifier: ABOUT }),
  ),
  agree(
    'about few: one more or less is still about',
    strikes('a', 'event:campaign', 4),
    strikes('b', 'event:campaign', { best: 5, qualifier: ABOUT }),
  ),
  agree(
    'two lower bounds',
    strikes('a', 'event:campaign', { best: 100, qualifier: AT_LEAST }),
    strikes('b', 'event:campaign', { best: 900, qualifier: AT_LEAST }),
  ),
  agree(
    'three of which each two agree',
    counts('killed', 'a', 'event:raid', { low: 2, high: 6 }),
    counts('killed', 'b', 'event:raid', { low: 4, high: 9 }),
    counts('killed', 'c', 'event:raid', { low: 1, high: 5 }),
  ),
  agree(
    'a range with one end',
    counts('killed', 'a', 'event:raid', { low: 3 }),
    counts('killed', 'b', 'event:raid', { high: 3 }),
  ),
  agree(
    'the same effect',
    effect('a', 'event:in-syria', [EffectKind.DESTROYED, 'vehicle'], 104),
    effect('b', 'event:in-syria', [EffectKind.DESTROYED, 'Vehicle'], 104),
  ),
  agree(
    'one source lists two effects one after the other',
    effect('a', 'event:raid', [EffectKind.STRUCK, 'position'], 2, { source: 'release' }),
    effect('b', 'event:raid', [EffectKind.STRUCK, 'position'], 4, { source: 'release' }),
  ),
  agree(
    'what was only worked out repeats its inputs',
    strikes('a', 'event:in-iraq', 70),
    strikes('b', 'event:in-iraq', 57, { derived: true }),
  ),
];
