import { useRef, useState } from 'preact/hooks';
import { useParameters } from '../../../address/use-parameters.js';
import { Problems } from '../../../parts/view/problems.js';
import { nameOf } from '../../../parts/thing/thing.js';
import { useWritingToken } from '../../../writing/use-writing-token.js';
import { useWrite } from '../../../writing/use-write.js';
import { acceptMutation, mergeMutation, refuseMutation } from '../decision-mutations.js';
import type { Side } from './sides.js';
import { WRITE_WORDS } from '../problem-words.js';
import { texts } from '../../../language/texts.js';
import { Working } from '../working.js';
import './decision-form.css';

interface Properties {
  kept: Side;
  merged: Side;
  /** Whether the server proposes to merge them, so that it keeps its own reasons, too. */
  isProposed: boolean;
  /** Id of the event that may stand for several; null if they may be the same. */
  covering: string | null;
  /** Gets what was decided, in words. */
  onDecided: (what: string) => void;
}

/** What to decide of two things, and why: the same, with either of them staying, not the same, or that one covers the other. */
export function DecisionForm({ kept, merged, isProposed, covering, onDecided }: Properties) {
  const parameters = useParameters();
  const token = useWritingToken();
  const accept = useWrite(acceptMutation);
  const merge = useWrite(mergeMutation);
  const refuse = useWrite(refuseMutation);
  const form = useRef<HTMLFormElement>(null);
  const [reason, setReason] = useState('');
  const [one, other] = [kept.thing, merged.thing];
  const why = reason.trim();
  const writings = [accept, merge, refuse];
  const busy = writings.some((writing) => writing.busy);
  const error = writings.find((writing) => writing.error !== null)?.error ?? null;
  const [oneNamed, otherNamed] = [`${nameOf(one)} (${one.id})`, `${nameOf(other)} (${other.id})`];
  const pair = texts.reconcile.pairOf(oneNamed, otherNamed);
  const covers = [one, other].find(({ id }) => id === covering) ?? null;
  const covered = covers === one ? other : one;

  /** Decides if there is a reason; otherwise the browser asks for it. */
  const decide = async (write: () => Promise<boolean>, what: string): Promise<void> => {
    if (form.current?.reportValidity() === true && (await write())) onDecided(what);
  };
  if (token === null) return null;
  return (
    <form
      ref={form}
      class="decision-form"
      aria-label={texts.reconcile.decideOn(pair)}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <label class="decision-reason">
        {texts.claimActions.why}{' '}
        <input
          required
          pattern=".*\S.*"
          maxLength={1_000}
          value={reason}
          placeholder={texts.reconcile.keptForLater}
          onInput={({ currentTarget: { value } }) => {
            setReason(value);
          }}
        />
      </label>
      <p class="decision-stays">
        {texts.reconcile.staysSentence(
          <>
            <strong>
              <bdi>{nameOf(one)}</bdi>
            </strong>{' '}
            (<bdi>{one.id}</bdi>)
          </>,
          <>
            <bdi>{nameOf(other)}</bdi> (<bdi>{other.id}</bdi>)
          </>,
        )}{' '}
        <button
          type="button"
          disabled={busy}
          aria-label={texts.reconcile.swapLabel(otherNamed)}
          onClick={() => {
            parameters.set({ keep: other.id, merge: one.id }, { replace: true });
          }}
        >
          {texts.reconcile.swap}
        </button>
      </p>
      <div class="decision-buttons">
        {covers !== null && (
          <button
            type="button"
            class="primary"
            disabled={busy}
            aria-label={texts.reconcile.coversLabel(
              nameOf(covers),
              covers.id,
              `${nameOf(covered)} (${covered.id})`,
            )}
            onClick={() => {
              void decide(
                () => refuse.write({ one: one.id, other: other.id, covering: covers.id, reason: why }),
                texts.reconcile.coverRecorded(nameOf(covers), nameOf(covered)),
              );
            }}
          >
            {texts.reconcile.covers(nameOf(covers))}
          </button>
        )}
        <button
          type="button"
          class={covers === null ? 'primary' : undefined}
          disabled={busy}
          aria-label={texts.reconcile.sameLabel(pair)}
          onClick={() => {
            void decide(
              () =>
                isProposed
                  ? accept.write({ keep: one.id, merge: other.id, reason: why })
                  : merge.write({ keep: one.id, merge: [other.id], reason: why }),
              texts.reconcile.mergedInto(otherNamed, oneNamed),
            );
          }}
        >
          {texts.reconcile.same}
        </button>
        <button
          type="button"
          disabled={busy}
          aria-label={texts.reconcile.notSameLabel(pair)}
          onClick={() => {
            void decide(
              () => refuse.write({ one: one.id, other: other.id, reason: why }),
              texts.reconcile.toldApart(pair),
            );
          }}
        >
          {texts.reconcile.notSame}
        </button>
      </div>
      {covers !== null && <p class="quiet">{texts.reconcile.coverMeaning}</p>}
      <Working busy={busy} />
      {error !== null && <Problems error={error} words={WRITE_WORDS} />}
    </form>
  );
}
