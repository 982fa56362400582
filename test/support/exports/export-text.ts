import { readConfig } from '../../../src/config.js';
import type { Parameters } from '../../../src/exports/export-request.js';
import { formatOf } from '../../../src/exports/formats.js';
import { readRequest } from '../../../src/exports/read-request.js';
import { startExport } from '../../../src/exports/start-export.js';
import type { TestGraph } from '../graph.js';
import { gathered } from './gathered.js';

/** An export as bytes, with these parameters. */
export async function exportBytes(
  graph: TestGraph,
  format: string,
  parameters: Parameters = {},
): Promise<Buffer> {
  const form = formatOf(format);
  const pieces = await startExport(form, readRequest(parameters, form, graph.schema), {
    schema: graph.schema,
    settings: readConfig({}),
    context: {
      requestId: 'export-test',
      database: graph.database,
      identity: { writer: null, requireWriter: () => 'tester' },
      signal: new AbortController().signal,
    },
  });
  return gathered(pieces);
}

/** An export as one text. */
export const exportText = async (
  graph: TestGraph,
  format: string,
  parameters: Parameters = {},
): Promise<string> => (await exportBytes(graph, format, parameters)).toString();
