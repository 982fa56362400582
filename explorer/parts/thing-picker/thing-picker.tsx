import { useEffect, useId, useState } from 'preact/hooks';
import { Problems } from '../view/problems.js';
import { nameOf, type Thing } from '../thing/thing.js';
import type { Kind } from './kind.js';
import { PickedThings } from './picked-things.js';
import './thing-picker.css';
import { useCombobox } from './use-combobox.js';
import { useThingsFound } from './use-things-found.js';
import { texts } from '../../language/texts.js';

interface Properties {
  label: string;
  /** Field of the form that contains the selected ids. */
  name: string;
  /** Kinds that may be selected. */
  kinds: readonly Kind[];
  /** Maximum number of selected things; one more replaces the first. */
  most?: number;
  required?: boolean;
  /** Gets what is picked, where something happens at once. */
  onPick?: (thing: Thing) => void;
}

/** A form field to select things by name. */
export function ThingPicker({ label, name, kinds, most = 1, required = false, onPick }: Properties) {
  const id = useId();
  const [text, setText] = useState('');
  const [picked, setPicked] = useState<readonly Thing[]>([]);
  const { of, things, error } = useThingsFound(text, kinds);
  const { input, list } = useCombobox(things.length > 0, things);

  // Mere input selects nothing: the form waits until something is selected.
  useEffect(() => {
    input.current?.setCustomValidity(text === '' ? '' : texts.picker.pickOne);
  }, [text]);

  const change = (next: readonly Thing[]): void => {
    setPicked(next);
    setText('');
    input.current?.focus();
  };
  return (
    <div class="thing-picker">
      <label for={id}>{label}</label>
      <PickedThings
        name={name}
        things={picked}
        onRemove={(thing) => {
          change(picked.filter((one) => one !== thing));
        }}
      />
      <div class="thing-picker-field">
        <input
          ref={input}
          id={id}
          autocomplete="off"
          placeholder={texts.picker.nameOrId(kinds.map((kind) => `${kind}:…`).join(', '))}
          required={required && picked.length === 0}
          value={text}
          onInput={({ currentTarget: { value } }) => {
            setText(value);
          }}
          onKeyDown={({ key }) => {
            if (key === 'Escape') setText('');
          }}
        />
        <ul
          ref={list}
          id={`${id}-found`}
          role="listbox"
          aria-label={texts.picker.found(label)}
          hidden={things.length === 0}
          // Keeps the focus in the field, so that the list stays until the click is done.
          onMouseDown={(event) => {
            event.preventDefault();
          }}
        >
          {things.map((thing) => (
            <li
              key={thing.id}
              role="option"
              onClick={() => {
                change([...picked.filter((one) => one.id !== thing.id), thing].slice(-most));
                onPick?.(thing);
              }}
            >
              <bdi>{nameOf(thing)}</bdi>{' '}
              <span class="quiet" dir="ltr">
                {thing.id}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <p class="quiet" role="status">
        {of !== '' && things.length === 0 && error === null && texts.words.nothingFound}
      </p>
      {error !== null && <Problems error={error} />}
    </div>
  );
}
