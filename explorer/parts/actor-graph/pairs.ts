import type { ResultOf } from 'gql.tada';
import type { ActorPair } from './actor-pair.js';
import { timeInWords } from '../time-in-words.js';
import type { fightsQuery, strikesQuery } from './pairs-query.js';

type Strikes = ResultOf<typeof strikesQuery>['whoStruckWhom'];
type Fights = ResultOf<typeof fightsQuery>['whoFoughtWhom'];
type Summary = Omit<Fights[number], 'sides'>;

/** A day in words. */
const day = (instant: string | null | undefined): string | null =>
  instant == null ? null : timeInWords({ edtf: instant.slice(0, 10), approximate: false, uncertain: false });

const numbersOf = ({ events, killedLow, killedBest, killedHigh, first, last }: Summary) => ({
  events,
  killedLow,
  killedBest,
  killedHigh,
  first: day(first?.earliest),
  last: day(last?.latest),
});

/** What responses say of pairs of different actors, those of most events first. */
export const pairsOf = (strikes: Strikes, fights: Fights): ActorPair[] =>
  [
    ...strikes.map(({ perpetrator, target, ...summary }): ActorPair => ({
      id: `${perpetrator.id} struck ${target.id}`,
      kind: 'struck',
      source: perpetrator,
      target,
      ...numbersOf(summary),
    })),
    ...fights.flatMap(({ sides: [one, other], ...summary }): ActorPair[] =>
      one && other
        ? [
            {
              id: `${one.id} fought ${other.id}`,
              kind: 'fought',
              source: one,
              target: other,
              ...numbersOf(summary),
            },
          ]
        : [],
    ),
  ]
    .filter(({ source, target }) => source.id !== target.id)
    .toSorted((one, other) => other.events - one.events);
