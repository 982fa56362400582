import { timeInWords, type Time } from './time-in-words.js';

export const TimeText = ({
  time,
  otherwise = 'time not stated',
}: {
  time: Time | null;
  otherwise?: string;
}) =>
  time === null ? <span class="quiet">{otherwise}</span> : <span title={time.edtf}>{timeInWords(time)}</span>;
