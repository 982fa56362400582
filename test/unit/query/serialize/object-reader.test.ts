import { assertComplete, MissingValueError } from '../../../../src/query/serialize/missing-value.js';
import { objectReader } from '../../../../src/query/serialize/object-reader.js';
import type { SelectedField } from '../../../../src/query/read/selection.js';

const field = (name: string, promised: Partial<SelectedField> = {}): SelectedField => ({
  ...{ key: name, name, path: `actor.${name}`, arguments: {}, selection: null },
  ...{ required: false, requiredItems: false, ...promised },
});

const reader = (...fields: SelectedField[]) =>
  objectReader(
    { type: 'Actor', fields },
    ({ name }) =>
      (given: Record<string, unknown>) =>
        given[name],
  );

test('reads values under their keys, in the order of the question, and the type by itself', () => {
  const read = reader(field('name', { key: 'called' }), field('__typename', { key: 'what' }), field('id'));
  expect(JSON.stringify(read({ id: 'actor:raf', name: 'RAF' }))).toBe(
    '{"called":"RAF","what":"Actor","id":"actor:raf"}',
  );
  expect(read({ id: 'actor:ghika', name: 'Ghika' }, 'Person')).toMatchObject({ what: 'Person' });
});

test('a value that is promised and is not there is marked', () => {
  const read = reader(field('name', { required: true }));
  expect(read({ name: 'RAF' })).toMatchObject({ name: 'RAF' });
  const lacking = read({ name: null });
  expect(() => {
    assertComplete(lacking);
  }).toThrow(MissingValueError);
  expect(() => JSON.stringify(lacking)).toThrow('actor.name');
  expect(reader(field('name'))({ name: null })).toMatchObject({ name: null });
});

test('so are the items of a list, where the list itself may be null', () => {
  const read = reader(field('aliases', { requiredItems: true }));
  expect(read({ aliases: null })).toMatchObject({ aliases: null });
  expect(read({ aliases: ['RAF'] })).toMatchObject({ aliases: ['RAF'] });
  expect(() => JSON.stringify(read({ aliases: ['RAF', null] }))).toThrow('actor.aliases');
});
