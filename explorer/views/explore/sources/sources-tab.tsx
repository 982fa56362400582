import { useMemo } from 'preact/hooks';
import { EmptyState } from '../../../parts/view/empty-state.js';
import { capital, counted, inWords, measureInWords } from '../../../parts/words.js';
import { Chart } from '../chart/chart.js';
import { FiguresTable } from '../chart/figures-table.js';
import { intervalOf, intervalOfBucket } from '../chart/interval.js';
import { seriesOf } from '../chart/series.js';
import { LEVELS } from '../explore-state.js';
import { Pane } from '../pane/pane.js';
import { usePaneQuery } from '../pane/use-pane-query.js';
import type { TabProperties } from '../tab-properties.js';
import { Disagreements } from './disagreements.js';
import { SourceFigures } from './source-figures.js';
import './sources.css';
import { disagreementsQuery, sourcesQuery } from './sources-query.js';
import { texts } from '../../../language/texts.js';

/** Sources side by side, and where they differ. */
export function SourcesTab({ state, filter, change }: TabProperties) {
  const { measure, unit, saidBy } = state;
  const interval = intervalOf(state);
  const level = state.level ?? 'PROVINCE';
  const sources = saidBy.length > 0 ? [...saidBy] : null;
  const result = usePaneQuery(
    'sources',
    sourcesQuery,
    filter && { filter, measure, unit, interval, sources },
  );
  const differing = usePaneQuery(
    'disagreements',
    disagreementsQuery,
    filter && { filter, measure, interval, level, sources },
  );
  const series = useMemo(() => seriesOf(result.data?.timeline ?? []), [result.data]);
  const drawn = intervalOfBucket(series.buckets[0]) ?? interval;
  return (
    <>
      <div class="tab-controls">
        <label>
          {texts.explore.compareBy}{' '}
          <select
            value={level}
            onChange={({ currentTarget: { value } }) => {
              change({ level: value });
            }}
          >
            {LEVELS.map((one) => (
              <option key={one} value={one}>
                {inWords(one)}
              </option>
            ))}
          </select>
          {texts.explore.andInterval(inWords(interval))}
        </label>
      </div>
      <Pane label={texts.explore.sources} result={result}>
        {({ comparison }) => {
          const figures = comparison.nodes[0]?.sources ?? [];
          return figures.length === 0 ? (
            <EmptyState>{texts.explore.noSource(measureInWords(measure))}</EmptyState>
          ) : (
            <>
              <h2>{texts.explore.accordingTo(capital(measureInWords(measure)))}</h2>
              <SourceFigures figures={figures} measure={measure} />
              {series.buckets.length > 0 && (
                <>
                  <h2>{texts.explore.overTime}</h2>
                  <Chart
                    series={{ ...series, addsUp: false }}
                    interval={drawn}
                    measure={measure}
                    label={texts.explore.byAndSource(capital(measureInWords(measure)), inWords(drawn))}
                    onPeriod={({ since, until }) => {
                      change({ since, until, interval: null });
                    }}
                  />
                  <FiguresTable series={series} interval={drawn} measure={measure} />
                </>
              )}
            </>
          );
        }}
      </Pane>
      <Pane label={texts.page.disagreements} result={differing}>
        {({ disagreements }) => (
          <>
            <h2>
              {disagreements.totalCount === 0
                ? texts.explore.noneDiffer
                : texts.explore.widestFirst(counted(disagreements.totalCount, 'disagreement'))}
            </h2>
            <p class="quiet">{texts.explore.noContradiction}</p>
            <Disagreements disagreements={disagreements.nodes} interval={interval} measure={measure} />
          </>
        )}
      </Pane>
    </>
  );
}
