import { brushX, type D3BrushEvent } from 'd3-brush';
import { select } from 'd3-selection';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Period } from '../../../parts/date-field/read-date.js';
import type { Interval } from '../explore-state.js';
import { BucketTip } from './bucket-tip.js';
import './chart.css';
import type { drawChart } from './draw-chart.js';
import { bucketInWords, periodOf } from './interval.js';
import type { Bucket, Series } from './series.js';
import { texts } from '../../../language/texts.js';

interface Properties {
  series: Series;
  interval: Interval;
  measure: string;
  label: string;
  onPeriod: (period: Period) => void;
}

/** A brush of fewer pixels was a click. */
const CLICK = 3;

/** Bars that tell their numbers to the pointer and to the arrow keys; a brush, or Enter, picks a period. */
export function Chart({ series, interval, measure, label, onPeriod }: Properties) {
  const holder = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<{ readonly index: number; readonly left: number } | null>(null);
  const latest = useRef(onPeriod);
  latest.current = onPeriod;
  const positions = useRef<(bucket: Bucket) => number>(() => 0);
  const { buckets } = series;

  useEffect(() => {
    const box = holder.current;
    if (box === null || buckets.length === 0) return;
    const draw = (drawnBy: typeof drawChart): void => {
      // While it is hidden, it has no width.
      if (box.clientWidth === 0) return;
      const chart = drawnBy(series, box.clientWidth, label);
      const scale = chart.scale('x');
      const at = (instant: string): number => Number(scale?.apply(new Date(instant)));
      positions.current = ({ start, end }) => (at(start) + at(end)) / 2;
      const indexAt = (x: number): number => {
        const found = buckets.findIndex(({ end }) => x < at(end));
        return found < 0 ? buckets.length - 1 : found;
      };
      const point = (event: Event): void => {
        const index = indexAt((event as PointerEvent).clientX - chart.getBoundingClientRect().left);
        const bucket = buckets[index];
        if (bucket) setPointed({ index, left: positions.current(bucket) });
      };
      addBrush(chart, [at(buckets[0]?.start ?? ''), at(buckets.at(-1)?.end ?? '')], (from, to) => {
        const [first, last] = [buckets[indexAt(from)], buckets[indexAt(to)]];
        if (first && last) latest.current(periodOf(first, last, interval));
      });
      chart.addEventListener('pointermove', point);
      chart.addEventListener('pointerleave', () => {
        setPointed(null);
      });
      box.replaceChildren(chart);
    };
    let observer: ResizeObserver | null = null;
    let isGone = false;
    // The library is large, and the rest of the page is of use without it.
    void import('./draw-chart.js').then((module) => {
      if (isGone) return;
      observer = new ResizeObserver(() => {
        draw(module.drawChart);
      });
      observer.observe(box);
    });
    return () => {
      isGone = true;
      observer?.disconnect();
    };
  }, [series, interval, label]);

  const goTo = (index: number): void => {
    const kept = Math.min(buckets.length - 1, Math.max(0, index));
    const bucket = buckets[kept];
    if (bucket) setPointed({ index: kept, left: positions.current(bucket) });
  };
  const bucket = pointed === null ? undefined : buckets[pointed.index];
  return (
    <div class="chart">
      <div
        class="chart-keys"
        tabIndex={0}
        role="slider"
        aria-label={texts.explore.keys(label)}
        aria-valuemin={0}
        aria-valuemax={buckets.length - 1}
        aria-valuenow={pointed?.index ?? 0}
        aria-valuetext={bucket === undefined ? texts.explore.none : bucketInWords(bucket, interval)}
        onKeyDown={(event) => {
          const now = pointed?.index ?? -1;
          const next = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: buckets.length - 1 }[
            event.key
          ];
          if (next !== undefined) {
            event.preventDefault();
            goTo(next);
          }
          if (event.key === 'Enter' && bucket) onPeriod(periodOf(bucket, bucket, interval));
          if (event.key === 'Escape') setPointed(null);
        }}
        onFocus={({ currentTarget }) => {
          if (currentTarget.matches(':focus-visible') && pointed === null) goTo(0);
        }}
        onBlur={() => {
          setPointed(null);
        }}
      >
        <div ref={holder} class="chart-drawing" />
      </div>
      {pointed !== null && bucket && (
        <BucketTip
          bucket={bucket}
          series={series}
          interval={interval}
          measure={measure}
          left={pointed.left}
        />
      )}
    </div>
  );
}

type Drawn = ReturnType<typeof drawChart>;

/** Lets the user draw a span over the bars. */
function addBrush(
  chart: Drawn,
  [left, right]: readonly [number, number],
  onSpan: (from: number, to: number) => void,
): void {
  const height = Number(chart.getAttribute('height'));
  const brush = brushX<unknown>()
    .extent([
      [left, 0],
      [right, height - 26],
    ])
    .on('end', ({ selection, sourceEvent }: D3BrushEvent<unknown>) => {
      // Without a source event, it was drawn by the program.
      if (!sourceEvent || selection === null) return;
      const [from, to] = selection as [number, number];
      if (to - from >= CLICK) onSpan(from, to - 1);
    });
  select(chart as unknown as SVGSVGElement)
    .append('g')
    .attr('class', 'brush')
    .call(brush);
}
