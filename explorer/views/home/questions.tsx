import { addressWith } from '../../address/addresses.js';
import { EXPLORE } from '../../address/explore.js';
import { useQuery } from '../../api/use-query.js';
import { axisEnd } from '../../parts/statements/axis.js';
import { Dots } from '../../parts/statements/dots.js';
import { figure } from '../../parts/quantity-text.js';
import { nameOf } from '../../parts/thing/thing.js';
import { capital, measureInWords } from '../../parts/words.js';
import { Bars } from './bars.js';
import { QuestionCard } from './question-card.js';
import { disputedQuery, overTimeQuery, placesQuery, strikersQuery, totalsQuery } from './questions-query.js';
import { Sparkline } from './sparkline.js';
import { texts } from '../../language/texts.js';
import { ENGLISH } from '../../language/in-english.js';

/** Rows of a small answer. */
const ROWS = 5;

export const Where = () => (
  <QuestionCard question={texts.home.whereMost} to={EXPLORE} result={useQuery(placesQuery, { first: ROWS })}>
    {({ eventFacets }) => <Bars facets={eventFacets} />}
  </QuestionCard>
);

export const WhoStruck = () => (
  <QuestionCard
    question={texts.home.whoStruckMost}
    to={addressWith(EXPLORE, { tab: 'matrix' })}
    result={useQuery(strikersQuery, { first: ROWS })}
  >
    {({ eventFacets }) => <Bars facets={eventFacets} />}
  </QuestionCard>
);

export const When = () => (
  <QuestionCard question={texts.home.whenHappen} to={EXPLORE} result={useQuery(overTimeQuery, {})}>
    {({ timeline }) => <Sparkline buckets={timeline} />}
  </QuestionCard>
);

/** The measures counted for most events, each on an axis of its own. */
export const HowMuch = () => (
  <QuestionCard question={texts.home.countedInAll} to="/disagreements" result={useQuery(totalsQuery, {})}>
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
                  {capital(measureInWords(total.measure))} <strong>{figure(quantity)}</strong>
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
  <QuestionCard question={texts.home.disagreeMost} to="/disagreements" result={useQuery(disputedQuery, {})}>
    {({ disputes: { totalCount, nodes } }) => {
      const [widest] = nodes;
      if (widest === undefined) return <p class="quiet">{texts.home.noContradiction}</p>;
      const { claims, measure, explanation } = widest;
      const [first] = claims;
      const dots = claims.flatMap(({ id, quantity }, voice) =>
        quantity === null ? [] : [{ id, quantity, voice }],
      );
      return (
        <>
          <p>
            {first !== undefined && <bdi>{nameOf(first.subject)}</bdi>}
            {measure !== null && <span class="quiet"> · {capital(measureInWords(measure))}</span>}
          </p>
          {dots.length > 0 && <Dots dots={dots} end={axisEnd(dots.map(({ quantity }) => quantity))} />}
          <p class="quiet">
            <span {...ENGLISH}>{explanation}</span> {totalCount > 1 && texts.home.more(totalCount - 1)}
          </p>
        </>
      );
    }}
  </QuestionCard>
);
