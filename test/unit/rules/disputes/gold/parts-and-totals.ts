import { Qualifier } from '../../../../../src/domain/claims/qualifier.js';
import { EffectKind } from '../../../../../src/domain/events/effect-kind.js';
import type { GoldCase } from './cases.js';
import { counts, effect, strikes } from './claims.js';

const { ABOUT, AT_LEAST, AT_MOST } = Qualifier;
const fits = (why: string, ...claims: GoldCase['claims']): GoldCase => ({ why, claims, disputes: [] });
const exceeds = (why: string, among: string | string[], ...claims: GoldCase['claims']): GoldCase => ({
  why,
  claims,
  disputes: [among].flat().map((ids) => `INCONSISTENT_PARTS ${ids}`),
});

export const partsAndTotals: GoldCase[] = [
  // Parts that fit.
  fits(
    'a part of the total',
    strikes('total', 'event:campaign', 250),
    strikes('part', 'event:in-syria', 193),
  ),
  fits(
    'a part as large as the total',
    strikes('total', 'event:campaign', 250),
    strikes('part', 'event:in-syria', 250),
  ),
  fits(
    'parts that add up to the total',
    strikes('total', 'event:campaign', 250),
    strikes('p1', 'event:in-syria', 193),
    strikes('p2', 'event:in-iraq', 57),
  ),
  fits(
    'parts that add up to less',
    strikes('total', 'event:campaign', 250),
    strikes('p1', 'event:in-syria', 100),
    strikes('p2', 'event:in-iraq', 57),
  ),
  fits(
    'the same part by two sayers is no two parts',
    strikes('total', 'event:campaign', 250),
    strikes('p1', 'event:in-syria', 193),
    strikes('p2', 'event:in-syria', 193),
  ),
  fits(
    'a part within a part is not added to it',
    strikes('total', 'event:campaign', 250),
    strikes('p1', 'event:in-iraq', 200),
    strikes('p2', 'event:in-mosul', 150),
  ),
  fits(
    'parts by weapon may overlap',
    strikes('total', 'event:campaign', 250),
    strikes('p1', 'event:by-aircraft', 200),
    strikes('p2', 'event:by-artillery', 200),
  ),
  fits(
    'a valley may lie in both countries',
    strikes('total', 'event:campaign', 250),
    strikes('p1', 'event:in-syria', 193),
    strikes('p2', 'event:in-the-valley', 193),
  ),
  fits(
    'periods that overlap are not added up',
    strikes('total', 'event:campaign', 250),
    strikes('p1', 'event:campaign', 150, { validTime: '2019-03-10/2019-03-15' }),
    strikes('p2', 'event:campaign', 150, { validTime: '2019-03-15/2019-03-20' }),
  ),
  fits(
    'about a day that another part may be of',
    strikes('total', 'event:campaign', 250),
    strikes('p1', 'event:on-12-march', 150),
    strikes('p2', 'event:about-17-march', 150),
  ),
  fits(
    'a country and a day of the same campaign may overlap',
    strikes('total', 'event:campaign', 250),
    strikes('p1', 'event:in-syria', 193),
    strikes('p2', 'event:on-12-march', 150),
  ),
  fits(
    'who is unidentified may be on either side',
    counts('killed', 'total', 'event:raid', 10),
    counts('killed', 'p1', 'event:raid', 8, { scopeActor: 'actor:isis' }),
    counts('killed', 'p2', 'event:raid', 8, { scopeActor: 'actor:gunmen' }),
  ),
  fits(
    'members of a coalition are not added to it',
    counts('killed', 'total', 'event:raid', 10),
    counts('killed', 'p1', 'event:raid', 8, { scopeActor: 'actor:coalition' }),
    counts('killed', 'p2', 'event:raid', 8, { scopeActor: 'actor:uk' }),
  ),
  fits(
    'of a part that is contested the least counts',
    strikes('total', 'event:campaign', 250),
    strikes('p1', 'event:in-syria', { low: 150, high: 210 }),
    strikes('p2', 'event:in-syria', { low: 200, high: 220 }),
    strikes('p3', 'event:in-iraq', 100),
  ),
  fits(
    'at most so many in a part',
    strikes('total', 'event:campaign', 250),
    strikes('p1', 'event:in-syria', { best: 300, qualifier: AT_MOST }),
  ),
  fits(
    'a total of at least so many',
    strikes('total', 'event:campaign', { best: 100, qualifier: AT_LEAST }),
    strikes('p1', 'event:in-syria', 193),
  ),
  fits(
    'about the total',
    strikes('total', 'event:campaign', { best: 250, qualifier: ABOUT }),
    strikes('p1', 'event:in-syria', 193),
    strikes('p2', 'event:in-iraq', 80),
  ),
  fits(
    'what was only worked out is no part',
    strikes('total', 'event:campaign', 250),
    strikes('p1', 'event:in-syria', 193),
    strikes('p2', 'event:in-iraq', 90, { derived: true }),
  ),
  // Parts that do not.
  exceeds(
    'a part larger than its total',
    'part total',
    strikes('total', 'event:campaign', 250),
    strikes('part', 'event:in-syria', 300),
  ),
  exceeds(
    'a part of a part larger than the total',
    'part total',
    strikes('total', 'event:campaign', 250),
    strikes('part', 'event:in-mosul', 300),
  ),
  exceeds(
    'parts that add up to more, in two countries',
    'p1 p2 total',
    strikes('total', 'event:campaign', 250),
    strikes('p1', 'event:in-syria', 193),
    strikes('p2', 'event:in-iraq', 67),
  ),
  exceeds(
    'on two days',
    'p1 p2 total',
    strikes('total', 'event:campaign', 250),
    strikes('p1', 'event:on-12-march', 150),
    strikes('p2', 'event:on-17-march', 150),
  ),
  exceeds(
    'of two sides',
    'p1 p2 total',
    counts('killed', 'total', 'event:raid', 10),
    counts('killed', 'p1', 'event:raid', 8, { scopeActor: 'actor:isis' }),
    counts('killed', 'p2', 'event:raid', 8, { scopeActor: 'actor:civilians' }),
  ),
  exceeds(
    'of a unit more than of its side',
    'part total',
    counts('killed', 'total', 'event:raid', 3, { scopeActor: 'actor:isis' }),
    counts('killed', 'part', 'event:raid', 8, { scopeActor: 'actor:isis-unit' }),
  ),
  exceeds(
    'of one side more than of all',
    'part total',
    counts('killed', 'total', 'event:raid', 5),
    counts('killed', 'part', 'event:raid', 8, { scopeActor: 'actor:civilians' }),
  ),
  exceeds(
    'in a place within',
    'part total',
    strikes('total', 'event:in-iraq', 57),
    strikes('part', 'event:in-iraq', 60, { scopePlace: 'place:mosul' }),
  ),
  exceeds(
    'in two towns of the country',
    'p1 p2 total',
    strikes('total', 'event:in-iraq', 57),
    strikes('p1', 'event:in-mosul', 40),
    strikes('p2', 'event:in-tal-afar', 40),
  ),
  exceeds(
    'in two provinces and a town in one of them, which is not added',
    'p1 p2 total',
    strikes('total', 'event:in-iraq', 57),
    strikes('p1', 'event:in-iraq', 40, { scopePlace: 'place:nineveh' }),
    strikes('p2', 'event:in-iraq', 30, { scopePlace: 'place:anbar' }),
    strikes('p3', 'event:in-iraq', 20, { scopePlace: 'place:mosul' }),
  ),
  exceeds(
    'on a day of the period',
    'part total',
    strikes('total', 'event:campaign', 100, { validTime: '2019-03-10/2019-03-15' }),
    strikes('part', 'event:campaign', 120, { validTime: '2019-03-12' }),
  ),
  exceeds(
    'on a day and in a place within',
    'part total',
    strikes('total', 'event:campaign', 10, { scopePlace: 'place:iraq', validTime: '2019-03-10/2019-03-15' }),
    strikes('part', 'event:campaign', 12, { scopePlace: 'place:mosul', validTime: '2019-03-12' }),
  ),
  exceeds(
    'at least so many in a part, at most so many in all',
    'part total',
    strikes('total', 'event:campaign', { best: 250, qualifier: AT_MOST }),
    strikes('part', 'event:in-syria', { best: 251, qualifier: AT_LEAST }),
  ),
  exceeds(
    'only those who give the lower total are contradicted by the part',
    'part t1',
    strikes('t1', 'event:campaign', { low: 240, high: 250 }),
    strikes('t2', 'event:campaign', { low: 245, high: 300 }),
    strikes('part', 'event:in-syria', 280),
  ),
  exceeds(
    'a part at the least of what is claimed of it still exceeds',
    'p1 p3 total',
    strikes('total', 'event:campaign', 250),
    strikes('p1', 'event:in-syria', { low: 190, high: 210 }),
    strikes('p2', 'event:in-syria', { low: 200, high: 220 }),
    strikes('p3', 'event:in-iraq', 100),
  ),
  exceeds(
    'effects, too',
    'part total',
    effect('total', 'event:campaign', [EffectKind.DESTROYED, 'vehicle'], 50),
    effect('part', 'event:in-syria', [EffectKind.DESTROYED, 'vehicle'], 104),
  ),
  exceeds(
    'events of which neither time nor place is known, but that one is part of the other',
    'part total',
    strikes('total', 'event:undated', 5),
    strikes('part', 'event:undated-part', 6),
  ),
  exceeds(
    'each level by itself',
    ['p1 p2 t1', 'p1 p2 t2'],
    strikes('t1', 'event:in-iraq', 57),
    strikes('t2', 'event:campaign', 70),
    strikes('p1', 'event:in-mosul', 40),
    strikes('p2', 'event:in-tal-afar', 40),
  ),
];
