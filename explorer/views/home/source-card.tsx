import { Link } from '../../address/link.js';
import { addressOf } from '../../address/addresses.js';
import { useQuery } from '../../api/use-query.js';
import { nameOf } from '../../parts/thing/thing.js';
import { ThingLink } from '../../parts/thing/thing-link.js';
import { TimeText } from '../../parts/time-text.js';
import { Problems } from '../../parts/view/problems.js';
import { counted } from '../../parts/words.js';
import { LICENCES } from './licences.js';
import { sourceQuery } from './source-query.js';
import { spanOf } from './span.js';
import { number } from '../../language/number.js';
import { texts } from '../../language/texts.js';

/** Events of each source that are shown. */
const LATEST = 3;

/** One source: how much it says, of which time, under which licence, and the latest of it. */
export function SourceCard({ id }: { id: string }) {
  const { data, error, loading, refetch } = useQuery(sourceQuery, { id, latest: LATEST });
  const licence = LICENCES[id];
  const address = data?.actor ? addressOf(data.actor) : null;
  const latest = data?.latest.nodes.toReversed() ?? [];
  const recorded = data?.claims.nodes[0]?.recordedAt.slice(0, 10);
  return (
    <li class="card source-card" aria-busy={loading}>
      {error !== null && <Problems error={error} onRetry={refetch} />}
      {data !== null && (
        <>
          <h3>
            {data.actor && address !== null && (
              <Link to={address}>
                <bdi>{nameOf(data.actor)}</bdi>
              </Link>
            )}
          </h3>
          <p class="source-counts">
            <strong>{number(data.earliest.totalCount)}</strong>{' '}
            {texts.home.eventWord(data.earliest.totalCount)} · {counted(data.claims.totalCount, 'claim')} ·{' '}
            {spanOf(data.earliest.nodes[0]?.time ?? null, data.latest.nodes)}
          </p>
          <ul class="plain source-latest">
            {latest.map((event) => (
              <li key={event.id}>
                <ThingLink thing={event} />{' '}
                <small>
                  <TimeText time={event.time} />
                </small>
              </li>
            ))}
          </ul>
          <p class="quiet source-terms">
            {licence !== undefined && (
              <>
                {texts.home.licence(
                  <a href={licence.url} rel="noreferrer">
                    {licence.name}
                  </a>,
                )}{' '}
                ·{' '}
              </>
            )}
            {texts.home.lastTaken(recorded ?? '')}
          </p>
        </>
      )}
    </li>
  );
}
