import type { Interval } from '../explore-state.js';
import { rangeInWords } from '../range-in-words.js';
import { bucketInWords } from './interval.js';
import type { Series } from './series.js';

interface Properties {
  series: Series;
  interval: Interval;
  measure: string;
}

/** The bars as a table. */
export const FiguresTable = ({ series: { buckets, parts, measured }, interval, measure }: Properties) => (
  <details class="figures">
    <summary>The same in figures</summary>
    <div class="table-frame" tabIndex={0} role="region" aria-label="Figures of the chart">
      <table>
        <thead>
          <tr>
            <th scope="col">Period</th>
            <th scope="col">Events</th>
            {measured && <th scope="col">{measure}</th>}
            {parts.map(({ value, name }) => (
              <th key={value} scope="col" dir="auto">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {buckets
            .filter(({ events }) => events > 0)
            .map((bucket) => (
              <tr key={bucket.start}>
                <th scope="row">{bucketInWords(bucket, interval)}</th>
                <td>{bucket.events.toLocaleString('en')}</td>
                {measured && <td>{rangeInWords(bucket)}</td>}
                {parts.map(({ value }) => {
                  const stack = bucket.stacks.find((one) => one.value === value);
                  return (
                    <td key={value}>
                      {stack !== undefined &&
                        (measured ? rangeInWords(stack) : stack.events.toLocaleString('en'))}
                    </td>
                  );
                })}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  </details>
);
