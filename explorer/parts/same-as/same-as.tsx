import { useLocation } from 'preact-iso';
import { useRef } from 'preact/hooks';
import { pairAddress } from '../../address/reconcile.js';
import type { Kind } from '../thing-picker/kind.js';
import { ThingPicker } from '../thing-picker/thing-picker.js';
import { texts } from '../../language/texts.js';
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
        {texts.sameAs.sameAsButton}
      </button>
      <dialog ref={dialog} class="same-as" aria-labelledby="same-as-title">
        <h2 id="same-as-title">{texts.sameAs.isSameAs(<bdi>{name}</bdi>)}</h2>
        <ThingPicker
          label={texts.sameAs.which}
          name="other"
          kinds={[kind]}
          onPick={(other) => {
            if (other.id === id) return;
            dialog.current?.close();
            route(pairAddress(id, other.id));
          }}
        />
        <p class="quiet">{texts.sameAs.bothShown}</p>
        <p class="dialog-buttons">
          <button type="button" onClick={() => dialog.current?.close()}>
            {texts.words.cancel}
          </button>
        </p>
      </dialog>
    </>
  );
}
