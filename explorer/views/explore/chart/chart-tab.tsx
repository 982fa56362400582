import { useMemo } from 'preact/hooks';
import { capital, inWords, measureInWords } from '../../../parts/words.js';
import { INTERVALS } from '../explore-state.js';
import { SplitBy, STACK_NAMES } from '../split/split-by.js';
import type { TabProperties } from '../tab-properties.js';
import { Pane } from '../pane/pane.js';
import { usePaneQuery } from '../pane/use-pane-query.js';
import { chartQuery } from './chart-query.js';
import { Chart } from './chart.js';
import { FiguresTable } from './figures-table.js';
import { Explanation } from './explanation.js';
import { intervalOf, intervalOfBucket } from './interval.js';
import { Legend } from './legend.js';
import { seriesOf } from './series.js';
import { texts } from '../../../language/texts.js';

/** The measure over time. */
export function ChartTab({ state, filter, change }: TabProperties) {
  const { measure, unit, stack } = state;
  const interval = intervalOf(state);
  const result = usePaneQuery(
    'chart',
    chartQuery,
    filter && { filter, interval, measure, unit, stackBy: stack },
  );
  const series = useMemo(() => seriesOf(result.data?.timeline ?? []), [result.data]);
  const drawn = intervalOfBucket(series.buckets[0]) ?? interval;
  const what = series.measured ? capital(measureInWords(measure)) : texts.explore.events;
  return (
    <>
      <div class="tab-controls">
        <label>
          {texts.explore.by}{' '}
          <select
            value={interval}
            onChange={({ currentTarget: { value } }) => {
              change({ interval: value });
            }}
          >
            {INTERVALS.map((one) => (
              <option key={one} value={one}>
                {inWords(one)}
              </option>
            ))}
          </select>
        </label>
        <SplitBy
          label={texts.explore.splitBy}
          value={stack}
          onValue={(value) => {
            change({ stack: value });
          }}
        />
      </div>
      <Pane label={texts.explore.chart} result={result}>
        {() => (
          <>
            <h2>
              {stack === null
                ? texts.explore.measureBy(what, inWords(drawn))
                : texts.explore.measureByAnd(what, inWords(drawn), STACK_NAMES[stack])}
            </h2>
            <Explanation series={series} interval={drawn} measure={measure} />
            <Legend series={series} />
            {series.buckets.length === 0 ? (
              <p class="nothing">{texts.explore.noneWithin(inWords(drawn))}</p>
            ) : (
              <Chart
                series={series}
                interval={drawn}
                measure={measure}
                label={texts.explore.measureBy(what, inWords(drawn))}
                onPeriod={({ since, until }) => {
                  change({ since, until, interval: null });
                }}
              />
            )}
            <FiguresTable series={series} interval={drawn} measure={measure} />
          </>
        )}
      </Pane>
    </>
  );
}
