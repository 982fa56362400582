import { counted } from '../../../parts/words.js';
import type { Interval } from '../explore-state.js';
import { rangeInWords } from '../range-in-words.js';
import type { Series } from './series.js';

interface Properties {
  series: Series;
  interval: Interval;
  measure: string;
}

/** How to read the bars, and what is not in them. */
export function Explanation({ series, interval, measure }: Properties) {
  const { unplaced, parts, addsUp, measured } = series;
  const period = interval.toLowerCase();
  return (
    <div class="quiet chart-words">
      <p>
        {measured
          ? 'Bars: the best number, or the lowest where there is none. Band: from the lowest to the highest.'
          : `Nobody gives a number for “${measure}” that is known to one ${period}, so the bars count events.`}
        {parts.length > 0 &&
          !addsUp &&
          ' Each in a row of its own: an event may be in several, and counts whole in each.'}
      </p>
      {unplaced !== null && (
        <p>
          <b>
            {unplaced.low !== null && `${rangeInWords(unplaced)} ${measure} in `}
            {counted(unplaced.events, 'event')}
          </b>{' '}
          not known to one {period}, and in none of the bars.
        </p>
      )}
    </div>
  );
}
