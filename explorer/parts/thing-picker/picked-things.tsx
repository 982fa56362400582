import { nameOf, type Thing } from '../thing/thing.js';

interface Properties {
  /** The field of the form that holds their ids. */
  name: string;
  things: readonly Thing[];
  onRemove: (thing: Thing) => void;
}

/** What was picked, by name; the form gets the ids. */
export function PickedThings({ name, things, onRemove }: Properties) {
  if (things.length === 0) return null;
  return (
    <ul class="picked-things plain">
      {things.map((thing) => (
        <li key={thing.id}>
          {nameOf(thing)}
          <input type="hidden" name={name} value={thing.id} />
          <button
            type="button"
            aria-label={`Remove ${nameOf(thing)}`}
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
