const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october'],
  ...['november', 'december'],
];

const MONTH = `(${MONTHS.join('|')}|${MONTHS.map((name) => name.slice(0, 3)).join('|')}|sept)\\.?`;
const YEAR = '((?:19|20)\\d{2})';
const DAY = '([0-3]?\\d)(?:st|nd|rd|th)?';

/** Ways to write a date, the longest first, with the groups of year, month and day. */
const FORMS: readonly (readonly [form: RegExp, year: number, month: number, day: number])[] = [
  [new RegExp(`\\b${YEAR}-(\\d{2})-(\\d{2})\\b`, 'i'), 1, 2, 3],
  [new RegExp(`\\b${DAY}\\s+${MONTH}\\s+${YEAR}\\b`, 'i'), 3, 2, 1],
  [new RegExp(`\\b${MONTH}\\s+${DAY},?\\s+${YEAR}\\b`, 'i'), 3, 1, 2],
  [new RegExp(`\\b${YEAR}-(\\d{2})\\b`, 'i'), 1, 2, 0],
  [new RegExp(`\\b${MONTH},?\\s+${YEAR}\\b`, 'i'), 2, 1, 0],
  [new RegExp(`\\b${YEAR}\\b`, 'i'), 1, 0, 0],
];

function monthNumber(text: string): string {
  if (/^\d/.test(text)) return text;
  const index = MONTHS.findIndex((name) => name.startsWith(text.slice(0, 3).toLowerCase()));
  return String(index + 1).padStart(2, '0');
}

/** Words to search for, and the time that was written among them, in EDTF. */
export interface DatedText {
  readonly words: string;
  readonly during: string;
}

/** The date in a text that has words beside it; null if it has no date, or nothing else. */
export function dateInText(text: string): DatedText | null {
  for (const [form, year, month, day] of FORMS) {
    const found = form.exec(text);
    if (found === null) continue;
    const words = text
      .replace(found[0], ' ')
      .replace(/\b(?:in|on|during)\s*$/i, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (words === '') return null;
    const parts = [found[year] ?? ''];
    if (month > 0) parts.push(monthNumber(found[month] ?? ''));
    if (day > 0) parts.push((found[day] ?? '').padStart(2, '0'));
    const during = parts.join('-');
    const exists = day === 0 || new Date(during).toISOString().startsWith(during);
    return exists ? { words, during } : null;
  }
  return null;
}
