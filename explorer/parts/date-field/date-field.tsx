import { useEffect, useId, useRef, useState } from 'preact/hooks';
import './date-field.css';
import { readPeriod, type Period } from './read-date.js';
import { dateInEnglish } from '../../language/date-in-english.js';
import { texts } from '../../language/texts.js';

interface Properties {
  label: string;
  /** The applied time, in words; empty if there is none. */
  value: string;
  placeholder?: string;
  title?: string;
  /** What was typed, or null if the field was emptied. */
  onPeriod: (period: Period | null) => void;
}

/** A field for a time, in words or as EDTF. It is applied on Enter, or when it is left, and never while one types. */
export function DateField({ label, value, placeholder, title, onPeriod }: Properties) {
  const id = useId();
  const [text, setText] = useState(value);
  const [wrong, setWrong] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    setText(value);
    setWrong(false);
  }, [value]);

  const apply = async (): Promise<void> => {
    const typed = text.trim();
    setWrong(false);
    if (typed === value) return;
    if (typed === '') {
      onPeriod(null);
      return;
    }
    const period = await readPeriod(dateInEnglish(typed, texts.time.dates));
    // What was typed meanwhile is applied in its turn; a field that was closed meanwhile was left with this.
    if (input.current !== null && input.current.value.trim() !== typed) return;
    if (period === null) setWrong(true);
    else onPeriod(period);
  };
  return (
    <div class="date-field">
      <label for={id}>{label}</label>{' '}
      <input
        ref={input}
        id={id}
        title={title}
        value={text}
        placeholder={placeholder}
        autocomplete="off"
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
        }}
        onBlur={() => void apply()}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          void apply();
        }}
      />
      {wrong && (
        <p id={`${id}-wrong`} class="date-wrong" role="alert">
          {texts.time.notUnderstood(text)}
        </p>
      )}
    </div>
  );
}
