import type { ReadContext } from '../../query/read/field-request.js';
import { kindOfId, type Kind } from '../../storage/ids.js';
import { QueryFile } from '../../query/run/query-file.js';
import { formsOfName } from '../../storage/text/names.js';
import { SEARCHED_PROPERTIES, textsOf } from '../../storage/text/searchable-text.js';
import { parseSearchText } from '../../query/text/search-term.js';
import { needed, searchQuery } from './search-query.js';
import { snippet } from './snippet.js';

/** Scores of the full-text index have no maximum; this one is halfway to it. */
const MIDDLE = 20;

/** Nobody reads to the worst of so many hits. Many of them may not have been known at the instant, or be of other kinds. */
const REACH = 10_000;

/** What is merged leads to what it is merged into, a text to its document. */
const query = new QueryFile('search', { merged: ['MERGED_INTO', 'TEXT_OF'] });

/** A hit, with an id where the schema has the node. */
export interface Hit {
  readonly score: number;
  readonly snippet: string;
  readonly node: string;
}

type Row = [
  id: string,
  score: number,
  named: boolean,
  begins: boolean,
  texts: Record<string, string | string[] | null>,
];

/** A search. */
interface Search {
  readonly text: string;
  /** Path of the argument with the text. */
  readonly path: string;
  /** Only these kinds; null for all. */
  readonly kinds: readonly Kind[] | null;
  readonly most: number;
}

/** What matches a user's text, best first; on a tie, by id. */
export async function findHits(
  { text, path, kinds, most }: Search,
  readContext: ReadContext,
): Promise<Hit[]> {
  const sought = parseSearchText(text, path);
  const names = formsOfName(text);
  const reach = readContext.at || kinds ? null : REACH;
  const terms = needed(sought).map(({ words }) => ` ${words.join(' ')}`);
  const rows = await query.read(
    { query: searchQuery(sought, names), terms, names, kinds, reach, most },
    readContext,
  );
  return (rows as Row[]).map(([id, score, named, begins, texts]) => {
    const relevance = score / (score + MIDDLE);
    const { names, others } = SEARCHED_PROPERTIES[kindOfId(id) as Kind];
    return {
      score: named ? 1 : begins ? (1 + relevance) / 2 : relevance / 2,
      snippet: snippet(textsOf(texts, [...names, ...others, 'parts']), needed(sought)),
      node: id,
    };
  });
}
