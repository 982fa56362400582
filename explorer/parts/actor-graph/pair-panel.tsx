import type { ResultOf } from 'gql.tada';
import { useParameters } from '../../address/use-parameters.js';
import type { ActorPair } from './actor-pair.js';
import { killedText, pairTitle, spanText } from './pair-text.js';
import { EventLines } from '../event-lines/event-lines.js';
import { Panel } from '../panel/panel.js';
import { counted } from '../words.js';
import type { pairEventsQuery } from './pair-events-query.js';

interface Properties {
  pair: ActorPair;
  /** Its first events, if it is unfolded and they are known. */
  events: ResultOf<typeof pairEventsQuery>['events'] | null;
}

/** What the edge between two actors stands for; its events on demand. */
export function PairPanel({ pair, events }: Properties) {
  const parameters = useParameters();
  const isUnfolded = parameters.get('unfold') !== null;
  return (
    <Panel
      label="The picked pair"
      title={pairTitle(pair)}
      closed={parameters.with({ node: null, unfold: null })}
    >
      <dl class="pair-facts">
        <dt>Events</dt>
        <dd>{pair.events.toLocaleString('en')}</dd>
        <dt>Killed</dt>
        <dd>{killedText(pair) ?? 'no number is claimed'}</dd>
        <dt>When</dt>
        <dd>{spanText(pair) ?? 'not known'}</dd>
      </dl>
      <p class="panel-actions">
        <a class="button" href={parameters.with({ unfold: isUnfolded ? null : 'events' })}>
          {isUnfolded ? 'Fold the events' : 'Unfold the events'}
        </a>
      </p>
      {events !== null && (
        <>
          {events.totalCount > events.nodes.length && (
            <p class="quiet">
              The first {events.nodes.length} of {counted(events.totalCount, 'event')}:
            </p>
          )}
          <EventLines events={events.nodes} />
        </>
      )}
    </Panel>
  );
}
