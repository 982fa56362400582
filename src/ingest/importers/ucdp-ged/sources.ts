import type { ActorInput } from '../../../knowledge/actors/actor-input.js';
import { ActorKind } from '../../../knowledge/actors/actor-kind.js';
import type { DocumentInput } from '../../../knowledge/documents/document-input.js';
import { DocumentKind } from '../../../knowledge/documents/document-kind.js';
import type { Cells } from './cells.js';
import { clipped } from './clipped.js';
import { dayIn } from './day-in.js';
import { digest, slug } from './keys.js';
import { type NamedSource, namedSources } from './named-sources.js';

/** Where UCDP has a row from. */
export interface Source {
  readonly document: DocumentInput;
  /** Who published it; null where the row does not say so in a form that can be read. */
  readonly office: ActorInput | null;
}

/** `number_of_sources` where that was not noted. */
const NOT_NOTED = '-1';

/** Reads the sources, each once. */
export function readSources(cells: Cells, firstDay: string): Source[] {
  const named = namedSources(cells);
  const sources = new Map(named.map((source) => [idOf(source), source]));
  const counted = cells.text('number_of_sources');
  if (counted !== null && counted !== NOT_NOTED && Number(counted) !== named.length) {
    cells.warn('number_of_sources', `The row names ${named.length}.`);
  }
  return [...sources].map(([id, { office, date, headline }]) => {
    const day = date === null ? null : dayIn(date);
    if (date !== null && day === null) {
      cells.warn('source_date', 'A date in it is no day, and was left out. Expected e.g. 2016-01-31.');
    }
    if (day !== null && day < firstDay) cells.warn('source_date', 'A date in it is before date_start.');
    const publisher = office === null ? null : officeOf(office);
    return {
      document: {
        id,
        kind: DocumentKind.REPORT,
        title: clipped(headline ?? [office, date].filter(Boolean).join(', ')),
        ...(headline !== null && isAddress(headline) && { url: headline }),
        ...(day !== null && { publishedAt: day }),
        ...(publisher && { publishers: [publisher.id] }),
      },
      office: publisher,
    };
  });
}

/** Releases name a source by its words alone, so these are its key. */
const idOf = ({ office, date, headline }: NamedSource): string =>
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

/** Some headlines are just the address of the page. */
const isAddress = (headline: string): boolean =>
  /^https?:\/\/\S{1,1900}$/i.test(headline) && URL.canParse(headline);
