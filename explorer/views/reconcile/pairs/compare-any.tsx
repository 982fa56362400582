import { useParameters } from '../../../address/use-parameters.js';
import type { Kind } from '../../../parts/thing-picker/kind.js';
import { ThingPicker } from '../../../parts/thing-picker/thing-picker.js';
import { pairOf } from '../which-stays.js';
import type { MatchedKind } from '../matched-kind.js';
import { texts } from '../../../language/texts.js';

/** Any two things of a kind, by name, whether or not they are proposed. */
export function CompareAny({ kind }: { kind: MatchedKind }) {
  const parameters = useParameters();
  const kinds = [kind.toLowerCase() as Kind];
  return (
    <details class="compare-any">
      <summary>{texts.reconcile.compareAny}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const given = new FormData(event.currentTarget);
          const [one, other] = ['one', 'other'].map((name) => given.get(name));
          if (typeof one === 'string' && typeof other === 'string')
            parameters.set({ ...pairOf(one, other), kind });
        }}
      >
        <ThingPicker key={`one ${kind}`} label={texts.reconcile.one} name="one" kinds={kinds} required />
        <ThingPicker
          key={`other ${kind}`}
          label={texts.reconcile.theOther}
          name="other"
          kinds={kinds}
          required
        />
        <button type="submit">{texts.reconcile.showBoth}</button>
      </form>
    </details>
  );
}
