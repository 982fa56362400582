import { counted, inWords, measureInWords } from '../../../parts/words.js';
import type { Interval } from '../explore-state.js';
import { rangeInWords } from '../range-in-words.js';
import type { Series } from './series.js';
import { texts } from '../../../language/texts.js';

interface Properties {
  series: Series;
  interval: Interval;
  measure: string;
}

/** How to read the bars, and what is not in them. */
export function Explanation({ series, interval, measure }: Properties) {
  const { unplaced, parts, addsUp, measured } = series;
  const period = inWords(interval);
  return (
    <div class="quiet chart-words">
      <p>
        {measured ? texts.explore.bars : texts.explore.nobodyByInterval(measureInWords(measure), period)}
        {parts.length > 0 && !addsUp && ` ${texts.explore.inRows}`}
      </p>
      {unplaced !== null && (
        <p>
          {texts.explore.notToOne(
            <b>
              {unplaced.low === null
                ? counted(unplaced.events, 'event')
                : texts.explore.unplacedMeasured(
                    rangeInWords(unplaced),
                    measureInWords(measure),
                    counted(unplaced.events, 'event'),
                  )}
            </b>,
            period,
          )}
        </p>
      )}
    </div>
  );
}
