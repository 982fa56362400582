import { readConfig } from '../../../src/config.js';
import type { ExportRequest } from '../../../src/exports/export-request.js';
import { formatOf } from '../../../src/exports/formats.js';
import type { ExportSource } from '../../../src/exports/reading/export-source.js';
import { gathered } from './gathered.js';

const REQUEST: ExportRequest = {
  filter: null,
  around: null,
  asOf: null,
  formulas: 'defused',
  parameters: {},
};

/** The output of a format for a source, without a database. */
export const writtenBytes = (
  format: string,
  source: ExportSource,
  request: Partial<ExportRequest> = {},
  settings: Record<string, string> = {},
): Promise<Buffer> =>
  gathered(formatOf(format).write(source, { ...REQUEST, ...request }, readConfig(settings)));

export const written = async (...given: Parameters<typeof writtenBytes>): Promise<string> =>
  (await writtenBytes(...given)).toString();
