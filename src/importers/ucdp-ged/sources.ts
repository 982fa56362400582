import { webAddress } from '../../domain/constraints/text-rules.js';
import type { ActorInput } from '../../domain/actors/inputs.js';
import { ActorKind } from '../../domain/actors/kind.js';
import type { DocumentInput } from '../../domain/documents/inputs.js';
import { DocumentKind } from '../../domain/documents/kind.js';
import { reportId } from '../shared/cited-report.js';
import { dayIn } from '../shared/day-in.js';
import { isSentinelDay } from '../shared/sentinel-dates.js';
import type { Cells } from './cells.js';
import { clipped } from './clipped.js';
import { digest, slug } from './ids.js';
import { type NamedSource, namedSources } from './named-sources.js';

/** A report that a row cites. */
export interface Source {
  readonly document: DocumentInput;
  /** Who published it; null if the row does not say so in a readable form. */
  readonly office: ActorInput | null;
}

/** `number_of_sources` if it was not recorded. */
const NOT_NOTED = '-1';

/** Reads the sources, without duplicates. */
export function readSources(cells: Cells, firstDay: string): Source[] {
  const named = namedSources(cells).map((source) => ({ ...source, date: dated(source.date, cells) }));
  const sources = new Map(named.map((source) => [idOf(source), source]));
  const counted = cells.text('number_of_sources');
  if (counted !== null && counted !== NOT_NOTED && Number(counted) !== named.length) {
    cells.warn('number_of_sources', `The row names ${named.length}.`);
  }
  return [...sources].map(([id, source]) => {
    const { office, date, headline } = source;
    const day = dayOf(source);
    if (date !== null && day === null) {
      cells.warn('source_date', 'A date in it is not a day, and was left out. Expected e.g. 2016-01-31.');
    }
    if (day !== null && day < firstDay) cells.warn('source_date', 'A date in it is before date_start.');
    const publisher = office === null ? null : officeOf(office);
    const url = urlOf(source);
    return {
      document: {
        id,
        kind: DocumentKind.REPORT,
        title: clipped(headline ?? [office, date].filter(Boolean).join(', ')),
        ...(url !== null && { url }),
        ...(day !== null && { publishedAt: day }),
        ...(publisher && { publishers: [publisher.id] }),
      },
      office: publisher,
    };
  });
}

/** A date that stands for none is left out, with a warning. */
function dated(date: string | null, cells: Cells): string | null {
  if (date === null || !isSentinelDay(date)) return date;
  cells.warn('source_date', 'Programs write this day if there is no date; it was left out.');
  return null;
}

const dayOf = ({ date }: NamedSource): string | null => (date === null ? null : dayIn(date));

/** Some headlines are just the URL of the page. */
const urlOf = ({ headline }: NamedSource): string | null =>
  headline !== null && /^https?:\/\//i.test(headline) && webAddress(headline) === null ? headline : null;

/** Identifies the report as every data set does; if that is impossible, by the words of the row. */
function idOf(source: NamedSource): string {
  const { office, date, headline } = source;
  return (
    reportId({ url: urlOf(source), office, day: dayOf(source), headline }) ??
    idByWords(office, date, headline)
  );
}

const idByWords = (office: string | null, date: string | null, headline: string | null): string =>
  [
    'document:ucdp-source',
    ...(office === null ? [] : [slug(office)]),
    ...(date === null ? [] : [slug(date)]),
    digest(JSON.stringify([office, date, headline])),
  ].join('-');

const officeOf = (name: string): ActorInput => ({
  id: `actor:ucdp-source-${slug(name)}`,
  name: clipped(name),
  kind: ActorKind.ORGANIZATION,
});
