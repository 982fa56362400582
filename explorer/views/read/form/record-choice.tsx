import { useId, useState } from 'preact/hooks';
import { nameOf, type Thing } from '../../../parts/thing/thing.js';
import type { Kind } from '../../../parts/thing-picker/kind.js';
import { PickedThings } from '../../../parts/thing-picker/picked-things.js';
import { useCombobox } from '../../../parts/thing-picker/use-combobox.js';
import { useThingsFound } from '../../../parts/thing-picker/use-things-found.js';
import { texts } from '../../../language/texts.js';
import '../../../parts/thing-picker/thing-picker.css';
import './form.css';

/** Suggestions of the draft that are shown before anything is typed, and those that match what is typed. */
const OFFERED = 8;

interface Properties {
  label: string;
  kinds: readonly Kind[];
  picked: readonly Thing[];
  /** Maximum number of picked things; with one, another replaces it. */
  most?: number;
  required?: boolean;
  /** What is offered first: named in the words at hand, then in the draft. */
  near: readonly Thing[];
  drafted: readonly Thing[];
  onPick: (picked: readonly Thing[]) => void;
  /** Kinds that can be created, always the last choices. */
  onCreate: ((kind: Kind, name: string) => void) | null;
}

const isOf = (kinds: readonly Kind[], { id }: Thing): boolean =>
  kinds.some((kind) => id.startsWith(`${kind}:`));

/** A field for something of the draft or of the graph, or for something that is created with its name. */
export function RecordChoice({ label, kinds, picked, most = 1, required = false, ...rest }: Properties) {
  const { near, drafted, onPick, onCreate } = rest;
  const id = useId();
  const [only] = picked;
  const shown = most === 1 && only ? nameOf(only) : '';
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const wanted = (typed ?? '').trim();
  const { things: found } = useThingsFound(isOpen ? wanted : '', kinds);

  const matches = (thing: Thing): boolean =>
    isOf(kinds, thing) && `${nameOf(thing)} ${thing.id}`.toLowerCase().includes(wanted.toLowerCase());
  const offered = [
    ...new Map([...near.filter(matches), ...drafted.filter(matches)].map((one) => [one.id, one])).values(),
  ];
  const own = offered.slice(0, OFFERED);
  const ids = new Set(own.map((one) => one.id));
  const options = [...own, ...found.filter((one) => !ids.has(one.id))];
  const creatable = onCreate === null || wanted === '' ? [] : kinds.filter((kind) => kind !== 'claim');
  const isShown = isOpen && options.length + creatable.length > 0;
  const { input, list } = useCombobox(isShown, `${options.map((one) => one.id).join(' ')} ${wanted}`);

  const pick = (thing: Thing): void => {
    onPick([...picked.filter((one) => one.id !== thing.id), thing].slice(-most));
    setTyped(null);
    setOpen(false);
  };
  return (
    <div class="record-choice thing-picker">
      <label for={id}>{label}</label>
      <div class="thing-picker-field">
        {most > 1 && (
          <PickedThings
            things={picked}
            onRemove={(thing) => {
              onPick(picked.filter((one) => one !== thing));
            }}
          />
        )}
        <input
          ref={input}
          id={id}
          dir="auto"
          autocomplete="off"
          required={required && picked.length === 0}
          value={typed ?? shown}
          onFocus={({ currentTarget }) => {
            currentTarget.select();
          }}
          onClick={() => {
            setOpen(true);
          }}
          onInput={({ currentTarget: { value } }) => {
            setTyped(value);
            setOpen(true);
          }}
          onBlur={() => {
            setOpen(false);
            // An emptied field names nothing any more; half a name is no choice.
            if (typed?.trim() === '' && most === 1) onPick([]);
            setTyped(null);
          }}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown' && !isOpen) setOpen(true);
            if (event.key === 'Escape' && isOpen) {
              event.stopPropagation();
              event.preventDefault();
              setTyped(null);
              setOpen(false);
            }
            // An open list takes the Enter; otherwise the form does.
            if (event.key === 'Enter' && isShown) event.preventDefault();
          }}
        />
        <ul
          ref={list}
          id={`${id}-found`}
          role="listbox"
          aria-label={texts.read.form.choices(label)}
          hidden={!isShown}
          onMouseDown={(event) => {
            event.preventDefault();
          }}
        >
          {options.map((thing) => (
            <li
              key={thing.id}
              role="option"
              onClick={() => {
                pick(thing);
              }}
            >
              <bdi>{nameOf(thing)}</bdi>{' '}
              <span class="quiet">{ids.has(thing.id) ? hintOf(thing, near) : thing.id}</span>
            </li>
          ))}
          {creatable.map((kind) => (
            <li
              key={`create ${kind}`}
              role="option"
              class="record-create"
              onClick={() => {
                setTyped(null);
                setOpen(false);
                onCreate?.(kind, wanted);
              }}
            >
              {texts.read.form.create(kind, wanted)}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

const hintOf = (thing: Thing, near: readonly Thing[]): string =>
  near.some(({ id }) => id === thing.id)
    ? `${thing.id}, ${texts.read.form.inWords.toLowerCase()}`
    : `${thing.id}, ${texts.read.form.inDraft}`;
