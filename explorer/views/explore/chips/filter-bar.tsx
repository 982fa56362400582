import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useMedia } from '../../../parts/use-media.js';
import { texts } from '../../../language/texts.js';
import './filter-sheet.css';

/** As wide as a phone, as in chips.css. */
const NARROW = '(width < 40rem)';

interface Properties {
  /** Parts of the filter in which something is picked. */
  count: number;
  children: ComponentChildren;
}

/** The chips of the filter in a bar; on a phone, in one sheet that a button opens. */
export function FilterBar({ count, children }: Properties) {
  const sheet = useRef<HTMLDialogElement>(null);
  const chips = (
    <div class="chips-filter" role="group" aria-label={texts.chips.filter}>
      {children}
    </div>
  );
  if (!useMedia(NARROW)) return chips;
  return (
    <>
      <button
        type="button"
        class="filter-opener"
        aria-haspopup="dialog"
        onClick={() => sheet.current?.showModal()}
      >
        {count > 0 ? texts.chips.filtersPicked(count) : texts.chips.filters}
      </button>
      <dialog
        ref={sheet}
        class="filter-sheet"
        aria-labelledby="filter-sheet-title"
        onClick={({ target, currentTarget }) => {
          // What is beside the sheet belongs to its backdrop.
          if (target === currentTarget) currentTarget.close();
        }}
      >
        <div class="filter-sheet-content">
          <header>
            <h2 id="filter-sheet-title">{texts.chips.filters}</h2>
            <button type="button" onClick={() => sheet.current?.close()}>
              {texts.chips.done}
            </button>
          </header>
          {chips}
        </div>
      </dialog>
    </>
  );
}
