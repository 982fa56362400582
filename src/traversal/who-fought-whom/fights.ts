import Cypher from '@neo4j/cypher-builder';
import { matchFiltered } from '../../query/root-fields/filtered.js';
import type { RootFieldCompiler } from '../../query/root-fields/root-field.js';
import { ActorLevel } from '../pairs/actor-level.js';
import { killedIn } from '../pairs/killed.js';
import { statedTime, type StatedTime } from '../pairs/stated-time.js';
import { figureSums, type FigureSums } from '../totals/figure-sums.js';
import { compileBattleFilter } from './compile-battle-filter.js';
import { opponents } from './opponents.js';

/** What the battles of two sides come to; the sides by their ids, in the order of these. */
export type Fight = readonly [
  one: string,
  other: string,
  events: number,
  first: StatedTime | null,
  last: StatedTime | null,
  ...killed: FigureSums,
];

/** Every pair of sides of battles, as `Fight`s, in no order. */
export const fights: RootFieldCompiler = (field, compilation) => {
  const { level = ActorLevel.ACTOR } = field.arguments as { level?: ActorLevel };
  const event = new Cypher.Node();
  const [pairs, pair, time] = [new Cypher.Variable(), new Cypher.Variable(), new Cypher.Variable()];
  const [one, other, killed] = [new Cypher.Variable(), new Cypher.Variable(), new Cypher.Variable()];
  const [low, high] = [new Cypher.Variable(), new Cypher.Variable()];
  const [events, first, last] = [new Cypher.Variable(), new Cypher.Variable(), new Cypher.Variable()];
  const isInOrder = () => new Cypher.Case().when(Cypher.lt(one, other));
  const sums = figureSums(killed);
  return {
    rows: matchFiltered({ type: 'Event', compileFilter: compileBattleFilter }, field, event, compilation)
      .with(
        event,
        [opponents(event, level, compilation), pairs],
        [statedTime(event, compilation), time],
        [killedIn(event, compilation), killed],
      )
      .unwind([pairs, pair])
      .unwind([Cypher.listIndex(pair, 0), one])
      .unwind([Cypher.listIndex(pair, 1), other])
      .with(
        event,
        time,
        killed,
        [isInOrder().then(one).else(other), low],
        [isInOrder().then(other).else(one), high],
      )
      .distinct()
      .with(
        low,
        high,
        [Cypher.count('*'), events],
        [Cypher.min(time), first],
        [Cypher.max(time), last],
        ...sums,
      )
      .return([
        new Cypher.List([low, high, events, first, last, ...sums.map(([, sum]) => sum)]),
        new Cypher.NamedVariable('row'),
      ]),
    extras: [],
    read: (rows) => rows,
  };
};
