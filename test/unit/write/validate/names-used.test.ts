import { readDrafts } from '../../../../src/write/validate/read-drafts.js';

const claim = {
  id: 'claim:one',
  text: 'It killed seven of them.',
  subject: 'event:strike',
  predicate: 'MEASURED',
  quantity: { measure: 'killed', best: 7 },
  saidBy: ['actor:speaker'],
  document: 'document:paper',
  scopeActor: 'actor:isis',
  scopePlace: 'place:mosul',
};
const reported = (...namesUsed: unknown[]): unknown[] =>
  readDrafts({ claims: [{ ...claim, namesUsed }] }).problems.all.map(({ code, path }) => [code, path]);
const at = (field: string, index = 0) => `claims[0].namesUsed[${index}].${field}`;

test('a claim may give a name for each actor and place that it names', () => {
  const names = ['actor:speaker', 'actor:isis', 'place:mosul'].map((node) => ({ node, name: 'A name' }));
  expect(reported(...names)).toEqual([]);
});

test.each([
  ['what it does not name', { node: 'actor:sdf', name: 'QSD' }, 'INVALID_ARGUMENT', 'node'],
  ['an event', { node: 'event:strike', name: 'Strike' }, 'WRONG_KIND', 'node'],
  ['an empty name', { node: 'actor:isis', name: ' ' }, 'INVALID_ARGUMENT', 'name'],
  ['a name of two lines', { node: 'actor:isis', name: 'IS\nIS' }, 'INVALID_ARGUMENT', 'name'],
  ['no name', { node: 'actor:isis' }, 'INVALID_ARGUMENT', 'name'],
])('%s is reported with its path', (_, used, code, field) => {
  expect(reported(used)).toEqual([[code, at(field)]]);
});

test('two names for one are reported', () => {
  const names = ['IS', 'ISIL'].map((name) => ({ node: 'actor:isis', name }));
  expect(reported(...names)).toEqual([['DUPLICATE_ID', at('node', 1)]]);
});
