import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { texts } from '../../../../language/texts.js';
import type { DraftStore } from '../../draft/draft-store.js';
import { isClaim } from '../../draft/item.js';
import { Accept } from './accept.js';
import './decide.css';
import { Reject } from './reject.js';

interface Properties {
  store: DraftStore;
  token: string;
  /** Leads to an item, e.g. one with a problem. */
  onGo: (key: string) => void;
  /** Gets what was decided, in words. */
  onDecided: (what: string) => void;
}

/** Closes a draft: stores what was not dropped, or rejects all of it. */
export function Decide({ store, token, onGo, onDecided }: Properties) {
  const [open, setOpen] = useState<'accept' | 'reject' | null>(null);
  const claims = store.state.items.filter(isClaim);
  const kept = claims.filter(({ state }) => state === 'KEPT');
  const close = (): void => {
    setOpen(null);
  };
  return (
    <>
      <button
        type="button"
        onClick={() => {
          setOpen('reject');
        }}
      >
        {texts.read.room.reject}
      </button>
      <button
        type="button"
        class="primary"
        onClick={() => {
          // What is shown must be what is stored.
          void store.flush().then(() => {
            setOpen('accept');
          });
        }}
      >
        {texts.read.room.accept(kept.length, claims.length)}
      </button>
      {open === 'accept' && (
        <Dialog title={texts.read.decide.acceptTitle} onClose={close}>
          <Accept store={store} token={token} onGo={onGo} onDecided={onDecided} onClose={close} />
        </Dialog>
      )}
      {open === 'reject' && (
        <Dialog title={texts.read.decide.rejectTitle} onClose={close}>
          <Reject store={store} token={token} onDecided={onDecided} onClose={close} />
        </Dialog>
      )}
    </>
  );
}

/** A dialog that is open as long as it is there. */
function Dialog({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} class="room-dialog" aria-labelledby="room-dialog" onClose={onClose}>
      <h2 id="room-dialog">{title}</h2>
      {children}
    </dialog>
  );
}
