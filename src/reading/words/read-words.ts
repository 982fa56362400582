import { time } from '../../domain/constraints/time-rule.js';
import { idOf } from '../../domain/constraints/id-rules.js';
import { prose } from '../../domain/constraints/text-rules.js';
import type { Reader } from '../../neo4j/database.js';
import type { TraversalResult } from '../../query/run/hydrate.js';
import { checkArgument } from '../drafts/check-argument.js';
import type { ArgumentPath } from '../drafts/save-draft.js';
import { readKnownNames } from '../known-names.js';
import { datesIn } from '../reader/dates-in-text.js';
import { NamesInText } from '../reader/names-in-text.js';
import { quantitiesIn } from '../reader/quantities.js';
import { readText } from '../reader/text-reader.js';

/** Code points that are read at once: more than anybody selects for one claim. */
const LONGEST = 5_000;

/** Words that were selected in a document, and what is known of that. */
export interface WordsToRead {
  readonly words: string;
  /** In EDTF. */
  readonly publishedAt: string | null;
  /** Id of an actor. */
  readonly publisher: string | null;
}

/** Who is taken to speak if nobody is known to: what the words claim is asked for, not who says so. */
const NOBODY = 'actor:nobody';
/** Stands for the document in claims that are only proposed. */
const DOCUMENT = 'document:words';

/** What words name, count and claim, with ids in place of nodes. Nothing is written. */
export async function readWords(
  reader: Reader,
  { words, publishedAt, publisher }: WordsToRead,
  path: ArgumentPath,
): Promise<TraversalResult> {
  checkArgument(words, prose(LONGEST), path('words'));
  if (publishedAt !== null) checkArgument(publishedAt, time, path('publishedAt'));
  if (publisher !== null) checkArgument(publisher, idOf('actor'), path('publisher'));
  const known = await readKnownNames(reader);
  const names = new NamesInText(known).find(words);
  const times = datesIn(words, publishedAt);
  const exactly = ({ start, end }: { start: number; end: number }): string => words.slice(start, end);
  const input = {
    text: words,
    document: DOCUMENT,
    publishedAt,
    publisher: publisher ?? NOBODY,
    names: known,
  };
  return {
    names: names.map(({ id, reason, ...span }) => ({ exact: exactly(span), node: id, reason })),
    numbers: quantitiesIn(words, [...names, ...times]).map(({ low, best, high, qualifier, ...span }) => ({
      ...{ exact: exactly(span), low, best, high, qualifier },
    })),
    times: times.map((one) => ({ exact: exactly(one), time: one.time })),
    claims: readText(input).dossier.claims.map((claim) => JSON.stringify(claim)),
  };
}
