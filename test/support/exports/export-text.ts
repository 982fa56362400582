import { readConfig } from '../../../src/config.js';
import type { Parameters as ExportParameters } from '../../../src/exports/export-request.js';
import { formatOf } from '../../../src/exports/formats.js';
import { readRequest } from '../../../src/exports/read-request.js';
import { startExport } from '../../../src/exports/start-export.js';
import type { TestGraph } from '../graph.js';
import { gathered } from './gathered.js';

/** An export that has begun, with these parameters. */
export function startedExport(
  graph: TestGraph,
  format: string,
  parameters: ExportParameters = {},
): Promise<AsyncIterable<string | Uint8Array>> {
  const form = formatOf(format);
  return startExport(form, readRequest(parameters, form, graph.schema), {
    schema: graph.schema,
    settings: readConfig({}),
    context: {
      requestId: 'export-test',
      database: graph.database,
      identity: { writer: null, requireWriter: () => 'tester' },
      signal: new AbortController().signal,
    },
  });
}

/** An export as bytes, with these parameters. */
export const exportBytes = async (...given: Parameters<typeof startedExport>): Promise<Buffer> =>
  gathered(await startedExport(...given));

/** An export as one text. */
export const exportText = async (
  graph: TestGraph,
  format: string,
  parameters: ExportParameters = {},
): Promise<string> => (await exportBytes(graph, format, parameters)).toString();
