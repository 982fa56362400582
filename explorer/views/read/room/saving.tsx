import { nameOf } from '../../../parts/thing/thing.js';
import { Problems } from '../../../parts/view/problems.js';
import type { DraftStore } from '../draft/draft-store.js';
import type { ClaimInput } from '../draft/item.js';
import { texts } from '../../../language/texts.js';
import './saving.css';

/** Whether the draft is saved. */
export const Saved = ({ store }: { store: DraftStore }) => (
  <span class="room-saved" data-saving={store.state.saving}>
    {texts.read.room.saving[store.state.saving]}
  </span>
);

/** What stands in the way of saving, and what others did meanwhile. */
export function SavingNotes({ store }: { store: DraftStore }) {
  const { conflict, error, saving, joinedBy, items } = store.state;
  const nameOfItem = (key: string): string => {
    const record = items.find((item) => item.key === key)?.record as
      (ClaimInput & { name?: string }) | undefined;
    return record?.text ?? (record ? nameOf({ __typename: '', ...record } as never) : key);
  };
  if (conflict !== null) {
    const who = conflict.theirs.reviewedBy;
    return (
      <div class="room-note" role="alert">
        <p>{texts.read.room.conflict(who)}</p>
        <ul>
          {conflict.keys.map((key) => (
            <li key={key}>{nameOfItem(key)}</li>
          ))}
        </ul>
        <p class="room-note-buttons">
          <button
            type="button"
            class="primary"
            onClick={() => {
              void store.settle('mine');
            }}
          >
            {texts.read.room.mine}
          </button>
          <button
            type="button"
            onClick={() => {
              void store.settle('theirs');
            }}
          >
            {texts.read.room.theirs(who)}
          </button>
        </p>
      </div>
    );
  }
  if (saving === 'failed' && error !== null)
    return (
      <div class="room-note">
        <Problems
          error={error}
          words={texts.read.problems}
          onRetry={() => {
            void store.flush();
          }}
        />
      </div>
    );
  if (joinedBy === null) return null;
  return (
    <p class="room-note" role="status">
      {texts.read.room.joined(joinedBy)}
    </p>
  );
}
