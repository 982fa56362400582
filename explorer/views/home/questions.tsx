import { addressWith } from '../../address/addresses.js';
import { EXPLORE } from '../../address/explore.js';
import { useQuery } from '../../api/use-query.js';
import { axisEnd } from '../../parts/statements/axis.js';
import { Dots } from '../../parts/statements/dots.js';
import { figure } from '../../parts/quantity-text.js';
import { nameOf } from '../../parts/thing/thing.js';
import { capital } from '../../parts/words.js';
import { Bars } from './bars.js';
import { QuestionCard } from './question-card.js';
import { disputedQuery, overTimeQuery, placesQuery, strikersQuery, totalsQuery } from './questions-query.js';
import { Sparkline } from './sparkline.js';

/** Rows of a small answer. */
const ROWS = 5;

export const Where = () => (
  <QuestionCard
    question="Where did most happen?"
    to={EXPLORE}
    result={useQuery(placesQuery, { first: ROWS })}
  >
    {({ eventFacets }) => <Bars facets={eventFacets} />}
  </QuestionCard>
);

export const WhoStruck = () => (
  <QuestionCard
    question="Who struck most?"
    to={addressWith(EXPLORE, { tab: 'matrix' })}
    result={useQuery(strikersQuery, { first: ROWS })}
  >
    {({ eventFacets }) => <Bars facets={eventFacets} />}
  </QuestionCard>
);

export const When = () => (
  <QuestionCard question="When did it happen?" to={EXPLORE} result={useQuery(overTimeQuery, {})}>
    {({ timeline }) => <Sparkline buckets={timeline} />}
  </QuestionCard>
);

/** The measures counted for most events, each on an axis of its own. */
export const HowMuch = () => (
  <QuestionCard question="What is counted, in all?" to="/disagreements" result={useQuery(totalsQuery, {})}>
    {({ totals }) => (
      <ul class="plain small-totals">
        {totals
          .toSorted((a, b) => b.events - a.events)
          .slice(0, ROWS - 1)
          .map((total) => {
            const quantity = { ...total, qualifier: 'EXACT' as const };
            const key = `${total.measure} ${total.unit ?? ''}`;
            return (
              <li key={key}>
                <span>
                  {capital(total.measure)} <strong>{figure(quantity)}</strong>
                </span>
                <Dots dots={[{ id: key, quantity, voice: 0 }]} end={axisEnd([quantity])} />
              </li>
            );
          })}
      </ul>
    )}
  </QuestionCard>
);

export const WhoDisagrees = () => (
  <QuestionCard
    question="Where do sources disagree most?"
    to="/disagreements"
    result={useQuery(disputedQuery, {})}
  >
    {({ disputes: { totalCount, nodes } }) => {
      const [widest] = nodes;
      if (widest === undefined)
        return <p class="quiet">No two claims about one thing contradict each other.</p>;
      const { claims, measure, explanation } = widest;
      const [first] = claims;
      const dots = claims.flatMap(({ id, quantity }, voice) =>
        quantity === null ? [] : [{ id, quantity, voice }],
      );
      return (
        <>
          <p>
            {first !== undefined && nameOf(first.subject)}
            {measure !== null && <span class="quiet"> · {capital(measure)}</span>}
          </p>
          {dots.length > 0 && <Dots dots={dots} end={axisEnd(dots.map(({ quantity }) => quantity))} />}
          <p class="quiet">
            {explanation} {totalCount > 1 && `There are ${(totalCount - 1).toLocaleString('en')} more.`}
          </p>
        </>
      );
    }}
  </QuestionCard>
);
