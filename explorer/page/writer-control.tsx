import { useRef } from 'preact/hooks';
import { keepToken, useToken } from '../writing/token.js';
import { texts } from '../language/texts.js';
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
        title={texts.page.forgets}
        onClick={() => {
          keepToken(null);
        }}
      >
        {texts.page.stopWriting}
      </button>
    );
  }
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        {texts.page.write}
      </button>
      <dialog ref={dialog} aria-labelledby="writer-title">
        <form
          method="dialog"
          onSubmit={() => {
            const entered = field.current?.value.trim() ?? '';
            if (entered !== '') keepToken(entered);
          }}
        >
          <h2 id="writer-title">{texts.page.write}</h2>
          <p>{texts.page.writeMeaning}</p>
          <label>
            {texts.page.writeToken} <input ref={field} type="password" autocomplete="off" />
          </label>
          <p class="dialog-buttons">
            <button type="submit">{texts.page.useIt}</button>
            <button type="button" onClick={() => dialog.current?.close()}>
              {texts.words.cancel}
            </button>
          </p>
        </form>
      </dialog>
    </>
  );
}
