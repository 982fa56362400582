import { axisX, axisY, plot, rectY, ruleY, text } from '@observablehq/plot';
import { LANGUAGE } from '../../../language/language.js';
import { LOCALE } from '../../../language/locale.js';
import { colourOf } from '../split/part-colours.js';
import { barOf, shownOf, type Bucket, type Series } from './series.js';
import { texts } from '../../../language/texts.js';

const MARGIN = { left: 52, right: 12, top: 8, bottom: 26 };
const HEIGHT = { stacked: 280, row: 84 };

interface Bar {
  readonly start: Date;
  readonly end: Date;
  readonly from: number;
  readonly to: number;
  readonly colour: string;
  readonly row: string;
}

type Chart = ReturnType<typeof plot>;

/** The row of all events, above those of the parts. */
const ALL = texts.explore.all;

/** A bar for each period, with a band from the lowest to the highest. */
export function drawChart(series: Series, width: number, label: string): Chart {
  const inRows = series.parts.length > 0 && !series.addsUp;
  const rows = inRows ? [ALL, ...series.parts.map(({ name }) => name)] : [ALL];
  const bars = inRows ? rowBars(series) : stackedBars(series);
  const bands = bandsOf(series, inRows);
  const chart = plot({
    width,
    height: inRows ? rows.length * HEIGHT.row + MARGIN.top + MARGIN.bottom : HEIGHT.stacked,
    marginLeft: MARGIN.left,
    marginRight: MARGIN.right,
    marginTop: MARGIN.top,
    marginBottom: MARGIN.bottom,
    style: { background: 'transparent', color: 'var(--text)', overflow: 'visible' },
    x: { type: 'utc' },
    y: { nice: true },
    fy: { domain: rows, axis: null, padding: inRows ? 0.25 : 0 },
    marks: [
      axisY({ label: null, ticks: inRows ? 2 : 5, anchor: 'left' }),
      axisX({ label: null, anchor: 'bottom', ...ticksOf(series.buckets) }),
      rectY(bars, {
        x1: 'start',
        x2: 'end',
        y1: 'from',
        y2: 'to',
        fy: 'row',
        fill: ({ colour }: Bar) => colour,
        insetLeft: 0.5,
        insetRight: 0.5,
      }),
      rectY(bands, {
        x1: 'start',
        x2: 'end',
        y1: 'from',
        y2: 'to',
        fy: 'row',
        fill: 'var(--band)',
        fillOpacity: 0.28,
        stroke: 'var(--band)',
        strokeOpacity: 0.7,
        insetLeft: 1,
        insetRight: 1,
      }),
      ruleY([0]),
      ...(inRows
        ? [
            text(rows, {
              fy: (row: string) => row,
              text: (row: string) => row,
              frameAnchor: 'top-left',
              dx: 6,
              fontWeight: 600,
              stroke: 'var(--raised)',
              strokeWidth: 4,
              fill: 'var(--text)',
            }),
          ]
        : []),
    ],
  });
  return named(chart, label);
}

const DAY = 86_400_000;

/** Dates below the bars in the language of the page; those of the library are English. */
function ticksOf(buckets: readonly Bucket[]): { tickFormat?: (date: Date) => string } {
  if (LANGUAGE === 'en') return {};
  const days = (Date.parse(buckets.at(-1)?.end ?? '') - Date.parse(buckets[0]?.start ?? '')) / DAY;
  const parts: Intl.DateTimeFormatOptions =
    days > 3 * 366
      ? { year: 'numeric' }
      : days > 62
        ? { month: 'short', year: 'numeric' }
        : { day: 'numeric', month: 'short' };
  const format = new Intl.DateTimeFormat(LOCALE, { ...parts, timeZone: 'UTC' });
  return { tickFormat: (date) => format.format(date) };
}

const spanOf = ({ start, end }: Bucket) => ({ start: new Date(start), end: new Date(end) });

/** The parts of each bucket upon each other, and what is in none of them. */
function stackedBars({ buckets, parts, measured }: Series): Bar[] {
  return buckets.flatMap((bucket) => {
    const total = barOf(shownOf(bucket, measured));
    let from = 0;
    const bars = parts.flatMap(({ value }, index): Bar[] => {
      const stack = bucket.stacks.find((one) => one.value === value);
      if (stack === undefined) return [];
      const to = from + barOf(shownOf(stack, measured));
      const bar = { ...spanOf(bucket), from, to, colour: colourOf(index), row: ALL };
      from = to;
      return [bar];
    });
    const rest = {
      ...spanOf(bucket),
      from,
      to: total,
      row: ALL,
      colour: parts.length === 0 ? colourOf(0) : colourOf(-1),
    };
    return total > from ? [...bars, rest] : bars;
  });
}

/** The bars of each part in a row of its own. */
const rowBars = ({ buckets, parts, measured }: Series): Bar[] =>
  buckets.flatMap((bucket) => [
    { ...spanOf(bucket), from: 0, to: barOf(shownOf(bucket, measured)), colour: colourOf(-1), row: ALL },
    ...parts.flatMap(({ value, name }, index) =>
      bucket.stacks
        .filter((stack) => stack.value === value)
        .map((stack) => ({
          ...spanOf(bucket),
          from: 0,
          to: barOf(shownOf(stack, measured)),
          colour: colourOf(index),
          row: name,
        })),
    ),
  ]);

/** From the lowest to the highest number of all events of a bucket, and in rows, of each part. */
function bandsOf({ buckets, parts, measured }: Series, inRows: boolean): Bar[] {
  if (!measured) return [];
  return buckets.flatMap((bucket) =>
    [
      { row: ALL, low: bucket.low, high: bucket.high },
      ...(inRows
        ? bucket.stacks.flatMap(({ value, low, high }) => {
            const part = parts.find((one) => one.value === value);
            return part === undefined ? [] : [{ row: part.name, low, high }];
          })
        : []),
    ].flatMap(({ row, low, high }) =>
      low === null || high === null || low === high
        ? []
        : [{ ...spanOf(bucket), from: low, to: high, colour: '', row }],
    ),
  );
}

/** Names a chart as a whole, in place of the names of its parts. */
function named(chart: Chart, label: string): Chart {
  for (const part of chart.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  chart.setAttribute('role', 'img');
  chart.setAttribute('aria-label', label);
  return chart;
}
