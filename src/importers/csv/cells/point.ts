import mgrs from 'mgrs';
import { angles, LATITUDE, LONGITUDE } from './angle.js';
import { alike, type Notation, Unreadable } from './notation.js';

/** A position in degrees (WGS 84). */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
  /** Radius in metres of the imprecision of the notation itself. */
  readonly uncertaintyMeters?: number;
}

/** Both coordinates in one cell, the latitude first: 36.34, 43.13 or 36,34; 43,13 or 36°20'24"N 43°07'48"E. */
export const latitudeLongitude: Notation<Point> = alike((text) => {
  const [latitude, longitude, ...others] = halves(text.trim());
  if (latitude === undefined || longitude === undefined || others.length > 0) {
    throw new Unreadable('Expected a latitude and a longitude, such as 36.34, 43.13 or 36,34; 43,13.');
  }
  return { latitude: angles(LATITUDE).inTable(latitude), longitude: angles(LONGITUDE).inTable(longitude) };
});

function halves(text: string): string[] {
  if (text.includes(';')) return text.split(/\s*;\s*/);
  if (/[NS]/.test(text)) return text.split(/(?<=[NS])[\s,]+(?=.*[EW])|,\s+|[\s,]+(?=[EW]\s*\d)/);
  // With a decimal point, or before a space, a comma separates; any other may be a decimal mark.
  if (/,\s/.test(text)) return text.split(/,\s+/);
  return text.includes('.') ? text.split(/\s*,\s*|\s+/) : text.split(/\s+/);
}

/** Zone, band without I and O, column and row of the square, then equally many digits of easting and northing. */
const GRID_REFERENCE = /^(?<zone>\d{1,2})[C-HJ-NP-X][A-HJ-NP-Z][A-HJ-NP-V](?<digits>\d{0,10})$/;
/** Side of the square of a grid reference without digits, in metres. */
const MAX_SQUARE_METERS = 100_000;

/** Grid references of the Military Grid Reference System (NATO STANAG 2211), as the centre of their square. */
export const gridReferences: Notation<Point> = alike((text) => {
  const compact = text.replaceAll(/\s/g, '').toUpperCase();
  const { zone = '', digits = '' } = GRID_REFERENCE.exec(compact)?.groups ?? {};
  const isWell = Number(zone) >= 1 && Number(zone) <= 60;
  const middle = isWell ? middleOf(compact) : null;
  if (!middle) {
    throw new Unreadable(
      'Expected a grid reference of zone, band, square and an even number of digits, such as 38SLF1234567890 or 38S LF 123 456.',
    );
  }
  const side = MAX_SQUARE_METERS / 10 ** (digits.length / 2);
  const [longitude, latitude] = middle;
  return {
    latitude: Number(latitude.toFixed(6)),
    longitude: Number(longitude.toFixed(6)),
    uncertaintyMeters: Math.ceil((side * Math.SQRT2) / 2),
  };
});

function middleOf(reference: string): [number, number] | null {
  try {
    const middle = mgrs.toPoint(reference);
    return middle.every(Number.isFinite) ? middle : null;
  } catch {
    return null;
  }
}
