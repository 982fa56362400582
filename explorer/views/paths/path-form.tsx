import { useLocation } from 'preact-iso';
import { addressWith } from '../../address/addresses.js';
import { keepingMoment } from '../../address/link.js';
import { useAsOf } from '../../address/use-as-of.js';
import { ThingPicker } from '../../parts/thing-picker/thing-picker.js';
import { texts } from '../../language/texts.js';

/** What paths connect. */
const KINDS = ['actor', 'event', 'place'] as const;

/** Two fields, to find both ends of a path by name. */
export function PathForm() {
  const { route } = useLocation();
  const asOf = useAsOf();
  return (
    <form
      class="path-form"
      aria-label={texts.paths.findPath}
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        const [from, to] = ['from', 'to'].map((name) => form.get(name));
        if (typeof from === 'string' && typeof to === 'string')
          route(keepingMoment(addressWith('/paths', { from, to }), asOf));
      }}
    >
      <ThingPicker label={texts.paths.from} name="from" kinds={KINDS} required />
      <ThingPicker label={texts.paths.to} name="to" kinds={KINDS} required />
      <button type="submit">{texts.paths.findPaths}</button>
    </form>
  );
}
