import { addressWith } from '../../address/addresses.js';
import { Link } from '../../address/link.js';
import { Nothing } from '../../parts/asked/nothing.js';
import { View } from '../../parts/asked/view.js';
import { nameOf } from '../../parts/thing/thing.js';
import { counted } from '../../parts/words.js';
import { useAnswer } from '../../question/use-answer.js';
import { startQuestion } from './start-question.js';

/** Actors that are offered to start from. */
const OFFERED = 20;

/** Where to start, if nothing was chosen. */
export function StartView() {
  const asked = useAnswer(startQuestion, {});
  return (
    <View title="Where shall the graph start?" asked={asked}>
      {({ actors }) =>
        actors.nodes.length === 0 ? (
          <Nothing>There is nobody from whom to start.</Nothing>
        ) : (
          <>
            <p>Search for something and press “Graph” on its page, or start from an actor:</p>
            <ul>
              {actors.nodes
                .toSorted((one, other) => other.events.totalCount - one.events.totalCount)
                .slice(0, OFFERED)
                .map((actor) => (
                  <li key={actor.id}>
                    <Link to={addressWith('/graph', { around: actor.id })}>{nameOf(actor)}</Link>{' '}
                    <span class="quiet">in {counted(actor.events.totalCount, 'event')}</span>
                  </li>
                ))}
            </ul>
          </>
        )
      }
    </View>
  );
}
