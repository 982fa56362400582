import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { number } from '../../../language/number.js';
import { texts } from '../../../language/texts.js';

export interface Option {
  readonly value: string;
  readonly name: string;
  /** Events that have it; undefined if not counted. */
  readonly count?: number | undefined;
}

interface Properties {
  /** Of the field that narrows the list down; null for short lists, which have none. */
  search: string | null;
  options: readonly Option[];
  picked: readonly string[];
  loading: boolean;
  /** Whether the numbers of events could not be read. */
  failed: boolean;
  onPick: (picked: readonly string[]) => void;
  onSearch?: (text: string) => void;
  children?: ComponentChildren;
}

/** Number of options shown. */
const SHOWN = 60;

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Values to pick by name, each with its number of events. Enter in the field picks the first. */
export function Options({
  search,
  options,
  picked,
  loading,
  failed,
  onPick,
  onSearch,
  children,
}: Properties) {
  const [text, setText] = useState('');
  const latest = useRef(onSearch);
  latest.current = onSearch;
  useEffect(() => latest.current?.(text), [text]);
  const wanted = folded(text.trim());
  const matching = options.filter(({ name }) => folded(name).includes(wanted));
  // What the search knows by another spelling comes after what is spelt as typed.
  const shown = [
    ...matching,
    ...(wanted === ''
      ? []
      : options.filter((option) => !matching.includes(option) && option.count === undefined)),
  ];
  const toggle = (value: string): void => {
    onPick(picked.includes(value) ? picked.filter((one) => one !== value) : [...picked, value]);
  };
  return (
    <>
      {search !== null && (
        <input
          type="search"
          aria-label={search}
          placeholder={search}
          value={text}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            const [first] = shown;
            if (first !== undefined && wanted !== '') toggle(first.value);
          }}
        />
      )}
      {children}
      <ul class="options plain" aria-busy={loading}>
        {shown.slice(0, SHOWN).map(({ value, name, count }) => (
          <li key={value}>
            <label>
              <input
                type="checkbox"
                checked={picked.includes(value)}
                onChange={() => {
                  toggle(value);
                }}
              />
              <span dir="auto">{name}</span>
              {count !== undefined && <span class="quiet">{number(count)}</span>}
            </label>
          </li>
        ))}
      </ul>
      <p class="quiet" role="status">
        {loading
          ? texts.chips.counting
          : failed
            ? texts.chips.failed
            : shown.length === 0
              ? texts.words.nothingFound
              : shown.length > SHOWN
                ? texts.chips.someOf(SHOWN, shown.length)
                : ''}
      </p>
    </>
  );
}
