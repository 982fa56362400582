import { actor, figureOf, sumOf, type DrawnBodies, type DrawnEvent } from './plain-figures.js';

export type Level = 'ACTOR' | 'ORGANIZATION';

type Links = readonly (readonly [number, number])[];

/** All that is reached over the links, what one starts at included. */
function reached(from: number, links: Links): number[] {
  const found = [from];
  for (const one of found)
    for (const [start, end] of links) if (start === one && !found.includes(end)) found.push(end);
  return found;
}

/** Those for whom an actor counts: whatever it is part of, and is itself part of nothing. */
function bodiesOf(number: number, level: Level, { parts }: DrawnBodies): number[] {
  if (level === 'ACTOR') return [number];
  const largest = reached(number, parts).filter((body) => !parts.some(([part]) => part === body));
  return largest.length > 0 ? largest : [number];
}

/** Whether of two that took part one belongs to the other, or both belong to a third that took part. */
function belongTogether(one: number, other: number, { involved }: DrawnEvent, bodies: DrawnBodies): boolean {
  const of = (number: number) => reached(number, [...bodies.parts, ...bodies.members]);
  return involved.some((body) => of(one).includes(body) && of(other).includes(body));
}

type Pairs = readonly (readonly [number, number])[];

const directed = ({ by, on }: DrawnEvent): Pairs =>
  by.flatMap((one) => on.map((other) => [one, other] as const));

const undirected = (event: DrawnEvent, bodies: DrawnBodies): Pairs =>
  event.involved.flatMap((one, index) =>
    event.involved
      .slice(index + 1)
      .filter((other) => !belongTogether(one, other, event, bodies))
      .map((other) => [one, other] as const),
  );

/** The cells of pairs, most events first, then by their ids. */
function cellsOf(events: readonly DrawnEvent[], pairsOf: (event: DrawnEvent) => readonly string[]) {
  const cells = new Map<string, DrawnEvent[]>();
  for (const event of events)
    for (const pair of new Set(pairsOf(event))) cells.set(pair, [...(cells.get(pair) ?? []), event]);
  return [...cells]
    .map(([pair, members]) => {
      const { low, best, high } = sumOf(members.map(({ killed }) => figureOf(killed)));
      return { pair, events: members.length, killedLow: low, killedBest: best, killedHigh: high };
    })
    .sort((one, other) => other.events - one.events || (one.pair < other.pair ? -1 : 1));
}

/** Who struck whom, as `perpetrator target`. */
export const plainStrikes = (events: readonly DrawnEvent[], bodies: DrawnBodies, level: Level) =>
  cellsOf(events, (event) =>
    directed(event).flatMap(([one, other]) =>
      bodiesOf(one, level, bodies).flatMap((by) =>
        bodiesOf(other, level, bodies).map((on) => `${actor(by)} ${actor(on)}`),
      ),
    ),
  );

/** Who fought whom, as both ids in their order. */
export const plainFights = (events: readonly DrawnEvent[], bodies: DrawnBodies, level: Level) =>
  cellsOf(
    events.filter(({ kind }) => kind === 'BATTLE'),
    (event) =>
      [...directed(event), ...undirected(event, bodies)].flatMap(([one, other]) =>
        bodiesOf(one, level, bodies).flatMap((by) =>
          bodiesOf(other, level, bodies).map((on) => [actor(by), actor(on)].sort().join(' ')),
        ),
      ),
  );
