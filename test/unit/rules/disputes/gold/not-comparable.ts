import { Polarity } from '../../../../../src/domain/claims/polarity.js';
import { Predicate } from '../../../../../src/domain/claims/predicate.js';
import { EffectKind } from '../../../../../src/domain/events/effect-kind.js';
import type { GoldCase } from './cases.js';
import { counts, effect, says, strikes } from './claims.js';

const apart = (why: string, ...claims: GoldCase['claims']): GoldCase => ({ why, claims, disputes: [] });

export const notComparable: GoldCase[] = [
  apart(
    'different measures',
    strikes('a', 'event:campaign', 250),
    counts('engagements', 'b', 'event:campaign', 398),
  ),
  apart(
    'different events at one time and place',
    strikes('a', 'event:campaign', 250),
    strikes('b', 'event:other', 72),
  ),
  apart(
    'different units',
    counts('area', 'a', 'event:raid', { best: 10, unit: 'km2' }),
    counts('area', 'b', 'event:raid', { best: 1000, unit: 'ha' }),
  ),
  apart(
    'a unit and none',
    counts('area', 'a', 'event:raid', { best: 10, unit: 'km2' }),
    counts('area', 'b', 'event:raid', 1000),
  ),
  apart(
    'different places',
    strikes('a', 'event:campaign', 193, { scopePlace: 'place:syria' }),
    strikes('b', 'event:campaign', 57, { scopePlace: 'place:iraq' }),
  ),
  apart(
    'different days',
    strikes('a', 'event:campaign', 10, { validTime: '2019-03-12' }),
    strikes('b', 'event:campaign', 20, { validTime: '2019-03-13' }),
  ),
  apart(
    'periods that only overlap',
    strikes('a', 'event:campaign', 100, { validTime: '2019-03-10/2019-03-15' }),
    strikes('b', 'event:campaign', 10, { validTime: '2019-03-14/2019-03-20' }),
  ),
  apart(
    'an approximate day',
    strikes('a', 'event:campaign', 100, { validTime: '2019-03-12~' }),
    strikes('b', 'event:campaign', 10, { validTime: '2019-03-12' }),
  ),
  apart(
    'some day of the month',
    strikes('a', 'event:campaign', 100, { validTime: '2019-03-XX' }),
    strikes('b', 'event:campaign', 10, { validTime: '2019-03' }),
  ),
  apart(
    'different sides',
    counts('killed', 'a', 'event:raid', 3, { scopeActor: 'actor:isis' }),
    counts('killed', 'b', 'event:raid', 9, { scopeActor: 'actor:sdf' }),
  ),
  apart(
    'inside in place, around in time',
    strikes('a', 'event:campaign', 90, { scopePlace: 'place:mosul', validTime: '2019-03-10/2019-03-20' }),
    strikes('b', 'event:campaign', 10, { scopePlace: 'place:iraq', validTime: '2019-03-12' }),
  ),
  apart(
    'a place that nobody says the event was at',
    strikes('a', 'event:in-syria', 10),
    strikes('b', 'event:in-syria', 20, { scopePlace: 'place:mosul' }),
  ),
  apart(
    'a place within an event of which no place is known',
    strikes('a', 'event:on-12-march', 10),
    strikes('b', 'event:on-12-march', 20, { scopePlace: 'place:mosul' }),
  ),
  apart(
    'a day of an event of which no time is known',
    strikes('a', 'event:undated', 10),
    strikes('b', 'event:undated', 20, { validTime: '2019-03-12' }),
  ),
  apart(
    'effects on different things',
    effect('a', 'event:raid', [EffectKind.DESTROYED, 'vehicle'], 3),
    effect('b', 'event:raid', [EffectKind.DESTROYED, 'building'], 5),
  ),
  apart(
    'different effects on the same thing',
    effect('a', 'event:raid', [EffectKind.DESTROYED, 'vehicle'], 3),
    effect('b', 'event:raid', [EffectKind.DAMAGED, 'vehicle'], 5),
  ),
  apart(
    'effects on what is of different owners, or of one not named',
    effect('a', 'event:raid', [EffectKind.DESTROYED, 'building', 'actor:isis'], 3),
    effect('b', 'event:raid', [EffectKind.DESTROYED, 'building', 'actor:civilians'], 5),
    effect('c', 'event:raid', [EffectKind.DESTROYED, 'building'], 1),
  ),
  apart(
    'a measure and an effect of like name',
    counts('killed', 'a', 'event:raid', 3),
    effect('b', 'event:raid', [EffectKind.KILLED, 'fighter'], 5),
  ),
  apart(
    'an actor at times that are not stated',
    counts('fighters', 'a', 'actor:isis', 20_000),
    counts('fighters', 'b', 'actor:isis', 300),
  ),
  apart(
    'an actor at two times',
    counts('fighters', 'a', 'actor:isis', 20_000, { validTime: '2014' }),
    counts('fighters', 'b', 'actor:isis', 300, { validTime: '2019' }),
  ),
  apart(
    'shares of a part and of the whole: a share does not add up',
    counts('share of territory', 'a', 'event:campaign', 0.3),
    counts('share of territory', 'b', 'event:in-syria', 0.9),
  ),
  apart(
    'bodies that are said to be part of each other',
    counts('killed', 'a', 'event:raid', 3, { scopeActor: 'actor:wing' }),
    counts('killed', 'b', 'event:raid', 9, { scopeActor: 'actor:party' }),
  ),
  apart(
    'two perpetrators: both may be right',
    says('a', 'event:raid', Predicate.PERPETRATED_BY, { object: 'actor:raf' }),
    says('b', 'event:raid', Predicate.PERPETRATED_BY, { object: 'actor:sdf' }),
  ),
  apart(
    'two opinions',
    says('a', 'actor:isis', Predicate.STATED, { text: 'ISIS is defeated.' }),
    says('b', 'actor:isis', Predicate.STATED, { text: 'ISIS will be back.' }),
  ),
  apart(
    'two denials',
    strikes('a', 'event:campaign', 250, { polarity: Polarity.DENIED }),
    strikes('b', 'event:campaign', 200, { polarity: Polarity.DENIED }),
  ),
];
