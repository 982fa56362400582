import { useEffect, useRef, useState } from 'preact/hooks';
import { Options } from '../../../parts/assert-claim/options.js';
import type { Thing } from '../../../parts/thing/thing.js';
import type { Kind } from '../../../parts/thing-picker/kind.js';
import type { Input } from '../draft/item.js';
import { texts } from '../../../language/texts.js';
import { RecordChoice } from './record-choice.js';
import { KINDS, type RecordKind } from './record-kinds.js';
import './form.css';

/** The fields of all kinds of records that have a form. */
interface AnyRecord {
  readonly name?: string;
  readonly title?: string;
  readonly kind?: string;
  readonly time?: string | null;
  readonly publishedAt?: string | null;
  readonly partOf?: string | null;
  readonly within?: string | null;
  readonly publishers?: readonly string[] | null;
  readonly aliases?: readonly string[] | null;
}

interface Properties {
  kind: RecordKind;
  /** The record as it is, or as it begins. */
  record: Input & { id: string };
  isNew: boolean;
  near: readonly Thing[];
  drafted: readonly Thing[];
  thingOf: (id: string) => Thing;
  /** Gets the record; and for a new event where it happened, if that was said. */
  onSave: (record: Input & { id: string }, where: Thing | null) => void;
  onCancel: () => void;
}

const isKind = (kind: Kind, ...kinds: readonly Kind[]): boolean => kinds.includes(kind);

/** The few fields by which an actor, place, event or document is known. */
export function RecordForm({ kind, record, isNew, near, drafted, thingOf, onSave, onCancel }: Properties) {
  const [values, setValues] = useState(record as unknown as AnyRecord & { id: string });
  const [where, setWhere] = useState<readonly Thing[]>([]);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    first.current?.focus({ preventScroll: true });
    first.current?.select();
  }, []);
  const set = (change: AnyRecord): void => {
    setValues({ ...values, ...change });
  };
  const naming = isKind(kind, 'actor', 'place') ? 'name' : 'title';
  const thing = (id: string | null | undefined): readonly Thing[] => (id == null ? [] : [thingOf(id)]);
  const choice = { near, drafted, onCreate: null };
  return (
    <form
      class="claim-form"
      aria-label={isNew ? texts.read.form.createTitle(kind) : texts.read.form.changeTitle(kind)}
      onSubmit={(event) => {
        event.preventDefault();
        const given = Object.entries(values).filter(([, value]) => value !== '' && value !== null);
        onSave(Object.fromEntries(given) as unknown as Input & { id: string }, where[0] ?? null);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <h3>{isNew ? texts.read.form.createTitle(kind) : texts.read.form.changeTitle(kind)}</h3>
      <div class="claim-fields">
        <label class="claim-field">
          {naming === 'name' ? texts.read.form.name : texts.read.form.title}{' '}
          <input
            ref={first}
            dir="auto"
            required
            value={values[naming] ?? ''}
            onInput={({ currentTarget: { value } }) => {
              set({ [naming]: value });
            }}
          />
        </label>
        <label class="claim-field">
          {texts.read.form.kind}{' '}
          <select
            value={values.kind}
            onChange={({ currentTarget: { value } }) => {
              set({ kind: value });
            }}
          >
            <Options values={KINDS[kind]} />
          </select>
        </label>
        {isKind(kind, 'event', 'document') && (
          <label class="claim-field">
            {kind === 'event' ? texts.read.form.time : texts.read.form.published}{' '}
            <input
              placeholder={kind === 'event' ? '2019-03-10/2019-03-23' : '2019-03-26'}
              value={(kind === 'event' ? values.time : values.publishedAt) ?? ''}
              onInput={({ currentTarget: { value } }) => {
                set(kind === 'event' ? { time: value } : { publishedAt: value });
              }}
            />
          </label>
        )}
        {kind === 'event' && isNew && (
          <RecordChoice
            {...choice}
            label={texts.read.form.where}
            kinds={['place']}
            picked={where}
            onPick={setWhere}
          />
        )}
        {kind === 'event' && (
          <RecordChoice
            {...choice}
            label={texts.read.form.partOf}
            kinds={['event']}
            picked={thing(values.partOf)}
            onPick={([one]) => {
              set({ partOf: one?.id ?? null });
            }}
          />
        )}
        {kind === 'place' && (
          <RecordChoice
            {...choice}
            label={texts.read.form.within}
            kinds={['place']}
            picked={thing(values.within)}
            onPick={([one]) => {
              set({ within: one?.id ?? null });
            }}
          />
        )}
        {kind === 'document' && (
          <RecordChoice
            {...choice}
            label={texts.read.form.publisher}
            kinds={['actor']}
            most={20}
            picked={(values.publishers ?? []).map(thingOf)}
            onPick={(things) => {
              set({ publishers: things.map(({ id }) => id) });
            }}
          />
        )}
        {isKind(kind, 'actor', 'place') && (
          <label class="claim-field">
            {texts.read.form.aliases}{' '}
            <input
              dir="auto"
              defaultValue={(record as unknown as AnyRecord).aliases?.join(', ') ?? ''}
              onInput={({ currentTarget: { value } }) => {
                set({
                  aliases: value
                    .split(',')
                    .map((alias) => alias.trim())
                    .filter((alias) => alias !== ''),
                });
              }}
            />
          </label>
        )}
      </div>
      <p class="claim-form-buttons">
        <button type="submit" class="primary">
          {isNew ? texts.read.form.add : texts.read.form.save} <kbd>↵</kbd>
        </button>
        <button type="button" onClick={onCancel}>
          {texts.read.form.cancel}
        </button>
      </p>
    </form>
  );
}
