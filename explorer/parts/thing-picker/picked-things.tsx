import { nameOf, type Thing } from '../thing/thing.js';
import { texts } from '../../language/texts.js';

interface Properties {
  /** Field of the form that contains their ids, if it reads them from one. */
  name?: string;
  things: readonly Thing[];
  onRemove: (thing: Thing) => void;
}

/** The selected things by name, each with a button that removes it. */
export function PickedThings({ name, things, onRemove }: Properties) {
  if (things.length === 0) return null;
  return (
    <ul class="picked-things plain">
      {things.map((thing) => (
        <li key={thing.id}>
          <bdi>{nameOf(thing)}</bdi>
          {name !== undefined && <input type="hidden" name={name} value={thing.id} />}
          <button
            type="button"
            aria-label={texts.words.remove(nameOf(thing))}
            onClick={() => {
              onRemove(thing);
            }}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}
