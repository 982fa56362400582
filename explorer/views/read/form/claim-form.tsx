import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Options } from '../../../parts/assert-claim/options.js';
import { EFFECTS } from '../../../parts/assert-claim/content-fields.js';
import {
  PREDICATE_FORMS,
  type Predicate,
  predicatesFor,
} from '../../../parts/assert-claim/predicate-forms.js';
import type { Thing } from '../../../parts/thing/thing.js';
import { kindOfId, type Kind } from '../../../parts/thing-picker/kind.js';
import { texts } from '../../../language/texts.js';
import type { ClaimValues } from './claim-values.js';
import { readNumber } from './number-text.js';
import { RecordChoice } from './record-choice.js';
import './form.css';

/** Actors who may say the same thing beside the first. */
const MOST_OTHERS = 19;

/** Fields of a claim that name something. */
export type ThingField =
  'subject' | 'object' | 'saidBy' | 'togetherWith' | 'document' | 'owner' | 'scopePlace' | 'scopeActor';

interface Properties {
  title: string;
  values: ClaimValues;
  near: readonly Thing[];
  drafted: readonly Thing[];
  verb: string;
  onChange: (change: Partial<ClaimValues>) => void;
  onCreate: (field: ThingField, kind: Kind, name: string) => void;
  onSubmit: () => void;
  onCancel: () => void;
  /** Further ways to go on, beside the buttons. */
  ways?: ComponentChildren;
  /** What stands above the fields: what these words may say. */
  children?: ComponentChildren;
}

const ALL = Object.keys(PREDICATE_FORMS) as Predicate[];

/** All that a claim says, in a column of fields. */
export function ClaimForm({
  title,
  values,
  verb,
  onChange,
  onSubmit,
  onCancel,
  ways,
  children,
  ...rest
}: Properties) {
  const form = useRef<HTMLFormElement>(null);
  const { predicate } = values;
  const { object, content } = PREDICATE_FORMS[predicate];
  const kind = values.subject === null ? null : kindOfId(values.subject.id);
  const predicates = kind === null ? ALL : predicatesFor(kind);
  const things = { ...rest, values, onChange };
  // The first field that is still to be filled in.
  useEffect(() => {
    const fields = [
      ...(form.current?.querySelectorAll<HTMLInputElement>('.claim-fields input, .claim-fields select') ??
        []),
    ];
    (fields.find((field) => field.required && field.value === '') ?? fields[0])?.focus({
      preventScroll: true,
    });
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const isWrong = values.number.trim() !== '' && readNumber(values.number) === null;
  return (
    <form
      ref={form}
      class="claim-form"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onCancel();
        }
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          form.current?.requestSubmit();
        }
      }}
    >
      <h3>{title}</h3>
      {children}
      <div class="claim-fields">
        <ThingChoice
          {...things}
          field="subject"
          label={texts.read.form.about}
          kinds={PREDICATE_FORMS[predicate].subject}
          required
        />
        <label class="claim-field">
          {texts.read.form.what}{' '}
          <select
            value={predicate}
            onChange={({ currentTarget: { value } }) => {
              const next = value as Predicate;
              const fits = PREDICATE_FORMS[next].object.some((one) =>
                values.object?.id.startsWith(`${one}:`),
              );
              onChange({ predicate: next, ...(!fits && { object: null }) });
            }}
          >
            <Options values={predicates.includes(predicate) ? predicates : [predicate, ...predicates]} />
          </select>
        </label>
        {object.length > 0 && (
          <ThingChoice {...things} field="object" label={texts.read.form.object} kinds={object} required />
        )}
        {content.includes('effect') && (
          <>
            <label class="claim-field">
              {texts.read.form.effect}{' '}
              <select
                value={values.effect}
                onChange={({ currentTarget: { value } }) => {
                  onChange({ effect: value as ClaimValues['effect'] });
                }}
              >
                <Options values={EFFECTS} />
              </select>
            </label>
            <TextField
              values={values}
              onChange={onChange}
              field="effectObject"
              label={texts.read.form.toWhat}
              required
            />
          </>
        )}
        {content.includes('quantity') && (
          <label class="claim-field">
            {texts.read.form.number}{' '}
            <input
              value={values.number}
              required={predicate === 'MEASURED'}
              aria-invalid={isWrong}
              placeholder={texts.read.form.range}
              onInput={({ currentTarget }) => {
                const wrong = currentTarget.value.trim() !== '' && readNumber(currentTarget.value) === null;
                currentTarget.setCustomValidity(wrong ? texts.read.form.notANumber : '');
                onChange({ number: currentTarget.value });
              }}
            />
          </label>
        )}
        {predicate === 'MEASURED' && (
          <TextField
            values={values}
            onChange={onChange}
            field="measure"
            label={texts.read.form.measure}
            required
          />
        )}
        {content.includes('weapon') && (
          <TextField
            values={values}
            onChange={onChange}
            field="weapon"
            label={texts.read.form.weapon}
            required
          />
        )}
        {content.includes('title') && (
          <TextField values={values} onChange={onChange} field="title" label={texts.read.form.post} />
        )}
        <ThingChoice {...things} field="saidBy" label={texts.read.form.saidBy} kinds={['actor']} required />
        <ThingChoice
          {...things}
          field="document"
          label={texts.read.form.document}
          kinds={['document']}
          required
        />
        <TextField values={values} onChange={onChange} field="statedAt" label={texts.read.form.statedAt} />
        <details class="claim-more">
          <summary>{texts.read.form.more}</summary>
          <label class="claim-field">
            {texts.read.form.plain}{' '}
            <textarea
              rows={2}
              dir="auto"
              required
              value={values.text}
              onInput={({ currentTarget: { value } }) => {
                onChange({ text: value });
              }}
            />
          </label>
          <label class="claim-denied">
            <input
              type="checkbox"
              checked={values.isDenied}
              onChange={({ currentTarget: { checked } }) => {
                onChange({ isDenied: checked });
              }}
            />{' '}
            {texts.read.form.denied}
          </label>
          <TextField values={values} onChange={onChange} field="period" label={texts.read.form.period} />
          <ThingChoice
            {...things}
            field="togetherWith"
            label={texts.read.form.togetherWith}
            kinds={['actor']}
            most={MOST_OTHERS}
          />
          <ThingChoice {...things} field="scopePlace" label={texts.read.form.place} kinds={['place']} />
          <ThingChoice {...things} field="scopeActor" label={texts.read.form.whose} kinds={['actor']} />
          {content.includes('effect') && (
            <ThingChoice {...things} field="owner" label={texts.read.form.owner} kinds={['actor']} />
          )}
          {content.includes('quantity') && (
            <TextField values={values} onChange={onChange} field="unit" label={texts.read.form.unit} />
          )}
        </details>
      </div>
      <p class="claim-form-buttons">
        <button type="submit" class="primary">
          {verb} <kbd>↵</kbd>
        </button>
        <button type="button" onClick={onCancel}>
          {texts.read.form.cancel}
        </button>
        {ways}
      </p>
    </form>
  );
}

type OwnProperties = Pick<Properties, 'values' | 'near' | 'drafted' | 'onChange' | 'onCreate'>;

interface ThingProperties extends OwnProperties {
  field: ThingField;
  label: string;
  kinds: readonly Kind[];
  most?: number;
  required?: boolean;
}

function ThingChoice({ field, values, onChange, onCreate, ...choice }: ThingProperties) {
  const picked = pickedOf(values, field);
  return (
    <RecordChoice
      {...choice}
      picked={picked}
      onPick={(things) => {
        onChange(changeOf(values, field, things));
      }}
      onCreate={(kind, name) => {
        onCreate(field, kind, name);
      }}
    />
  );
}

function pickedOf(values: ClaimValues, field: ThingField): readonly Thing[] {
  if (field === 'saidBy') return values.saidBy.slice(0, 1);
  if (field === 'togetherWith') return values.saidBy.slice(1);
  const value = values[field];
  return value === null ? [] : [value];
}

/** The change that picking makes. Who says it first is one, whom another replaces; others say it, too. */
export function changeOf(
  { saidBy }: ClaimValues,
  field: ThingField,
  things: readonly Thing[],
): Partial<ClaimValues> {
  if (field === 'saidBy') return { saidBy: [...things.slice(0, 1), ...saidBy.slice(1)] };
  if (field === 'togetherWith') return { saidBy: [...saidBy.slice(0, 1), ...things] };
  return { [field]: things[0] ?? null };
}

interface TextProperties extends Pick<Properties, 'values' | 'onChange'> {
  field: 'measure' | 'effectObject' | 'weapon' | 'title' | 'statedAt' | 'period' | 'unit';
  label: string;
  required?: boolean;
}

const TextField = ({ field, values, label, required = false, onChange }: TextProperties) => (
  <label class="claim-field">
    {label}{' '}
    <input
      dir="auto"
      value={values[field]}
      required={required}
      placeholder={texts.read.form.examples[field]}
      onInput={({ currentTarget: { value } }) => {
        onChange({ [field]: value });
      }}
    />
  </label>
);
