import { useMemo, useState } from 'preact/hooks';
import { boxAround } from '../../../parts/map/box-around.js';
import { boxText } from '../../../parts/map/box.js';
import { LandMap } from '../../../parts/map/map.js';
import type { EventFilter, ExploreState } from '../explore-state.js';
import { Pane } from '../pane/pane.js';
import { usePaneQuery } from '../pane/use-pane-query.js';
import type { Change } from '../tab-properties.js';
import './map-pane.css';
import { mapQuery } from './map-query.js';
import { PlaceList } from './place-list.js';
import { usePlaceGroups } from './place-groups.js';
import { placeMarks } from './place-marks.js';
import { SplitBy } from '../split/split-by.js';
import { PlayPeriods } from './play-periods.js';
import { texts } from '../../../language/texts.js';

interface Properties {
  state: ExploreState;
  filter: EventFilter | null;
  change: Change;
}

const NOTHING = { eventFacets: [] };

/** Where the events happened. The map stays while its answers come and go. */
export function MapPane({ state, filter, change }: Properties) {
  const { measure, unit, box, isDrawn, drawnAs } = state;
  const result = usePaneQuery('map', mapQuery, filter && { filter, measure, unit });
  const { groups, groupAt } = usePlaceGroups(filter, state.colour);
  const { points, areas } = useMemo(
    () => placeMarks(result.data ?? NOTHING, groupAt),
    [result.data, groupAt],
  );
  const [plays, setPlays] = useState(false);
  const sized = points.some(({ low }) => low !== null) ? measure : null;
  const follows = box !== null && !isDrawn;
  return (
    <div class="map-pane">
      <LandMap
        label={texts.explore.mapOfEvents}
        points={points}
        areas={areas}
        measure={sized}
        groups={groups}
        drawnAs={drawnAs}
        onDrawnAs={(as) => {
          change({ as: as === 'circles' ? null : as }, { replace: true });
        }}
        box={box}
        follows={follows}
        onBox={(chosen, drawn) => {
          change({ box: boxText(chosen), drawn: drawn ? 'true' : null }, { replace: !drawn });
        }}
      />
      <div class="map-choices">
        <label class="map-follow">
          <input
            type="checkbox"
            checked={follows}
            onChange={({ currentTarget: { checked } }) => {
              change({ box: checked ? boxText(boxAround(points)) : null, drawn: null });
            }}
          />
          {texts.explore.onlyVisible}
        </label>
        <SplitBy
          label={texts.explore.colourBy}
          value={state.colour}
          onValue={(value) => {
            change({ colour: value }, { replace: true });
          }}
        />
        {isDrawn && box !== null && (
          <button
            type="button"
            onClick={() => {
              change({ box: null, drawn: null });
            }}
          >
            {texts.explore.everywhere}
          </button>
        )}
        {!plays && filter !== null && (
          <button
            type="button"
            onClick={() => {
              setPlays(true);
            }}
          >
            {texts.explore.playOverTime}
          </button>
        )}
      </div>
      {plays && filter !== null && (
        <PlayPeriods state={state} filter={filter} change={change} isShown={!result.loading} />
      )}
      <Pane label={texts.explore.places} result={result}>
        {() => <PlaceList points={points} areas={areas} measure={sized} />}
      </Pane>
    </div>
  );
}
