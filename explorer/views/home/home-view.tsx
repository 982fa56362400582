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
import { texts } from '../../language/texts.js';

/** Sources that are shown, those of most events first. */
const SOURCES = 6;

/** What this is, what the graph contains, and what can be asked of it. */
export function HomeView() {
  const result = useQuery(homeQuery, { sources: SOURCES });
  return (
    <View title={texts.home.title} result={result}>
      {({ claims, documents, places, actors, events, eventFacets }) =>
        claims.totalCount === 0 ? (
          <EmptyState>
            {texts.home.nothingRecorded(
              <code dir="ltr">npm run ingest</code>,
              <code dir="ltr">npm run import</code>,
            )}
          </EmptyState>
        ) : (
          <>
            <div class="home-top">
              <div>
                <p class="home-sentence">
                  {texts.home.rests}{' '}
                  {texts.home.sentence(
                    counted(claims.totalCount, 'claim'),
                    counted(documents.totalCount, 'document'),
                    counted(events.totalCount, 'event'),
                    counted(actors.totalCount, 'actor'),
                    counted(places.totalCount, 'place'),
                  )}
                </p>
                <p class="home-ways">
                  <Link class="button home-first" to={EXPLORE}>
                    {texts.home.exploreAll}
                  </Link>
                  <Link class="button" to="/disagreements">
                    {texts.home.whereDisagree}
                  </Link>
                </p>
              </div>
              <WhoAndWhom />
            </div>
            <section aria-labelledby="questions">
              <h2 id="questions">{texts.home.questions}</h2>
              <ul class="plain home-questions">
                <WhoStruck />
                <When />
                <Where />
                <HowMuch />
                <WhoDisagrees />
              </ul>
            </section>
            <section aria-labelledby="sources">
              <h2 id="sources">{texts.home.sources}</h2>
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
