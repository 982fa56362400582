import { Link } from '../../address/link.js';
import { EXPLORE } from '../../address/explore.js';
import { useQuery } from '../../api/use-query.js';
import { EmptyState } from '../../parts/view/empty-state.js';
import { View } from '../../parts/view/view.js';
import { counted } from '../../parts/words.js';
import './home.css';
import { homeQuery } from './home-query.js';
import { HowMuch, When, Where, WhoDisagrees, WhoStruck } from './questions.js';
import { SourceCard } from './source-card.js';
import { WhoAndWhom } from './who-and-whom.js';

/** Sources that are shown, those of most events first. */
const SOURCES = 6;

/** What this is, what the graph contains, and what can be asked of it. */
export function HomeView() {
  const result = useQuery(homeQuery, { sources: SOURCES });
  return (
    <View title="Who did what to whom, when and where, and who says so" result={result}>
      {({ claims, documents, places, actors, events, eventFacets }) =>
        claims.totalCount === 0 ? (
          <EmptyState>
            Nothing has been recorded. A dossier is ingested with <code>npm run ingest</code>, a data set with{' '}
            <code>npm run import</code>.
          </EmptyState>
        ) : (
          <>
            <div class="home-top">
              <div>
                <p class="home-sentence">
                  Everything here rests on a claim: who said it, in which document, on what grounds.{' '}
                  {counted(claims.totalCount, 'claim')} in {counted(documents.totalCount, 'document')} are
                  about {counted(events.totalCount, 'event')}, {counted(actors.totalCount, 'actor')} and{' '}
                  {counted(places.totalCount, 'place')}. Where they cannot all be true, it says so.
                </p>
                <p class="home-ways">
                  <Link class="button home-first" to={EXPLORE}>
                    Explore all events
                  </Link>
                  <Link class="button" to="/disagreements">
                    Where sources disagree
                  </Link>
                </p>
              </div>
              <WhoAndWhom />
            </div>
            <section aria-labelledby="questions">
              <h2 id="questions">Five questions, answered small</h2>
              <ul class="plain home-questions">
                <WhoStruck />
                <When />
                <Where />
                <HowMuch />
                <WhoDisagrees />
              </ul>
            </section>
            <section aria-labelledby="sources">
              <h2 id="sources">What is in, and the latest of it</h2>
              <ul class="plain home-sources">
                {eventFacets.map(({ value }) => (
                  <SourceCard key={value} id={value} />
                ))}
              </ul>
            </section>
          </>
        )
      }
    </View>
  );
}
