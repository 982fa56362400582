import type { ComponentChildren } from 'preact';
import { Problems } from '../view/problems.js';
import type { ClaimShown } from '../claim/claim-fragment.js';
import type { Writing } from '../../writing/use-write.js';
import { texts } from '../../language/texts.js';

/** Properties of every form of a claim. */
export interface ClaimFormProperties {
  claim: ClaimShown;
  onDone: () => void;
}

interface Properties<Variables> {
  /** Label of the button. */
  verb: string;
  writing: Writing<Variables>;
  /** Reads the variables from the form. */
  read: (form: FormData) => Variables;
  onDone: () => void;
  children: ComponentChildren;
}

/** A form that sends one mutation. */
export function ActionForm<Variables>({ verb, writing, read, onDone, children }: Properties<Variables>) {
  const { busy, error, write } = writing;
  return (
    <form
      class="action-form"
      onSubmit={(event) => {
        event.preventDefault();
        void write(read(new FormData(event.currentTarget))).then((taken) => {
          if (taken) onDone();
        });
      }}
    >
      {children}
      <button type="submit" disabled={busy}>
        {verb}
      </button>
      {error !== null && <Problems error={error} />}
    </form>
  );
}

/** The text in a field. */
export const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
};

export const Reason = ({ required = true }: { required?: boolean }) => (
  <label>
    {texts.claimActions.why} <textarea name="reason" rows={2} required={required} />
  </label>
);
