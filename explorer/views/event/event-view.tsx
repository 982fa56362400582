import { addressWith } from '../../address/addresses.js';
import { exploreAround } from '../../address/explore.js';
import { Link } from '../../address/link.js';
import { useParameters } from '../../address/use-parameters.js';
import { AssertClaim } from '../../parts/assert-claim/assert-claim.js';
import { Disputes } from '../../parts/disputes/disputes.js';
import { EventLines } from '../../parts/event-lines/event-lines.js';
import { Statements } from '../../parts/statements/statements.js';
import { SameAs } from '../../parts/same-as/same-as.js';
import { EmptyState } from '../../parts/view/empty-state.js';
import { Pager } from '../../parts/view/pager.js';
import { View } from '../../parts/view/view.js';
import { counted } from '../../parts/words.js';
import { useQuery } from '../../api/use-query.js';
import { EventFacts } from './event-facts.js';
import { eventQuery } from './event-query.js';
import { texts } from '../../language/texts.js';

/** Claims on one page. */
const PAGE = 200;

/** An event, and everything that is said about it. */
export function EventView({ id }: { id: string }) {
  const parameters = useParameters();
  const result = useQuery(eventQuery, {
    id,
    first: PAGE,
    after: parameters.get('after'),
    partsAfter: parameters.get('parts'),
    disputesAfter: parameters.get('disputes'),
  });
  return (
    <View
      title={result.data?.event?.title ?? id}
      result={result}
      actions={
        <>
          <Link class="button" to={addressWith('/graph', { around: id })}>
            {texts.page.graph}
          </Link>
          {result.data?.event && (
            <Link class="button" to={exploreAround(result.data.event)}>
              {texts.page.explore}
            </Link>
          )}
          {result.data?.event && (
            <SameAs id={result.data.event.id} kind="event" name={result.data.event.title} />
          )}
        </>
      }
    >
      {({ event, disputes }) =>
        event === null ? (
          <EmptyState>{texts.event.none(<bdi>{id}</bdi>)}</EmptyState>
        ) : (
          <>
            <EventFacts event={event} />
            <Disputes page={disputes} />
            <h2>{texts.event.said}</h2>
            <AssertClaim subject={event.id} />
            <Statements claims={event.claims.nodes} about={event.id} name="about" />
            <Pager parameter="after" of="claims" page={event.claims.pageInfo} />
            <p class="quiet">
              {texts.event.knownFrom(counted(event.independentOrigins, 'origin'))} ·{' '}
              {counted(event.held.totalCount, 'claim')}
            </p>
            {event.parts.nodes.length > 0 && (
              <>
                <h2>{texts.event.parts(event.parts.totalCount)}</h2>
                <EventLines events={event.parts.nodes} />
                <Pager parameter="parts" of="parts" page={event.parts.pageInfo} />
              </>
            )}
          </>
        )
      }
    </View>
  );
}
