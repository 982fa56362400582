import type { ResultOf } from 'gql.tada';
import type { Changes } from '../../../address/use-parameters.js';
import type { Thing } from '../../../parts/thing/thing.js';
import { rangeInWords } from '../range-in-words.js';
import type { foughtQuery, struckQuery } from './matrix-query.js';
import { texts } from '../../../language/texts.js';
import { measureInWords } from '../../../parts/words.js';

/** What happened between the actor of a row and that of a column. */
export interface Cell {
  readonly row: Thing;
  readonly column: Thing;
  readonly events: number;
  /** What is claimed, e.g. 250 strikes. */
  readonly figures: readonly string[];
  /** What of the URL leads to its events. */
  readonly filter: Changes;
}

/** Headers of rows and columns, those in most events first, and the cell of each pair. */
export interface Matrix {
  readonly rows: readonly Thing[];
  readonly columns: readonly Thing[];
  readonly most: number;
  cell(row: Thing, column: Thing): Cell | undefined;
}

const named = (number: string, what: string): string[] =>
  number === '' ? [] : [`${number} ${measureInWords(what)}`];

/** A lower bound alone, where a claim such as “at least 5” has no upper one. */
const strikes = (low: number | null, high: number | null): string =>
  low !== null && high === null
    ? texts.explore.orMore(rangeInWords({ low, best: low, high: low }))
    : rangeInWords({ low, best: null, high });

export const struckCells = ({ whoStruckWhom }: ResultOf<typeof struckQuery>): Cell[] =>
  whoStruckWhom.map(({ perpetrator, target, events, ...sums }) => ({
    row: perpetrator,
    column: target,
    events,
    figures: [
      ...named(strikes(sums.strikesLow, sums.strikesHigh), 'strikes'),
      ...named(rangeInWords({ low: sums.killedLow, best: sums.killedBest, high: sums.killedHigh }), 'killed'),
    ],
    filter: { by: perpetrator.id, on: target.id },
  }));

/** A battle has no direction, so each pair is in two cells. */
export const foughtCells = ({ whoFoughtWhom }: ResultOf<typeof foughtQuery>): Cell[] =>
  whoFoughtWhom.flatMap(({ sides: [one, other], events, ...sums }) => {
    if (one === undefined || other === undefined) return [];
    const figures = named(
      rangeInWords({ low: sums.killedLow, best: sums.killedBest, high: sums.killedHigh }),
      'killed',
    );
    const cell = { events, figures, filter: { kind: 'BATTLE', involving: [one.id, other.id] } };
    const there = { ...cell, row: one, column: other };
    return one.id === other.id ? [there] : [there, { ...cell, row: other, column: one }];
  });

function byEvents(cells: readonly Cell[], side: 'row' | 'column'): Thing[] {
  const sums = new Map<string, { actor: Thing; events: number }>();
  for (const cell of cells) {
    const before = sums.get(cell[side].id);
    sums.set(cell[side].id, { actor: cell[side], events: (before?.events ?? 0) + cell.events });
  }
  return [...sums.values()].sort((one, other) => other.events - one.events).map(({ actor }) => actor);
}

export function matrixOf(cells: readonly Cell[]): Matrix {
  const known = new Map(cells.map((cell) => [`${cell.row.id} ${cell.column.id}`, cell]));
  return {
    rows: byEvents(cells, 'row'),
    columns: byEvents(cells, 'column'),
    most: Math.max(1, ...cells.map(({ events }) => events)),
    cell: (row, column) => known.get(`${row.id} ${column.id}`),
  };
}
