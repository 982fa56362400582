import { descendingKey } from '../../storage/sort-key.js';
import { widestGap, type Gap } from '../../domain/claims/widest-gap.js';
import type { Interval } from '../../rules/figures/interval.js';
import type { Cell, CellFigure } from './cells.js';

/** A cell in which sources differ, and the two that differ most. */
export interface FoundDisagreement {
  readonly cell: Cell;
  readonly widest: Gap<CellFigure>;
  /** By which disagreements are sorted: the widest relative gap first, then the largest difference. */
  readonly key: string;
}

/** Where sources differ in one unit, in order. */
export function disagreementsAmong(cells: readonly Cell[]): FoundDisagreement[] {
  return cells
    .flatMap((cell): FoundDisagreement[] => {
      const units = new Set(cell.sources.map(({ unit }) => unit));
      const gaps = [...units].flatMap((unit) => {
        const figures = cell.sources.filter((figure) => figure.unit === unit);
        return widestGap(figures, rangeOf) ?? [];
      });
      const widest = gaps.reduce<Gap<CellFigure> | null>(
        (one, other) => (one && one.share >= other.share ? one : other),
        null,
      );
      return widest && widest.share > 0 ? [{ cell, widest, key: sortKey(cell, widest) }] : [];
    })
    .sort((one, other) => (one.key < other.key ? -1 : 1));
}

/** The best number, or the range where there is none. */
export const rangeOf = ({ low, best, high }: CellFigure): Interval =>
  best === null ? { low, high } : { low: best, high: best };

const sortKey = ({ key }: Cell, { share, difference }: Gap<CellFigure>): string =>
  `${descendingKey(share)} ${descendingKey(difference)} ${key}`;
