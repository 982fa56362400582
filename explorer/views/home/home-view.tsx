import { Link } from '../../address/link.js';
import { type EventLine, EventLines } from '../../parts/event-lines/event-lines.js';
import { Nothing } from '../../parts/asked/nothing.js';
import { View } from '../../parts/asked/view.js';
import { counted } from '../../parts/words.js';
import { useAnswer } from '../../question/use-answer.js';
import { homeQuestion } from './home-question.js';

/** Events that are shown. */
const LATEST = 12;

/** What is here: how much, and the latest of it. */
export function HomeView() {
  const asked = useAnswer(homeQuestion, { latest: LATEST });
  return (
    <View title="Claimgraph" asked={asked}>
      {({ claims, documents, places, actors, events, strikes }) => (
        <>
          <p>
            Who struck what, when, and who said it: {counted(claims.totalCount, 'claim')} in{' '}
            {counted(documents.totalCount, 'document')}, about {counted(events.totalCount, 'event')},{' '}
            {counted(actors.totalCount, 'actor')} and {counted(places.totalCount, 'place')}.
          </p>
          {claims.totalCount === 0 && (
            <Nothing>
              Nothing has been recorded. A dossier is taken in with <code>npm run ingest</code>, a data set
              with <code>npm run import</code>.
            </Nothing>
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
