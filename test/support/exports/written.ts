import type { ExportRequest } from '../../../src/exports/export-request.js';
import { formatOf } from '../../../src/exports/formats.js';
import type { Source } from '../../../src/exports/reading/source.js';

const REQUEST: ExportRequest = { filter: null, around: null, asOf: null, formulas: 'defused' };

/** What a format makes of a source, without a database. */
export async function written(
  format: string,
  source: Source,
  request: Partial<ExportRequest> = {},
): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of formatOf(format).write(source, { ...REQUEST, ...request })) pieces.push(piece);
  return pieces.join('');
}
