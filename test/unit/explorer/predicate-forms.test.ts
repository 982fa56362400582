import { PREDICATE_FORMS as OFFERED } from '../../../explorer/parts/assert-claim/predicate-forms.js';
import { PREDICATE_FORMS } from '../../../src/domain/claims/predicate-form.js';

test('the form of a claim asks for what the API takes with each predicate, and for nothing else', () => {
  const taken = Object.entries(PREDICATE_FORMS).map(([predicate, { subject, object, needs, allows }]) => [
    predicate,
    { subject, object, content: [...needs, ...allows] },
  ]);
  expect(OFFERED).toEqual(Object.fromEntries(taken));
});
