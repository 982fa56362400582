import { latinDigits } from './latin-digits.js';
import { alike, type Notation, Unreadable } from './notation.js';

/** One of the two coordinates. */
interface Axis {
  readonly name: string;
  /** Degrees. */
  readonly max: number;
  readonly positive: string;
  readonly negative: string;
}

export const LATITUDE: Axis = { name: 'latitude', max: 90, positive: 'N', negative: 'S' };
export const LONGITUDE: Axis = { name: 'longitude', max: 180, positive: 'E', negative: 'W' };

const NUMBER = '\\d+(?:[.,]\\d+)?';
const DEGREES = `(?<degrees>${NUMBER})\\s*(?:[°º˚:]|\\s|$)?`;
const MINUTES = `(?<minutes>${NUMBER})\\s*(?:['′’:]|\\s|$)?`;
const SECONDS = `(?<seconds>${NUMBER})\\s*(?:["″”]|''|′′|’’|$)?`;

/**
 * Degrees (WGS 84) of a latitude or longitude, signed or with N, S, E or W before or after: 36.34, 36,34, 36°20.4'N,
 * 36°20'24"N, 36d20m24sN, 36 20 24 N, 36:20:24. A lower-case s is never south. They contain no thousands separators, so
 * a comma is always the decimal mark.
 */
export function angles({ name, max, positive, negative }: Axis): Notation<number> {
  const side = `[${positive}${negative}]`;
  const form = new RegExp(
    `^(?<before>${side})?\\s*(?<sign>[+−-])?\\s*${DEGREES}\\s*(?:${MINUTES}\\s*(?:${SECONDS})?)?\\s*(?<behind>${side})?$`,
    'u',
  );
  return alike((text) => {
    const parts = form.exec(withSigns(latinDigits(text.trim())))?.groups;
    const degrees = parts ? degreesOf(parts, negative) : NaN;
    if (Math.abs(degrees) <= max) return degrees;
    throw new Unreadable(
      `Expected a ${name} from −${max} to ${max} degrees, such as 36.34, 36°20'24"${positive} or 36 20.4 ${positive}.`,
    );
  });
}

/** 36d20m24s as 36°20'24". */
const withSigns = (text: string): string =>
  text.replace(
    /(\d)\s*d\s*([\d.,]+)\s*m(?:\s*([\d.,]+)\s*s)?/,
    (_, degrees: string, minutes: string, seconds?: string) =>
      `${degrees}°${minutes}'${seconds === undefined ? '' : `${seconds}"`}`,
  );

function degreesOf(parts: Record<string, string | undefined>, negative: string): number {
  const { before, behind, sign, degrees = '', minutes, seconds } = parts;
  const sides = [before, behind, sign].filter((one) => one !== undefined);
  const given = [degrees, minutes, seconds].filter((one) => one !== undefined);
  const numbers = given.map((one) => Number(one.replace(',', '.')));
  // Only the last of them may have a fraction, and minutes and seconds are below sixty.
  const isWhole = numbers.slice(0, -1).every(Number.isInteger) && numbers.slice(1).every((one) => one < 60);
  if (sides.length > 1 || !isWhole) return NaN;
  const [whole = 0, sixtieths = 0, rest = 0] = numbers;
  const size = whole + sixtieths / 60 + rest / 3600;
  const isNegative = /[−-]/.test(sign ?? '') || (before ?? behind) === negative;
  // To a tenth of a millimetre, far more precise than any statement.
  return Number((isNegative ? -size : size).toFixed(9));
}
