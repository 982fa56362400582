import type { VariablesOf } from 'gql.tada';
import { textOf } from '../claim-actions/action-form.js';
import type { assertMutation } from './assert-mutation.js';

type ClaimInput = VariablesOf<typeof assertMutation>['claim'];

/** Letters of the text of a claim that are part of its id. */
const LONGEST_SLUG = 60;

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-+|-+$/g, '');

/** Ids, as one writes them in one line. */
const idsOf = (text: string): string[] => text.split(/[\s,]+/).filter((id) => id !== '');

const numberOf = (form: FormData, name: string): number | undefined => {
  const text = textOf(form, name);
  return text === '' ? undefined : Number(text);
};

function quantityOf(form: FormData): ClaimInput['quantity'] {
  const measure = textOf(form, 'measure');
  if (measure === '') return undefined;
  return {
    measure,
    low: numberOf(form, 'low'),
    best: numberOf(form, 'best'),
    high: numberOf(form, 'high'),
  };
}

/** The claim that a form describes. The API checks it, and says what is missing. */
export const claimOf = (subject: string, form: FormData): ClaimInput => {
  const text = textOf(form, 'text');
  return {
    id: `claim:${slug(text)}-${crypto.randomUUID().slice(0, 8)}`,
    subject,
    text,
    predicate: textOf(form, 'predicate') as ClaimInput['predicate'],
    polarity: form.has('denied') ? 'DENIED' : 'ASSERTED',
    object: textOf(form, 'object') || undefined,
    quantity: quantityOf(form),
    quote: textOf(form, 'quote') || undefined,
    saidBy: idsOf(textOf(form, 'saidBy')),
    document: textOf(form, 'document') || undefined,
    statedAt: textOf(form, 'statedAt') || undefined,
  };
};
