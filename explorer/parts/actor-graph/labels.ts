/** A node with its name, in the order in which names are given room. */
export interface Labelled {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Whether its name is written in any case. */
  readonly always: boolean;
}

interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Average width of a letter, and height of a line, of the size of the font. */
const LETTER = 0.56;
const LINE = 1.35;
/** Names are cut at this length. */
const LONGEST = 32;

export const shortName = (name: string): string =>
  name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name;

const meet = (one: Room, other: Room): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/**
 * Whose names are written below them, so that no name lies on another or on a node of more weight: nodes come in the
 * order of their weights. The size of the font is in units of the positions.
 */
export function namedOf(nodes: readonly Labelled[], size: number): ReadonlySet<string> {
  const taken: Room[] = [];
  const named = new Set<string>();
  for (const { id, name, x, y, radius, always } of nodes.toSorted(
    (one, other) => Number(other.always) - Number(one.always),
  )) {
    const half = (shortName(name).length * LETTER * size) / 2;
    const room = { left: x - half, right: x + half, top: y + radius, bottom: y + radius + LINE * size };
    if (always || !taken.some((other) => meet(room, other))) {
      named.add(id);
      taken.push(room);
    }
    taken.push({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  }
  return named;
}
