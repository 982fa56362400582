import { useMemo } from 'preact/hooks';
import { useParameters } from '../../address/use-parameters.js';
import { Nothing } from '../../parts/asked/nothing.js';
import { Pager } from '../../parts/asked/pager.js';
import { View } from '../../parts/asked/view.js';
import { EventLines } from '../../parts/event-lines/event-lines.js';
import { counted } from '../../parts/words.js';
import { useAnswer } from '../../question/use-answer.js';
import { eventsAsked } from './events-asked.js';
import { LandMap } from './land-map.js';
import { whenQuestion } from './map-question.js';
import { PlaceList } from './place-list.js';
import { boxText, readBox, within, type PlaceCounted, type PlaceShown } from './place-shown.js';
import { Timeline } from './timeline.js';
import { TimeControls, intervalOf } from './time-controls.js';

/** Events on one page, each with its span. */
const PAGE = 50;
/** Places by whose ids one question can ask. */
const MOST_IN_BOX = 500;

interface Properties {
  places: readonly PlaceShown[];
  /** Places with events that are no point on the map. */
  unplaced: readonly PlaceCounted[];
  /** Whether places are those of the address by now. */
  located: boolean;
}

export function WhereAndWhen({ places, unplaced, located }: Properties) {
  const parameters = useParameters();
  const box = readBox(parameters.get('box'));
  const inBox = useMemo(
    () => (box === null ? places : places.filter((place) => within(box, place))),
    [places, parameters.get('box')],
  );
  const at = box === null || !located ? undefined : inBox.slice(0, MOST_IN_BOX).map(({ id }) => id);
  const asked = useAnswer(whenQuestion, {
    ...eventsAsked(parameters.get, at),
    interval: intervalOf(parameters.get('interval')),
    first: PAGE,
    after: parameters.get('after'),
  });
  return (
    <View title="Where and when" asked={asked}>
      {({ timeline, events }) => (
        <>
          <TimeControls />
          <Timeline
            buckets={timeline}
            events={events.nodes}
            since={parameters.get('since')}
            until={parameters.get('until')}
            onBrush={(since, until) => {
              parameters.set({ since, until, after: null });
            }}
          />
          <label class="map-follow">
            <input
              type="checkbox"
              checked={box !== null}
              onChange={({ currentTarget: { checked } }) => {
                parameters.set({ box: checked ? boxText(wholeOf(places)) : null, after: null });
              }}
            />
            Only events in the part of the map that is seen
          </label>
          <LandMap
            places={places}
            unplaced={unplaced}
            box={box}
            onMove={(moved) => {
              if (box !== null) parameters.set({ box: boxText(moved), after: null }, { replace: true });
            }}
          />
          {located && <PlaceList places={inBox} unplaced={unplaced} />}
          <h2>{counted(events.totalCount, 'event')}</h2>
          {events.totalCount === 0 ? (
            <Nothing>No event is known there and then: choose a longer time, or see more of the map.</Nothing>
          ) : (
            <EventLines events={events.nodes} />
          )}
          <Pager parameter="after" of="events" page={events.pageInfo} />
        </>
      )}
    </View>
  );
}

/** Around all places, with a margin of a degree. */
const wholeOf = (places: readonly PlaceShown[]) => {
  const latitudes = places.map(({ location }) => location.latitude);
  const longitudes = places.map(({ location }) => location.longitude);
  return {
    west: Math.min(...longitudes) - 1,
    south: Math.min(...latitudes) - 1,
    east: Math.max(...longitudes) + 1,
    north: Math.max(...latitudes) + 1,
  };
};
