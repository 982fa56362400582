import type { Predicate } from '../../../parts/assert-claim/predicate-forms.js';
import type { Thing } from '../../../parts/thing/thing.js';
import type { ClaimInput } from '../draft/item.js';
import { numberText, readNumber } from './number-text.js';

type Effect = NonNullable<ClaimInput['effect']>;

/** A claim as its form has it. */
export interface ClaimValues {
  readonly subject: Thing | null;
  readonly predicate: Predicate;
  readonly object: Thing | null;
  readonly saidBy: readonly Thing[];
  readonly document: Thing | null;
  readonly statedAt: string;
  readonly number: string;
  readonly measure: string;
  readonly unit: string;
  readonly effect: Effect['kind'];
  readonly effectObject: string;
  readonly owner: Thing | null;
  readonly weapon: string;
  readonly title: string;
  readonly text: string;
  readonly isDenied: boolean;
  readonly period: string;
  readonly scopePlace: Thing | null;
  readonly scopeActor: Thing | null;
}

/** What one claim hands on to the next: about what, who says so, in which document, when. */
export type Sticky = Pick<ClaimValues, 'subject' | 'saidBy' | 'document' | 'statedAt'>;

/** What a record says, in the fields of the form. */
export function valuesOf(record: Partial<ClaimInput>, thingOf: (id: string) => Thing): ClaimValues {
  const thing = (id: string | null | undefined): Thing | null => (id == null ? null : thingOf(id));
  const { quantity, effect } = record;
  return {
    subject: thing(record.subject),
    predicate: record.predicate ?? 'STATED',
    object: thing(record.object),
    saidBy: (record.saidBy ?? []).map(thingOf),
    document: thing(record.document),
    statedAt: record.statedAt ?? '',
    number: quantity ? numberText(quantity) : '',
    measure: quantity?.measure ?? '',
    unit: quantity?.unit ?? '',
    effect: effect?.kind ?? 'DESTROYED',
    effectObject: effect?.object ?? '',
    owner: thing(effect?.owner),
    weapon: record.weapon ?? '',
    title: record.title ?? '',
    text: record.text ?? '',
    isDenied: record.polarity === 'DENIED',
    period: record.validTime ?? '',
    scopePlace: thing(record.scopePlace),
    scopeActor: thing(record.scopeActor),
  };
}

const orNull = (text: string): string | null => text.trim() || null;

function quantityOf(values: ClaimValues, before: ClaimInput['quantity']): ClaimInput['quantity'] {
  const isEffect = values.predicate === 'AFFECTED';
  if (values.predicate !== 'MEASURED' && !isEffect) return null;
  const measure = isEffect ? values.effect.toLowerCase() : values.measure.trim();
  const unit = orNull(values.unit);
  const same = before && numberText(before) === values.number.trim();
  const numbers = same ? before : readNumber(values.number);
  if (numbers === null || values.number.trim() === '') return null;
  const { low, best, high, qualifier } = numbers;
  return {
    measure,
    ...(unit !== null && { unit }),
    ...(low != null && { low }),
    ...(best != null && { best }),
    ...(high != null && { high }),
    ...(qualifier && qualifier !== 'EXACT' && { qualifier }),
  };
}

/** Fields of a record that the form has; all others stay as they are. */
const FIELDS = [
  ...[
    'subject',
    'predicate',
    'object',
    'saidBy',
    'document',
    'statedAt',
    'quantity',
    'effect',
    'weapon',
    'title',
  ],
  ...['text', 'polarity', 'validTime', 'scopePlace', 'scopeActor'],
] as const;

/** The record that a form describes; what the form does not have stays as it was. Empty fields are left out. */
export function recordOf(values: ClaimValues, before: ClaimInput): ClaimInput {
  const { predicate } = values;
  const told: Partial<ClaimInput> = {
    subject: values.subject?.id ?? '',
    predicate,
    object: values.object?.id ?? null,
    saidBy: values.saidBy.map(({ id }) => id),
    document: values.document?.id ?? null,
    statedAt: orNull(values.statedAt),
    quantity: quantityOf(values, before.quantity),
    effect:
      predicate === 'AFFECTED'
        ? {
            ...{ kind: values.effect, object: values.effectObject.trim() },
            ...(values.owner && { owner: values.owner.id }),
          }
        : null,
    weapon: predicate === 'USED' ? orNull(values.weapon) : null,
    title: orNull(values.title),
    text: values.text.trim(),
    polarity: values.isDenied ? 'DENIED' : null,
    validTime: orNull(values.period),
    scopePlace: values.scopePlace?.id ?? null,
    scopeActor: values.scopeActor?.id ?? null,
  };
  const others = Object.entries(before).filter(([name]) => !FIELDS.some((field) => field === name));
  const given = Object.entries(told).filter(([, value]) => value !== null);
  return Object.fromEntries([...others, ...given]) as unknown as ClaimInput;
}
