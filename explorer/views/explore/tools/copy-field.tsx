import { useId, useRef, useState } from 'preact/hooks';
import { texts } from '../../../language/texts.js';
import './tools.css';

interface Properties {
  label: string;
  text: string;
  rows?: number;
}

/** A text to copy. Where the browser does not allow copying, it is selected instead. */
export function CopyField({ label, text, rows = 2 }: Properties) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    field.current?.select();
    // Only pages from a safe origin have a clipboard.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    await clipboard?.writeText(text);
    setCopied(clipboard !== undefined);
  };
  return (
    <div class="copy-field">
      <label for={id}>{label}</label>
      <textarea ref={field} id={id} readOnly rows={rows} value={text} />
      <button type="button" onClick={() => void copy().catch(() => undefined)}>
        {copied ? texts.tools.copied : texts.tools.copy(label)}
      </button>
    </div>
  );
}
