import { formatOf } from '../../../src/exports/formats.js';
import { readRequest, type Parameters } from '../../../src/exports/read-request.js';
import { startExport } from '../../../src/exports/start-export.js';
import type { TestGraph } from '../graph.js';

/** An export as one text, of what these parameters ask for. */
export async function exportText(
  graph: TestGraph,
  format: string,
  parameters: Parameters = {},
): Promise<string> {
  const pieces = await startExport(formatOf(format), readRequest(parameters, graph.schema), {
    schema: graph.schema,
    context: {
      requestId: 'export-test',
      database: graph.database,
      identity: { writer: null, requireWriter: () => 'tester' },
      signal: new AbortController().signal,
    },
  });
  const texts: string[] = [];
  for await (const piece of pieces) texts.push(piece);
  return texts.join('');
}
