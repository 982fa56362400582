import {
  candidateVariables,
  readChoice,
  readPair,
} from '../../../../explorer/views/reconcile/reconcile-state.js';

const given = (search: string) => {
  const parameters = new URLSearchParams(search);
  return {
    get: (name: string) => parameters.get(name) || null,
    all: (name: string) => parameters.getAll(name),
  };
};

test('without anything, actors with a score of 0.8 are listed', () => {
  expect(candidateVariables(readChoice(given('')))).toEqual({
    ...{ kind: 'ACTOR', minimumScore: 0.8, relation: 'SAME', text: null, between: null },
  });
});

test('beside a pair, candidates of its kind are listed', () => {
  expect(readChoice(given('keep=place:a&merge=place:b')).kind).toBe('PLACE');
  expect(readChoice(given('keep=document:a&merge=document:b')).kind).toBe('ACTOR');
  expect(readPair(given('keep=place:a'))).toBeNull();
});

test('only events cover others', () => {
  expect(readChoice(given('kind=PLACE&relation=COVERS')).covers).toBe(false);
  expect(candidateVariables(readChoice(given('kind=EVENT&relation=COVERS'))).relation).toBe('COVERS');
});
