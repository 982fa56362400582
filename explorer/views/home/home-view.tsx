import { Link } from '../../address/link.js';
import { EventLines } from '../../parts/event-lines/event-lines.js';
import { Nothing } from '../../parts/asked/nothing.js';
import { View } from '../../parts/asked/view.js';
import { counted } from '../../parts/words.js';
import { useAnswer } from '../../question/use-answer.js';
import { homeQuestion } from './home-question.js';

export function HomeView() {
  const asked = useAnswer(homeQuestion, {});
  return (
    <View title="Claimgraph" asked={asked}>
      {({ claims, documents, places, actors, events, strikes }) => (
        <>
          <p>
            Who struck what, when, and who said it: {counted(claims.totalCount, 'claim')} in{' '}
            {counted(documents.totalCount, 'document')}, about {counted(events.totalCount, 'event')},{' '}
            {counted(actors.totalCount, 'actor')} and {counted(places.totalCount, 'place')}.
          </p>
          {claims.totalCount === 0 && <Nothing>Nothing has been recorded.</Nothing>}
          {strikes.nodes.length > 0 && (
            <>
              <h2>The latest strikes</h2>
              <EventLines events={strikes.nodes.toReversed()} />
            </>
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
