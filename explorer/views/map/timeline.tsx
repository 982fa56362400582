import { axisX, axisY, barX, plot, rectY, ruleY } from '@observablehq/plot';
import { brushX, type D3BrushEvent } from 'd3-brush';
import { select } from 'd3-selection';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Thing } from '../../parts/thing/thing.js';
import { nameOf } from '../../parts/thing/thing.js';
import { timeInWords, type Time } from '../../parts/time-text.js';
import { counted } from '../../parts/words.js';

interface Bucket {
  readonly start: string;
  readonly end: string;
  /** That it holds all that lies within no other. */
  readonly unplaced: boolean;
  readonly events: number;
}

interface Spanned extends Thing {
  readonly time: (Time & { readonly earliest: string | null; readonly latest: string | null }) | null;
}

interface Properties {
  buckets: readonly Bucket[];
  /** The events of the page, drawn as their spans. */
  events: readonly Spanned[];
  since: string | null;
  until: string | null;
  onBrush: (since: string | null, until: string | null) => void;
}

const MARGIN = { left: 44, right: 12 };
const HEIGHT = 150;
/** Heights of all spans together, and of one, in pixels. */
const SPANS = { height: 110, most: 9 };
/** A brush of fewer pixels was a click. */
const CLICK = 3;

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** How many events happened when, and how surely each is known; what is brushed is what the map shows. */
export function Timeline({ buckets: all, events, since, until, onBrush }: Properties) {
  const buckets = useMemo(() => all.filter(({ unplaced }) => !unplaced), [all]);
  const others = all.find(({ unplaced }) => unplaced);
  const box = useRef<HTMLDivElement>(null);
  const brushed = useRef(onBrush);
  brushed.current = onBrush;

  useEffect(() => {
    const holder = box.current;
    if (holder === null || buckets.length === 0) return;
    const draw = (): void => {
      const domain = domainOf(others ? [...buckets, others] : buckets);
      const counts = countsOf(buckets, domain, holder.clientWidth);
      addBrush(counts, domain, { since, until, onBrush: brushed });
      holder.replaceChildren(counts, spansOf(events, domain, holder.clientWidth));
    };
    const observer = new ResizeObserver(draw);
    observer.observe(holder);
    return () => {
      observer.disconnect();
    };
  }, [buckets, others, events, since, until]);

  return (
    <>
      {buckets.length === 0 ? (
        <p class="quiet">No event here is known to lie within one of these periods.</p>
      ) : (
        <div ref={box} class="timeline" />
      )}
      {others && (
        <p class="quiet">
          {counted(others.events, 'event')} not counted above: longer than one of these periods, known less
          exactly, or without a time.
        </p>
      )}
    </>
  );
}

/** From the beginning of the first to the end of the last. */
const domainOf = (buckets: readonly Bucket[]): Domain => [
  new Date(Math.min(...buckets.map(({ start }) => Date.parse(start)))),
  new Date(Math.max(...buckets.map(({ end }) => Date.parse(end)))),
];

type Chart = ReturnType<typeof plot>;
type Domain = readonly [Date, Date];

const common = (width: number) => ({
  width,
  marginLeft: MARGIN.left,
  marginRight: MARGIN.right,
  style: { background: 'transparent', color: 'var(--text)', overflow: 'visible' },
});

function countsOf(buckets: readonly Bucket[], domain: Domain, width: number): Chart {
  const chart = plot({
    ...common(width),
    height: HEIGHT,
    x: { type: 'utc', domain },
    marks: [
      rectY(buckets, {
        x1: ({ start }: Bucket) => new Date(start),
        x2: ({ end }: Bucket) => new Date(end),
        y: 'events',
        fill: 'var(--accent)',
        insetLeft: 0.5,
        insetRight: 0.5,
      }),
      ruleY([0]),
      axisX({ label: null }),
      axisY({ label: 'events', ticks: 4 }),
    ],
  });
  return named(chart, 'How many events happened when; the dates above choose a time without a pointer');
}

function spansOf(events: readonly Spanned[], domain: Domain, width: number): Chart {
  const timed = events.filter(({ time }) => time !== null);
  const chart = plot({
    ...common(width),
    height: Math.min(SPANS.height, timed.length * SPANS.most) + 10,
    marginTop: 5,
    marginBottom: 5,
    x: { type: 'utc', domain, axis: null, clamp: true },
    y: { axis: null, domain: timed.map(({ id }) => id) },
    marks: [
      barX(timed, {
        x1: ({ time }: Spanned) => (time?.earliest == null ? domain[0] : new Date(time.earliest)),
        x2: ({ time }: Spanned) => (time?.latest == null ? domain[1] : new Date(time.latest)),
        y: 'id',
        fill: 'var(--span)',
        fillOpacity: ({ time }: Spanned) => (time?.approximate || time?.uncertain ? 0.45 : 0.9),
        // Keeps events of one day visible.
        insetLeft: -1.5,
        insetRight: -1.5,
        insetTop: 0,
        insetBottom: 0,
        title: (event: Spanned) => `${nameOf(event)}: ${event.time === null ? '' : timeInWords(event.time)}`,
      }),
    ],
  });
  return named(chart, 'The events of this page as spans of time; the list below says the same');
}

/** Names a chart as a whole, in place of the names of its parts. */
function named(chart: Chart, label: string): Chart {
  for (const part of chart.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  chart.setAttribute('role', 'img');
  chart.setAttribute('aria-label', label);
  return chart;
}

interface Brushing {
  readonly since: string | null;
  readonly until: string | null;
  readonly onBrush: { readonly current: Properties['onBrush'] };
}

/** Lets the user draw a span over the counts. */
function addBrush(chart: Chart, domain: Domain, { since, until, onBrush }: Brushing): void {
  const scale = chart.scale('x');
  if (scale === undefined) return;
  const at = (date: Date): number => Number(scale.apply(date));
  const [left, right] = [at(domain[0]), at(domain[1])];
  const brush = brushX<unknown>()
    .extent([
      [left, 10],
      [right, HEIGHT - 28],
    ])
    .on('end', ({ selection, sourceEvent }: D3BrushEvent<unknown>) => {
      // Without a source event, it was drawn by the program.
      if (!sourceEvent) return;
      const [from, to] = (selection ?? [0, 0]) as [number, number];
      if (to - from < CLICK) onBrush.current(null, null);
      else onBrush.current(dayOf(scale.invert?.(from) as Date), dayOf(scale.invert?.(to) as Date));
    });
  const layer = select(chart as unknown as SVGSVGElement)
    .append('g')
    .attr('class', 'brush');
  layer.call(brush);
  if (since === null && until === null) return;
  const kept = (x: number): number => Math.min(right, Math.max(left, x));
  brush.move(layer, [
    since === null ? left : kept(at(new Date(since))),
    until === null ? right : kept(at(new Date(`${until}T23:59:59Z`))),
  ]);
}
