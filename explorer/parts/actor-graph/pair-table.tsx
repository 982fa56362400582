import { useState } from 'preact/hooks';
import { counted } from '../words.js';
import type { ActorPair } from './actor-pair.js';
import { killedText, spanText } from './pair-text.js';
import { number } from '../../language/number.js';
import { texts } from '../../language/texts.js';

interface Properties {
  pairs: readonly ActorPair[];
  picked: string | null;
  /** URL at which the pair is picked. */
  addressOf: (id: string) => string;
}

/** Rows shown at first, and added each time. */
const STEP = 20;

/** The graph of actors as a table. */
export function PairTable({ pairs, picked, addressOf }: Properties) {
  const [shown, setShown] = useState(STEP);
  return (
    <section aria-label={texts.actorGraph.tablePairs}>
      <h2>{texts.actorGraph.pairsOfActors(counted(pairs.length, 'pair'))}</h2>
      <div class="pair-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.actorGraph.whoWhat}</th>
              <th scope="col">{texts.actorGraph.events}</th>
              <th scope="col">{texts.actorGraph.killedHeading}</th>
              <th scope="col">{texts.actorGraph.when}</th>
            </tr>
          </thead>
          <tbody>
            {pairs.slice(0, shown).map((pair) => (
              <tr key={pair.id}>
                <th scope="row">
                  <a href={addressOf(pair.id)} aria-current={pair.id === picked ? 'true' : undefined}>
                    <span dir="auto">{pair.source.name}</span> {texts.actorGraph[pair.kind]}{' '}
                    <span dir="auto">{pair.target.name}</span>
                  </a>
                </th>
                <td>{number(pair.events)}</td>
                <td>{killedText(pair) ?? <span class="quiet">{texts.actorGraph.noNumberShort}</span>}</td>
                <td>{spanText(pair) ?? <span class="quiet">{texts.actorGraph.notKnown}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown < pairs.length && (
        <button
          type="button"
          onClick={() => {
            setShown(shown + STEP);
          }}
        >
          {texts.actorGraph.morePairs}
        </button>
      )}
    </section>
  );
}
