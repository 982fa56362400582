import { combine, type Telling } from '../../../../../src/ingest/importers/run/told.js';

const telling = (kind: string, isKindGuessed: boolean, line = 1): Telling => ({
  line,
  input: { id: 'actor:front', name: 'Front', kind },
  isKindGuessed,
});
const [coded, guess] = [telling('ARMED_GROUP', false), telling('ORGANIZATION', true)];

test('a coded kind wins over a guess, whichever comes first, and neither contradicts the other', () => {
  for (const [first, later] of [
    [coded, guess],
    [guess, coded],
  ] as const) {
    const { telling: told, contradicted } = combine(first, later);
    expect(told).toMatchObject({ input: { kind: 'ARMED_GROUP' }, isKindGuessed: false });
    expect(contradicted).toEqual([]);
  }
});

test('of two coded kinds the first stands, and the other is told', () => {
  const { telling: told, contradicted } = combine(coded, telling('MEDIA', false));
  expect(told.input['kind']).toBe('ARMED_GROUP');
  expect(contradicted).toEqual(['kind']);
});

test('a guess after a guess stays one', () => {
  expect(combine(guess, telling('MEDIA', true)).telling).toMatchObject({
    input: { kind: 'ORGANIZATION' },
    isKindGuessed: true,
  });
});

test('a name in other case or with other punctuation is no contradiction, another name is', () => {
  const named = (name: string): Telling => ({ ...coded, input: { ...coded.input, name } });
  expect(combine(named('Al-Qayara'), named('al Qayara')).contradicted).toEqual([]);
  expect(combine(named('Al-Qayara'), named('al-Qaim')).contradicted).toEqual(['name']);
});
