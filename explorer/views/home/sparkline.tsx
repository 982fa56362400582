import { LOCALE } from '../../language/locale.js';
import { counted } from '../../parts/words.js';

interface Bucket {
  readonly start: string;
  readonly end: string;
  readonly unplaced: boolean;
  readonly events: number;
}

/** Height of the picture, in units of its own. */
const HEIGHT = 60;

const MONTH = new Intl.DateTimeFormat(LOCALE, { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** Events by month, as bars; what is not known to the month is said in words. */
export function Sparkline({ buckets }: { buckets: readonly Bucket[] }) {
  const placed = buckets.filter(({ unplaced }) => !unplaced);
  const most = Math.max(1, ...placed.map(({ events }) => events));
  const busiest = placed.find(({ events }) => events === most);
  const beyond = buckets.find(({ unplaced }) => unplaced)?.events ?? 0;
  const [first, last] = [placed[0], placed.at(-1)];
  if (busiest === undefined || first === undefined || last === undefined)
    return <p class="quiet">Nothing is known to the month.</p>;
  return (
    <>
      <svg
        class="sparkline"
        viewBox={`0 0 ${placed.length} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${counted(most, 'event')} in ${monthOf(busiest)}, most of all months from ${monthOf(first)} to ${monthOf(last)}`}
      >
        {placed.map(({ start, events }, index) => {
          const height = (events / most) * HEIGHT;
          return <rect key={start} x={index + 0.1} width={0.8} y={HEIGHT - height} height={height} />;
        })}
      </svg>
      <p class="quiet sparkline-ends">
        <span>{monthOf(first)}</span>
        <span>{monthOf(last)}</span>
      </p>
      <p class="quiet">
        Most in {monthOf(busiest)}: {counted(most, 'event')}.
        {beyond > 0 && ` ${counted(beyond, 'event')} not known to the month.`}
      </p>
    </>
  );
}

const monthOf = ({ start }: Bucket): string => MONTH.format(new Date(start));
