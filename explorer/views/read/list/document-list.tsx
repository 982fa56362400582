import type { ResultOf } from 'gql.tada';
import { readAddress } from '../../../address/read.js';
import { Link } from '../../../address/link.js';
import { useQueryWith } from '../../../api/use-query.js';
import { nameOf } from '../../../parts/thing/thing.js';
import { timeInWords } from '../../../parts/time-in-words.js';
import { capital, inWords } from '../../../parts/words.js';
import { texts } from '../../../language/texts.js';
import { type documentsQuery, draftCountsQuery } from './list-queries.js';

interface Properties {
  documents: ResultOf<typeof documentsQuery>['documents']['nodes'];
  token: string | null;
}

/** Drafts that are counted at once. */
const COUNTED = 500;

/** Documents, with what there is to read of them. */
export function DocumentList({ documents, token }: Properties) {
  const ids = documents.map(({ id }) => id);
  const asked = token === null || ids.length === 0 ? null : { documents: ids, first: COUNTED };
  const { data } = useQueryWith({ asOf: null, token }, draftCountsQuery, asked);
  const draftsOf = (id: string): number =>
    (data?.drafts.nodes ?? []).filter(({ texts }) => texts.some(({ document }) => document === id)).length;
  if (documents.length === 0) return <p class="quiet">{texts.read.list.noDocuments}</p>;
  return (
    <ul class="plain read-list card" aria-labelledby="read-documents">
      {documents.map(({ id, title, kind, publishedAt, publishers, kept }) => (
        <li key={id}>
          <Link to={readAddress(id)}>
            <bdi>{title}</bdi>
          </Link>
          <span class="quiet">
            {[
              capital(inWords(kind)),
              publishedAt === null ? null : timeInWords(publishedAt),
              publishers.map(nameOf).join(', ') || null,
            ]
              .filter((part) => part !== null)
              .join(' · ')}
          </span>
          <span class="read-marks">
            {kept === null && <span>{texts.read.list.withoutText.toLowerCase()}</span>}
            {draftsOf(id) > 0 && <span>{texts.read.list.draftsOf(draftsOf(id))}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
