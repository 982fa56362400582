import { useParameters } from '../../address/use-parameters.js';
import { useQuery } from '../../api/use-query.js';
import { EventLines } from '../../parts/event-lines/event-lines.js';
import { nameOf } from '../../parts/thing/thing.js';
import { timeInWords } from '../../parts/time-in-words.js';
import { Pager } from '../../parts/view/pager.js';
import { Problems } from '../../parts/view/problems.js';
import { counted } from '../../parts/words.js';
import type { DatedText } from './date-in-text.js';
import { foundThereQuery, happenedQuery } from './search-query.js';
import { texts } from '../../language/texts.js';

/** Events of a time on one page. */
const PAGE = 20;
/** So many of the places that are found, as spellings differ. */
const PLACES = 8;

/** What happened at a time at the places, or else with the actor, that words find. */
export function HappenedThen({ words, during }: DatedText) {
  const { data } = useQuery(foundThereQuery, { text: words, places: PLACES });
  if (data === null) return null;
  const isPlace = data.places.length > 0;
  const found = (isPlace ? data.places : data.actors).map(({ node }) => node);
  if (found.length === 0) return null;
  const ids = found.map(({ id }) => id);
  return (
    <Events
      during={during}
      where={found.map(nameOf).join(texts.words.comma)}
      places={isPlace ? ids : null}
      actors={isPlace ? null : ids}
    />
  );
}

interface EventsProperties {
  during: string;
  where: string;
  places: string[] | null;
  actors: string[] | null;
}

function Events({ during, where, places, actors }: EventsProperties) {
  const after = useParameters().get('then');
  const { data, error, refetch } = useQuery(happenedQuery, { during, places, actors, first: PAGE, after });
  const time = timeInWords({ edtf: during, approximate: false, uncertain: false });
  return (
    <section aria-labelledby="happened-then">
      <h2 id="happened-then">{texts.search.then}</h2>
      {error !== null && <Problems error={error} onRetry={refetch} />}
      {data !== null && (
        <>
          <p class="quiet">
            {texts.search.mayHaveBeen(counted(data.events.totalCount, 'event'), time, <bdi>{where}</bdi>)}
          </p>
          <EventLines events={data.events.nodes} />
          <Pager parameter="then" of="events" page={data.events.pageInfo} />
        </>
      )}
    </section>
  );
}
