import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Thing } from '../../../parts/thing/thing.js';
import { useQueryWith } from '../../../api/use-query.js';
import type { ClaimInput, Input } from '../draft/item.js';
import { changeOf, ClaimForm, type ThingField } from './claim-form.js';
import { type ClaimValues, recordOf, valuesOf } from './claim-values.js';
import { Proposals, proposalsOf } from './proposals.js';
import { RecordForm } from './record-form.js';
import { newRecord, type RecordKind } from './record-kinds.js';
import { readWordsQuery } from './words-query.js';

interface Properties {
  title: string;
  verb: string;
  /** The claim as it is, or as it begins. */
  record: ClaimInput;
  /** The words that are selected for a new claim; null when a claim is changed. */
  words: string | null;
  publishedAt: string | null;
  token: string;
  drafted: readonly Thing[];
  thingOf: (id: string) => Thing;
  onSave: (record: ClaimInput, values: ClaimValues) => void;
  /** Gets a record that was created on the way; and for an event, where it happened. */
  onCreate: (kind: RecordKind, record: Input & { id: string }, where: Thing | null) => void;
  onCancel: () => void;
  ways?: ComponentChildren;
}

interface Creating {
  readonly field: ThingField;
  readonly kind: RecordKind;
  readonly name: string;
}

/** Longer words are no selection for one claim; the API reads no more at once. */
const LONGEST = 5_000;

/** Makes or changes a claim, and creates on the way what it speaks of. */
export function ClaimEditor({
  record,
  words,
  publishedAt,
  token,
  thingOf,
  onSave,
  onCreate,
  ...rest
}: Properties) {
  const [values, setValues] = useState(() => valuesOf(record, thingOf));
  const [creating, setCreating] = useState<Creating | null>(null);
  const [isTouched, setTouched] = useState(false);
  const asked = words === null ? null : { words: words.slice(0, LONGEST), publishedAt, publisher: null };
  const { data } = useQueryWith({ asOf: null, token }, readWordsQuery, asked);
  const proposals = data ? proposalsOf(data.readWords) : [];
  const near = data?.readWords.names.map(({ node }) => node) ?? [];
  const change = (next: Partial<ClaimValues>): void => {
    setTouched(true);
    setValues((before) => ({ ...before, ...next }));
  };
  const [first] = proposals;
  // What the words say is filled in, unless somebody was quicker.
  useEffect(() => {
    if (first && !isTouched) setValues((before) => ({ ...before, ...first.change }));
  }, [data]);

  const { drafted } = rest;
  if (creating !== null) {
    const { field, kind, name } = creating;
    return (
      <RecordForm
        kind={kind}
        record={newRecord(kind, name)}
        isNew
        near={near}
        drafted={drafted}
        thingOf={thingOf}
        onSave={(created, where) => {
          onCreate(kind, created, where);
          const { name: called, title } = created as { name?: string; title?: string };
          const thing = {
            __typename: '',
            id: created.id,
            ...(called && { name: called }),
            ...(title && { title }),
          };
          const already = field === 'togetherWith' ? values.saidBy.slice(1) : [];
          change(changeOf(values, field, [...already, thing]));
          setCreating(null);
        }}
        onCancel={() => {
          setCreating(null);
        }}
      />
    );
  }
  return (
    <ClaimForm
      {...rest}
      values={values}
      near={near}
      onChange={change}
      onCreate={(field, kind, name) => {
        if (kind !== 'claim') setCreating({ field, kind, name });
      }}
      onSubmit={() => {
        onSave(recordOf(values, record), values);
      }}
    >
      <Proposals proposals={proposals} onPick={change} />
    </ClaimForm>
  );
}
