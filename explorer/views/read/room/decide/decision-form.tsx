import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Problems } from '../../../../parts/view/problems.js';
import { texts } from '../../../../language/texts.js';
import { useSending } from '../../../../writing/use-sending.js';
import type { DraftStore } from '../../draft/draft-store.js';

/** A draft as it is saved. */
interface SavedDraft {
  readonly id: string;
  readonly revision: number;
}

interface Properties {
  store: DraftStore;
  /** What is asked for as the reason, and whether there must be one. */
  asks: string;
  isRequired?: boolean;
  verb: (busy: boolean) => string;
  isPossible?: boolean;
  /** Does what must come before the draft is saved and decided. */
  onBefore?: () => void;
  onDecide: (draft: SavedDraft, reason: string) => Promise<void>;
  onClose: () => void;
  children?: ComponentChildren;
}

/** A form that closes a draft: what is to be known, why it is decided so, and the two buttons. */
export function DecisionForm(properties: Properties) {
  const {
    store,
    asks,
    isRequired = false,
    verb,
    isPossible = true,
    onBefore,
    onDecide,
    onClose,
  } = properties;
  const { busy, error, send } = useSending();
  const [reason, setReason] = useState('');
  const decide = (): Promise<boolean> =>
    send(async () => {
      const isSaved = await store.flush();
      const { draft, error: unsaved } = store.state;
      if (!isSaved || draft === null) throw unsaved ?? new Error(texts.read.room.saving.failed);
      await onDecide(draft, reason.trim());
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onBefore?.();
        void decide();
      }}
    >
      {properties.children}
      <label>
        {asks}
        <textarea
          rows={2}
          required={isRequired}
          value={reason}
          onInput={({ currentTarget: { value } }) => {
            setReason(value);
          }}
        />
      </label>
      {error !== null && <Problems error={error} words={texts.read.problems} />}
      <p class="dialog-buttons">
        <button type="submit" class="primary" disabled={busy || !isPossible}>
          {verb(busy)}
        </button>
        <button type="button" onClick={onClose}>
          {texts.read.decide.cancel}
        </button>
      </p>
    </form>
  );
}
