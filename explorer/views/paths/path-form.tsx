import { useLocation } from 'preact-iso';
import { addressWith } from '../../address/addresses.js';
import { keepingMoment } from '../../address/link.js';
import { useAsOf } from '../../address/use-as-of.js';
import { ThingPicker } from '../../parts/thing-picker/thing-picker.js';

/** What paths connect. */
const KINDS = ['actor', 'event', 'place'] as const;

/** Two fields, to find both ends of a path by name. */
export function PathForm() {
  const { route } = useLocation();
  const asOf = useAsOf();
  return (
    <form
      class="path-form"
      aria-label="Find a path"
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        const [from, to] = ['from', 'to'].map((name) => form.get(name));
        if (typeof from === 'string' && typeof to === 'string')
          route(keepingMoment(addressWith('/paths', { from, to }), asOf));
      }}
    >
      <ThingPicker label="From" name="from" kinds={KINDS} required />
      <ThingPicker label="To" name="to" kinds={KINDS} required />
      <button type="submit">Find the paths</button>
    </form>
  );
}
