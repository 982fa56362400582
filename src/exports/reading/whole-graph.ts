import { labelsOfKind, type Kind } from '../../graph/ids.js';
import { QueryFile } from '../../graph/query-file.js';
import type { ExportContext } from './root-field-query.js';
import { filteredEvents } from './filtered-events.js';
import type { Subgraph } from './subgraph.js';

const idsOf = (kind: Kind): QueryFile =>
  new QueryFile('all-ids', {}, { labels: labelsOfKind(kind).join('|') });
const [ACTORS, PLACES, DOCUMENTS] = [idsOf('actor'), idsOf('place'), idsOf('document')];

/** The whole graph, including what is not connected to any event. */
export async function wholeGraph(exportContext: ExportContext): Promise<Subgraph> {
  return {
    events: await filteredEvents(null, exportContext),
    actors: await read(ACTORS, exportContext),
    places: await read(PLACES, exportContext),
    documents: await read(DOCUMENTS, exportContext),
  };
}

async function read(query: QueryFile, exportContext: ExportContext): Promise<string[]> {
  const [row] = await query.read({}, exportContext);
  return (row?.[0] ?? []) as string[];
}
