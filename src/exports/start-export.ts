import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import { kindOfId, labelsOfKind, type Kind } from '../storage/ids.js';
import { type AsOf, KnownBy } from '../time/as-of.js';
import { settledInstant } from '../write/ledger.js';
import { assertKnownIds } from '../traversal/graph/assert-known-ids.js';
import { neighborhood } from '../traversal/neighborhood/neighborhood.js';
import type { Around, ExportRequest } from './export-request.js';
import type { ExportSettings, Format } from './format.js';
import { ExportContext } from './reading/export-context.js';
import { filteredEvents } from './reading/filtered-events.js';
import { withReferences, subgraphOf } from './reading/with-references.js';
import type { Subgraph } from './reading/subgraph.js';
import { ExportSource } from './reading/export-source.js';
import { QueryFile } from '../query/run/query-file.js';

/** What an export needs from its surroundings. */
interface ExportEnvironment {
  readonly schema: GraphQLSchema;
  readonly context: Context;
  readonly settings: ExportSettings;
}

/**
 * Starts an export: everything that can be wrong with the request is found before the first piece comes. It is of the
 * graph as it was known at one instant, that of the newest write unless an earlier one is asked for, so that what is
 * written meanwhile does not show. By what had been said, it does: that is told by what is on record when it is read.
 */
export async function startExport(
  format: Format,
  request: ExportRequest,
  { schema, context, settings }: ExportEnvironment,
): Promise<AsyncIterable<string | Uint8Array>> {
  const { filter, around, asOf } = request;
  const newest = await settledInstant(context.database, context.signal);
  const at = atMost(newest, asOf);
  const exportContext = new ExportContext(schema, context, at, at.instant === newest);
  const isEverything = !filter && !around;
  const subgraph = isEverything
    ? await wholeGraph(exportContext)
    : await choose(format, filter, around, exportContext);
  return format.write(new ExportSource(subgraph, exportContext, isEverything), request, settings);
}

/** Nothing is recorded later than the newest write; what has been said may be of any instant. */
const atMost = (newest: Date, asOf: AsOf | null): AsOf =>
  asOf && (asOf.knownBy !== KnownBy.RECORDED || asOf.instant < newest)
    ? asOf
    : { instant: newest, knownBy: KnownBy.RECORDED };

async function choose(
  { isWhole }: Format,
  filter: ExportRequest['filter'],
  around: Around | null,
  exportContext: ExportContext,
): Promise<Subgraph> {
  if (!around)
    return withReferences(subgraphOf(await filteredEvents(filter, exportContext), []), exportContext);
  const subgraph = await lyingAround(around, exportContext);
  return isWhole ? withReferences(subgraph, exportContext) : subgraph;
}

async function lyingAround({ id, depth, limit }: Around, exportContext: ExportContext): Promise<Subgraph> {
  const found = await exportContext.read((reading) => neighborhood(id, depth, limit, reading));
  if (!found) await assertKnownIds({ neighborhood: id }, exportContext.context);
  const ids = (found?.nodes ?? []).map(([one]) => one);
  return subgraphOf(ids.filter((one) => kindOfId(one) === 'event').sort(), ids);
}

const idsOf = (kind: Kind): QueryFile =>
  new QueryFile('all-ids', {}, { labels: labelsOfKind(kind).join('|') });
const [ACTORS, PLACES, DOCUMENTS] = [idsOf('actor'), idsOf('place'), idsOf('document')];

/** The whole graph, including what is not connected to any event. */
async function wholeGraph(exportContext: ExportContext): Promise<Subgraph> {
  return {
    events: await filteredEvents(null, exportContext),
    actors: await read(ACTORS, exportContext),
    places: await read(PLACES, exportContext),
    documents: await read(DOCUMENTS, exportContext),
  };
}

async function read(query: QueryFile, exportContext: ExportContext): Promise<string[]> {
  const [row] = await exportContext.read((reading) => query.read({}, reading));
  return (row?.[0] ?? []) as string[];
}
