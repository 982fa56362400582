import { argumentPath, type FieldRequest } from '../../query/read/field-request.js';
import type { RootFieldCompiler } from '../../query/root-fields/root-field.js';
import { resolveRootField } from '../../query/run/execute-root-field.js';
import type { Interval } from '../timeline/interval.js';
import { cellsOf, type Cell } from './cells.js';

/** The cells of the grid that is asked for, with what `sourceFigures` gathers of their events. */
export async function readCells(
  request: FieldRequest,
  interval: Interval | undefined,
  figures: RootFieldCompiler,
): Promise<Cell[]> {
  const rows = await resolveRootField(request, figures);
  return cellsOf(rows, interval, (field) => argumentPath(request, `nodes.sources.${field}`));
}
