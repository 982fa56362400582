import { counted, measureInWords } from '../../../parts/words.js';
import type { Interval } from '../explore-state.js';
import { rangeInWords } from '../range-in-words.js';
import { colourOf } from '../split/part-colours.js';
import { bucketInWords } from './interval.js';
import type { Bucket, Series } from './series.js';
import { texts } from '../../../language/texts.js';

interface Properties {
  bucket: Bucket;
  series: Series;
  interval: Interval;
  measure: string;
  /** Where the bar is, in pixels. */
  left: number;
}

/** The numbers of one bar. */
export function BucketTip({ bucket, series: { parts, measured }, interval, measure, left }: Properties) {
  const inWords = (one: Pick<Bucket, 'events' | 'low' | 'best' | 'high'>): string => {
    const range = rangeInWords(one);
    const events = counted(one.events, 'event');
    return measured && range !== ''
      ? `${range} ${measureInWords(measure)}${texts.words.comma}${events}`
      : events;
  };
  return (
    <div class="bucket-tip" role="status" style={{ '--left': `${left}px` }}>
      <b>{bucketInWords(bucket, interval)}</b>
      <div>{inWords(bucket)}</div>
      {parts.map(({ value, name }, index) => {
        const stack = bucket.stacks.find((one) => one.value === value);
        return stack === undefined ? null : (
          <div key={value}>
            <i style={{ background: colourOf(index) }} /> <span dir="auto">{name}</span>: {inWords(stack)}
          </div>
        );
      })}
    </div>
  );
}
