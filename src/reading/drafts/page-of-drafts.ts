import type { Reader } from '../../neo4j/database.js';
import { type PageArguments, type PaginatedList, paginateList } from '../../query/page/paginate-list.js';
import type { DraftState } from './draft-state.js';
import { type ListedDraft, listDrafts } from './stored-draft.js';

/** Which drafts are asked for. */
interface WantedDrafts extends PageArguments {
  readonly state?: readonly DraftState[] | null;
  readonly document?: readonly string[] | null;
}

/** So that later instants come first. */
const LAST_INSTANT = 8.64e15;
const DIGITS = 16;

/** A page of drafts, newest first. */
export async function pageOfDrafts(
  reader: Reader,
  { state, document, ...page }: WantedDrafts,
  path: string,
): Promise<PaginatedList<ListedDraft>> {
  const wanted = (await listDrafts(reader)).filter(
    (draft) =>
      (state == null || state.includes(draft.state)) &&
      (document == null || (draft.document !== null && document.includes(draft.document))),
  );
  const items = wanted.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  return paginateList({ list: 'drafts', order: 'byCreated', at: null, items, keyOf }, page, path);
}

const keyOf = ({ createdAt, id }: ListedDraft): string =>
  `${String(LAST_INSTANT - createdAt).padStart(DIGITS, '0')} ${id}`;
