import type { DocumentInput } from '../../domain/documents/inputs.js';
import { DocumentKind } from '../../domain/documents/kind.js';
import { EventKind } from '../../domain/events/kind.js';
import type { PlaceInput } from '../../domain/places/inputs.js';
import type { Row, RowReading } from '../importer.js';
import { CENTRAL_COMMAND, ISIS, perpetratorOn } from './actors.js';
import type { PlaceTable } from './places/place-table.js';
import { countryNamed, isCountry, placeNamed, type ReleasePlace } from './places/release-places.js';
import { slug } from '../../storage/text/slug.js';
import { claimsOf, type ReportedEvent } from './claims.js';
import { readReleaseRow } from './columns.js';
import { oddReport, oddValues } from './warnings.js';
import { type StrikeReport, strikeReportsOf } from './strike-reports.js';

/**
 * Reads the rows of one table. It only remembers how often each day and place occurred: the second strikes of a day and
 * place are `…-2`, wherever they are in the table.
 */
export class ReleaseReader {
  readonly #seen = new Map<string, number>();

  constructor(
    private readonly table: PlaceTable,
    private readonly edition: string,
  ) {}

  /** Reads a row. Throws an UnusableRow if it says nothing usable. */
  read(row: Row): RowReading {
    const values = readReleaseRow(row);
    const { day } = values;
    const country = countryNamed(values.country, this.table);
    const place = placeNamed(values.location || values.country, country, this.table);
    const key = this.#numbered('record', keyOf(day, place));
    const reports = strikeReportsOf(values, place.places.every(isCountry));
    const reported = reports.map((report) => {
      const where = placeNamed(report.place || values.country, country ?? place.country, this.table);
      return this.#reportedEvent(report, where, day);
    });
    return {
      dossier: {
        actors: [CENTRAL_COMMAND, ISIS, perpetratorOn(day)],
        places: unique(reported.flatMap((one) => [...one.place.places, ...one.place.around])),
        documents: [releaseOf(day), recordOf(day, place, key, this.edition)],
        events: reported.map(({ event }) => event),
        claims: claimsOf(reported, key, releaseIdOf(day)),
      },
      record: `document:${key}`,
      warnings: [
        ...oddValues(values, country),
        ...reported.flatMap((one) => oddReport(one, values, country)),
      ],
    };
  }

  #reportedEvent(report: StrikeReport, place: ReleasePlace, day: string): ReportedEvent {
    const key = this.#numbered('event', keyOf(day, place));
    const double = /-(\d+)$/.exec(key.slice(keyOf(day, place).length))?.[1];
    const title = `Strikes near ${nameOf(place)}, ${inWords(day)}${double ? ` (${double})` : ''}`;
    return { report, place, day, event: { id: `event:${key}`, kind: EventKind.STRIKE, title, time: day } };
  }

  /** The key itself the first time, then with a number. */
  #numbered(kind: string, key: string): string {
    const times = (this.#seen.get(`${kind}:${key}`) ?? 0) + 1;
    this.#seen.set(`${kind}:${key}`, times);
    return times === 1 ? key : `${key}-${times}`;
  }
}

/** The common part of ids for a day and place: centcom-2016-10-17-iraq-mosul. */
function keyOf(day: string, { places, country }: ReleasePlace): string {
  const names = [country, ...places].flatMap((place) => (place ? [place.name] : []));
  return `centcom-${day}-${[...new Set(names)].map(slug).join('-')}`;
}

const releaseIdOf = (day: string): string => `document:centcom-${day}`;

const releaseOf = (day: string): DocumentInput => ({
  id: releaseIdOf(day),
  kind: DocumentKind.PRESS_RELEASE,
  title: `US Central Command on strikes against ISIS, ${inWords(day)}`,
  language: 'en',
  publishedAt: day,
  publishers: [CENTRAL_COMMAND.id],
});

const recordOf = (day: string, place: ReleasePlace, key: string, version: string): DocumentInput => ({
  id: `document:${key}`,
  kind: DocumentKind.DATASET_RECORD,
  title: `Strike releases of US Central Command, ${inWords(day)}: ${nameOf(place)}`,
  version,
  relays: [releaseIdOf(day)],
});

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

const inWords = (day: string): string => DAY.format(new Date(day));

const nameOf = ({ places }: ReleasePlace): string => places.map(({ name }) => name).join(' and ');

const unique = (places: readonly PlaceInput[]): PlaceInput[] => [
  ...new Map(places.map((place) => [place.id, place])).values(),
];
