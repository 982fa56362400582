import type { Kind, RecordKind } from '../../../storage/ids.js';
import { ENTITY_KINDS, labelsOfKind } from '../../../storage/ids.js';
import type { Reader } from '../../../neo4j/database.js';
import type { Statement } from '../../../neo4j/statement.js';
import { inPages } from '../../reading/in-pages.js';

export type Pages = AsyncIterable<readonly string[]> | Iterable<readonly string[]>;

/** The records of a dossier, page by page, in order of id; merges and refusals in order of decision. */
export interface RecordIds {
  of(kind: Kind): Pages;
  merges(): Pages;
  refusals(): Pages;
}

/** Computed figures are left out, because they follow from the rest of the dossier. */
const page = (kind: Kind): string => `
MATCH (node:${labelsOfKind(kind).join('|')})
WHERE node.id > $after${kind === 'claim' ? ' AND node.derivationRule IS NULL' : ''}
WITH node.id AS id ORDER BY id LIMIT 500
RETURN id
`;

const MERGES = `MATCH (merge:Merge) WITH merge ORDER BY merge.byRecorded RETURN merge.id AS id`;
const REFUSALS = `MATCH (refusal:Refusal) WITH refusal ORDER BY refusal.byRecorded RETURN refusal.id AS id`;

/** Refusals whose entities are both among these ids. */
const REFUSALS_AMONG = `
UNWIND $ids AS id
MATCH (:${ENTITY_KINDS.flatMap(labelsOfKind).join('|')} {id: id})<-[:REFUSED]-(refusal:Refusal)
WITH DISTINCT refusal WHERE all(one IN refusal.pair WHERE one IN $ids)
WITH refusal ORDER BY refusal.byRecorded
RETURN refusal.id AS id
`;

/** All records. */
export const allRecords = (reader: Reader): RecordIds => ({
  of: (kind) => pagesOf(kind, reader),
  merges: () => listed(MERGES, {}, reader),
  refusals: () => listed(REFUSALS, {}, reader),
});

async function* listed(
  text: string,
  parameters: Statement['parameters'],
  reader: Reader,
): AsyncGenerator<readonly string[]> {
  const rows = await reader.run<{ id: string }>({ text, parameters });
  yield* inPages(rows.map(({ id }) => id));
}

async function* pagesOf(kind: Kind, reader: Reader): AsyncGenerator<string[]> {
  const text = page(kind);
  for (let after = ''; ;) {
    const rows = await reader.run<{ id: string }>({ text, parameters: { after } });
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(({ id }) => id);
    after = last.id;
  }
}

/** The records with these ids. */
export function recordsAmong(ids: ReadonlySet<string>, reader: Reader): RecordIds {
  const of = (kind: RecordKind): string[] => [...ids].filter((id) => id.startsWith(`${kind}:`)).sort();
  return {
    of: (kind) => inPages(of(kind)),
    merges: () => inPages(of('merge')),
    refusals: () => listed(REFUSALS_AMONG, { ids: ENTITY_KINDS.flatMap(of) }, reader),
  };
}
