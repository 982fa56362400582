import type { ResultOf, VariablesOf } from 'gql.tada';
import { comparisonAddress } from '../../address/comparison-address.js';
import { Link } from '../../address/link.js';
import { nameOf } from '../../parts/thing/thing.js';
import { counted } from '../../parts/words.js';
import type { disagreementsQuery } from './disagreements-query.js';
import { periodOf } from './period.js';
import { RankedRow } from './ranked-row.js';
import { texts } from '../../language/texts.js';

type Disagreement = ResultOf<typeof disagreementsQuery>['disagreements']['nodes'][number];

interface Properties {
  disagreement: Disagreement;
  measure: string;
  interval: VariablesOf<typeof disagreementsQuery>['interval'];
}

/** What sources state of one place and period. It leads to what happened there and then. */
export function CellRow({ disagreement: { gap, explanation, cell }, measure, interval }: Properties) {
  const period = periodOf(cell.start, cell.end, interval ?? null);
  return (
    <RankedRow
      gap={gap}
      measure={measure}
      explanation={explanation}
      title={
        <Link
          to={comparisonAddress({
            measure,
            since: period.since,
            until: period.until,
            place: cell.place?.id ?? null,
            sources: cell.sources.map(({ source }) => source.id),
          })}
        >
          {cell.place === null ? texts.disagreements.noPlace : <bdi>{nameOf(cell.place)}</bdi>}
          {texts.words.comma}
          {period.name}
        </Link>
      }
      sides={cell.sources.map(({ source, events, low, best, high, unit }) => ({
        key: `${source.id} ${unit ?? ''}`,
        actors: [source],
        quantity: { measure, low, best, high, unit, qualifier: 'EXACT' },
        says: '',
        more: texts.disagreements.inEvents(counted(events, 'event')),
      }))}
    />
  );
}
