import { LOCALE } from '../language/locale.js';
import { texts } from '../language/texts.js';

/** A time as it was stated. */
export interface Time {
  readonly edtf: string;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-\d{2}$/;

const written = (part: string, style: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(LOCALE, { ...style, timeZone: 'UTC' }).format(new Date(part));

/** One EDTF date; anything but a plain day or month stays as it is. */
function partInWords(part: string): string {
  const plain = part.replace(/[~?%]$/, '');
  if (DAY.test(plain)) return written(plain, { day: 'numeric', month: 'long', year: 'numeric' });
  if (MONTH.test(plain)) return written(plain, { month: 'long', year: 'numeric' });
  return plain === '..' || plain === '' ? texts.time.open : plain;
}

/** A time in words: 10 March 2019 – 23 March 2019. */
export function timeInWords({ edtf, approximate, uncertain }: Time): string {
  const words = edtf.split('/').map(partInWords).join(' – ');
  const near = approximate ? texts.time.about(words) : words;
  return uncertain ? texts.time.uncertain(near) : near;
}
