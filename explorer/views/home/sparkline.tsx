import { LOCALE } from '../../language/locale.js';
import { counted } from '../../parts/words.js';
import { texts } from '../../language/texts.js';

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
    return <p class="quiet">{texts.home.noMonth}</p>;
  return (
    <>
      <svg
        class="sparkline"
        viewBox={`0 0 ${placed.length} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={texts.home.sparkline(
          counted(most, 'event'),
          monthOf(busiest),
          monthOf(first),
          monthOf(last),
        )}
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
        {texts.home.mostIn(monthOf(busiest), counted(most, 'event'))}
        {beyond > 0 && ` ${texts.home.notToMonth(counted(beyond, 'event'))}`}
      </p>
    </>
  );
}

const monthOf = ({ start }: Bucket): string => MONTH.format(new Date(start));
