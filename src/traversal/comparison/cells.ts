import { checkSum } from '../../errors/check-sum.js';
import { instantKey } from '../../storage/sort-key.js';
import { endOf, type Interval } from '../timeline/interval.js';
import type { SourceFigureRow } from './source-figures.js';

/** What one source states of the events of a cell. */
export interface CellFigure {
  readonly source: string;
  readonly unit: string | null;
  readonly events: number;
  readonly low: number;
  readonly best: number | null;
  readonly high: number;
  /** What else was gathered of these events. */
  readonly gathered: readonly unknown[];
}

/** A cell; what it refers to by ids. */
export interface Cell {
  /** By which cells are sorted: by the name of the place, then by time; what has no place or time last. */
  readonly key: string;
  readonly place: string | null;
  readonly start: Date | null;
  readonly end: Date | null;
  readonly sources: readonly CellFigure[];
}

/** The cells of a grid in their order. Throws where a sum is larger than any number; `pathOf` tells where it stands. */
export function cellsOf(
  rows: readonly SourceFigureRow[],
  interval: Interval | undefined,
  pathOf: (field: string) => string,
): Cell[] {
  const cells = new Map<string, Cell & { sources: CellFigure[] }>();
  for (const [area, milliseconds, source, unit, events, low, best, high, gathered] of rows) {
    const start = milliseconds === null ? null : new Date(milliseconds);
    const key = `${orderOf(area?.[0])} ${orderOf(start && instantKey(start))}`;
    const end = start && interval ? endOf(interval, start) : null;
    const cell = cells.get(key) ?? { key, place: area?.[1] ?? null, start, end, sources: [] };
    cells.set(key, cell);
    cell.sources.push({
      source,
      unit,
      events,
      low: checkSum(low, pathOf('low')),
      best: checkSum(best, pathOf('best')),
      high: checkSum(high, pathOf('high')),
      gathered,
    });
  }
  return [...cells.values()].sort((one, other) => (one.key < other.key ? -1 : 1));
}

/** What is not known comes last. */
const orderOf = (key: string | null | undefined): string => (key == null ? '1' : `0${key}`);
