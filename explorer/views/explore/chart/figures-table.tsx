import type { Interval } from '../explore-state.js';
import { rangeInWords } from '../range-in-words.js';
import { bucketInWords } from './interval.js';
import type { Series } from './series.js';
import { number } from '../../../language/number.js';
import { texts } from '../../../language/texts.js';
import { measureInWords } from '../../../parts/words.js';

interface Properties {
  series: Series;
  interval: Interval;
  measure: string;
}

/** The bars as a table. */
export const FiguresTable = ({ series: { buckets, parts, measured }, interval, measure }: Properties) => (
  <details class="figures">
    <summary>{texts.explore.sameInFigures}</summary>
    <div class="table-frame" tabIndex={0} role="region" aria-label={texts.explore.figuresOfChart}>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.explore.period}</th>
            <th scope="col">{texts.explore.events}</th>
            {measured && <th scope="col">{measureInWords(measure)}</th>}
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
                <td>{number(bucket.events)}</td>
                {measured && <td>{rangeInWords(bucket)}</td>}
                {parts.map(({ value }) => {
                  const stack = bucket.stacks.find((one) => one.value === value);
                  return (
                    <td key={value}>
                      {stack !== undefined && (measured ? rangeInWords(stack) : number(stack.events))}
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
