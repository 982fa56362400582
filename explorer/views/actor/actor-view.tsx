import { addressWith } from '../../address/addresses.js';
import { EXPLORE } from '../../address/explore.js';
import { Link } from '../../address/link.js';
import { useParameters } from '../../address/use-parameters.js';
import { SameAs } from '../../parts/same-as/same-as.js';
import { EmptyState } from '../../parts/view/empty-state.js';
import { Pager } from '../../parts/view/pager.js';
import { View } from '../../parts/view/view.js';
import { Statements } from '../../parts/statements/statements.js';
import { ClaimsAbout } from '../../parts/claims-about/claims-about.js';
import { Disputes } from '../../parts/disputes/disputes.js';
import { EventLines } from '../../parts/event-lines/event-lines.js';
import { counted } from '../../parts/words.js';
import { useQuery } from '../../api/use-query.js';
import { ActorFacts } from './actor-facts.js';
import { actorQuery } from './actor-query.js';
import { texts } from '../../language/texts.js';

/** Events and claims on one page. */
const PAGE = 12;

/** An actor: events that it took part in, claims that it made, and claims about it. */
export function ActorView({ id }: { id: string }) {
  const parameters = useParameters();
  const result = useQuery(actorQuery, {
    id,
    first: PAGE,
    aboutAfter: parameters.get('about'),
    saidAfter: parameters.get('said'),
    eventsAfter: parameters.get('events'),
    disputesAfter: parameters.get('disputes'),
  });
  return (
    <View
      title={result.data?.actor?.name ?? id}
      result={result}
      actions={
        <>
          <Link class="button" to={addressWith('/graph', { around: id })}>
            {texts.page.graph}
          </Link>
          <Link class="button" to={addressWith(EXPLORE, { involving: id })}>
            {texts.page.explore}
          </Link>
          {result.data?.actor && (
            <SameAs id={result.data.actor.id} kind="actor" name={result.data.actor.name} />
          )}
        </>
      }
    >
      {({ actor, claims, held, disputes }) =>
        actor === null ? (
          <EmptyState>{texts.actor.none(<bdi>{id}</bdi>)}</EmptyState>
        ) : (
          <>
            <ActorFacts actor={actor} />
            <Disputes page={disputes} />
            <h2>{texts.actor.tookPart(counted(actor.events.totalCount, 'event'))}</h2>
            <EventLines events={actor.events.nodes} />
            <Pager parameter="events" of="events" page={actor.events.pageInfo} />
            <ClaimsAbout subject={actor.id} claims={claims} held={held.totalCount} />
            <h2>{texts.actor.made(counted(actor.claims.totalCount, 'claim'))}</h2>
            <Statements claims={actor.claims.nodes} about={null} name="said" />
            <Pager parameter="said" of="claims by it" page={actor.claims.pageInfo} />
          </>
        )
      }
    </View>
  );
}
