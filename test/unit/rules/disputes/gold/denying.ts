import { Predicate } from '../../../../../src/domain/claims/predicate.js';
import { Qualifier } from '../../../../../src/domain/claims/qualifier.js';
import { EffectKind } from '../../../../../src/domain/events/effect-kind.js';
import type { GoldCase } from './cases.js';
import { denied, effect, says, strikes } from './claims.js';

const stands = (why: string, ...claims: GoldCase['claims']): GoldCase => ({ why, claims, disputes: [] });
const denies = (why: string, among: string, ...claims: GoldCase['claims']): GoldCase => ({
  why,
  claims,
  disputes: [`DENIAL ${among}`],
});

const raid = 'event:raid';
const vehicle = [EffectKind.DESTROYED, 'vehicle'] as const;

export const denying: GoldCase[] = [
  denies(
    'a perpetrator',
    'a b',
    says('a', raid, Predicate.PERPETRATED_BY, { object: 'actor:raf' }),
    denied(says('b', raid, Predicate.PERPETRATED_BY, { object: 'actor:raf' })),
  ),
  denies(
    'a place',
    'a b',
    says('a', raid, Predicate.OCCURRED_AT, { object: 'place:mosul' }),
    denied(says('b', raid, Predicate.OCCURRED_AT, { object: 'place:mosul' })),
  ),
  denies(
    'two who say, two who deny: one dispute',
    'a b c d',
    says('a', raid, Predicate.PERPETRATED_BY, { object: 'actor:raf' }),
    says('b', raid, Predicate.PERPETRATED_BY, { object: 'actor:raf' }),
    denied(says('c', raid, Predicate.PERPETRATED_BY, { object: 'actor:raf' })),
    denied(says('d', raid, Predicate.PERPETRATED_BY, { object: 'actor:raf' })),
  ),
  denies('the number', 'a b', strikes('a', raid, 5), denied(strikes('b', raid, 5))),
  denies(
    'at least so many',
    'a b',
    strikes('a', raid, 5),
    denied(strikes('b', raid, { best: 3, qualifier: Qualifier.AT_LEAST })),
  ),
  denies(
    'any vehicle at all',
    'a b',
    effect('a', raid, vehicle, 4),
    denied(effect('b', raid, vehicle, null)),
  ),
  denies(
    'an effect without a number',
    'a b',
    effect('a', raid, vehicle, null),
    denied(effect('b', raid, vehicle, null)),
  ),
  denies(
    'a weapon',
    'a b',
    says('a', raid, Predicate.USED, { weapon: 'fighter' }),
    denied(says('b', raid, Predicate.USED, { weapon: 'fighter' })),
  ),
  denies(
    'any post',
    'a b',
    says('a', 'actor:sdf', Predicate.HOLDS_POST_IN, { object: 'actor:coalition', title: 'Commander' }),
    denied(says('b', 'actor:sdf', Predicate.HOLDS_POST_IN, { object: 'actor:coalition' })),
  ),
  denies(
    'control of a place at one time',
    'a b',
    says('a', 'actor:isis', Predicate.CONTROLLED, { object: 'place:mosul', validTime: '2014' }),
    denied(says('b', 'actor:isis', Predicate.CONTROLLED, { object: 'place:mosul', validTime: '2014' })),
  ),
  denies(
    'the same words',
    'a b',
    says('a', 'actor:isis', Predicate.STATED, { text: 'ISIS is defeated.' }),
    denied(says('b', 'actor:isis', Predicate.STATED, { text: 'ISIS is defeated.' })),
  ),
  stands('another number', strikes('a', raid, 5), denied(strikes('b', raid, 7))),
  stands(
    'one number of several that are possible',
    strikes('a', raid, { best: 3, qualifier: Qualifier.AT_LEAST }),
    denied(strikes('b', raid, 5)),
  ),
  stands(
    'another actor',
    says('a', raid, Predicate.PERPETRATED_BY, { object: 'actor:raf' }),
    denied(says('b', raid, Predicate.PERPETRATED_BY, { object: 'actor:sdf' })),
  ),
  stands(
    'another relation',
    says('a', raid, Predicate.OBSERVED_BY, { object: 'actor:raf' }),
    denied(says('b', raid, Predicate.PERPETRATED_BY, { object: 'actor:raf' })),
  ),
  stands(
    'another event',
    says('a', raid, Predicate.PERPETRATED_BY, { object: 'actor:raf' }),
    denied(says('b', 'event:other', Predicate.PERPETRATED_BY, { object: 'actor:raf' })),
  ),
  stands(
    'another time',
    says('a', 'actor:isis', Predicate.CONTROLLED, { object: 'place:mosul', validTime: '2014' }),
    denied(says('b', 'actor:isis', Predicate.CONTROLLED, { object: 'place:mosul', validTime: '2019' })),
  ),
  stands(
    'another post',
    says('a', 'actor:sdf', Predicate.HOLDS_POST_IN, { object: 'actor:coalition', title: 'Commander' }),
    denied(
      says('b', 'actor:sdf', Predicate.HOLDS_POST_IN, { object: 'actor:coalition', title: 'Spokesman' }),
    ),
  ),
  stands(
    'a part of it',
    strikes('a', 'event:campaign', 250),
    denied(strikes('b', 'event:campaign', 250, { scopePlace: 'place:mosul' })),
  ),
];
