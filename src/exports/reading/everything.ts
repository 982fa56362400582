import { labelsOfKind, type Kind } from '../../graph/ids.js';
import { QueryFile } from '../../graph/query-file.js';
import type { Asking } from './ask-schema.js';
import { chosenEvents } from './chosen-events.js';
import type { Portion } from './portion.js';

const idsOf = (kind: Kind): QueryFile =>
  new QueryFile('all-ids', {}, { labels: labelsOfKind(kind).join('|') });
const [ACTORS, PLACES, DOCUMENTS] = [idsOf('actor'), idsOf('place'), idsOf('document')];

/** The whole graph, also what hangs on no event. */
export async function everything(asking: Asking): Promise<Portion> {
  return {
    events: await chosenEvents(null, asking),
    actors: await read(ACTORS, asking),
    places: await read(PLACES, asking),
    documents: await read(DOCUMENTS, asking),
  };
}

async function read(query: QueryFile, asking: Asking): Promise<string[]> {
  const [row] = await query.read({}, asking);
  return (row?.[0] ?? []) as string[];
}
