import { timeInWords, type Time } from './time-in-words.js';
import { texts } from '../language/texts.js';

export const TimeText = ({
  time,
  otherwise = texts.time.notStated,
}: {
  time: Time | null;
  otherwise?: string;
}) =>
  time === null ? <span class="quiet">{otherwise}</span> : <span title={time.edtf}>{timeInWords(time)}</span>;
