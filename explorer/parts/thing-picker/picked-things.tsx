import { nameOf, type Thing } from '../thing/thing.js';
import { texts } from '../../language/texts.js';

interface Properties {
  /** Field of the form that contains their ids. */
  name: string;
  things: readonly Thing[];
  onRemove: (thing: Thing) => void;
}

/** The selected things by name; the form gets the ids. */
export function PickedThings({ name, things, onRemove }: Properties) {
  if (things.length === 0) return null;
  return (
    <ul class="picked-things plain">
      {things.map((thing) => (
        <li key={thing.id}>
          <bdi>{nameOf(thing)}</bdi>
          <input type="hidden" name={name} value={thing.id} />
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
