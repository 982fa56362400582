import { readConfig } from '../../../src/config.js';
import type { ExportRequest } from '../../../src/exports/export-request.js';
import { formatOf } from '../../../src/exports/formats.js';
import type { Source } from '../../../src/exports/reading/source.js';

const REQUEST: ExportRequest = { filter: null, around: null, asOf: null, formulas: 'defused' };

/** What a format makes of a source, without a database. */
export async function written(
  format: string,
  source: Source,
  request: Partial<ExportRequest> = {},
  settings: Record<string, string> = {},
): Promise<string> {
  const pieces: string[] = [];
  const whole = { ...REQUEST, ...request };
  for await (const piece of formatOf(format).write(source, whole, readConfig(settings))) pieces.push(piece);
  return pieces.join('');
}
