import type { ReadContext } from '../../query/read/field-request.js';
import { QueryFile } from '../../query/run/query-file.js';
import type { Names } from './explain-disagreement.js';

const query = new QueryFile('names', {});

/** What actors were called at the moment of the request. */
export async function readNames(ids: Iterable<string>, request: ReadContext): Promise<Names> {
  const rows = await query.read({ ids: [...new Set(ids)] }, request);
  return new Map(rows as [string, string][]);
}
