import type { FieldRequest } from '../../graph/field-request.js';
import { kindOfId, type Kind } from '../../graph/ids.js';
import { QueryFile } from '../../graph/query-file.js';
import { formsOfName } from '../../graph/text/names.js';
import { SEARCHED_PROPERTIES, textsOf } from '../../graph/text/searchable-text.js';
import { parseSearchText } from '../../graph/text/search-term.js';
import { needed, searchQuery } from './search-query.js';
import { snippet } from './snippet.js';

/** The scores of the full-text index have no upper end; this one is brought to a half. */
const MIDDLE = 20;

/**
 * Nobody reads on to the worst of so many hits. Of those as of an instant, most may not have been known; of those of
 * some kinds, most may be of others.
 */
const REACH = 10_000;

const query = new QueryFile('search', { merged: ['MERGED_INTO'] });

/** Something found: its id where the schema has the node. */
export interface Hit {
  readonly score: number;
  readonly snippet: string;
  readonly node: string;
}

type Row = [id: string, score: number, named: boolean, texts: Record<string, string | string[] | null>];

/** What a user looks for. */
interface Search {
  readonly text: string;
  /** Of the argument that holds the text. */
  readonly path: string;
  /** Only these kinds; all of them if null. */
  readonly kinds: readonly Kind[] | null;
  readonly most: number;
}

/** What fits a user's text, best first; of equally good ones, by id. */
export async function findHits({ text, path, kinds, most }: Search, request: FieldRequest): Promise<Hit[]> {
  const sought = parseSearchText(text, path);
  const names = formsOfName(text);
  const reach = request.at || kinds ? null : REACH;
  const rows = await query.read({ query: searchQuery(sought, names), names, kinds, reach, most }, request);
  return (rows as Row[]).map(([id, score, named, texts]) => {
    const { names, others } = SEARCHED_PROPERTIES[kindOfId(id) as Kind];
    return {
      score: named ? 1 : score / (score + MIDDLE),
      snippet: snippet(textsOf(texts, [...names, ...others]), needed(sought)),
      node: id,
    };
  });
}
