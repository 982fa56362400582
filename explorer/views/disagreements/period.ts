import { LOCALE } from '../../language/locale.js';
import { texts } from '../../language/texts.js';

const MONTH = new Intl.DateTimeFormat(LOCALE, { month: 'long', year: 'numeric', timeZone: 'UTC' });
const DAY = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeZone: 'UTC' });

type Interval = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

/** The period of a cell: its first and last day in EDTF, and its name. */
export interface Period {
  readonly since: string | null;
  readonly until: string | null;
  readonly name: string;
}

/** The period from an instant to the one after it. */
export function periodOf(start: string | null, end: string | null, interval: Interval | null): Period {
  if (start === null || end === null)
    return {
      since: null,
      until: null,
      name: interval === null ? texts.disagreements.anyTime : texts.disagreements.timeNotKnown,
    };
  const first = start.slice(0, 10);
  const last = new Date(Date.parse(end) - 1).toISOString().slice(0, 10);
  if (interval === 'YEAR')
    return { since: first.slice(0, 4), until: first.slice(0, 4), name: first.slice(0, 4) };
  if (interval === 'MONTH')
    return { since: first.slice(0, 7), until: first.slice(0, 7), name: MONTH.format(new Date(first)) };
  const days = [first, ...(last === first ? [] : [last])].map((day) => DAY.format(new Date(day)));
  return { since: first, until: last, name: days.join(' – ') };
}
