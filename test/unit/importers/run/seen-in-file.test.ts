import { combineDescriptions, type EntityDescription } from '../../../../src/importers/run/seen-in-file.js';

const described = (kind: string, isKindGuessed: boolean, line = 1): EntityDescription => ({
  line,
  input: { id: 'actor:front', name: 'Front', kind },
  isKindGuessed,
});
const [coded, guess] = [described('ARMED_GROUP', false), described('ORGANIZATION', true)];

test('a coded kind wins over a guess, whichever comes first, and neither contradicts the other', () => {
  for (const [first, later] of [
    [coded, guess],
    [guess, coded],
  ] as const) {
    const { description, contradicted } = combineDescriptions(first, later);
    expect(description).toMatchObject({ input: { kind: 'ARMED_GROUP' }, isKindGuessed: false });
    expect(contradicted).toEqual([]);
  }
});

test('of two coded kinds the first stands, and the other is told', () => {
  const { description, contradicted } = combineDescriptions(coded, described('MEDIA', false));
  expect(description.input['kind']).toBe('ARMED_GROUP');
  expect(contradicted).toEqual(['kind']);
});

test('a guess after a guess stays one', () => {
  expect(combineDescriptions(guess, described('MEDIA', true)).description).toMatchObject({
    input: { kind: 'ORGANIZATION' },
    isKindGuessed: true,
  });
});

test('a name in other case or with other punctuation is no contradiction, another name is', () => {
  const named = (name: string): EntityDescription => ({ ...coded, input: { ...coded.input, name } });
  expect(combineDescriptions(named('Al-Qayara'), named('al Qayara')).contradicted).toEqual([]);
  expect(combineDescriptions(named('Al-Qayara'), named('al-Qaim')).contradicted).toEqual(['name']);
});
