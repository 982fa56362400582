import type { ResultOf } from 'gql.tada';
import { useParameters } from '../../../address/use-parameters.js';
import { nameOf } from '../../../parts/thing/thing.js';
import { bucketInWords, periodOf } from '../chart/interval.js';
import type { Interval } from '../explore-state.js';
import { SourceFigures } from './source-figures.js';
import type { disagreementsQuery } from './sources-query.js';
import { texts } from '../../../language/texts.js';
import { ENGLISH } from '../../../language/in-english.js';

type Disagreement = ResultOf<typeof disagreementsQuery>['disagreements']['nodes'][number];

interface Properties {
  disagreements: readonly Disagreement[];
  interval: Interval;
  measure: string;
}

/** Where and when sources differ, the widest first; each leads to its events. */
export const Disagreements = ({ disagreements, ...rest }: Properties) => (
  <ol class="disagreements plain">
    {disagreements.map((disagreement, index) => (
      <li key={index}>
        <OneDisagreement disagreement={disagreement} {...rest} />
      </li>
    ))}
  </ol>
);

interface OneProperties {
  disagreement: Disagreement;
  interval: Interval;
  measure: string;
}

function OneDisagreement({ disagreement: { cell, gap, explanation }, interval, measure }: OneProperties) {
  const parameters = useParameters();
  const { place, start, end, sources } = cell;
  const bucket = start === null || end === null ? null : { start, end };
  const where = place === null ? texts.explore.noPlace : nameOf(place);
  const when = bucket === null ? texts.explore.noPeriod : bucketInWords(bucket, interval);
  const period = bucket === null ? null : periodOf(bucket, bucket, interval);
  return (
    <>
      <h3 dir="auto">
        <a
          href={parameters.with({
            ...(place !== null && { at: place.id, around: null }),
            ...(period !== null && { since: period.since, until: period.until }),
            saidBy: sources.map(({ source }) => source.id),
            tab: 'table',
            after: null,
          })}
        >
          <bdi>{where}</bdi>
          {texts.words.comma}
          {when}
        </a>{' '}
        <span class="gap">{texts.explore.apart(Math.round(100 * gap))}</span>
      </h3>
      <SourceFigures figures={sources} measure={measure} />
      <p class="quiet" {...ENGLISH}>
        {explanation}
      </p>
    </>
  );
}
