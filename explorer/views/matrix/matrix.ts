import type { ResultOf } from 'gql.tada';
import type { Thing } from '../../parts/thing/thing.js';
import type { matrixQuery } from './matrix-query.js';

export type Cell = ResultOf<typeof matrixQuery>['whoStruckWhom'][number];

/** Headers of rows and columns, those in most events first, and the cell of each pair. */
interface Matrix {
  readonly perpetrators: readonly Thing[];
  readonly targets: readonly Thing[];
  readonly most: number;
  cell(perpetrator: Thing, target: Thing): Cell | undefined;
}

function byEvents(cells: readonly Cell[], side: 'perpetrator' | 'target'): Thing[] {
  const sums = new Map<string, { actor: Thing; events: number }>();
  for (const cell of cells) {
    const before = sums.get(cell[side].id);
    sums.set(cell[side].id, { actor: cell[side], events: (before?.events ?? 0) + cell.events });
  }
  return [...sums.values()].sort((one, other) => other.events - one.events).map(({ actor }) => actor);
}

export function matrixOf(cells: readonly Cell[]): Matrix {
  const known = new Map(cells.map((cell) => [`${cell.perpetrator.id} ${cell.target.id}`, cell]));
  return {
    perpetrators: byEvents(cells, 'perpetrator'),
    targets: byEvents(cells, 'target'),
    most: Math.max(1, ...cells.map(({ events }) => events)),
    cell: (perpetrator, target) => known.get(`${perpetrator.id} ${target.id}`),
  };
}
