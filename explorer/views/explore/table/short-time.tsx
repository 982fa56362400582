import { timeInWords, type Time } from '../../../parts/time-in-words.js';
import { texts } from '../../../language/texts.js';

const FULL_MONTHS =
  /\b(January|February|March|April|June|July|August|September|October|November|December)\b/g;

/** A time in a narrow column: months by three letters, the whole on pointing at it. */
export function ShortTime({ time }: { time: Time | null }) {
  if (time === null) return <span class="quiet">{texts.table.notStated}</span>;
  const words = timeInWords(time);
  return <span title={words}>{words.replace(FULL_MONTHS, (month) => month.slice(0, 3))}</span>;
}
