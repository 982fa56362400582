import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { ActorKind } from '../../src/knowledge/actors/actor-kind.js';
import type { ActorName } from '../../src/matching/actors/actor-name.js';
import type { MatchedActor } from '../../src/matching/actors/matched-actor.js';
import { actorKeys } from '../../src/matching/actors/actor-keys.js';
import { readActorName } from '../../src/matching/actors/read-actor-name.js';
import { packagePath } from '../../src/package-path.js';

/** A row of data/matching/labelled-actors.csv. */
interface Row {
  readonly left: string;
  readonly left_kind: ActorKind;
  readonly right: string;
  readonly right_kind: ActorKind;
  readonly label: 'same' | 'different';
  readonly why: string;
  readonly group: string;
  readonly split: Split;
}

export type Split = 'training' | 'held out';

/** An actor of which nothing is known but one name, and a kind. */
export type LabelledActor = MatchedActor & { readonly names: readonly [ActorName] };

/** Two actors by their names and kinds, of which it is known whether they are one. */
export interface LabelledPair {
  readonly left: LabelledActor;
  readonly right: LabelledActor;
  readonly isOne: boolean;
  /** What sort of pair it is. */
  readonly why: string;
  /** Names that are one, or are easily taken for one, are of one group. */
  readonly group: string;
  readonly split: Split;
}

export const readLabelledActors = (): LabelledPair[] =>
  parse<Row>(readFileSync(packagePath('data/matching/labelled-actors.csv'), 'utf8'), {
    columns: true,
  }).map(({ left, left_kind, right, right_kind, label, why, group, split }) => ({
    left: actorOf('left', left, left_kind),
    right: actorOf('right', right, right_kind),
    isOne: label === 'same',
    why,
    group,
    split,
  }));

/** Of pairs that are easy one is taken of so many. */
const ONE_IN = { twoGroups: 60, oneName: 4 };

/**
 * Easy pairs, as they are in a graph, since those that are labelled are all hard: names of two groups, which are names of
 * two bodies, among them all that would be compared; and a name that two sources write alike.
 */
export function easyPairs(pairs: readonly LabelledPair[]): LabelledPair[] {
  const named = new Map(
    pairs.flatMap((pair) =>
      [pair.left, pair.right].map((actor) => [nameOf(actor), { actor, pair }] as const),
    ),
  );
  const all = [...named.values()].map((one) => ({ ...one, keys: actorKeys(one.actor) }));
  const easy = (left: Keyed, right: Keyed) => ({ ...left.pair, left: left.actor, right: right.actor });
  return all.flatMap((one, index) => [
    ...(index % ONE_IN.oneName === 0 ? [{ ...easy(one, one), isOne: true, why: 'one name' }] : []),
    ...all
      .slice(index + 1)
      .filter((other) => other.pair.group !== one.pair.group)
      .filter((other, place) => doMeet(one, other) || (index + place) % ONE_IN.twoGroups === 0)
      .map((other) => ({ ...easy(one, other), isOne: false, why: 'two groups' })),
  ]);
}

interface Keyed {
  readonly actor: LabelledActor;
  readonly pair: LabelledPair;
  readonly keys: ReadonlySet<string>;
}

const doMeet = (one: Keyed, other: Keyed): boolean => [...other.keys].some((key) => one.keys.has(key));

export const nameOf = ({ names: [{ text }] }: LabelledActor): string => text;

const actorOf = (id: string, name: string, kind: ActorKind): LabelledActor => ({
  id,
  names: [readActorName(name)],
  kind,
  externalIds: [],
  wholes: [],
});

/** The number was chosen, before there was any score, as the first with which a third is held out. */
const SALT = 4;
const PARTS = 3;

/** On which side of the split a group is. */
export const splitOf = (group: string): Split =>
  (createHash('sha256').update(`${SALT}:${group}`).digest()[0] ?? 0) % PARTS === 0 ? 'held out' : 'training';
