import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { texts } from '../../../language/texts.js';

interface Properties {
  label: string;
  /** What is picked, in words; null if nothing is. */
  value: string | null;
  /** Drops what is picked; left out if there is always something. */
  onRemove?: () => void;
  /** What to pick from; made only while the chip is open. */
  children: () => ComponentChildren;
}

/** A part of the filter: what is picked, how to drop it, and, once opened, what else there is. */
export function Chip({ label, value, onRemove, children }: Properties) {
  const [open, setOpen] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!open) return;
    const close = ({ target }: Event): void => {
      if (details.current?.contains(target as Node) === false) details.current.open = false;
    };
    document.addEventListener('pointerdown', close);
    details.current?.querySelector<HTMLElement>('.chip-panel input')?.focus();
    return () => {
      document.removeEventListener('pointerdown', close);
    };
  }, [open]);
  return (
    <div class="chip" data-picked={value !== null}>
      <details
        ref={details}
        onToggle={({ currentTarget }) => {
          setOpen(currentTarget.open);
        }}
        onKeyDown={(event) => {
          const { key, currentTarget } = event;
          if (key !== 'Escape' || !currentTarget.open) return;
          // In a sheet, it would close that, too.
          event.preventDefault();
          currentTarget.open = false;
          currentTarget.querySelector('summary')?.focus();
        }}
      >
        <summary>
          {label} {value !== null && <b dir="auto">{value}</b>}
        </summary>
        {open && (
          <div class="chip-panel" role="group" aria-label={label}>
            {children()}
          </div>
        )}
      </details>
      {value !== null && onRemove && (
        <button type="button" aria-label={texts.chips.removePicked(label, value)} onClick={onRemove}>
          ×
        </button>
      )}
    </div>
  );
}
