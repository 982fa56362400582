import type { ComponentChildren } from 'preact';
import { ThingLink } from '../../../parts/thing/thing-link.js';
import type { Thing } from '../../../parts/thing/thing.js';
import { ShortTime } from './short-time.js';
import { capital, counted, inWords } from '../../../parts/words.js';
import type { ExploreState } from '../explore-state.js';
import { figuresInWords, sidesOf, sourcesOf, type TableEvent } from './event-row.js';

/** A column of the table. */
export interface Column {
  readonly key: string;
  readonly name: (measure: string) => string;
  /** The order of the API by which it is sorted. */
  readonly order?: ExploreState['order'];
  readonly cell: (event: TableEvent, measure: string) => ComponentChildren;
}

/** Things in a cell; of many, the first. */
function Few({ things }: { things: readonly Thing[] }) {
  const [first, second, ...others] = things;
  if (first === undefined) return <span class="quiet">not stated</span>;
  return (
    <span dir="auto">
      <ThingLink thing={first} />
      {second && (
        <>
          , <ThingLink thing={second} />
        </>
      )}
      {others.length > 0 && <span class="quiet"> and {others.length.toLocaleString('en')} more</span>}
    </span>
  );
}

const Texts = ({ texts }: { texts: readonly string[] }) =>
  texts.length === 0 ? <span class="quiet">none stated</span> : <>{texts.join('; ')}</>;

export const COLUMNS: readonly Column[] = [
  { key: 'date', name: () => 'Date', order: 'TIME', cell: ({ time }) => <ShortTime time={time} /> },
  { key: 'event', name: () => 'Event', order: 'TITLE', cell: (event) => <ThingLink thing={event} /> },
  { key: 'place', name: () => 'Place', cell: ({ places }) => <Few things={places} /> },
  { key: 'sides', name: () => 'Sides', cell: (event) => <Few things={sidesOf(event)} /> },
  {
    key: 'measure',
    name: capital,
    cell: (event, measure) => <Texts texts={figuresInWords(event, measure)} />,
  },
  { key: 'figures', name: () => 'All figures', cell: (event) => <Texts texts={figuresInWords(event)} /> },
  { key: 'source', name: () => 'Source', cell: (event) => <Few things={sourcesOf(event)} /> },
  {
    key: 'disputed',
    name: () => 'Disputed',
    cell: ({ disputed: { totalCount } }) =>
      totalCount > 0 && <span class="disputed">{counted(totalCount, 'claim')}</span>,
  },
  { key: 'kind', name: () => 'Kind', cell: ({ kind }) => capital(inWords(kind)) },
  { key: 'id', name: () => 'Id', cell: ({ id }) => <code>{id}</code> },
];

/** Shown where the URL names none. */
const USUAL = ['date', 'event', 'place', 'sides', 'figures', 'source', 'disputed'];

export const columnsOf = ({ columns }: ExploreState): readonly Column[] => {
  const chosen = COLUMNS.filter(({ key }) => columns.includes(key));
  return chosen.length > 0 ? chosen : COLUMNS.filter(({ key }) => USUAL.includes(key));
};
