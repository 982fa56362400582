import { useRef } from 'preact/hooks';
import { keepToken, useToken } from '../writing/token.js';
import './writer-control.css';

/** Input for the write token, which permits writing. */
export function WriterControl() {
  const token = useToken();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  if (token !== null) {
    return (
      <button
        type="button"
        title="Forgets the write token"
        onClick={() => {
          keepToken(null);
        }}
      >
        Stop writing
      </button>
    );
  }
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        Write
      </button>
      <dialog ref={dialog} aria-labelledby="writer-title">
        <form
          method="dialog"
          onSubmit={() => {
            const entered = field.current?.value.trim() ?? '';
            if (entered !== '') keepToken(entered);
          }}
        >
          <h2 id="writer-title">Write</h2>
          <p>
            With the write token, which you get from whoever runs this API, you can retract, rank, assess and
            assert claims, and merge duplicates. It is kept until this tab is closed.
          </p>
          <label>
            Write token <input ref={field} type="password" autocomplete="off" />
          </label>
          <p class="dialog-buttons">
            <button type="submit">Use it</button>
            <button type="button" onClick={() => dialog.current?.close()}>
              Cancel
            </button>
          </p>
        </form>
      </dialog>
    </>
  );
}
