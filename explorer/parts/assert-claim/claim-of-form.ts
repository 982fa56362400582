import type { VariablesOf } from 'gql.tada';
import { textOf } from '../claim-actions/action-form.js';
import type { assertMutation } from './assert-mutation.js';
import type { Predicate } from './predicate-forms.js';

type ClaimInput = VariablesOf<typeof assertMutation>['claim'];
type Effect = NonNullable<ClaimInput['effect']>;
type Quantity = NonNullable<ClaimInput['quantity']>;

/** Maximum length of the part of an id that is made from the text of a claim. */
const MAX_SLUG_LENGTH = 60;

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_SLUG_LENGTH)
    .replace(/^-+|-+$/g, '');

const optional = (form: FormData, name: string): string | undefined => textOf(form, name) || undefined;

const idsOf = (form: FormData, name: string): string[] | undefined => {
  const ids = form.getAll(name).filter((id) => typeof id === 'string');
  return ids.length === 0 ? undefined : ids;
};

const numberOf = (form: FormData, name: string): number | undefined => {
  const text = textOf(form, name);
  return text === '' ? undefined : Number(text);
};

function effectOf(form: FormData): Effect | undefined {
  if (!form.has('effect')) return undefined;
  return {
    kind: textOf(form, 'effect') as Effect['kind'],
    object: textOf(form, 'effectObject'),
    owner: optional(form, 'effectOwner'),
  };
}

/** For an effect, the measure is the effect itself, and its number need not be known. */
function quantityOf(form: FormData): Quantity | undefined {
  const effect = optional(form, 'effect')?.toLowerCase();
  const measure = effect ?? optional(form, 'measure');
  if (measure === undefined) return undefined;
  const [low, best, high] = ['low', 'best', 'high'].map((name) => numberOf(form, name));
  if (effect !== undefined && low === undefined && best === undefined && high === undefined) return undefined;
  return {
    measure,
    low,
    best,
    high,
    qualifier: textOf(form, 'qualifier') as Quantity['qualifier'],
    unit: optional(form, 'unit'),
  };
}

/** The claim described by a form. The API validates it, and reports what is missing. */
export const claimOf = (subject: string, form: FormData): ClaimInput => {
  const text = textOf(form, 'text');
  return {
    id: `claim:${slug(text)}-${crypto.randomUUID().slice(0, 8)}`,
    subject,
    text,
    predicate: textOf(form, 'predicate') as Predicate,
    polarity: form.has('denied') ? 'DENIED' : 'ASSERTED',
    rank: textOf(form, 'rank') as ClaimInput['rank'],
    object: optional(form, 'object'),
    title: optional(form, 'title'),
    weapon: optional(form, 'weapon'),
    effect: effectOf(form),
    quantity: quantityOf(form),
    quote: optional(form, 'quote'),
    saidBy: idsOf(form, 'saidBy'),
    document: optional(form, 'document'),
    statedAt: optional(form, 'statedAt'),
    validTime: optional(form, 'validTime'),
    scopePlace: optional(form, 'scopePlace'),
    scopeActor: optional(form, 'scopeActor'),
    supersedes: idsOf(form, 'supersedes'),
    derivedFrom: idsOf(form, 'derivedFrom'),
    derivation: optional(form, 'derivation'),
  };
};
