import { parseValue } from 'graphql';
import { EDTF } from '../../../src/time/edtf-scalar.js';

test('gives back what was written', () => {
  expect(EDTF.parseValue('2019-03-26~')).toBe('2019-03-26~');
  expect(EDTF.parseLiteral(parseValue('"2019-03-10/2019-03-23"'), undefined)).toBe('2019-03-10/2019-03-23');
  expect(EDTF.serialize('2019-03-26~')).toBe('2019-03-26~');
});

test.each([2019, null, {}, '2019-02-30', '23 March'])('refuses the value %j', (value) => {
  expect(() => EDTF.parseValue(value)).toThrow(/Expected/);
});

test.each(['2019', 'null', '["2019"]', '"2019-02-30"'])('refuses the literal %s', (literal) => {
  expect(() => EDTF.parseLiteral(parseValue(literal), undefined)).toThrow(/Expected/);
});
