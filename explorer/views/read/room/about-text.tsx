import type { ResultOf } from 'gql.tada';
import { ThingLink, ThingLinks } from '../../../parts/thing/thing-link.js';
import { timeInWords } from '../../../parts/time-in-words.js';
import { capital, inWords } from '../../../parts/words.js';
import { texts } from '../../../language/texts.js';
import type { roomQuery } from './room-query.js';

interface Properties {
  document: ResultOf<typeof roomQuery>['document'];
  /** Whether the text that is shown is kept already. */
  isKept: boolean;
}

/** Beginning of a checksum that is shown. */
const SHORT = 8;

/** What the document is, who published it, and which text of it is shown. */
export function AboutText({ document, isKept }: Properties) {
  if (document === null) return <p class="room-about quiet">{texts.read.room.notKept}</p>;
  const { kind, publishedAt, publishers, kept } = document;
  return (
    <p class="room-about quiet">
      {capital(inWords(kind))}
      {publishedAt !== null && <> · {timeInWords(publishedAt)}</>}
      {publishers.length > 0 && (
        <>
          {' '}
          · <ThingLinks things={publishers} />
        </>
      )}{' '}
      · {kept !== null && isKept ? keptText(kept) : texts.read.room.notKept} ·{' '}
      <ThingLink thing={{ __typename: 'Document', id: document.id, title: texts.read.room.itsPage }} />
    </p>
  );
}

function keptText({
  version,
  recordedAt,
  sha256,
}: {
  version: number;
  recordedAt: string;
  sha256: string;
}): string {
  const [day, sha] = [recordedAt.slice(0, 10), sha256.slice(0, SHORT)];
  return version === 1 ? texts.read.room.firstText(day, sha) : texts.read.room.laterText(version, day, sha);
}
