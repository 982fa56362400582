import { useLocation } from 'preact-iso';
import { useRef } from 'preact/hooks';
import { pairAddress } from '../../address/reconcile.js';
import type { Kind } from '../thing-picker/kind.js';
import { ThingPicker } from '../thing-picker/thing-picker.js';
import './same-as.css';

interface Properties {
  id: string;
  kind: Kind;
  name: string;
}

/** Finds what a thing may be the same as, and leads to both side by side. */
export function SameAs({ id, kind, name }: Properties) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { route } = useLocation();
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        The same as …
      </button>
      <dialog ref={dialog} class="same-as" aria-labelledby="same-as-title">
        <h2 id="same-as-title">
          <bdi>{name}</bdi> is the same as …
        </h2>
        <ThingPicker
          label="Which?"
          name="other"
          kinds={[kind]}
          onPick={(other) => {
            if (other.id === id) return;
            dialog.current?.close();
            route(pairAddress(id, other.id));
          }}
        />
        <p class="quiet">Both are shown side by side; nothing is merged before you decide there.</p>
        <p class="dialog-buttons">
          <button type="button" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
        </p>
      </dialog>
    </>
  );
}
