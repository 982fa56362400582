import type { ResultOf } from 'gql.tada';
import { addressOf, addressWith } from '../../address/addresses.js';
import { Link } from '../../address/link.js';
import { CLAIM } from '../../parts/claim/claim-parameter.js';
import { nameOf } from '../../parts/thing/thing.js';
import { TimeText } from '../../parts/time-text.js';
import { capital, measureInWords } from '../../parts/words.js';
import type { disagreementsQuery } from './disagreements-query.js';
import { RankedRow } from './ranked-row.js';
import { texts } from '../../language/texts.js';

type Dispute = ResultOf<typeof disagreementsQuery>['disputes']['nodes'][number];

/** Claims about one thing that cannot all be true. It leads to what is said about that thing. */
export function DisputeRow({ dispute: { gap, measure, explanation, claims } }: { dispute: Dispute }) {
  const [first] = claims;
  if (first === undefined) return null;
  const { subject } = first;
  const address = addressOf(subject);
  return (
    <RankedRow
      gap={gap}
      measure={measure ?? texts.disagreements.statement}
      explanation={explanation}
      title={
        <>
          {address === null ? (
            <bdi>{nameOf(subject)}</bdi>
          ) : (
            <Link to={addressWith(address, { [CLAIM]: first.id })}>
              <bdi>{nameOf(subject)}</bdi>
            </Link>
          )}
          <span class="quiet">
            {measure !== null && <> · {capital(measureInWords(measure))}</>}
            {subject.__typename === 'Event' && subject.time !== null && (
              <>
                {' '}
                · <TimeText time={subject.time} />
              </>
            )}
          </span>
        </>
      }
      sides={claims.map(({ id, quantity, polarity, saidBy }) => ({
        key: id,
        actors: saidBy,
        quantity,
        says: polarity === 'DENIED' ? texts.claim.no : texts.claim.yes,
        more: null,
      }))}
    />
  );
}
