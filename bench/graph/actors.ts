import type { ActorInput } from '../../src/domain/actors/inputs.js';
import { ActorKind } from '../../src/domain/actors/kind.js';

/** Parties to the conflict, and those who report on it. */
export interface Actors {
  readonly all: readonly ActorInput[];
  readonly forces: readonly ActorInput[];
  /** Units of the forces. */
  readonly units: readonly ActorInput[];
  readonly groups: readonly ActorInput[];
  /** Brigades of the groups. */
  readonly brigades: readonly ActorInput[];
  readonly media: readonly ActorInput[];
  readonly people: readonly ActorInput[];
}

export function generateActors(): Actors {
  const forces = actors('Armed Force', ActorKind.ARMED_FORCES, 20);
  const units = actors('Unit', ActorKind.MILITARY_UNIT, 120);
  const groups = actors('Armed Group', ActorKind.ARMED_GROUP, 30);
  const brigades = actors('Brigade', ActorKind.ARMED_GROUP, 90);
  const media = actors('News Agency', ActorKind.MEDIA, 200);
  const people = actors('Spokesperson', ActorKind.PERSON, 150);
  return {
    all: [...forces, ...units, ...groups, ...brigades, ...media, ...people],
    ...{ forces, units, groups, brigades, media, people },
  };
}

const actors = (name: string, kind: ActorKind, count: number): ActorInput[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `actor:${name.toLowerCase().replace(' ', '-')}-${index}`,
    name: `${name} ${index}`,
    kind,
    aliases: [`${name.charAt(0)}${index}`],
  }));
