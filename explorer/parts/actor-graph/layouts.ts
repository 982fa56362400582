import type { Positions } from '../drawing/arrangement/arrange.js';

/** How actors are laid out: by forces between them, on one circle, or on rings around those of most events. */
export const LAYOUTS = ['forces', 'circle', 'rings'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** Distance between neighbours on a circle, and between rings. */
const APART = 110;
const BETWEEN_RINGS = 190;
const TURN = 2 * Math.PI;

const onCircle = (ids: readonly string[], radius: number): [string, { x: number; y: number }][] =>
  ids.map((id, index) => {
    const angle = (index / ids.length) * TURN - TURN / 4;
    return [id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }];
  });

/** In the given order, clockwise from the top. */
export const circle = (ids: readonly string[]): Positions =>
  Object.fromEntries(onCircle(ids, Math.max(APART, (ids.length * APART) / TURN)));

/** The first in the middle, the next on rings that hold as many as fit. */
export function rings(ids: readonly string[]): Positions {
  const placed: [string, { x: number; y: number }][] = [];
  let ring = 0;
  for (let from = 0; from < ids.length; ring += 1) {
    const radius = ring * BETWEEN_RINGS;
    const most = Math.max(1, Math.floor((radius * TURN) / APART));
    placed.push(...onCircle(ids.slice(from, from + most), radius));
    from += most;
  }
  return Object.fromEntries(placed);
}

/** Distance between unfolded events, across the line between their actors. */
const STEP = 34;

/** Events of a pair fan out across the line between its actors. */
export function fan(
  ids: readonly string[],
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): Positions {
  const [across, along] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(across, along) || 1;
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return Object.fromEntries(
    ids.map((id, index) => {
      const offset = (index - (ids.length - 1) / 2) * STEP;
      return [id, { x: middle.x - (along / length) * offset, y: middle.y + (across / length) * offset }];
    }),
  );
}
