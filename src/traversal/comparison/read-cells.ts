import { argumentPath, type FieldRequest } from '../../query/read/field-request.js';
import { resolveRootField } from '../../query/run/execute-root-field.js';
import type { Interval } from '../timeline/interval.js';
import { cellsOf, type Cell } from './cells.js';
import { sourceFigures, type Gather } from './source-figures.js';

/** The cells of the grid that is asked for, with what is gathered of their events. */
export async function readCells(
  request: FieldRequest,
  interval: Interval | undefined,
  gather: Gather,
): Promise<Cell[]> {
  const rows = await resolveRootField(request, sourceFigures(gather));
  return cellsOf(rows, interval, (field) => argumentPath(request, `nodes.sources.${field}`));
}
