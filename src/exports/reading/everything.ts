import { labelsOfKind, type Kind } from '../../graph/ids.js';
import { QueryFile } from '../../graph/query-file.js';
import type { ExportContext } from './root-field-query.js';
import { chosenEvents } from './chosen-events.js';
import type { Portion } from './portion.js';

const idsOf = (kind: Kind): QueryFile =>
  new QueryFile('all-ids', {}, { labels: labelsOfKind(kind).join('|') });
const [ACTORS, PLACES, DOCUMENTS] = [idsOf('actor'), idsOf('place'), idsOf('document')];

/** The whole graph, also what hangs on no event. */
export async function everything(exportContext: ExportContext): Promise<Portion> {
  return {
    events: await chosenEvents(null, exportContext),
    actors: await read(ACTORS, exportContext),
    places: await read(PLACES, exportContext),
    documents: await read(DOCUMENTS, exportContext),
  };
}

async function read(query: QueryFile, exportContext: ExportContext): Promise<string[]> {
  const [row] = await query.read({}, exportContext);
  return (row?.[0] ?? []) as string[];
}
