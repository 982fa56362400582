import { useMemo, useState } from 'preact/hooks';
import { Playback } from '../../../parts/map/playback.js';
import { intervalOf, periodOf } from '../chart/interval.js';
import type { EventFilter, ExploreState } from '../explore-state.js';
import { usePaneQuery } from '../pane/use-pane-query.js';
import type { Change } from '../tab-properties.js';
import { periodsQuery } from './map-query.js';

interface Properties {
  state: ExploreState;
  filter: EventFilter;
  change: Change;
  /** Whether the period is on the map already. */
  isShown: boolean;
}

/** Plays the time that was chosen when it appeared, period by period. */
export function PlayPeriods({ state, filter, change, isShown }: Properties) {
  const [whole] = useState(() => ({ filter, interval: intervalOf(state) }));
  const { data } = usePaneQuery('periods', periodsQuery, whole);
  const buckets = useMemo(() => (data?.timeline ?? []).filter(({ unplaced }) => !unplaced), [data]);
  const periods = buckets.map((bucket) => periodOf(bucket, bucket, whole.interval));
  const at = periods.findIndex(({ since, until }) => since === state.since && until === state.until);
  const last = buckets.at(-1);
  return (
    <Playback
      periods={[...buckets, ...(last ? [{ start: last.end }] : [])].map(({ start }) => start.slice(0, 10))}
      at={at < 0 ? null : at}
      isShown={isShown}
      onPeriod={(index) => {
        change({ since: null, until: null, ...periods[index] }, { replace: true });
      }}
    />
  );
}
