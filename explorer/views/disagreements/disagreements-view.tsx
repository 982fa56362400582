import { useParameters } from '../../address/use-parameters.js';
import { useQuery } from '../../api/use-query.js';
import { Pager } from '../../parts/view/pager.js';
import { View } from '../../parts/view/view.js';
import { CellChoice, INTERVALS, LEVELS } from './cell-choice.js';
import { CellRow } from './cell-row.js';
import { disagreementsQuery } from './disagreements-query.js';
import './disagreements.css';
import { DisputeRow } from './dispute-row.js';
import { measuresQuery } from './measures-query.js';
import { texts } from '../../language/texts.js';
import { inWords, measureInWords } from '../../parts/words.js';

const TITLE = texts.disagreements.title;
/** Rows of each list on one page. */
const PAGE = 20;

/** Where sources disagree most: claims that cannot all be true, and places and periods in which sources count differently. */
export function DisagreementsView() {
  const chosen = useParameters().get('measure');
  const result = useQuery(measuresQuery, {});
  if (chosen === null && result.data === null)
    return (
      <View title={TITLE} result={result}>
        {() => null}
      </View>
    );
  const measures = (result.data?.totals ?? []).toSorted(
    (a, b) => b.disputed - a.disputed || b.events - a.events,
  );
  const names = [...new Set(measures.map(({ measure }) => measure))];
  return <Ranked measures={names} measure={chosen ?? names[0] ?? 'killed'} />;
}

function Ranked({ measures, measure }: { measures: readonly string[]; measure: string }) {
  const parameters = useParameters();
  const level = LEVELS.find((one) => one === parameters.get('level')) ?? 'PROVINCE';
  const interval = INTERVALS.find((one) => one === parameters.get('interval')) ?? 'MONTH';
  const result = useQuery(disagreementsQuery, {
    measure,
    place: level,
    interval,
    first: PAGE,
    after: parameters.get('after'),
    disputesAfter: parameters.get('disputes'),
  });
  return (
    <View title={TITLE} result={result}>
      {({ disputes, disagreements }) => (
        <>
          <section aria-labelledby="disputed">
            <h2 id="disputed">{texts.disagreements.cannotBeTrue}</h2>
            <p class="quiet">
              {texts.disagreements.cannotMeaning}{' '}
              {disputes.totalCount === 0 ? texts.disagreements.noDisputes : texts.disagreements.widestFirst}
            </p>
            <ol class="plain">
              {disputes.nodes.map((dispute) => (
                <DisputeRow key={dispute.claims.map(({ id }) => id).join(' ')} dispute={dispute} />
              ))}
            </ol>
            <Pager parameter="disputes" of="disputes" total={disputes.totalCount} page={disputes.pageInfo} />
          </section>
          <section aria-labelledby="counted-differently">
            <h2 id="counted-differently">{texts.disagreements.countedDifferently}</h2>
            <p class="quiet">{texts.disagreements.differentlyMeaning}</p>
            <CellChoice measures={measures} measure={measure} level={level} interval={interval} />
            {disagreements.totalCount === 0 && (
              <p>{texts.disagreements.noCell(measureInWords(measure), inWords(interval))}</p>
            )}
            <ol class="plain">
              {disagreements.nodes.map((one) => (
                <CellRow
                  key={`${one.cell.place?.id ?? ''} ${one.cell.start ?? ''}`}
                  disagreement={one}
                  measure={measure}
                  interval={interval}
                />
              ))}
            </ol>
            <Pager
              parameter="after"
              of="disagreements"
              total={disagreements.totalCount}
              page={disagreements.pageInfo}
            />
          </section>
        </>
      )}
    </View>
  );
}
