import type { ResultOf } from 'gql.tada';
import { addressWith } from '../../address/addresses.js';
import { Link } from '../../address/link.js';
import { Nothing } from '../../parts/asked/nothing.js';
import { View } from '../../parts/asked/view.js';
import { nameOf } from '../../parts/thing/thing.js';
import { counted } from '../../parts/words.js';
import { useAnswer } from '../../question/use-answer.js';
import { startQuestion } from './start-question.js';

/** Actors of each side that are offered to start from. */
const OFFERED = 12;

/** Where to start, if nothing was chosen. */
export function StartView() {
  const asked = useAnswer(startQuestion, { first: OFFERED });
  return (
    <View title="Where shall the graph start?" asked={asked}>
      {({ perpetrators, targets }) =>
        perpetrators.length + targets.length === 0 ? (
          <Nothing>No event has a side. Search for something and press “Graph” on its page.</Nothing>
        ) : (
          <>
            <p>Search for something and press “Graph” on its page, or start from a side in many events:</p>
            <Sides title="Perpetrators" sides={perpetrators} />
            <Sides title="Targets" sides={targets} />
          </>
        )
      }
    </View>
  );
}

interface Properties {
  title: string;
  sides: ResultOf<typeof startQuestion>['targets'];
}

const Sides = ({ title, sides }: Properties) => (
  <section aria-label={title}>
    <h2>{title}</h2>
    <ul>
      {sides.map(
        ({ node, count }) =>
          node !== null && (
            <li key={node.id}>
              <Link to={addressWith('/graph', { around: node.id })}>{nameOf(node)}</Link>{' '}
              <span class="quiet">in {counted(count, 'event')}</span>
            </li>
          ),
      )}
    </ul>
  </section>
);
