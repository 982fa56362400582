import { Link } from '../../address/link.js';
import { type EventLine, EventLines } from '../../parts/event-lines/event-lines.js';
import { EmptyState } from '../../parts/view/empty-state.js';
import { View } from '../../parts/view/view.js';
import { counted } from '../../parts/words.js';
import { useQuery } from '../../api/use-query.js';
import { homeQuery } from './home-query.js';

/** Number of events shown. */
const LATEST = 12;

/** What the graph contains: how much, and the latest of it. */
export function HomeView() {
  const result = useQuery(homeQuery, { latest: LATEST });
  return (
    <View title="Claimgraph" result={result}>
      {({ claims, documents, places, actors, events, strikes }) => (
        <>
          <p>
            Who struck what, when, and who said it: {counted(claims.totalCount, 'claim')} in{' '}
            {counted(documents.totalCount, 'document')}, about {counted(events.totalCount, 'event')},{' '}
            {counted(actors.totalCount, 'actor')} and {counted(places.totalCount, 'place')}.
          </p>
          {claims.totalCount === 0 && (
            <EmptyState>
              Nothing has been recorded. A dossier is ingested with <code>npm run ingest</code>, a data set
              with <code>npm run import</code>.
            </EmptyState>
          )}
          {strikes.nodes.length > 0 ? (
            <Latest title="The latest strikes" events={strikes.nodes} />
          ) : (
            <Latest title="The latest events" events={events.nodes} />
          )}
          <p class="quiet">
            Looking for something? Search above, or see <Link to="/matrix">who struck whom</Link> and{' '}
            <Link to="/map">where and when</Link>.
          </p>
        </>
      )}
    </View>
  );
}

const Latest = ({ title, events }: { title: string; events: readonly EventLine[] }) =>
  events.length === 0 ? null : (
    <>
      <h2>{title}</h2>
      <EventLines events={events.toReversed()} />
    </>
  );
