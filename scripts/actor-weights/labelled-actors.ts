import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { ActorKind } from '../../src/domain/actors/kind.js';
import type { ActorName } from '../../src/resolution/actors/actor-name.js';
import type { MatchedActor } from '../../src/resolution/actors/matched-actor.js';
import { actorKeys } from '../../src/resolution/actors/actor-keys.js';
import { readActorName } from '../../src/resolution/actors/read-actor-name.js';
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

/** An actor known only by one name and a kind. */
export type LabelledActor = MatchedActor & { readonly names: readonly [ActorName] };

/** Two actors by names and kinds, labelled as the same or different. */
export interface LabelledPair {
  readonly left: LabelledActor;
  readonly right: LabelledActor;
  readonly isOne: boolean;
  /** Kind of pair. */
  readonly why: string;
  /** Names that are the same, or easily confused, share a group. */
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

/** One pair is used out of this many easy ones. */
const ONE_IN = { twoGroups: 60, oneName: 4 };

/**
 * Easy pairs, as frequent in a graph, because all labelled ones are hard: names of two groups, which name two
 * organizations, including all that would be compared; and a name written alike by two sources.
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

/** Chosen before there was any score, as the first number for which a third is held out. */
const SALT = 4;
const PARTS = 3;

/** The side of the split that a group is on. */
export const splitOf = (group: string): Split =>
  (createHash('sha256').update(`${SALT}:${group}`).digest()[0] ?? 0) % PARTS === 0 ? 'held out' : 'training';
