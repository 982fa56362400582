import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ApiError } from '../../../api/api-error.js';
import { execute } from '../../../api/execute.js';
import { operationOf } from '../../../api/operation.js';
import { Problems } from '../../../parts/view/problems.js';
import { ThingLink } from '../../../parts/thing/thing-link.js';
import type { ResultOf } from 'gql.tada';
import { acceptMutation, rejectMutation } from '../draft/draft-operations.js';
import type { DraftStore } from '../draft/draft-store.js';
import type { Item } from '../draft/item.js';
import { texts } from '../../../language/texts.js';
import { unusedRecords } from './work.js';

interface Properties {
  store: DraftStore;
  token: string;
  /** Leads to an item, e.g. one with a problem. */
  onGo: (key: string) => void;
  /** Gets what was decided, in words. */
  onDecided: (what: string) => void;
}

const isClaim = ({ section }: Item): boolean => section === 'claims';

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

/** What a decision takes, and what went wrong with it. */
function useDecision(store: DraftStore) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const decide = async (send: (draft: { id: string; revision: number }) => Promise<void>): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      const isSaved = await store.flush();
      const { draft, error: unsaved } = store.state;
      if (!isSaved || draft === null) throw unsaved ?? new Error(texts.read.room.saving.failed);
      await send(draft);
    } catch (failure) {
      setError(ApiError.of(failure));
    } finally {
      setBusy(false);
    }
  };
  return { busy, error, decide };
}

interface DecisionProperties extends Omit<Properties, 'onGo'> {
  onClose: () => void;
}

function Accept({ store, token, onGo, onDecided, onClose }: DecisionProperties & Pick<Properties, 'onGo'>) {
  const { busy, error, decide } = useDecision(store);
  const [reason, setReason] = useState('');
  const [takesOpen, setTakesOpen] = useState(true);
  const [dropsUnused, setDropsUnused] = useState(true);
  const { draft, items } = store.state;
  if (draft === null) return null;
  const open = items.filter((item) => isClaim(item) && item.state === 'PROPOSED');
  const isLeftOut = (item: Item): boolean =>
    item.state === 'DROPPED' || (!takesOpen && isClaim(item) && item.state === 'PROPOSED');
  const stored = items.filter((item) => isClaim(item) && !isLeftOut(item));
  const unused = unusedRecords(items, isLeftOut);
  const { problems, changedMeanwhile, difference } = draft;
  const drop = [...(takesOpen ? [] : open.map(({ key }) => key)), ...(dropsUnused ? unused : [])];
  const changesOf = (id: string): readonly string[] => items.find(({ key }) => key === id)?.changes ?? [];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (drop.length > 0) store.judge(drop, 'DROPPED');
        void decide(async ({ id, revision }) => {
          const note = reason.trim() || null;
          const { acceptDraft } = (await execute(
            operationOf(acceptMutation, { id, revision, reason: note }, null),
            {
              token,
            },
          )) as ResultOf<typeof acceptMutation>;
          onClose();
          onDecided(texts.read.decide.stored(acceptDraft.created, acceptDraft.updated));
        });
      }}
    >
      <p>
        {texts.read.decide.claims(stored.length)}{' '}
        {difference !== null && drop.length === 0 && (
          <span class="quiet">
            {texts.read.decide.difference(difference.created, difference.updated, difference.unchanged)}
          </span>
        )}
      </p>
      {open.length > 0 && (
        <fieldset>
          <legend>{texts.read.decide.notReviewed(open.length)}</legend>
          {([true, false] as const).map((takes) => (
            <label key={String(takes)}>
              <input
                type="radio"
                name="open"
                checked={takesOpen === takes}
                onChange={() => {
                  setTakesOpen(takes);
                }}
              />{' '}
              {takes ? texts.read.decide.storeThem : texts.read.decide.leaveThem}
            </label>
          ))}
        </fieldset>
      )}
      {unused.length > 0 && (
        <label>
          <input
            type="checkbox"
            checked={dropsUnused}
            onChange={({ currentTarget: { checked } }) => {
              setDropsUnused(checked);
            }}
          />{' '}
          {texts.read.decide.unused(unused.length)}
        </label>
      )}
      {problems.length > 0 && (
        <div class="room-dialog-list" role="alert">
          <p>{texts.read.decide.problems}</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>
                {problem}{' '}
                <button
                  type="button"
                  onClick={() => {
                    onClose();
                    onGo(keyOfProblem(problem, items));
                  }}
                >
                  {texts.read.decide.goTo}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {changedMeanwhile.length > 0 && (
        <div class="room-dialog-list" role="alert">
          <p>{texts.read.decide.meanwhile}</p>
          <ul>
            {changedMeanwhile.map((thing) => (
              <li key={thing.id}>
                <ThingLink thing={thing} />{' '}
                <span class="quiet">
                  {changesOf(thing.id).length > 0 &&
                    texts.read.decide.changes(changesOf(thing.id).join(', '))}
                </span>
              </li>
            ))}
          </ul>
          <button
            type="button"
            onClick={() => {
              void store.review();
            }}
          >
            {texts.read.decide.seen}
          </button>
        </div>
      )}
      <label>
        {texts.read.decide.whyOptional}
        <textarea
          rows={2}
          value={reason}
          onInput={({ currentTarget: { value } }) => {
            setReason(value);
          }}
        />
      </label>
      {error !== null && <Problems error={error} words={texts.read.problems} />}
      <p class="dialog-buttons">
        <button
          type="submit"
          class="primary"
          disabled={
            busy ||
            stored.length === 0 ||
            changedMeanwhile.length > 0 ||
            (problems.length > 0 && drop.length === 0)
          }
        >
          {busy ? texts.read.decide.storing : texts.read.decide.store}
        </button>
        <button type="button" onClick={onClose}>
          {texts.read.decide.cancel}
        </button>
      </p>
    </form>
  );
}

/** The item whose problem it is: it stands before it, with what is wrong in it. */
export const keyOfProblem = (problem: string, items: readonly Item[]): string =>
  items
    .map(({ key }) => key)
    .filter((key) => problem.startsWith(key))
    .sort((one, other) => other.length - one.length)[0] ?? '';

function Reject({ store, token, onDecided, onClose }: DecisionProperties) {
  const { busy, error, decide } = useDecision(store);
  const [reason, setReason] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void decide(async ({ id, revision }) => {
          await execute(operationOf(rejectMutation, { id, revision, reason: reason.trim() }, null), {
            token,
          });
          onClose();
          onDecided(texts.read.decide.rejected);
        });
      }}
    >
      <label>
        {texts.read.decide.why}
        <textarea
          rows={2}
          required
          value={reason}
          onInput={({ currentTarget: { value } }) => {
            setReason(value);
          }}
        />
      </label>
      {error !== null && <Problems error={error} words={texts.read.problems} />}
      <p class="dialog-buttons">
        <button type="submit" class="primary" disabled={busy}>
          {texts.read.decide.reject}
        </button>
        <button type="button" onClick={onClose}>
          {texts.read.decide.cancel}
        </button>
      </p>
    </form>
  );
}
