import { type EntityKind, isEntityKind, kindOfId, KINDS } from '../../../storage/ids.js';
import { groupBy } from '../../../write/group-by.js';
import { REFERENCE_EDGES } from '../../../write/projection/edge-types.js';
import { readMergesAround } from '../../../write/projection/read-merges.js';
import { readRecords } from '../../../write/records/read-records.js';
import { type KnowledgeRecord, versionsOf } from '../../../write/records/record.js';
import type { Reader } from '../../../neo4j/database.js';
import { inPages } from '../../reading/in-pages.js';
import type { Subgraph } from '../../reading/subgraph.js';

const CLAIMS_ABOUT = `
UNWIND $ids AS id
MATCH (event:Event|MergedEvent {id: id})<-[:ABOUT|WAS_ABOUT]-(claim:Claim)
WHERE claim.derivationRule IS NULL
RETURN DISTINCT claim.id AS id
`;

/**
 * The ids of a subgraph's records, of the claims about its events, of what was merged with any of them, and of
 * everything that these refer to, so that the dossier is complete.
 */
export async function referredRecords(subgraph: Subgraph, reader: Reader): Promise<Set<string>> {
  const known = new Set<string>();
  const add = (ids: Iterable<string>): string[] => {
    const news = [...new Set(ids)].filter((id) => !known.has(id));
    for (const id of news) known.add(id);
    return news;
  };
  let news = add([...subgraph.events, ...subgraph.actors, ...subgraph.places, ...subgraph.documents]);
  news.push(...add(await claimsAbout(subgraph.events, reader)));
  while (news.length > 0) news = add(await referredBy(news, reader));
  return known;
}

async function claimsAbout(events: readonly string[], reader: Reader): Promise<string[]> {
  const found: string[] = [];
  for (const ids of inPages(events)) {
    const rows = await reader.run<{ id: string }>({ text: CLAIMS_ABOUT, parameters: { ids } });
    for (const { id } of rows) found.push(id);
  }
  return found;
}

async function referredBy(all: readonly string[], reader: Reader): Promise<string[]> {
  const found: string[] = [];
  for (const [kind, group] of groupBy(all, kindOfId)) {
    if (!KINDS.some((one) => one === kind) || kind === null) continue;
    for (const ids of inPages(group)) {
      for (const record of (await readRecords(reader, kind, ids)).values()) found.push(...namedBy(record));
      if (isEntityKind(kind)) found.push(...(await mergedWith(kind, ids, reader)));
    }
  }
  return found;
}

/** The ids to which a record refers, or referred earlier. */
const namedBy = (record: KnowledgeRecord): string[] =>
  versionsOf(record).flatMap(({ properties }) =>
    Object.keys(REFERENCE_EDGES[record.kind]).flatMap(
      (name) => (properties[name] ?? []) as string | readonly string[],
    ),
  );

async function mergedWith(kind: EntityKind, ids: readonly string[], reader: Reader): Promise<string[]> {
  const merges = await readMergesAround(reader, kind, ids);
  return merges.flatMap(({ id, kept, merged }) => [id, kept, ...merged]);
}
