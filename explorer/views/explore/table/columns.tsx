import type { ComponentChildren } from 'preact';
import { ThingLink } from '../../../parts/thing/thing-link.js';
import type { Thing } from '../../../parts/thing/thing.js';
import { ShortTime } from './short-time.js';
import { capital, counted, inWords, measureInWords } from '../../../parts/words.js';
import type { ExploreState } from '../explore-state.js';
import { figuresInWords, sidesOf, sourcesOf, type TableEvent } from './event-row.js';
import { texts } from '../../../language/texts.js';

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
  if (first === undefined) return <span class="quiet">{texts.table.notStated}</span>;
  return (
    <span dir="auto">
      <ThingLink thing={first} />
      {second && (
        <>
          {texts.words.comma}
          <ThingLink thing={second} />
        </>
      )}
      {others.length > 0 && <span class="quiet">{texts.words.andMore(others.length)}</span>}
    </span>
  );
}

const Texts = ({ all }: { all: readonly string[] }) =>
  all.length === 0 ? <span class="quiet">{texts.table.noneStated}</span> : <>{all.join('; ')}</>;

export const COLUMNS: readonly Column[] = [
  { key: 'date', name: () => texts.table.date, order: 'TIME', cell: ({ time }) => <ShortTime time={time} /> },
  {
    key: 'event',
    name: () => texts.table.event,
    order: 'TITLE',
    cell: (event) => <ThingLink thing={event} />,
  },
  { key: 'place', name: () => texts.table.place, cell: ({ places }) => <Few things={places} /> },
  { key: 'sides', name: () => texts.table.sides, cell: (event) => <Few things={sidesOf(event)} /> },
  {
    key: 'measure',
    name: (measure) => capital(measureInWords(measure)),
    cell: (event, measure) => <Texts all={figuresInWords(event, measure)} />,
  },
  {
    key: 'figures',
    name: () => texts.table.allFigures,
    cell: (event) => <Texts all={figuresInWords(event)} />,
  },
  { key: 'source', name: () => texts.table.source, cell: (event) => <Few things={sourcesOf(event)} /> },
  {
    key: 'disputed',
    name: () => texts.table.disputed,
    cell: ({ disputed: { totalCount } }) =>
      totalCount > 0 && <span class="disputed">{counted(totalCount, 'claim')}</span>,
  },
  { key: 'kind', name: () => texts.table.kind, cell: ({ kind }) => capital(inWords(kind)) },
  { key: 'id', name: () => texts.table.id, cell: ({ id }) => <code>{id}</code> },
];

/** Shown where the URL names none. */
const USUAL = ['date', 'event', 'place', 'sides', 'figures', 'source', 'disputed'];

export const columnsOf = ({ columns }: ExploreState): readonly Column[] => {
  const chosen = COLUMNS.filter(({ key }) => columns.includes(key));
  return chosen.length > 0 ? chosen : COLUMNS.filter(({ key }) => USUAL.includes(key));
};
