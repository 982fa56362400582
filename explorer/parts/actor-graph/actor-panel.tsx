import { addressWith } from '../../address/addresses.js';
import { Link } from '../../address/link.js';
import { useParameters } from '../../address/use-parameters.js';
import type { ActorPair, GraphActor } from './actor-pair.js';
import { pairText } from './pair-text.js';
import { Panel } from '../panel/panel.js';
import { ThingLink } from '../thing/thing-link.js';
import { texts } from '../../language/texts.js';

interface Properties {
  actor: GraphActor;
  pairs: readonly ActorPair[];
}

/** Whom an actor struck or fought, and who struck it. */
export function ActorPanel({ actor, pairs }: Properties) {
  const parameters = useParameters();
  const its = pairs.filter(({ source, target }) => source.id === actor.id || target.id === actor.id);
  return (
    <Panel label={texts.actorGraph.pickedActor} title={actor.name} closed={parameters.with({ node: null })}>
      <p class="panel-actions">
        <ThingLink thing={{ __typename: 'Organization', ...actor }} />
        <Link class="button" to={addressWith('/graph', { around: actor.id })}>
          {texts.actorGraph.allAround}
        </Link>
      </p>
      <ul>
        {its.map((pair) => (
          <li key={pair.id}>
            <a href={parameters.with({ node: pair.id })}>
              {pair.source.id === actor.id
                ? (pair.kind === 'struck' ? texts.actorGraph.struckWhom : texts.actorGraph.foughtWhom)(
                    pair.target.name,
                  )
                : (pair.kind === 'struck' ? texts.actorGraph.struckBy : texts.actorGraph.foughtWhom)(
                    pair.source.name,
                  )}
            </a>{' '}
            <span class="quiet">{pairText(pair)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
