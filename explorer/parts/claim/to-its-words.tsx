import { Link } from '../../address/link.js';
import { readAddress } from '../../address/read.js';
import { texts } from '../../language/texts.js';
import { nameOf } from '../thing/thing.js';
import type { ClaimShown } from './claim-fragment.js';

/** Leads to the words of a claim in the texts that have them. */
export function ToItsWords({ claim: { id, passages } }: { claim: Pick<ClaimShown, 'id' | 'passages'> }) {
  const documents = [...new Map(passages.map(({ document }) => [document.id, document])).values()];
  if (documents.length === 0) return null;
  return (
    <p class="to-its-words">
      {documents.map((document) => (
        <Link key={document.id} to={readAddress(document.id, id)} title={nameOf(document)}>
          {texts.read.room.inItsText}
          {documents.length > 1 && (
            <>
              : <bdi>{nameOf(document)}</bdi>
            </>
          )}
        </Link>
      ))}
    </p>
  );
}
