import { useMemo } from 'preact/hooks';
import { useParameters } from '../../address/use-parameters.js';
import { EmptyState } from '../../parts/view/empty-state.js';
import { Pager } from '../../parts/view/pager.js';
import { View } from '../../parts/view/view.js';
import { EventLines } from '../../parts/event-lines/event-lines.js';
import { counted } from '../../parts/words.js';
import { useQuery } from '../../api/use-query.js';
import { boxText, isIn, readBox, type Box } from './box.js';
import { eventsVariables } from './events-variables.js';
import { LandMap } from './land-map.js';
import './map.css';
import { mapQuery } from './map-query.js';
import { PlaceList } from './place-list.js';
import { placesOf, type PlaceShown } from './place-shown.js';
import { Timeline } from './timeline.js';
import { TimeControls, intervalOf } from './time-controls.js';

/** Events on one page, each with its span. */
const PAGE = 50;

/** Where and when events happened: the map filters the timeline, and the timeline the map. */
export default function MapView() {
  const parameters = useParameters();
  const result = useQuery(mapQuery, {
    ...eventsVariables(parameters.get),
    interval: intervalOf(parameters.get('interval')),
    first: PAGE,
    after: parameters.get('after'),
  });
  const box = readBox(parameters.get('box'));
  const { places, unplaced } = useMemo(() => placesOf(result.data ?? { eventFacets: [] }), [result.data]);
  return (
    <View title="Where and when" result={result}>
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
                parameters.set({ box: checked ? boxText(around(places)) : null, after: null });
              }}
            />
            Only events in the visible part of the map
          </label>
          <LandMap
            places={places}
            unplaced={unplaced}
            box={box}
            onMove={(moved) => {
              if (box !== null) parameters.set({ box: boxText(moved), after: null }, { replace: true });
            }}
          />
          <PlaceList
            places={box === null ? places : places.filter(({ location }) => isIn(box, location))}
            unplaced={unplaced}
          />
          <h2>{counted(events.totalCount, 'event')}</h2>
          {events.totalCount === 0 ? (
            <EmptyState>
              No event is known for this time and area: choose a longer time, or show more of the map.
            </EmptyState>
          ) : (
            <EventLines events={events.nodes} />
          )}
          <Pager parameter="after" of="events" page={events.pageInfo} />
        </>
      )}
    </View>
  );
}

const WHOLE_EARTH: Box = { west: -180, south: -90, east: 180, north: 90 };

/** The part of the map that contains all places, with a margin of a degree. */
const around = (places: readonly PlaceShown[]): Box => {
  if (places.length === 0) return WHOLE_EARTH;
  const latitudes = places.map(({ location }) => location.latitude);
  const longitudes = places.map(({ location }) => location.longitude);
  return {
    west: Math.max(Math.min(...longitudes) - 1, -180),
    south: Math.min(...latitudes) - 1,
    east: Math.min(Math.max(...longitudes) + 1, 180),
    north: Math.max(...latitudes) + 1,
  };
};
