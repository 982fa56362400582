import { useState } from 'preact/hooks';
import { counted } from '../words.js';
import type { ActorPair } from './actor-pair.js';
import { killedText, spanText } from './pair-text.js';

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
    <section aria-label="Pairs of actors">
      <h2>{counted(pairs.length, 'pair')} of actors</h2>
      <div class="pair-table">
        <table>
          <thead>
            <tr>
              <th scope="col">Who did what to whom</th>
              <th scope="col">Events</th>
              <th scope="col">Killed</th>
              <th scope="col">When</th>
            </tr>
          </thead>
          <tbody>
            {pairs.slice(0, shown).map((pair) => (
              <tr key={pair.id}>
                <th scope="row">
                  <a href={addressOf(pair.id)} aria-current={pair.id === picked ? 'true' : undefined}>
                    <span dir="auto">{pair.source.name}</span> {pair.kind}{' '}
                    <span dir="auto">{pair.target.name}</span>
                  </a>
                </th>
                <td>{pair.events.toLocaleString('en')}</td>
                <td>{killedText(pair) ?? <span class="quiet">no number</span>}</td>
                <td>{spanText(pair) ?? <span class="quiet">not known</span>}</td>
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
          Show more pairs
        </button>
      )}
    </section>
  );
}
