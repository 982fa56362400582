import type { ResultOf } from 'gql.tada';
import { useParameters } from '../../address/use-parameters.js';
import type { ActorPair } from './actor-pair.js';
import { killedText, pairTitle, spanText } from './pair-text.js';
import { EventLines } from '../event-lines/event-lines.js';
import { Panel } from '../panel/panel.js';
import { counted } from '../words.js';
import type { pairEventsQuery } from './pair-events-query.js';
import { number } from '../../language/number.js';
import { texts } from '../../language/texts.js';

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
      label={texts.actorGraph.pickedPair}
      title={pairTitle(pair)}
      closed={parameters.with({ node: null, unfold: null })}
    >
      <dl class="pair-facts">
        <dt>{texts.actorGraph.events}</dt>
        <dd>{number(pair.events)}</dd>
        <dt>{texts.actorGraph.killedHeading}</dt>
        <dd>{killedText(pair) ?? texts.actorGraph.noNumber}</dd>
        <dt>{texts.actorGraph.when}</dt>
        <dd>{spanText(pair) ?? texts.actorGraph.notKnown}</dd>
      </dl>
      <p class="panel-actions">
        <a class="button" href={parameters.with({ unfold: isUnfolded ? null : 'events' })}>
          {isUnfolded ? texts.actorGraph.fold : texts.actorGraph.unfold}
        </a>
      </p>
      {events !== null && (
        <>
          {events.totalCount > events.nodes.length && (
            <p class="quiet">
              {texts.actorGraph.firstEvents(events.nodes.length, counted(events.totalCount, 'event'))}
            </p>
          )}
          <EventLines events={events.nodes} />
        </>
      )}
    </Panel>
  );
}
